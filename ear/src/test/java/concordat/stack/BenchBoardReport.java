package concordat.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * What {@code ./concordat bench board-report ROWS} does: measures a board report of very many decisions from the database to the
 * last byte at its reader, in the whole product. The floor is reading the bare rows by a cursor of the same size; beside it
 * stands how long a writer waits for what every writer takes first, alone and while reports are written.
 */
public final class BenchBoardReport {
    private static final int ROUNDS = 5;
    private static final int FETCHED_AT_ONCE = 500;
    private static final String READER = "margot.ellis";
    /** A decision of the demonstration that everybody in it may read, as it is known last. */
    private static final String PATTERN =
            """
            select h.* from decision_history h
             where h.state = 'DECLARED' and h.part = 'PART_1' and h.known_until is null
             order by h.decided_on, h.id limit 1""";

    /** The pattern so many times, each with its legs. */
    private static final String MANY =
            """
            with made as (
                insert into decision_history
                select each.* from (%s) p, generate_series(1, %d) n,
                       jsonb_populate_record(null::decision_history, to_jsonb(p) || jsonb_build_object(
                           'id', gen_random_uuid(), 'reference', p.reference || '/' || n)) each
                returning id)
            insert into decision_leg_history
            select leg.* from made, (%s) p
              join decision_leg_history l on l.decision_id = p.id and l.known_until is null,
                   jsonb_populate_record(null::decision_leg_history, to_jsonb(l) || jsonb_build_object(
                       'id', gen_random_uuid(), 'decision_id', made.id)) leg""";

    private BenchBoardReport() {}

    /** @param arguments how many decisions there are */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path data = Files.createTempDirectory("concordat-bench-");
        Settings settings = Settings.forTests(Path.of(System.getProperty("concordat.build")), data);
        try (Stack stack = new Stack(settings, line -> {}).start()) {
            measure(stack, rows);
        } finally {
            IdentityProvider.delete(data);
        }
    }

    private static void measure(Stack stack, int rows) throws Exception {
        try (Connection owner = stack.database().connectAsOwner()) {
            owner.setAutoCommit(false);
            execute(owner, "set search_path = concordat");
            execute(owner, MANY.formatted(PATTERN, rows, PATTERN));
            owner.commit();
            execute(owner, "analyze decision_history, decision_leg_history");
            owner.commit();
            double[] floor = new double[ROUNDS];
            Downloaded[] ours = new Downloaded[ROUNDS];
            double alone = longestWait(owner, CompletableFuture.runAsync(BenchBoardReport::pause));
            double beside = 0;
            for (int round = -1; round < ROUNDS; round++) {
                double bare = bare(owner);
                CompletableFuture<Downloaded> download = CompletableFuture.supplyAsync(() -> download(stack));
                double wait = longestWait(owner, download);
                if (round >= 0) {
                    floor[round] = bare;
                    ours[round] = download.get();
                    beside = Math.max(beside, wait);
                }
            }
            tell(rows, floor, ours, alone, beside);
        }
    }

    private static void tell(int rows, double[] floor, Downloaded[] ours, double alone, double beside) {
        double bare = median(floor);
        double whole = median(Arrays.stream(ours).mapToDouble(Downloaded::whole).toArray());
        double first = median(Arrays.stream(ours).mapToDouble(Downloaded::first).toArray());
        System.out.printf("%,d decisions in a board report, milliseconds, median of %d%n", rows, ROUNDS);
        System.out.printf("%-52s %12.0f%n", "floor: the bare rows by a cursor", bare);
        System.out.printf(
                "%-52s %12.0f  %.1f times the floor%n", "from the question to the last byte", whole, whole / bare);
        System.out.printf("%-52s %12.0f%n", "from the question to the first byte", first);
        System.out.printf("%-52s %12d%n", "bytes", ours[0].bytes());
        System.out.printf("%-52s %12.1f%n", "longest wait of a writer, alone", alone);
        System.out.printf("%-52s %12.1f%n", "longest wait of a writer beside a report", beside);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Downloaded(double first, double whole, long bytes) {}

    private static Downloaded download(Stack stack) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.address() + "/api/v1/board-report.xlsx?since=nothing"))
                .header("Authorization", "Bearer " + Tokens.bearer(READER, stack.provider()))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
            try (InputStream body = answer.body()) {
                body.read();
                double first = since(start);
                long bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
                return new Downloaded(first, since(start), bytes);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static double bare(Connection owner) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = owner.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select * from decision_history where known_until is null")) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
        owner.rollback();
        return since(start);
    }

    /** Takes what every writer takes first, the counter of the journal and a row, again and again until that is over. */
    private static double longestWait(Connection owner, CompletableFuture<?> meanwhile) throws SQLException {
        double longest = 0;
        while (!meanwhile.isDone()) {
            long start = System.nanoTime();
            execute(owner, "select from journal_counter for update");
            execute(owner, "select from decision where id = (select id from decision limit 1) for update");
            longest = Math.max(longest, since(start));
            owner.rollback();
            Thread.onSpinWait();
        }
        return longest;
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void execute(Connection owner, String statement) throws SQLException {
        try (Statement doing = owner.createStatement()) {
            doing.execute(statement);
        }
    }
}
