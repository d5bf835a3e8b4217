package concordat.domain.committee;

import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever has an appointment reads what committees there are, their seats and their terms of reference. */
@UseCase
@ReadsOnly
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
    private final SettingValues settings;
    private final Clock clock;

    @Inject
    ReadingCommittees(Committees committees, SeatHolders holders, SettingValues settings, Clock clock) {
        this.committees = committees;
        this.holders = holders;
        this.settings = settings;
        this.clock = clock;
    }

    /** The committees that the actor may see, by name. */
    public List<CommitteeLine> all() {
        return committees.all().stream().map(CommitteeLine::of).toList();
    }

    /** One committee as it stands on that day. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public CommitteeSheet on(CommitteeId id, LocalDate day) {
        Committee committee = committees.get(id);
        return new CommitteeSheet(
                CommitteeLine.of(committee),
                committee.parent().flatMap(committees::find).map(CommitteeSheet.Related::of),
                committees.subCommitteesOf(id).stream()
                        .map(CommitteeSheet.Related::of)
                        .toList(),
                committee.parties().stream().map(CommitteeSheet.PartyLine::of).toList(),
                holders.of(id, day.atTime(12, 0).toInstant(ZoneOffset.UTC)),
                committee.seats().stream().collect(Collectors.toMap(Seat::id, committee::appointingBody)),
                committee.inForceOn(day).map(CommitteeSheet.TermsLine::of),
                review(committee, day),
                committee.terms().stream().map(CommitteeSheet.TermsLine::of).toList());
    }

    /**
     * When the terms of reference that are in force on that day are to be reviewed; empty if there are none (LF-7).
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the committee
     */
    public Optional<TermsReview> review(CommitteeId id, LocalDate day) {
        return review(committees.get(id), day);
    }

    private Optional<TermsReview> review(Committee committee, LocalDate day) {
        return committee.reviewOn(
                day,
                new SettingsOnDay(day, settings.changes())
                        .of(committee.partnership())
                        .termsGraceDays());
    }

    /** The committees the actor may see whose terms of reference should have been reviewed before today (LF-7). */
    public List<OverdueReview> overdueReviews() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        Map<CommitteeId, TermsReview.Due> due = committees.dueForReview(today).stream()
                .collect(Collectors.toMap(TermsReview.Due::committee, Function.identity()));
        if (due.isEmpty()) {
            return List.of();
        }
        SettingsOnDay inForce = new SettingsOnDay(today, settings.changes());
        return all().stream()
                .flatMap(line -> Stream.ofNullable(due.get(line.id()))
                        .map(each -> new OverdueReview(
                                line,
                                new TermsReview(
                                        each.version(),
                                        each.dueOn(),
                                        inForce.of(line.partnership()).termsGraceDays()))))
                .toList();
    }

    /** A committee whose terms of reference should have been reviewed. */
    public record OverdueReview(CommitteeLine committee, TermsReview review) {}

    /** The committees of a partnership that may have sub-committees by their terms of reference in force today (LF-9). */
    public List<CommitteeLine> delegatingOnward(PartnershipId partnership) {
        return committees.delegatingOnward(LocalDate.ofInstant(clock.instant(), Term.LONDON)).stream()
                .filter(committee -> committee.partnership().equals(partnership)
                        && !committee.delegating().isEmpty())
                .map(CommitteeLine::of)
                .toList();
    }

    /** One committee as it stands today. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public CommitteeSheet today(CommitteeId id) {
        return on(id, LocalDate.ofInstant(clock.instant(), Term.LONDON));
    }
}
