package concordat.web.agreement.text;

import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.text.InstrumentRule;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.web.agreement.SignatureFields;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody puts the signature of one party on an instrument on record. */
@Named
@RequestScoped
public class SignInstrumentPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            InstrumentRule.SIGNATORY_IS_OF_A_PARTY, "party",
            InstrumentRule.PARTY_SIGNS_ONCE, "party",
            InstrumentRule.SIGNING_IS_NOT_IN_THE_FUTURE, "on");

    private final InstrumentInHand hand;
    private final Notices notices;
    private @Nullable String party;
    private final SignatureFields fields;

    @Inject
    SignInstrumentPage(InstrumentInHand hand, ReadingSignatories authorised, Notices notices) {
        this.hand = hand;
        this.notices = notices;
        hand.requireKeeping(hand.details().state().isPending());
        fields = new SignatureFields(authorised.of(hand.details().outstanding().keySet()));
    }

    public @Nullable String sign() {
        @Nullable String chosen = party;
        if (chosen == null || chosen.isEmpty()) {
            notices.wrong("party", "Choose the party that signed");
            return null;
        }
        if (fields.getOn() == null) {
            notices.wrong("on", "Enter the day on which it was signed");
            return null;
        }
        OrganisationId signing = new OrganisationId(UUID.fromString(chosen));
        @Nullable
        SignatureEntry entry = fields.entry(
                        signing, hand.details().outstanding().getOrDefault(signing, ""), "", notices)
                .orElse(null);
        if (entry == null) {
            return null;
        }
        return hand.make(
                (instruments, id, seen) -> instruments.sign(id, seen, entry),
                "The signature is on record.",
                FIELDS,
                now -> {});
    }

    public List<Option> getParties() {
        return hand.details().outstanding().entrySet().stream()
                .map(each -> Option.of(each.getKey().value().toString(), each.getValue()))
                .toList();
    }

    /** The SHA-256 of what is signed. */
    public String getFingerprint() {
        return hand.details().fingerprint();
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String chosen) {
        party = chosen;
    }

    public SignatureFields getFields() {
        return fields;
    }
}
