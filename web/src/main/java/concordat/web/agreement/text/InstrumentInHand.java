package concordat.web.agreement.text;

import concordat.domain.agreement.text.InstrumentDetails;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The instrument that a page shows or is about to change. A form names the version that its reader had before them;
 * whoever was overtaken is told, and what they typed stays.
 */
@Named
@RequestScoped
public class InstrumentInHand {
    private final MakingInstruments making;
    private final ReadingTexts reading;
    private final Notices notices;
    private final Submission sent;
    private final InstrumentDetails instrument;
    private final boolean keeping;
    private long seen;

    /** A change of the instrument in the version that its reader has seen. */
    interface Change {
        void make(MakingInstruments instruments, InstrumentId id, long version);
    }

    @Inject
    InstrumentInHand(MakingInstruments making, ReadingTexts reading, Query query, Submission sent, Notices notices) {
        this.making = making;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        instrument = reading.instrument(new InstrumentId(query.id("id")));
        keeping = reading.powers(instrument.agreement()).keep();
        seen = sent.seen(instrument.version());
    }

    /** @throws NotFound unless the reader keeps the agreement on record, and could make such a change when they asked for the form */
    void requireKeeping(boolean possible) {
        if (!keeping || (!possible && !sent.isSent())) {
            throw new NotFound("page");
        }
    }

    /**
     * Makes a change and goes back to the instrument; on the same page it says what is wrong, if it cannot be made.
     *
     * @param fields which field a broken rule is about
     * @param overtaken what the page shows to whoever was overtaken: it is given what is on record now
     */
    @Nullable
    String make(Change change, String done, Map<? extends Rule, String> fields, Consumer<InstrumentDetails> overtaken) {
        try {
            making.once(
                    sent.contents().toString(),
                    instrument.id(),
                    instruments -> change.make(instruments, instrument.id(), seen));
        } catch (OutOfDate changed) {
            InstrumentDetails now = reading.instrument(instrument.id());
            seen = now.version();
            overtaken.accept(now);
            notices.wrong(
                    "Somebody else has changed this instrument since you opened it. Nothing of yours is saved yet. Look"
                            + " at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return "/instrument?faces-redirect=true&id=" + getId();
    }

    InstrumentDetails details() {
        return instrument;
    }

    public boolean isKeeping() {
        return keeping;
    }

    public String getId() {
        return instrument.id().value().toString();
    }

    public String getName() {
        return instrument.name();
    }

    public String getAgreement() {
        return instrument.agreement().value().toString();
    }

    public String getAgreementTitle() {
        return instrument.agreementTitle();
    }

    public String getReference() {
        return instrument.agreementReference();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
