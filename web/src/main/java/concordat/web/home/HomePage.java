package concordat.web.home;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.TrackingActions;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The home page: what awaits whoever is signed in, by the roles that they hold. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 5;
    private static final int MOST_COUNTED = 99;
    private static final int SOON_DAYS = 90;

    private final boolean reader;
    private final boolean executive;
    private final boolean administrator;
    private final LocalDate today;
    private final Page<MeetingRow> meetings;
    private final Page<DecisionRow> questions;
    private final Page<DecisionRow> decisions;
    private final Page<ActionRow> actions;
    private String overdue = "";
    private String dueSoon = "";
    private String expired = "";
    private String waiting = "";

    /** One line of a card. */
    public record Line(String id, String title, String note) {}

    @Inject
    HomePage(
            ReadingMeetings readingMeetings,
            ReadingDecisions readingDecisions,
            TrackingActions trackingActions,
            ReadingAgreements agreements,
            ReadingPeople people,
            CurrentActor actor,
            Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        reader = actor.capacities().stream().anyMatch(capacity -> capacity.role() != Role.ADMINISTRATOR);
        executive = actor.actor().holdsAny(Role.EXECUTIVE);
        administrator = actor.actor().holdsAny(Role.ADMINISTRATOR);
        Keyset few = Keyset.first().ofSize(SHOWN);
        meetings = reader ? readingMeetings.page(MeetingFilter.upcoming(today), few) : new Page<>(List.of(), null);
        questions = reader
                ? readingDecisions.page(DecisionFilter.all().in(DecisionState.OPEN), few)
                : new Page<>(List.of(), null);
        decisions = reader
                ? readingDecisions.page(DecisionFilter.all().in(DecisionState.DECLARED), few)
                : new Page<>(List.of(), null);
        actions = reader ? trackingActions.own(few) : new Page<>(List.of(), null);
        if (executive) {
            Keyset many = Keyset.first().ofSize(MOST_COUNTED);
            overdue = counted(trackingActions.page(new ActionFilter(null, null, null, null, today, true), many));
            dueSoon = counted(agreements.register(
                    AgreementFilter.all().dueBy(today.plusDays(SOON_DAYS)), AgreementOrder.BY_END, many));
            expired = counted(agreements.register(
                    AgreementFilter.all().standing(AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT),
                    AgreementOrder.BY_END,
                    many));
        }
        if (administrator) {
            waiting = Words.count(people.waiting().size(), "person is", "people are");
        }
    }

    /** How many there are, counted up to a limit. */
    private static String counted(Page<?> page) {
        return page.next() == null ? Words.number(page.rows().size()) : MOST_COUNTED + "+";
    }

    public boolean isReader() {
        return reader;
    }

    public boolean isExecutive() {
        return executive;
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

    public List<Line> getMeetings() {
        return meetings.rows().stream()
                .map(row -> new Line(
                        row.id().value().toString(),
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
                row.id().value().toString(),
                row.question(),
                row.reference() + ", " + Words.date(row.on()) + ": "
                        + row.standing(today).words());
    }

    public List<Line> getActions() {
        return actions.rows().stream()
                .map(row -> new Line(
                        row.id().value().toString(),
                        row.description(),
                        row.reference() + ", due " + Words.date(row.due()) + ": "
                                + row.facts().status(today).words()))
                .toList();
    }
}
