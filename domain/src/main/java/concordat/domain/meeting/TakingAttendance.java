package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.TERMS_ALLOW_REMOTE_PRESENCE;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The governance officer records who is in the meeting, from when until when, and who sent apologies. */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class TakingAttendance {
    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final KnownPeople people;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    TakingAttendance(
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.people = people;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who may come without holding a seat: whoever else is appointed at one of the committee's parties, by organisation. */
    public List<PersonOnRecord> others(MeetingId id) {
        Meeting meeting = meetings.get(id);
        Committee committee = committees.get(meeting.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        Set<PersonId> seated = holders.of(meeting.committee(), meeting.startsAt()).stream()
                .map(SeatHolder::holder)
                .filter(Objects::nonNull)
                .map(PersonOnRecord::person)
                .collect(Collectors.toSet());
        return committee.parties().stream()
                .flatMap(party -> people.at(party.organisation()).stream())
                .filter(person -> !seated.contains(person.person()))
                .toList();
    }

    /** Records that somebody sent apologies; {@code organisation} is the one for which they would have come. */
    public void apologise(MeetingId id, PersonId person, OrganisationId organisation) {
        Meeting meeting = lockedAsOfficer(id);
        journal.record(
                meeting.apologise(onRecord(meeting, person, organisation, meeting.startsAt()), clock.instant(), clock));
    }

    /**
     * Records that somebody has come: as member if they hold a seat, as deputy if they were named for one, else in
     * attendance.
     *
     * @param organisation for which they come
     * @param at when they came, between the opening of the meeting and now
     * @throws concordat.domain.shared.RuleBroken if they are there already, or remote where that is not allowed (QU-6)
     */
    public void arrive(MeetingId id, PersonId person, OrganisationId organisation, boolean remote, Instant at) {
        Meeting meeting = lockedAsOfficer(id);
        PersonOnRecord onRecord = onRecord(meeting, person, organisation, at);
        if (remote) {
            TERMS_ALLOW_REMOTE_PRESENCE.require(
                    committees
                            .get(meeting.committee())
                            .termsOn(LocalDate.ofInstant(at, Term.LONDON))
                            .provisions()
                            .meetings()
                            .remoteAllowed(),
                    onRecord.name());
        }
        journal.record(meeting.arrive(onRecord, presentAs(meeting, person, at), remote, at, clock.instant(), clock));
    }

    /** Records that somebody has come just now. */
    public void arrive(MeetingId id, PersonId person, OrganisationId organisation, boolean remote) {
        arrive(id, person, organisation, remote, clock.instant());
    }

    /** Records that somebody left at that time, between their arrival and now. */
    public void leave(MeetingId id, PersonId person, Instant at) {
        journal.record(lockedAsOfficer(id).leave(person, at, clock.instant()));
    }

    /** Records that somebody left just now. */
    public void leave(MeetingId id, PersonId person) {
        leave(id, person, clock.instant());
    }

    private Presence.As presentAs(Meeting meeting, PersonId person, Instant at) {
        if (seatOf(meeting, person, at).isPresent()) {
            return Presence.As.MEMBER;
        }
        return meeting.deputies().stream()
                        .anyMatch(deputy -> deputy.person().person().equals(person))
                ? Presence.As.DEPUTY
                : Presence.As.ATTENDEE;
    }

    private PersonOnRecord onRecord(Meeting meeting, PersonId person, OrganisationId organisation, Instant at) {
        return seatOf(meeting, person, at).map(SeatHolder::holder).orElseGet(() -> people.of(person, organisation));
    }

    private Optional<SeatHolder> seatOf(Meeting meeting, PersonId person, Instant at) {
        return holders.of(meeting.committee(), at).stream()
                .filter(line -> line.holder() != null && line.holder().person().equals(person))
                .findFirst();
    }

    private Meeting lockedAsOfficer(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER);
        return meeting;
    }
}
