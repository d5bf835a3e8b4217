package concordat.persistence.demonstration;

import concordat.domain.action.RaisingActions;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.decision.Condition;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The actions of one committee: most are done in time, some late, some moved, held or cancelled, and some forgotten. */
final class Undertakings {
    private static final String[] TASKS = {
        "Write to the heads of service with what was agreed",
        "Bring a costed implementation plan",
        "Agree the contract with the other parties",
        "Report the numbers of each site",
        "Publish the revised guidance to staff",
        "Confirm the funding with the finance departments",
        "Nominate a clinical lead",
        "Complete the equality impact assessment",
    };

    private final Company company;
    private final Timeline time;
    private final Body body;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> proposed = new ArrayList<>();
    private int done;
    private int raised;

    private static final class Open {
        private final ActionId id;
        private final String owner;
        private final int number;
        private LocalDate due;
        private int looks;

        Open(ActionId id, String owner, int number, LocalDate due) {
            this.id = id;
            this.owner = owner;
            this.number = number;
            this.due = due;
        }
    }

    Undertakings(Company company, Timeline time, Body body) {
        this.company = company;
        this.time = time;
        this.body = body;
    }

    void raise(DecisionId decision, String owner, OrganisationId organisation) {
        int number = raised++;
        LocalDate due = time.today().plusDays(28 + 7L * (number % 5));
        String task = TASKS[number % TASKS.length];
        ActionId id = company.as(
                body.officer(),
                RecordingDecisions.class,
                decisions ->
                        decisions.raiseAction(decision, new Condition(task, company.person(owner), organisation, due)));
        open.add(new Open(id, owner, number, due));
    }

    /** One that arose from an item, without a decision. */
    void arise(AgendaItemId item, String owner, OrganisationId organisation) {
        int number = raised++;
        LocalDate due = time.today().plusDays(35);
        String task = "Tell the next meeting what became of this";
        ActionId id = company.as(
                body.officer(),
                RaisingActions.class,
                actions -> actions.raise(
                        once(), item, new RaisingActions.NewAction(task, company.person(owner), organisation, due)));
        open.add(new Open(id, owner, number, due));
    }

    private String once() {
        return "demonstration action " + body.id().value() + " " + done++;
    }

    /** In the meeting: what owners have proposed as complete is agreed. */
    void agree(MeetingId meeting) {
        for (Open action : proposed) {
            company.does(
                    body.officer(), TrackingActions.class, actions -> actions.complete(once(), action.id, meeting));
        }
        proposed.clear();
    }

    /** What the officer does with the log before the next meeting. */
    void follow() {
        List<Open> closed = new ArrayList<>();
        for (Open action : open) {
            action.looks++;
            if (follow(action)) {
                closed.add(action);
            }
        }
        open.removeAll(closed);
    }

    private boolean follow(Open action) {
        return switch (action.number % 16) {
            case 0, 9 -> false;
            case 1, 10 -> {
                revise(action, 1);
                yield false;
            }
            case 2 -> revise(action, 2) ? false : completeWhenDue(action);
            case 5 -> {
                company.does(
                        body.officer(),
                        TrackingActions.class,
                        actions -> actions.cancel(once(), action.id, "Overtaken by the decision of the trust boards"));
                yield true;
            }
            case 11 -> {
                company.does(
                        body.officer(),
                        TrackingActions.class,
                        actions -> actions.transfer(
                                once(),
                                action.id,
                                new TrackingActions.Transfer(
                                        body.id(),
                                        company.person(body.chair()),
                                        company.home(body.chair()),
                                        time.today().plusDays(42),
                                        "The chair takes it up with the other organisations")));
                yield true;
            }
            case 13 -> {
                if (action.looks == 1) {
                    company.does(
                            body.officer(),
                            TrackingActions.class,
                            actions -> actions.hold(once(), action.id, "Waits for national guidance"));
                }
                yield false;
            }
            default -> completeWhenDue(action);
        };
    }

    private boolean revise(Open action, int times) {
        if (action.looks > times) {
            return false;
        }
        action.due = action.due.plusDays(35);
        company.does(
                body.officer(),
                TrackingActions.class,
                actions -> actions.revise(
                        action.id,
                        actions.get(action.id).version(),
                        action.due,
                        "The other organisation needs longer"));
        return true;
    }

    private boolean completeWhenDue(Open action) {
        if (time.today().isBefore(action.due.minusDays(14))) {
            if (action.looks == 1) {
                company.does(
                        action.owner,
                        TrackingActions.class,
                        actions ->
                                actions.report(once(), action.id, "Work has begun; a first draft is with the team."));
            }
            return false;
        }
        if (action.number % 2 == 0) {
            company.does(
                    action.owner,
                    ShowingEvidence.class,
                    evidence -> evidence.link(
                            once(),
                            action.id,
                            "What was sent out",
                            "https://intranet.example/partnership/" + action.number));
        }
        company.does(
                action.owner,
                TrackingActions.class,
                actions -> actions.proposeComplete(once(), action.id, "Done as agreed, and told to those concerned"));
        if (action.number % 4 == 3 && !action.owner.equals(body.chair())) {
            company.does(body.chair(), TrackingActions.class, actions -> actions.complete(once(), action.id, null));
        } else {
            proposed.add(action);
        }
        return true;
    }
}
