package concordat.domain.decision;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.meeting.Expectation;
import concordat.domain.meeting.Expectations;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Room;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Officer and chair see, days ahead, for which items a meeting will have no quorum, while there is still time to name a
 * deputy, to rule on an interest or to ask somebody to come.
 */
@UseCase
@ReadsOnly
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class ForecastingQuorum {
    private static final Role[] ROLES = {Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR};
    private static final int MOST_MEETINGS = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Meetings meetings;
    private final MeetingRegister register;
    private final Committees committees;
    private final Expectations expectations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ForecastingQuorum(
            Meetings meetings,
            MeetingRegister register,
            Committees committees,
            Expectations expectations,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.register = register;
        this.committees = committees;
        this.expectations = expectations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Whether there will be a quorum for each item of a meeting, for each deciding body. It is reckoned on the whole truth,
     * whatever the actor may see; of an item that is withheld from them it says no more than the number.
     *
     * @throws NotFound if the actor may not see the meeting
     * @throws concordat.domain.shared.NotAllowed if they are neither officer nor chair of its committee
     */
    public MeetingForecast of(MeetingId id) {
        Meeting meeting = meetings.get(id);
        Committee committee = committees.withTerms(List.of(meeting.committee())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("committee"));
        Authority.over(committee, actor, ROLES);
        String title = meeting.arrangements().title();
        if (!meeting.state().isBeforeTheMeeting()) {
            return new MeetingForecast(id, committee.name(), title, meeting.startsAt(), Optional.empty(), List.of());
        }
        return forecast(id, title, meeting.startsAt(), committee, expectations.of(List.of(id)));
    }

    /**
     * The meetings of the next so many days that will be inquorate for some item, the next one first: of the committees
     * of which the actor is officer or chair.
     */
    public List<MeetingForecast> shortfallsWithin(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        List<MeetingRow> coming = register
                .page(
                        new MeetingFilter(null, today, today.plusDays(days + 1L), null, false),
                        Keyset.first().ofSize(MOST_MEETINGS))
                .rows()
                .stream()
                .filter(row -> row.state().isBeforeTheMeeting())
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        Map<CommitteeId, Committee> own =
                committees
                        .withTerms(coming.stream()
                                .map(MeetingRow::committee)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(committee -> Authority.isHeld(CommitteeLine.of(committee), actor.capacities(), ROLES))
                        .collect(Collectors.toMap(Committee::id, Function.identity()));
        List<MeetingRow> served =
                coming.stream().filter(row -> own.containsKey(row.committee())).toList();
        if (served.isEmpty()) {
            return List.of();
        }
        Map<MeetingId, Expectation> expected =
                expectations.of(served.stream().map(MeetingRow::id).toList());
        List<MeetingForecast> shortfalls = new ArrayList<>();
        for (MeetingRow row : served) {
            Committee committee = own.get(row.committee());
            if (committee != null) {
                MeetingForecast forecast = forecast(row.id(), row.title(), row.startsAt(), committee, expected);
                if (forecast.inquorate() > 0) {
                    shortfalls.add(forecast);
                }
            }
        }
        return shortfalls;
    }

    private static MeetingForecast forecast(
            MeetingId id,
            String title,
            Instant startsAt,
            Committee committee,
            Map<MeetingId, Expectation> expectations) {
        LocalDate day = LocalDate.ofInstant(startsAt, Term.LONDON);
        Expectation expected = expectations.get(id);
        Optional<TermsOfReference> terms = committee.terms().stream()
                .filter(version -> version.term().includes(day))
                .findFirst();
        if (terms.isEmpty()) {
            String because = "No terms of reference are in force on " + DAY.format(day)
                    + ", so there is no quorum to reckon with (LF-7).";
            return new MeetingForecast(id, committee.name(), title, startsAt, Optional.of(because), List.of());
        }
        if (expected == null || expected.seats().stream().noneMatch(SeatHolder::voting)) {
            String because = "No seat with a vote is established on " + DAY.format(day) + ".";
            return new MeetingForecast(id, committee.name(), title, startsAt, Optional.of(because), List.of());
        }
        Provisions provisions = terms.get().provisions();
        List<DecidingBody> bodies = bodies(committee, expected.seats());
        List<MeetingForecast.Item> items = new ArrayList<>();
        for (Expectation.Item item : expected.items()) {
            Room room = expected.room(item);
            items.add(new MeetingForecast.Item(
                    item.title().map(seen -> item.id()),
                    item.number(),
                    item.title(),
                    bodies.stream()
                            .map(body -> QuorumForecast.of(body, provisions, room, item.number(), day))
                            .toList()));
        }
        return new MeetingForecast(id, committee.name(), title, startsAt, Optional.empty(), items);
    }

    /** Every body that may have to decide; whom a question will affect is not known yet. */
    private static List<DecidingBody> bodies(Committee committee, List<SeatHolder> seats) {
        Map<OrganisationId, String> everybody = new HashMap<>();
        seats.forEach(seat -> everybody.put(seat.organisation(), "to be cited"));
        return DecidingBody.of(committee, seats, everybody);
    }
}
