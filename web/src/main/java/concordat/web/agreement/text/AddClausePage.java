package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.agreement.text.WordingDetails;
import concordat.domain.agreement.text.WordingId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody puts clauses into a draft: chosen from the library, or one of their own words. */
@Named
@RequestScoped
public class AddClausePage {
    private final DraftingTexts drafting;
    private final Notices notices;
    private final Submission sent;
    private final TextDetails text;
    private final List<WordingDetails> library;
    private final ClauseForm form;
    private ClausePart part = ClausePart.MAIN;
    private List<String> chosenClauses = new ArrayList<>();
    private List<String> chosenSchedules = new ArrayList<>();

    @Inject
    AddClausePage(DraftingTexts drafting, ReadingTexts reading, Query query, Notices notices, Submission sent) {
        this.drafting = drafting;
        this.notices = notices;
        this.sent = sent;
        AgreementId id = new AgreementId(query.id("id"));
        text = reading.text(id, null);
        if (!(sent.isSent() ? reading.powers(id).keep() : reading.powers(id).draft())) {
            throw new NotFound("page");
        }
        library = reading.library(text.partnership()).stream()
                .filter(wording -> !wording.withdrawn())
                .toList();
        form = new ClauseForm(notices, null, text.bindingInLaw());
    }

    public @Nullable String add() {
        Optional<ClauseWords> words = form.understood();
        if (words.isEmpty()) {
            return null;
        }
        try {
            drafting.add(sent.key().toString(), text.agreement(), part, words.get());
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        }
        notices.done("\"" + words.get().heading() + "\" is put in.");
        return back();
    }

    public @Nullable String addChosen() {
        Set<String> chosen = new HashSet<>(chosenClauses);
        chosen.addAll(chosenSchedules);
        if (chosen.isEmpty()) {
            notices.wrong("chosenClauses", "Choose at least one heading");
            return null;
        }
        List<WordingId> models =
                chosen.stream().map(UUID::fromString).map(WordingId::new).toList();
        try {
            drafting.once(
                    sent.contents().toString(), text.agreement(), texts -> texts.addModels(text.agreement(), models));
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        } catch (NotFound changed) {
            notices.wrong("Somebody has changed the library since you opened this page. Choose again.");
            return null;
        }
        notices.done(Words.count(models.size(), "heading is", "headings are") + " put in from the library.");
        return back();
    }

    private String back() {
        return "/agreement-text?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return text.agreement().value().toString();
    }

    public String getPartnership() {
        return text.partnership().value().toString();
    }

    public String getTitle() {
        return text.title();
    }

    public String getReference() {
        return text.reference();
    }

    /** Whether only the clauses bind that usually do even in a memorandum (AG-9). */
    public boolean isOtherwiseNotBinding() {
        return !text.bindingInLaw();
    }

    public List<Option> getClauses() {
        return options(ClausePart.MAIN);
    }

    public List<Option> getSchedules() {
        return options(ClausePart.SCHEDULE);
    }

    private List<Option> options(ClausePart of) {
        Set<String> there =
                text.clauses().stream().map(clause -> clause.heading()).collect(Collectors.toSet());
        return library.stream()
                .filter(wording -> wording.part() == of)
                .map(wording -> Option.of(
                        wording.id().value().toString(),
                        wording.heading() + (there.contains(wording.heading()) ? " (in the draft already)" : "")))
                .toList();
    }

    public List<Option> getParts() {
        return Arrays.stream(ClausePart.values())
                .map(each -> Option.of(each, each == ClausePart.MAIN ? "A clause" : "A schedule"))
                .toList();
    }

    public ClauseForm getForm() {
        return form;
    }

    public ClausePart getPart() {
        return part;
    }

    public void setPart(ClausePart chosen) {
        part = chosen;
    }

    public List<String> getChosenClauses() {
        return chosenClauses;
    }

    public void setChosenClauses(List<String> chosen) {
        chosenClauses = chosen;
    }

    public List<String> getChosenSchedules() {
        return chosenSchedules;
    }

    public void setChosenSchedules(List<String> chosen) {
        chosenSchedules = chosen;
    }
}
