package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The obligation that a page shows or is about to change, and its due date if the address names one. A form names the
 * version that its reader had before them; whoever was overtaken is told, and what they typed stays.
 */
@Named
@RequestScoped
public class ObligationInHand {
    private final ReadingObligations reading;
    private final Query query;
    private final Notices notices;
    private final Submission sent;
    private final ObligationDetails obligation;
    private long seen;

    /** A change of the obligation, by a form with that key, in the version that its reader has seen. */
    interface Change {
        void make(String onceKey, ObligationId id, long version);
    }

    @Inject
    ObligationInHand(ReadingObligations reading, Query query, Submission sent, Notices notices) {
        this.reading = reading;
        this.query = query;
        this.notices = notices;
        this.sent = sent;
        obligation = reading.obligation(new ObligationId(query.id("id")));
        seen = sent.seen(obligation.version());
    }

    /** @throws NotFound unless the reader could make such a change when they asked for the form */
    void require(boolean ever, boolean now) {
        if (!ever || (!now && !sent.isSent())) {
            throw new NotFound("page");
        }
    }

    /** The due date that the address names. @throws NotFound if it is none of this obligation */
    Due due() {
        @Nullable LocalDate wanted = query.date("due");
        return obligation.dues().stream()
                .filter(due -> due.on().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("due date"));
    }

    /**
     * Makes a change and goes on to another page; on the same page it says what is wrong, if it cannot be made.
     *
     * @param fields which field a broken rule is about
     * @param overtaken what the page shows to whoever was overtaken: it is given what is on record now
     */
    @Nullable
    String make(
            Change change,
            String done,
            String next,
            Map<? extends Rule, String> fields,
            Consumer<ObligationDetails> overtaken) {
        try {
            change.make(sent.contents().toString(), obligation.id(), seen);
        } catch (OutOfDate changed) {
            ObligationDetails now = reading.obligation(obligation.id());
            seen = now.version();
            overtaken.accept(now);
            notices.wrong(
                    "Somebody else has changed this obligation since you opened it. Nothing of yours is saved yet. Look"
                            + " at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return next;
    }

    /** The page of the obligation. */
    String address() {
        return "/obligation?faces-redirect=true&id=" + getId();
    }

    /** The page of a due date. */
    String address(Due due) {
        return "/obligation-due?faces-redirect=true&id=" + getId() + "&due=" + due.on();
    }

    ObligationDetails details() {
        return obligation;
    }

    public String getId() {
        return obligation.id().value().toString();
    }

    public String getName() {
        return obligation.name();
    }

    public String getTitle() {
        return obligation.draft().title();
    }

    public String getAgreement() {
        return obligation.agreement().value().toString();
    }

    public String getAgreementTitle() {
        return obligation.agreementTitle();
    }

    public String getReference() {
        return obligation.agreementReference();
    }

    /** The day of the due date that the address names. */
    public String getDay() {
        return Words.date(due().on());
    }

    /** The same as an address carries it. */
    public String getDue() {
        return due().on().toString();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
