package concordat.web.pathway;

import concordat.domain.pathway.readiness.Readiness.RouteLine;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.Voting;
import concordat.web.look.Words;

/** A step of a route, as tables show it. */
public record RouteStepLine(
        String id, String step, String decider, String before, String source, String state, String tone, String entry) {

    static RouteStepLine of(RouteLine line) {
        StepTaken taken = line.taken();
        return new RouteStepLine(
                line.step().id().value().toString(),
                line.step().details().step(),
                line.step().details().decider(),
                line.step().details().before().words(),
                line.step().details().source() + (line.step().details().confirmed() ? "" : " (unconfirmed)"),
                taken == null ? "Not taken" : taken(taken, line.proof()),
                taken == null ? "neutral" : "good",
                taken == null ? "" : taken.id().toString());
    }

    private static String taken(StepTaken taken, String proof) {
        Voting votes = taken.taking().votes();
        return "Taken on " + Words.date(taken.taking().on())
                + (votes == null ? "" : ", " + votes.inFavour() + " of " + votes.cast() + " for it")
                + (proof.isEmpty() ? "" : ", " + proof);
    }
}
