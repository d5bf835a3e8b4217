package concordat.persistence.bench;

import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.IntakeState;
import concordat.domain.intake.NewIntake;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.TakingBackFiles;
import concordat.domain.intake.WorkingOnFiles;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What happens to the rows of a file once they are read: checked, brought in, and taken back, for the register with the
 * smallest records and the one with the largest. The floor of bringing in is as many bare rows in a table without rights,
 * history or anything else, by the same driver.
 */
public final class IntakesBench {
    private static final String OFFICER = "Officer";
    private static final int AT_ONCE = 50;
    private static final int WARM_UP_ROWS = 500;

    private final World world = new World();
    private final Console console = Postgres.running().console();
    private final PrintStream out;
    private String trust = "";
    private String university = "";

    private IntakesBench(PrintStream out) {
        this.out = out;
    }

    /** @param arguments how many rows each file has */
    public static void main(String[] arguments) throws SQLException {
        new IntakesBench(System.out).measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int rows) throws SQLException {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
        trust = codeOf(world.trust.value());
        university = codeOf(world.university.value());
        services("Warm", WARM_UP_ROWS, false);
        agreements("Warm", WARM_UP_ROWS, false);
        out.printf(
                "%-14s %10s %10s %10s %10s %12s%n", rows + " rows", "check", "bring in", "floor", "ratio", "take back");
        services("Measured", rows, true);
        agreements("Measured", rows, true);
    }

    private static String codeOf(UUID organisation) {
        return Postgres.running()
                .truth("select code from organisation where id = '" + organisation + "'")
                .get(0);
    }

    private void services(String name, int rows, boolean told) throws SQLException {
        StringBuilder file = new StringBuilder("Provider|Service name\n");
        for (int row = 0; row < rows; row++) {
            file.append(trust)
                    .append('|')
                    .append(name)
                    .append(" service ")
                    .append(row)
                    .append('\n');
        }
        bringIn(RegisterKind.SERVICES, file.toString(), rows, told);
    }

    private void agreements(String name, int rows, boolean told) throws SQLException {
        StringBuilder file = new StringBuilder(
                "Ref|Contract title|Type|Parties|Status|Announced on|Start date|Expiry date|Value|Purposes\n");
        for (int row = 0; row < rows; row++) {
            file.append(name + "-" + row + "|" + name + " agreement " + row + "|Service level agreement|" + trust + "; "
                    + university + "|Announced|14/12/2023|01/01/2024|31/03/2030|" + (1000 + row) + "|Joint posts\n");
        }
        bringIn(RegisterKind.AGREEMENTS, file.toString(), rows, told);
    }

    private void bringIn(RegisterKind register, String file, int rows, boolean told) throws SQLException {
        NewIntake handedIn =
                new NewIntake(register, world.partnership, "register.csv", file.getBytes(StandardCharsets.UTF_8));
        IntakeId id = console.as(
                world.actor(OFFICER),
                ReceivingFiles.class,
                receiving -> receiving.receive(UUID.randomUUID().toString(), handedIn));
        act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, line(id).mapping()));
        double check = work(id);
        require(line(id), IntakeState.CHECKED, rows);
        act(ReceivingFiles.class, receiving -> receiving.wantBroughtIn(id, false));
        double in = work(id);
        require(line(id), IntakeState.BROUGHT_IN, rows);
        double floor = floor(rows);
        if (told) {
            double back = millis(() -> act(TakingBackFiles.class, taking -> taking.takeBack(id, "Measured")));
            out.printf(
                    "%-14s %7.0f ms %7.0f ms %7.0f ms %10.1f %9.0f ms%n", register, check, in, floor, in / floor, back);
        }
    }

    private static void require(IntakeLine line, IntakeState state, int rows) {
        if (line.state() != state || line.added() != rows) {
            throw new IllegalStateException("Not as it should be: " + line);
        }
    }

    private double work(IntakeId id) {
        return millis(() -> act(WorkingOnFiles.class, working -> working.work(id)));
    }

    private static double floor(int rows) throws SQLException {
        try (Connection connection = Postgres.running().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table bare (id uuid primary key, number int, words text)");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into bare values (?, ?, ?)")) {
                for (int row = 1; row <= rows; row++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setInt(2, row);
                    insert.setString(3, "Service level agreement " + row);
                    insert.addBatch();
                    if (row % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private IntakeLine line(IntakeId id) {
        return console.as(world.actor(OFFICER), ReadingIntakes.class, reading -> reading.intake(id));
    }

    private <U> void act(Class<U> useCase, Consumer<U> act) {
        console.as(world.actor(OFFICER), useCase, each -> {
            act.accept(each);
            return useCase;
        });
    }
}
