package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parties to an agreement on a day: those who executed it, each replaced by whom an executed novation put in its place
 * by then (AG-15). Each is named as it signed, or as it was called on the day on which it joined.
 */
public final class Parties {
    private final Map<OrganisationId, String> names;
    private final Map<OrganisationId, OrganisationId> heirs;
    private final @Nullable String joiningName;

    private Parties(
            Map<OrganisationId, String> names,
            Map<OrganisationId, OrganisationId> heirs,
            @Nullable String joiningName) {
        this.names = names;
        this.heirs = heirs;
        this.joiningName = joiningName;
    }

    /** The parties on that day, by all instruments that are executed. */
    public static Parties on(LocalDate day, Agreement agreement, AgreementTexts texts, PartyFacts facts) {
        return on(day, agreement, Texts.executed(texts.instruments(agreement.id())), null, facts);
    }

    /**
     * The parties on that day.
     *
     * @param executed the executed instruments of the agreement, in whichever order
     * @param joining who is to join by the instrument in hand, to know their name; null if it is no novation
     */
    static Parties on(
            LocalDate day,
            Agreement agreement,
            List<Instrument> executed,
            @Nullable OrganisationId joining,
            PartyFacts facts) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        // Who joined by a novation follows with it.
        agreement.parties().stream()
                .filter(party -> party.joined().isEmpty())
                .forEach(party -> names.put(party.organisation(), party.nameAsSigned()));
        Map<OrganisationId, OrganisationId> heirs = new HashMap<>();
        executed.stream()
                .filter(instrument -> instrument.kind() == InstrumentKind.NOVATION)
                .map(Instrument::inConsolidation)
                .filter(terms -> terms.hasEffectOn(day))
                .sorted(InstrumentTerms.IN_ORDER)
                .forEach(terms -> executed.stream()
                        .filter(instrument -> instrument.id().equals(terms.id()))
                        .forEach(instrument -> replace(names, heirs, instrument.draft(), facts)));
        return new Parties(names, heirs, joining == null ? null : nameOf(joining, day, facts));
    }

    private static void replace(
            Map<OrganisationId, String> names,
            Map<OrganisationId, OrganisationId> heirs,
            InstrumentDraft novation,
            PartyFacts facts) {
        OrganisationId leaving = novation.leaving();
        OrganisationId joining = novation.joining();
        if (leaving != null && joining != null && names.remove(leaving) != null) {
            names.put(joining, nameOf(joining, novation.effective(), facts));
            heirs.put(leaving, joining);
        }
    }

    private static String nameOf(OrganisationId organisation, LocalDate day, PartyFacts facts) {
        return facts.namesOf(Set.of(organisation), day).getOrDefault(organisation, "an organisation not on record");
    }

    /** Whether that organisation is one of them. */
    public boolean include(OrganisationId organisation) {
        return names.containsKey(organisation);
    }

    /** Who has the place of an organisation that is or was a party: itself, or whom novations have put there. */
    public OrganisationId inPlaceOf(OrganisationId organisation) {
        OrganisationId holder = organisation;
        while (!names.containsKey(holder) && heirs.containsKey(holder)) {
            holder = Objects.requireNonNull(heirs.get(holder));
        }
        return holder;
    }

    /** What the holder of that organisation's place is called; empty if there is none. */
    public String nameOf(OrganisationId organisation) {
        return names.getOrDefault(inPlaceOf(organisation), "");
    }

    /** Their names, for a sentence. */
    public String names() {
        return String.join(", ", names.values());
    }

    /** Them by their names. */
    public Map<OrganisationId, String> byName() {
        return new LinkedHashMap<>(names);
    }

    /** Who has to sign that instrument: all parties, and whoever joins by it. */
    Map<OrganisationId, String> signing(Instrument instrument) {
        Map<OrganisationId, String> signing = new LinkedHashMap<>(names);
        OrganisationId joining = instrument.draft().joining();
        if (joining != null && joiningName != null) {
            signing.put(joining, joiningName);
        }
        return signing;
    }
}
