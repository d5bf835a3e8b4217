package concordat.domain.agreement.text;

import concordat.domain.agreement.AgreementType;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The text of one agreement on one day.
 *
 * @param bindingInLaw whether the agreement binds in law as a whole; if not, its binding clauses do all the same (AG-9)
 * @param open whether its clauses are still drafted, or copied
 * @param copying whether it is being entered from the signed copy
 * @param day the day on which it reads so, in Europe/London
 * @param parties the parties on that day, after executed novations (AG-15)
 * @param clauses its clauses, then its schedules; those taken out stand there by number and heading
 * @param versions of each clause of a draft the version that a change must name
 * @param turns the days on which the text becomes another one
 * @param instruments all instruments, by the day from which they have effect
 */
public record TextDetails(
        AgreementId agreement,
        PartnershipId partnership,
        String reference,
        String title,
        AgreementType type,
        boolean bindingInLaw,
        boolean open,
        boolean copying,
        LocalDate day,
        Map<OrganisationId, String> parties,
        List<PlacedClause> clauses,
        Map<ClauseId, Long> versions,
        List<LocalDate> turns,
        List<InstrumentLine> instruments) {

    /**
     * An instrument in a list.
     *
     * @param inEffect whether it is executed and has effect on the day of the text
     */
    public record InstrumentLine(
            InstrumentId id, String name, InstrumentState state, InstrumentDraft draft, boolean inEffect) {}

    /** The clauses that bind in law, in their order. */
    public List<PlacedClause> bindingClauses() {
        return clauses.stream().filter(PlacedClause::binding).toList();
    }
}
