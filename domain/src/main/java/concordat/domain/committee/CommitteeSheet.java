package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A committee as its page shows it: parties, seats with who holds them, the terms in force and every version.
 *
 * @param parent the committee whose sub-committee it is (LF-9)
 * @param subCommittees its own sub-committees
 * @param appointingBodies the body that appoints to each seat (MB-1)
 * @param review when the terms in force are to be reviewed (LF-7)
 */
public record CommitteeSheet(
        CommitteeLine committee,
        Optional<Related> parent,
        List<Related> subCommittees,
        List<PartyLine> parties,
        List<SeatHolder> seats,
        Map<SeatId, String> appointingBodies,
        Optional<TermsLine> inForce,
        Optional<TermsReview> review,
        List<TermsLine> versions) {
    public CommitteeSheet {
        subCommittees = List.copyOf(subCommittees);
        parties = List.copyOf(parties);
        seats = List.copyOf(seats);
        appointingBodies = Map.copyOf(appointingBodies);
        versions = List.copyOf(versions);
    }

    /** The body that appoints to that seat, such as "LPT Trust Board" (MB-1). */
    public String appointingBody(SeatHolder seat) {
        return appointingBodies.getOrDefault(seat.seat(), "");
    }

    /** Whether that seat votes by the terms in force, not taking into account who is there (VO-8, LF-5). */
    public boolean votes(SeatHolder seat) {
        return inForce.map(terms -> terms.provisions().voting().giveVoteTo(seat))
                .orElse(seat.voting());
    }

    /** Another committee, above or below it. */
    public record Related(CommitteeId id, String name) {
        static Related of(Committee committee) {
            return new Related(committee.id(), committee.name());
        }
    }

    /** A party and its part in the committee. */
    public record PartyLine(
            OrganisationId organisation,
            String shortName,
            String parentBody,
            boolean delegates,
            boolean needsConfirmation) {
        static PartyLine of(Party party) {
            return new PartyLine(
                    party.organisation(),
                    party.shortName(),
                    party.parentBody(),
                    party.delegates(),
                    party.needsConfirmation());
        }
    }

    /** A version of the terms of reference. */
    public record TermsLine(
            int number, Term term, LocalDate reviewOn, Provisions provisions, List<Approval> approvals) {
        public TermsLine {
            approvals = List.copyOf(approvals);
        }

        static TermsLine of(TermsOfReference version) {
            return new TermsLine(
                    version.number(), version.term(), version.reviewOn(), version.provisions(), version.approvals());
        }
    }
}
