package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.web.look.Option;
import concordat.web.look.SentForm;
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
    private final SentForm form;

    @Inject
    AgreementPart(ReadingAgreements reading, SentForm form) {
        this.reading = reading;
        this.form = form;
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
        return form.once();
    }

    /** The key by which a change is made once, whichever form of the page it is sent with. */
    public String onceForContents() {
        return form.onceForContents();
    }

    /** Whether the page was asked for by sending one of its forms. */
    public boolean isSent() {
        return form.isSent();
    }

    /** The version that the form names; the present one if no form was sent. */
    public long seen(long present) {
        return form.seen(present);
    }

    /** Makes a change and goes on, as {@link SentForm#make} does. */
    public @Nullable String make(
            Runnable change, String done, String address, Map<? extends Rule, String> fields, Runnable overtaken) {
        return form.make(change, done, address, fields, overtaken);
    }
}
