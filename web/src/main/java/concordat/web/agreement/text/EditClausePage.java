package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClauseDetails;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody rewords a clause of a draft. Whoever was overtaken is shown what is on record now beside their own words; if the
 * clause was taken out meanwhile, or the text executed, their words stay in the form all the same.
 */
@Named
@RequestScoped
public class EditClausePage {
    private final DraftingTexts drafting;
    private final ReadingTexts reading;
    private final Notices notices;
    private final Submission sent;
    private final ClauseId id;
    private final TextDetails text;
    private final @Nullable ClauseDetails clause;
    private final ClauseForm form;
    private long seen;
    private List<Difference> differences = List.of();

    @Inject
    EditClausePage(DraftingTexts drafting, ReadingTexts reading, Query query, Notices notices, Submission sent) {
        this.drafting = drafting;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        AgreementId agreement = new AgreementId(query.id("agreement"));
        id = new ClauseId(query.id("id"));
        text = reading.text(agreement, null);
        boolean there = text.versions().containsKey(id);
        // A form that was opened before the clause was taken out is still taken, so that nothing is lost of what was
        // typed.
        if (!(sent.isSent()
                ? reading.powers(agreement).keep()
                : there && reading.powers(agreement).draft())) {
            throw new NotFound("page");
        }
        clause = there ? reading.clause(id) : null;
        form = new ClauseForm(notices, clause == null ? null : clause.words(), text.bindingInLaw());
        seen = sent.seen(clause == null ? 0 : clause.version());
    }

    public @Nullable String save() {
        Optional<ClauseWords> yours = form.understood();
        return yours.isEmpty()
                ? null
                : change(
                        texts -> texts.reword(id, seen, yours.get()),
                        "\"" + yours.get().heading() + "\" is saved.",
                        yours.get());
    }

    public @Nullable String remove() {
        return change(texts -> texts.remove(id, seen), "The clause is taken out of the draft.", null);
    }

    /** Puts the words into the draft as a new clause, where the old one was taken out meanwhile. */
    public @Nullable String addAnew() {
        Optional<ClauseWords> yours = form.understood();
        return yours.isEmpty()
                ? null
                : change(
                        texts -> texts.add("anew " + sent.contents(), text.agreement(), ClausePart.MAIN, yours.get()),
                        "\"" + yours.get().heading() + "\" is put in as a new clause.",
                        yours.get());
    }

    private @Nullable String change(Consumer<DraftingTexts> change, String done, @Nullable ClauseWords yours) {
        try {
            drafting.once(sent.contents().toString(), text.agreement(), change);
        } catch (OutOfDate changed) {
            ClauseDetails there = reading.clause(id);
            seen = there.version();
            differences = yours == null ? List.of() : ClauseForm.differences(there.words(), yours);
            notices.wrong(
                    yours == null
                            ? "Somebody else has changed this clause since you opened it, so it is not taken out. Read it"
                                    + " again first."
                            : "Somebody else has changed this clause since you opened it. Compare the two versions below:"
                                    + " save again to replace theirs by yours.");
            return null;
        } catch (NotFound gone) {
            notices.wrong(
                    "Somebody else has taken this clause out since you opened it. Your words are kept below: add them"
                            + " as a new clause if they are still wanted.");
            return null;
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        }
        notices.done(done);
        return "/agreement-text?faces-redirect=true&id=" + getAgreement();
    }

    public String getId() {
        return id.value().toString();
    }

    public String getAgreement() {
        return text.agreement().value().toString();
    }

    public String getTitle() {
        return text.title();
    }

    public String getReference() {
        return text.reference();
    }

    /** Whether the clause is still in the draft. */
    public boolean isThere() {
        return clause != null;
    }

    /** From which version of which model it was drafted; empty if it was written anew. */
    public String getModel() {
        return clause == null || clause.model() == null
                ? ""
                : "Drafted from the library: " + clause.model().heading() + ", "
                        + clause.model().version() + ".";
    }

    /** What to mind when this model is used. */
    public String getNote() {
        return clause == null || clause.model() == null ? "" : clause.model().note();
    }

    public ClauseForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
