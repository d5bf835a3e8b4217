package concordat.persistence.bench;

import concordat.domain.search.FoundKind;
import concordat.domain.search.SearchFilter;
import concordat.domain.search.SearchQuestion;
import concordat.domain.search.SearchingRecords;
import concordat.domain.shared.CommitteeId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.LookingAround;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
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
 * Whole questions to search, with ranks, passages and all counts, over very many records: for an auditor who sees all of them, and for
 * a member of a small committee. The floor is the same question to the bare index, without rights, passages and counts; the peer is a
 * search for the letters under row-level security.
 */
public final class SearchBench {
    private static final int ROUNDS = 41;
    private static final String AUDITOR = "Auditor";
    private static final String MEMBER = "Member of a small committee";

    private final World world = new World();
    private final Console console = Postgres.running().console();
    private final PrintStream out;

    private SearchBench(PrintStream out) {
        this.out = out;
    }

    /** @param arguments how many records there are */
    public static void main(String[] arguments) throws SQLException {
        new SearchBench(System.out).measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int rows) throws SQLException {
        CommitteeId small = world.committee("Small", world.trust);
        CommitteeId large = world.committee("Large", world.otherTrust, world.university);
        world.with(AUDITOR, Role.AUDITOR, world.otherTrust).with(MEMBER, Role.VOTING_MEMBER, world.trust, small);
        write();
        // An index is made faster of all there is than row by row.
        Postgres.running().owner("drop index search_entry_words_idx");
        fill(small, Math.min(500, rows / 10), 20);
        fill(large, rows - Math.min(500, rows / 10), 20);
        Postgres.running()
                .owner(
                        "set local maintenance_work_mem = '512MB'",
                        "create index on search_entry using gin (words)",
                        "analyze search_entry");
        Map<String, SearchFilter> questions = new LinkedHashMap<>();
        questions.put("a word in nearly all", SearchFilter.of("placement"));
        questions.put("two such words", SearchFilter.of("placement strategy"));
        questions.put("a word in one of ten", SearchFilter.of("hospital"));
        questions.put("a rare word", SearchFilter.of("quokkas"));
        questions.put("a word that is nowhere", SearchFilter.of("thylacine"));
        questions.put("the beginning of a word", SearchFilter.of("hosp"));
        questions.put("the beginning of a word in nearly all", SearchFilter.of("pla"));
        questions.put("a phrase of common words", SearchFilter.of("\"placement strategy\""));
        questions.put("a common word but not another", SearchFilter.of("placement -strategy"));
        questions.put("a common word of one kind", SearchFilter.of("placement").only(FoundKind.PAPER));
        questions.put(
                "a common word of a small committee",
                SearchFilter.of("placement").only(small));
        questions.put(
                "a common word of one partner", SearchFilter.of("placement").only(world.university));
        questions.put(
                "a common word, the newest first", SearchFilter.of("placement").byDate());
        out.printf("%-40s %10s %18s %18s %10s %10s%n", "milliseconds", "", "auditor", "member", "floor", "peer");
        out.printf(
                "%-40s %10s %9s %8s %9s %8s %10s %10s%n",
                rows + " records", "matches", "median", "95th", "median", "95th", "median", "once");
        for (Map.Entry<String, SearchFilter> each : questions.entrySet()) {
            Measured auditor = search(AUDITOR, each.getValue());
            Measured member = search(MEMBER, each.getValue());
            out.printf(
                    "%-40s %10s %9.1f %8.1f %9.1f %8.1f %10.1f %10.1f%n",
                    each.getKey(),
                    matches(each.getValue()),
                    auditor.median(),
                    auditor.late(),
                    member.median(),
                    member.late(),
                    bare(each.getValue()).median(),
                    letters(each.getValue()));
        }
        for (String typed : new String[] {"pla", "hosp", "record 12", "quok"}) {
            Measured auditor = suggest(AUDITOR, typed);
            Measured member = suggest(MEMBER, typed);
            out.printf(
                    "%-40s %10s %9.1f %8.1f %9.1f %8.1f%n",
                    "suggestions for \"" + typed + "\"",
                    "",
                    auditor.median(),
                    auditor.late(),
                    member.median(),
                    member.late());
        }
    }

    /** Twenty thousand words, as unevenly spread over four thousand passages of forty as those of a language are over its texts. */
    private static void write() {
        Postgres.running()
                .owner(
                        """
                        create table bench_word as
                        select n as place, case n when 0 then 'placement' when 1 then 'strategy' when 40 then 'hospital'
                                           else left(translate(md5(n::text), '0123456789', 'ghijklmnop'), 4 + n % 6) end as word
                          from generate_series(0, 19999) n""",
                        "create unique index on bench_word (place)",
                        """
                        create table bench_text as
                        select t.n as place, string_agg(w.word, ' ') as words
                          from (select n, floor(20000 * power(random(), 3))::int as pick
                                  from generate_series(0, 3999) n, generate_series(1, 40)) t
                          join bench_word w on w.place = t.pick
                         group by t.n""",
                        "create unique index on bench_text (place)",
                        "analyze bench_text");
    }

    /** Records of 120 words, every so many of them a paper of 2,000. */
    private static void fill(CommitteeId committee, int rows, int longOneIn) {
        Postgres.running()
                .owner(
                        """
                        insert into search_entry (kind, source_id, piece, record_id, audience, people, partnership_id, committee_id,
                                                  organisations, day, reference, title, passages, passage_words, words)
                        select case when s.long then 'PAPER' when s.n %% 3 = 0 then 'AGENDA_ITEM' when s.n %% 3 = 1 then 'MINUTE' else 'ACTION' end,
                               gen_random_uuid(), 0, gen_random_uuid(), a.id, '{}', c.partnership_id, c.id, '{}',
                               date '2026-05-01' - s.n / 40, 'B/' || s.n, 'Record ' || s.n, p.parts,
                               case when s.long then array(select to_tsvector('english', x) from unnest(p.parts) x) end,
                               setweight(to_tsvector('english', 'Record ' || s.n), 'A') || setweight(to_tsvector('simple', 'record ' || s.n), 'A')
                               || to_tsvector('english', t.body) || strip(to_tsvector('app.as_written', t.body))
                          from committee c, (select app.audience('COMMITTEE', 'PUBLISHED', 1, '%1$s', null, null, null) as id) a,
                               (select n, n %% %3$d = 0 as long from generate_series(1, %2$d) n) s,
                               lateral (select string_agg(b.words, ' ') || case when s.n %% 10000 = 7 then ' quokka' else '' end as body
                                          from (select floor(4000 * random())::int as pick
                                                  from generate_series(1, case when s.long then 50 else 3 end) where s.n > 0) k
                                          join bench_text b on b.place = k.pick) t,
                               lateral (select app.passages_of(t.body) as parts) p
                         where c.id = '%1$s'"""
                                .formatted(committee.value(), rows, longOneIn));
    }

    private Measured search(String who, SearchFilter filter) {
        Actor reader = world.actor(who);
        return timed(() -> console.as(reader, SearchingRecords.class, search -> search.find(filter, 1)));
    }

    private Measured suggest(String who, String typed) {
        Actor reader = world.actor(who);
        SearchQuestion question = SearchQuestion.of(typed);
        return timed(() -> console.as(reader, SearchingRecords.class, search -> search.suggest(question)));
    }

    private static String asked(SearchFilter filter) {
        return "app.asked('%s', '%s', '{}')"
                .formatted(filter.question().text(), filter.question().beginning());
    }

    private static String matches(SearchFilter filter) {
        return Postgres.running()
                .truth("select count(*) from search_entry where words @@ " + asked(filter)
                        + filter.kind()
                                .map(kind -> " and kind = '" + kind + "'")
                                .orElse(""))
                .get(0);
    }

    private static Measured bare(SearchFilter filter) throws SQLException {
        String query = "select id from search_entry where words @@ '"
                + Postgres.running().truth("select " + asked(filter)).get(0).replace("'", "''")
                + "'::tsquery order by day desc, id desc limit 1000";
        try (Connection connection = Postgres.running().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = concordat");
            return timed(() -> {
                try (ResultSet found = statement.executeQuery(query)) {
                    int read = 0;
                    while (found.next()) {
                        read++;
                    }
                    return read;
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }

    /** Once only: it reads all there is. */
    private double letters(SearchFilter filter) {
        String first = filter.question().text().replace("\"", "").split(" ", -1)[0];
        long start = System.nanoTime();
        console.as(
                world.actor(AUDITOR),
                LookingAround.class,
                looking -> looking.select(
                        "select id::text from concordat.search_entry where array_to_string(passages, ' ') ilike '%"
                                + first + "%' order by day desc, id desc limit 20"));
        return (System.nanoTime() - start) / 1e6;
    }

    private record Measured(double median, double late) {}

    private static Measured timed(Supplier<?> question) {
        double[] times = new double[ROUNDS];
        for (int i = -5; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (question.get() == null) {
                throw new IllegalStateException("Nothing was read");
            }
            times[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Measured(times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
    }
}
