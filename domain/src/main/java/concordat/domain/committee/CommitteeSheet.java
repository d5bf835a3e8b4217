package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import java.util.List;
import java.util.Optional;

/** A committee as its page shows it: parties, seats with who holds them, the terms in force and every version. */
public record CommitteeSheet(
        CommitteeLine committee,
        List<PartyLine> parties,
        List<SeatHolder> seats,
        Optional<TermsLine> inForce,
        List<TermsLine> versions) {
    public CommitteeSheet {
        parties = List.copyOf(parties);
        seats = List.copyOf(seats);
        versions = List.copyOf(versions);
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
    public record TermsLine(int number, Term term, Provisions provisions, List<Approval> approvals) {
        public TermsLine {
            approvals = List.copyOf(approvals);
        }

        static TermsLine of(TermsOfReference version) {
            return new TermsLine(version.number(), version.term(), version.provisions(), version.approvals());
        }
    }
}
