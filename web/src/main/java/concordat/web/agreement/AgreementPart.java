package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages share that put something on record which belongs to an agreement: its parties, and how they are refused. */
@Dependent
public class AgreementPart {
    private final ReadingAgreements reading;
    private final Notices notices;
    private final Submission sent;

    @Inject
    AgreementPart(ReadingAgreements reading, Notices notices, Submission sent) {
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
    }

    /** @throws concordat.domain.shared.NotFound if there is no such agreement, or the reader may not see it */
    public AgreementDetails agreement(AgreementId id) {
        return reading.agreement(id);
    }

    /** The parties, to be chosen from. */
    public static List<Option> parties(AgreementDetails agreement) {
        return agreement.parties().stream()
                .map(party -> Option.of(party.organisation().value().toString(), party.nameAsSigned()))
                .toList();
    }

    /** The party that was chosen. */
    public static OrganisationId party(String chosen) {
        return new OrganisationId(UUID.fromString(chosen));
    }

    /** What the agreement calls a party. */
    public static String nameOf(AgreementDetails agreement, OrganisationId organisation) {
        return agreement.parties().stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst()
                .map(PartyDetails::nameAsSigned)
                .orElse("");
    }

    /** The key by which what the form makes is made once. */
    public String once() {
        return sent.key().toString();
    }

    /** The key by which a change is made once, whichever form of the page it is sent with. */
    public String onceForContents() {
        return sent.contents().toString();
    }

    /** Whether the page was asked for by sending one of its forms. */
    public boolean isSent() {
        return sent.isSent();
    }

    /** The version that the form names; the present one if no form was sent. */
    public long seen(long present) {
        return sent.seen(present);
    }

    /**
     * Makes a change and goes on; on the same page it says what is wrong, if it cannot be made.
     *
     * @param overtaken what the page does if somebody else has changed the same thing meanwhile
     * @param fields which field a broken rule is about
     */
    public @Nullable String make(
            Runnable change, String done, String address, Map<? extends Rule, String> fields, Runnable overtaken) {
        try {
            change.run();
        } catch (OutOfDate changed) {
            overtaken.run();
            notices.wrong(
                    "Somebody else has changed this since you opened it. Nothing of yours is saved yet. Look at what"
                            + " is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return address;
    }
}
