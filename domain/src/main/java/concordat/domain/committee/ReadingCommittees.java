package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whoever has an appointment reads what committees there are, their seats and their terms of reference. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingCommittees {
    private final Committees committees;
    private final SeatHolders holders;
    private final Clock clock;

    @Inject
    ReadingCommittees(Committees committees, SeatHolders holders, Clock clock) {
        this.committees = committees;
        this.holders = holders;
        this.clock = clock;
    }

    /** The committees that the actor may see, by name. */
    public List<CommitteeLine> all() {
        return committees.all().stream().map(CommitteeLine::of).toList();
    }

    /** One committee as it stands on that day. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public CommitteeSheet on(CommitteeId id, LocalDate day) {
        Committee committee = committees.get(id);
        Optional<TermsOfReference> inForce = committee.terms().stream()
                .filter(version -> version.term().includes(day))
                .findFirst();
        return new CommitteeSheet(
                CommitteeLine.of(committee),
                committee.parties().stream().map(CommitteeSheet.PartyLine::of).toList(),
                holders.of(id, day.atTime(12, 0).toInstant(ZoneOffset.UTC)),
                inForce.map(CommitteeSheet.TermsLine::of),
                committee.terms().stream().map(CommitteeSheet.TermsLine::of).toList());
    }

    /** One committee as it stands today. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public CommitteeSheet today(CommitteeId id) {
        return on(id, LocalDate.ofInstant(clock.instant(), Term.LONDON));
    }
}
