package concordat.persistence.search;

import concordat.domain.search.Finding;
import concordat.domain.search.Findings;
import concordat.domain.search.Found;
import concordat.domain.search.FoundKind;
import concordat.domain.search.Marked;
import concordat.domain.search.SearchFilter;
import concordat.domain.search.SearchQuestion;
import concordat.domain.search.Suggestion;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the two functions that alone may search: which of it the actor sees is decided within them. */
@Dependent
class SqlFinding implements Finding {
    private final EntityManager entities;

    @Inject
    SqlFinding(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Findings find(SearchFilter filter, int page) {
        Answers answers = new Answers();
        int from = (int) Math.min((page - 1L) * Findings.PAGE, Findings.MOST);
        Row.list(
                        entities.createNativeQuery(
                                        """
                                        select * from app.search(
                                            :question, :beginning, cast(:reference as text[]), cast(nullif(:kind, '') as text),
                                            cast(nullif(:committee, '') as uuid), cast(nullif(:partner, '') as uuid),
                                            cast(nullif(:from, '') as date), cast(nullif(:to, '') as date), :byDate, :skip, :page)""",
                                        Tuple.class)
                                .setParameter("question", filter.question().text())
                                .setParameter("beginning", filter.question().beginning())
                                .setParameter(
                                        "reference", array(filter.question().reference()))
                                .setParameter(
                                        "kind", filter.kind().map(Enum::name).orElse(""))
                                .setParameter(
                                        "committee",
                                        filter.committee()
                                                .map(id -> id.value().toString())
                                                .orElse(""))
                                .setParameter(
                                        "partner",
                                        filter.partner()
                                                .map(id -> id.value().toString())
                                                .orElse(""))
                                .setParameter("from", text(filter.from()))
                                .setParameter("to", text(filter.to()))
                                .setParameter("byDate", filter.newestFirst())
                                .setParameter("skip", from)
                                .setParameter("page", Findings.PAGE),
                        row -> row)
                .forEach(answers::add);
        return answers.findings();
    }

    /** The rows of an answer, each as what it is. */
    private static final class Answers {
        private final List<Findings.Tally> kinds = new ArrayList<>();
        private final List<Findings.Tally> committees = new ArrayList<>();
        private final List<Findings.Tally> partners = new ArrayList<>();
        private final List<Placed> page = new ArrayList<>();
        private long total;
        private boolean more;

        private record Placed(long place, Found found) {}

        void add(Row row) {
            switch (row.text("what")) {
                case "TOTAL" -> {
                    total = row.number("n");
                    more = !row.text("key").isEmpty();
                }
                case "KIND" ->
                    kinds.add(new Findings.Tally(
                            row.text("key"), FoundKind.valueOf(row.text("key")).words(), row.number("n")));
                case "COMMITTEE" -> committees.add(tally(row));
                case "PARTNER" -> partners.add(tally(row));
                default -> page.add(new Placed(row.number("place"), found(row)));
            }
        }

        private static Findings.Tally tally(Row row) {
            return new Findings.Tally(row.text("key"), row.text("label"), row.number("n"));
        }

        Findings findings() {
            Comparator<Findings.Tally> byName = Comparator.comparing(Findings.Tally::label);
            return new Findings(
                    total,
                    more,
                    kinds.stream()
                            .sorted(Comparator.comparing(tally -> FoundKind.valueOf(tally.key())))
                            .toList(),
                    committees.stream().sorted(byName).toList(),
                    partners.stream().sorted(byName).toList(),
                    page.stream()
                            .sorted(Comparator.comparing(Placed::place))
                            .map(Placed::found)
                            .toList());
        }
    }

    private static Found found(Row row) {
        return new Found(
                FoundKind.valueOf(row.text("key")),
                row.id("record_id"),
                Marked.of(row.text("title")),
                row.text("reference_of"),
                row.text("committee"),
                Optional.ofNullable(row.dateOrNull("day")),
                row.number("part") == 2 ? Part.PART_2 : Part.PART_1,
                row.flag("draft"),
                row.text("file_name"),
                Optional.ofNullable(row.textOrNull("passage"))
                        .filter(passage -> !passage.isBlank())
                        .map(Marked::of));
    }

    @Override
    public List<Suggestion> suggest(SearchQuestion typed) {
        return Row.list(
                entities.createNativeQuery(
                                "select * from app.suggest(cast(:beginnings as text[]), :typed)", Tuple.class)
                        .setParameter("beginnings", array(typed.beginnings()))
                        .setParameter("typed", typed.text()),
                row -> new Suggestion(
                        FoundKind.valueOf(row.text("kind")),
                        row.id("record_id"),
                        row.text("title"),
                        row.text("reference_of"),
                        row.text("committee"),
                        Optional.ofNullable(row.dateOrNull("day"))));
    }

    /** Words of letters and digits as an array of the database. */
    private static String array(List<String> words) {
        return words.stream()
                .collect(Collectors.joining("\",\"", words.isEmpty() ? "{" : "{\"", words.isEmpty() ? "}" : "\"}"));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
