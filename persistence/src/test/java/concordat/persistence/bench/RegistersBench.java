package concordat.persistence.bench;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.TrackingActions;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import concordat.persistence.decision.Crowd;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A page of each register and the dashboard, first with a thousand rows and then with very many, for an auditor who sees
 * all of them and for a member of a small committee. Each hundredth action is open and overdue. The floor is the bare table in the order of its index, without rights and joins.
 */
public final class RegistersBench {
    private static final int ROUNDS = 41;
    private static final String AUDITOR = "Auditor";
    private static final String MEMBER = "Member of a small committee";

    private final World world = new World();
    private final Console console = Postgres.running().console();
    private final PrintStream out;

    private RegistersBench(PrintStream out) {
        this.out = out;
    }

    /** @param arguments how many rows there are of each in the end */
    public static void main(String[] arguments) throws SQLException {
        new RegistersBench(System.out).measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int rows) throws SQLException {
        CommitteeId small = world.committee("Small", world.trust);
        CommitteeId large = world.committee("Large", world.otherTrust, world.university);
        CommitteeId huge = world.committee("Huge", world.otherTrust, world.university);
        world.with(AUDITOR, Role.AUDITOR, world.otherTrust).with(MEMBER, Role.VOTING_MEMBER, world.trust, small);
        Crowd.of(world, small, MEMBER, 60);
        Crowd.of(world, large, AUDITOR, 940);
        Crowd.intoHistory();
        all(); // so that the virtual machine is as warm at the first measuring as at the second
        Map<String, Double> few = all();
        Crowd.of(world, huge, AUDITOR, rows - 1000);
        Crowd.intoHistory();
        Map<String, Double> many = all();
        out.printf(
                "%-46s %12s %12s %8s%n",
                "median of " + ROUNDS + ", milliseconds", "1000 rows", rows + " rows", "ratio");
        for (String who : new String[] {AUDITOR, MEMBER}) {
            out.printf("overdue actions on the dashboard, %s: %d%n", who, overdue(who));
        }
        few.forEach((what, before) -> {
            double now = many.getOrDefault(what, Double.NaN);
            out.printf("%-46s %12.2f %12.2f %8.2f%n", what, before, now, now / before);
        });
    }

    private int overdue(String who) {
        return console.as(world.actor(who), ReadingDashboard.class, all -> all.dashboard(null, null))
                .rows(DashboardFigure.ACTIONS_OVERDUE)
                .size();
    }

    private Map<String, Double> all() throws SQLException {
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("floor: decisions, bare", bare());
        for (String who : new String[] {AUDITOR, MEMBER}) {
            Actor reader = world.actor(who);
            Keyset first = Keyset.first();
            measured.put(
                    "meetings, " + who,
                    median(() ->
                            console.as(reader, ReadingMeetings.class, all -> all.page(MeetingFilter.all(), first))));
            measured.put(
                    "decisions, " + who,
                    median(() ->
                            console.as(reader, ReadingDecisions.class, all -> all.page(DecisionFilter.all(), first))));
            Keyset second = new Keyset(
                    10,
                    console.as(reader, ReadingDecisions.class, all -> all.page(DecisionFilter.all(), first.ofSize(40)))
                            .next());
            measured.put(
                    "decisions, a later page, " + who,
                    median(() ->
                            console.as(reader, ReadingDecisions.class, all -> all.page(DecisionFilter.all(), second))));
            measured.put(
                    "actions, " + who,
                    median(() ->
                            console.as(reader, TrackingActions.class, all -> all.page(ActionFilter.all(), first))));
            measured.put(
                    "dashboard, " + who,
                    median(() -> console.as(reader, ReadingDashboard.class, all -> all.dashboard(null, null))));
        }
        return measured;
    }

    private static double bare() throws SQLException {
        try (Connection connection = Postgres.running().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = concordat");
            return median(() -> {
                try (ResultSet rows =
                        statement.executeQuery("select * from decision order by sorted_on desc, id desc limit 51")) {
                    int read = 0;
                    while (rows.next()) {
                        read++;
                    }
                    return read;
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }

    private static double median(Supplier<?> page) {
        double[] times = new double[ROUNDS];
        for (int i = -10; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (page.get() == null) {
                throw new IllegalStateException("Nothing was read");
            }
            times[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
