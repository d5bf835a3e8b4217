package concordat.web.home;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.TrackingActions;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.Authority;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.ForecastingQuorum;
import concordat.domain.decision.MeetingForecast;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.Unanswered;
import concordat.domain.interest.OwnInterests;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.people.ReadingPeople;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.committee.ReviewInWords;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home page: what awaits whoever is signed in, by the roles that they hold. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 5;
    private static final int MOST_COUNTED = 99;
    private static final int SOON_DAYS = 90;
    private static final int FORECAST_DAYS = 30;

    private final boolean reader;
    private final boolean executive;
    private final boolean administrator;
    private final boolean officer;
    private final boolean chair;
    private final LocalDate today;
    private final Page<MeetingRow> meetings;
    private final Page<DecisionRow> questions;
    private final Page<DecisionRow> decisions;
    private final Page<ActionRow> actions;
    private final List<Line> inProgress;
    private final List<String> returns;
    private List<Line> inHand = List.of();
    private List<Line> due = List.of();
    private String overdue = "";
    private String dueSoon = "";
    private String expired = "";
    private String waiting = "";
    private List<Line> unanswered = List.of();

    /** One line of a card, with the address it leads to. */
    public record Line(String address, String title, String note) {}

    @Inject
    HomePage(
            ReadingMeetings readingMeetings,
            ReadingDecisions readingDecisions,
            TrackingActions trackingActions,
            ReadingAgreements agreements,
            ReadingPeople people,
            ReadingCommittees committees,
            ForecastingQuorum forecasting,
            ReadingInterests interests,
            ReadingSettings settings,
            CurrentActor actor,
            Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        reader = actor.capacities().stream()
                .anyMatch(capacity -> capacity.role() != Role.ADMINISTRATOR && capacity.role() != Role.PAPER_AUTHOR);
        executive = actor.actor().holdsAny(Role.EXECUTIVE);
        administrator = actor.actor().holdsAny(Role.ADMINISTRATOR);
        officer = actor.actor().holdsAny(Role.GOVERNANCE_OFFICER);
        chair = actor.actor().holdsAny(Role.COMMITTEE_CHAIR);
        Keyset few = Keyset.first().ofSize(SHOWN);
        meetings = reader ? readingMeetings.page(MeetingFilter.upcoming(today), few) : new Page<>(List.of(), null);
        inProgress = reader
                ? meetings(readingMeetings, MeetingState.IN_PROGRESS, null, "/room?meeting=", "In progress since ")
                        .toList()
                : List.of();
        questions = reader
                ? readingDecisions.page(DecisionFilter.all().in(DecisionState.OPEN), few)
                : new Page<>(List.of(), null);
        decisions = reader
                ? readingDecisions.page(DecisionFilter.all().in(DecisionState.DECLARED), few)
                : new Page<>(List.of(), null);
        actions = reader || actor.actor().holdsAny(Role.PAPER_AUTHOR)
                ? trackingActions.own(few)
                : new Page<>(List.of(), null);
        returns = reader ? interests.own().stream().flatMap(HomePage::owed).toList() : List.of();
        if (executive) {
            Keyset many = Keyset.first().ofSize(MOST_COUNTED);
            overdue = counted(trackingActions.page(ActionFilter.open().dueBefore(today), many));
            Page<AgreementRow> soon = agreements.register(
                    AgreementFilter.all().dueBy(today.plusDays(SOON_DAYS)), AgreementOrder.BY_END, many);
            dueSoon = counted(soon);
            due = soon.rows().stream().limit(SHOWN).map(this::whatIsDue).toList();
            expired = counted(agreements.register(
                    AgreementFilter.all().standing(AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT),
                    AgreementOrder.BY_END,
                    many));
        }
        if (officer) {
            inHand = Stream.of(
                            inProgress.stream(),
                            reviews(committees, actor),
                            meetings(
                                    readingMeetings,
                                    MeetingState.PLANNED,
                                    today,
                                    "/meeting?id=",
                                    "Agenda not published; meets on "))
                    .flatMap(lines -> lines)
                    .limit(SHOWN)
                    .toList();
        }
        if (officer || chair) {
            inHand = Stream.concat(
                            forecasting.shortfallsWithin(FORECAST_DAYS).stream()
                                    .limit(SHOWN)
                                    .map(HomePage::shortfall),
                            inHand.stream())
                    .toList();
        }
        if (chair || actor.actor().holdsAny(Role.VOTING_MEMBER)) {
            SettingsOnDay chosen = settings.on(today);
            unanswered = readingDecisions.unanswered().stream()
                    .map(each -> unanswered(each, chosen.of(each.partnership()).resolutionReminderDays()))
                    .toList();
        }
        if (administrator) {
            waiting = Words.count(people.waiting().size(), "person is", "people are");
        }
    }

    /** What somebody in scope owes the register of interests, in a sentence. */
    private static Stream<String> owed(OwnInterests own) {
        return own.standing().stream().map(standing -> switch (standing.state()) {
            case DONE -> "Up to date. Your next return is due by " + Words.date(standing.due()) + ".";
            case DUE -> "Due: confirm your interests, or that you have none, by " + Words.date(standing.due()) + ".";
            case OVERDUE ->
                "Overdue: you were to confirm your interests, or that you have none, by " + Words.date(standing.due())
                        + ".";
        });
    }

    private Line unanswered(Unanswered each, int reminderDays) {
        return new Line(
                "/decision?id=" + each.decision().value(),
                each.committeeName() + ": " + each.question(),
                (each.isReminderDue(today, reminderDays) ? "Reminder: your answer is missing. It closes on " : "Until ")
                        + Words.moment(each.deadline()));
    }

    /** The written resolutions that wait for the reader's answer (BM-5). */
    public List<Line> getUnanswered() {
        return unanswered;
    }

    private static Stream<Line> meetings(
            ReadingMeetings reading, MeetingState state, @Nullable LocalDate from, String address, String note) {
        MeetingFilter filter = new MeetingFilter(null, from, null, state, false);
        return reading.page(filter, Keyset.first().ofSize(SHOWN)).rows().stream()
                .filter(row -> row.kind().isMeeting())
                .map(row -> new Line(
                        address + row.id().value(),
                        row.committeeName() + ": " + row.title(),
                        note + Words.moment(row.startsAt())));
    }

    /** Committees that the officer serves whose terms of reference should have been reviewed. */
    private Stream<Line> reviews(ReadingCommittees committees, CurrentActor actor) {
        return committees.overdueReviews().stream()
                .filter(each -> Authority.isHeld(each.committee(), actor.capacities(), Role.GOVERNANCE_OFFICER))
                .map(each -> new Line(
                        "/committee?id=" + each.committee().id().value(),
                        each.committee().name(),
                        new ReviewInWords(Optional.of(each.review()), today, today).getNote()));
    }

    private static Line shortfall(MeetingForecast forecast) {
        return new Line(
                "/meeting?id=" + forecast.meeting().value(),
                forecast.committee() + ": " + forecast.title(),
                "Will be inquorate for " + Words.count(forecast.inquorate(), "item", "items") + "; meets on "
                        + Words.moment(forecast.startsAt()));
    }

    /** The next of its dates, and what is due on it. */
    private Line whatIsDue(AgreementRow row) {
        Map<LocalDate, String> dates = new TreeMap<>();
        LocalDate end = row.dates().end();
        if (row.runsOn()) {
            put(dates, end, "renews by itself on ");
        } else if (end != null) {
            put(dates, end.minusDays(1), "last day: ");
        }
        put(dates, row.dates().review(), "review due on ");
        put(dates, row.lastNotice(), "last day to give notice: ");
        String next = dates.entrySet().stream()
                .findFirst()
                .map(each -> each.getValue() + Words.date(each.getKey()))
                .orElse("");
        return new Line("/agreement?id=" + row.id().value(), row.title(), row.reference() + ", " + next);
    }

    private void put(Map<LocalDate, String> dates, @Nullable LocalDate day, String what) {
        if (day != null && !day.isBefore(today)) {
            dates.putIfAbsent(day, what);
        }
    }

    /** How many there are, counted up to a limit. */
    private static String counted(Page<?> page) {
        return page.next() == null ? Words.number(page.rows().size()) : MOST_COUNTED + "+";
    }

    /** Whether the reader's returns of interests are due; empty for who owes none. */
    public List<String> getReturns() {
        return returns;
    }

    public boolean isReader() {
        return reader;
    }

    public boolean isExecutive() {
        return executive;
    }

    /** Whether the reader has meetings to look after, as officer or chair. */
    public boolean isLookingAfterMeetings() {
        return officer || chair;
    }

    /** What it means that nothing is in hand. */
    public String getNothingInHand() {
        return officer
                ? "No meeting is in progress, every agenda is published, no terms of reference are overdue for review, and"
                        + " enough members are expected for the next 30 days."
                : "Enough members are expected at the meetings of the next 30 days.";
    }

    /**
     * Meetings of the next 30 days that will be inquorate for some item; and, for officers, those in progress, committees
     * whose terms are overdue for review, and meetings to come whose agenda is not published.
     */
    public List<Line> getInHand() {
        return inHand;
    }

    /** Agreements that end, are to be reviewed, or can be given notice of for the last time, within 90 days. */
    public List<Line> getDue() {
        return due;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public String getAwaiting() {
        return counted(questions);
    }

    public String getOverdue() {
        return overdue;
    }

    public String getDueSoon() {
        return dueSoon;
    }

    public String getExpired() {
        return expired;
    }

    public String getWaiting() {
        return waiting;
    }

    /** The meetings that are being held now, for whoever does not look after them anyway. */
    public List<Line> getInProgress() {
        return officer ? List.of() : inProgress;
    }

    public List<Line> getMeetings() {
        return meetings.rows().stream()
                .filter(row -> row.kind().isMeeting())
                .map(row -> new Line(
                        "/meeting?id=" + row.id().value(),
                        row.committeeName() + ": " + row.title(),
                        Words.moment(row.startsAt())))
                .toList();
    }

    public List<Line> getQuestions() {
        return questions.rows().stream().map(this::line).toList();
    }

    public List<Line> getDecisions() {
        return decisions.rows().stream().map(this::line).toList();
    }

    private Line line(DecisionRow row) {
        return new Line(
                "/decision?id=" + row.id().value(),
                row.question(),
                row.reference() + ", " + Words.date(row.on()) + ": "
                        + row.standing(today).words());
    }

    public List<Line> getActions() {
        return actions.rows().stream()
                .map(row -> new Line(
                        "/action?id=" + row.id().value(),
                        row.description(),
                        row.reference() + ", due " + Words.date(row.due()) + ": "
                                + row.facts().status(today).words()))
                .toList();
    }
}
