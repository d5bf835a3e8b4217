package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.KeepingClauseLibrary;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextRule;
import concordat.domain.agreement.text.Wording.WordingDraft;
import concordat.domain.agreement.text.WordingDetails;
import concordat.domain.agreement.text.WordingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A model wording with all its versions; an officer puts a later version in its place for the partnership, or a wording
 * under a new heading into the library.
 */
@Named
@RequestScoped
public class WordingPage {
    private final KeepingClauseLibrary keeping;
    private final ReadingTexts reading;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipId partnership;
    private final List<WordingDetails> versions;
    private final boolean officer;
    private String seen;
    private List<Difference> differences = List.of();
    private ClausePart part = ClausePart.MAIN;
    private String heading = "";
    private String wording = "";
    private boolean bindsInMemorandum;
    private String note = "";

    @Inject
    WordingPage(
            KeepingClauseLibrary keeping,
            ReadingTexts reading,
            ChosenPartnership chosen,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        partnership = chosen.sheet().id();
        officer = reading.canKeepLibrary(partnership);
        String key = query.get("key");
        if (key.isEmpty() && !officer) {
            throw new NotFound("page");
        }
        versions = key.isEmpty() ? List.of() : reading.wordings(partnership, key);
        seen = versions.isEmpty() ? "" : versions.get(0).id().value().toString();
        if (!versions.isEmpty()) {
            WordingDetails present = versions.get(0);
            part = present.part();
            heading = present.heading();
            wording = present.wording();
            bindsInMemorandum = present.bindsInMemorandum();
        }
        seen = sent.values("seen").stream().findFirst().orElse(seen);
    }

    public @Nullable String add() {
        return keep(draft -> keeping.add(sent.key().toString(), partnership, part, draft), "is in the library.");
    }

    public @Nullable String revise() {
        return keep(
                draft -> keeping.revise(sent.contents().toString(), partnership, present(), draft),
                "has a later version.");
    }

    public @Nullable String withdraw() {
        return keep(
                draft -> keeping.withdraw(sent.contents().toString(), partnership, present()),
                "is no longer drafted from.");
    }

    private WordingId present() {
        return new WordingId(Submission.id(seen));
    }

    private @Nullable String keep(Function<WordingDraft, WordingId> change, String done) {
        Optional<WordingDraft> draft = understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            WordingId unused = change.apply(draft.get());
        } catch (OutOfDate changed) {
            WordingDetails there =
                    reading.wordings(partnership, versions.get(0).key()).get(0);
            Difference.Finder finder = new Difference.Finder();
            finder.compare("Heading", there.heading(), draft.get().heading());
            finder.compare("Wording", there.wording(), draft.get().wording());
            differences = finder.all();
            seen = there.id().value().toString();
            notices.wrong(
                    "Somebody else has put a later version in the library since you opened this one. Compare the two"
                            + " below: save again to put yours in its place.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(TextRule.HEADING_IS_IN_THE_LIBRARY_ONCE, "heading"));
            return null;
        }
        notices.done("\"" + draft.get().heading() + "\" " + done);
        return "/clause-library?faces-redirect=true&partnership=" + getPartnership();
    }

    private Optional<WordingDraft> understood() {
        try {
            return Optional.of(new WordingDraft(heading, wording, bindsInMemorandum, note));
        } catch (IllegalArgumentException wrong) {
            notices.wrong(heading.isBlank() ? "heading" : "wording", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    public String getPartnership() {
        return partnership.value().toString();
    }

    /** The heading on record; empty for a new wording. */
    public String getTitle() {
        return versions.isEmpty() ? "" : versions.get(0).heading();
    }

    public List<WordingDetails> getVersions() {
        return versions;
    }

    /** Whether the partnership drafts from it now. */
    public boolean isInUse() {
        return !versions.isEmpty() && !versions.get(0).withdrawn();
    }

    /** Whether the reader may change it. */
    public boolean isKeeping() {
        return officer;
    }

    public List<Option> getParts() {
        return Arrays.stream(ClausePart.values())
                .map(each -> Option.of(each, each == ClausePart.MAIN ? "A clause" : "A schedule"))
                .toList();
    }

    /** The version that the form names. */
    public String getSeen() {
        return seen;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public ClausePart getPart() {
        return part;
    }

    public void setPart(ClausePart chosen) {
        part = chosen;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String entered) {
        heading = entered == null ? "" : entered;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(@Nullable String entered) {
        wording = entered == null ? "" : entered;
    }

    public boolean isBindsInMemorandum() {
        return bindsInMemorandum;
    }

    public void setBindsInMemorandum(boolean chosen) {
        bindsInMemorandum = chosen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
    }
}
