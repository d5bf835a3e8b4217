package concordat.persistence.demonstration;

import concordat.domain.action.TrackingActions;
import concordat.domain.decision.Condition;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
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
                        actions -> actions.cancel(action.id, "Overtaken by the decision of the trust boards"));
                yield true;
            }
            case 11 -> {
                company.does(
                        body.officer(),
                        TrackingActions.class,
                        actions -> actions.transfer(action.id, "Taken over by the programme board"));
                yield true;
            }
            case 13 -> {
                if (action.looks == 1) {
                    company.does(
                            body.officer(),
                            TrackingActions.class,
                            actions -> actions.hold(action.id, "Waits for national guidance"));
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
                        actions -> actions.report(action.id, "Work has begun; a first draft is with the team."));
            }
            return false;
        }
        company.does(action.owner, TrackingActions.class, actions -> actions.proposeComplete(action.id));
        company.does(body.officer(), TrackingActions.class, actions -> actions.complete(action.id));
        return true;
    }
}
