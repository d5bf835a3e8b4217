package concordat.web.search;

import concordat.domain.search.Findings;
import concordat.domain.search.Found;
import concordat.domain.search.FoundKind;
import concordat.domain.search.Marked;
import concordat.domain.search.SearchFilter;
import concordat.domain.search.SearchQuestion;
import concordat.domain.search.SearchingRecords;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers the question in the address, of what its reader may see. */
@Named
@RequestScoped
public class SearchPage {
    private static final String BY_DATE = "date";

    private final Query query;
    private final SearchFilter filter;
    private final int number;
    private final Findings findings;

    @Inject
    SearchPage(SearchingRecords searching, Query query) {
        this.query = query;
        filter = new SearchFilter(
                SearchQuestion.of(query.get("q")),
                Arrays.stream(FoundKind.values())
                        .filter(kind -> query.is("kind", kind))
                        .findFirst(),
                id("committee", CommitteeId::new),
                id("partner", OrganisationId::new),
                query.date("from"),
                query.date("to"),
                query.is("sort", BY_DATE));
        number = number(query.get("page"));
        findings = searching.find(filter, number);
    }

    private <T> Optional<T> id(String name, Function<UUID, T> type) {
        return query.get(name).isEmpty() ? Optional.empty() : Optional.of(type.apply(query.id(name)));
    }

    private static int number(String given) {
        return given.matches("[1-9]\\d{0,2}") ? Integer.parseInt(given) : 1;
    }

    /** The question as it was understood. */
    public String getQuestion() {
        return filter.question().text();
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
        return !filter.question().isEmpty();
    }

    public List<Hit> getHits() {
        return findings.page().stream().map(Hit::of).toList();
    }

    /** How many there are, in a sentence. */
    public String getSummary() {
        if (findings.more()) {
            return "More than " + Words.number(findings.total()) + " records" + pages()
                    + ". The newest of them are counted and shown; narrow the search to find older ones.";
        }
        return Words.count(findings.total(), "record", "records") + pages();
    }

    private String pages() {
        return findings.pages() > 1 ? ", page " + Math.min(number, findings.pages()) + " of " + findings.pages() : "";
    }

    /** What is said when nothing was found. */
    public String getNothing() {
        if (findings.total() > 0) {
            return "There is no page " + number + " of these results.";
        }
        return "Nothing that you may see matches “" + getQuestion() + "”"
                + (isNarrowed() ? " with these filters." : ".");
    }

    private boolean isNarrowed() {
        return Stream.of("kind", "committee", "partner", "from", "to")
                .anyMatch(name -> !query.get(name).isEmpty());
    }

    /** The kinds of records, each with how many there are. */
    public List<Option> getKinds() {
        return options(
                filter.kind().map(Enum::name),
                filter.kind().map(FoundKind::words).orElse(""),
                findings.kinds());
    }

    public List<Option> getCommittees() {
        return options(filter.committee().map(id -> id.value().toString()), "Chosen committee", findings.committees());
    }

    public List<Option> getPartners() {
        return options(filter.partner().map(id -> id.value().toString()), "Chosen partner", findings.partners());
    }

    /** The choices that there are; what has been chosen stays one of them. */
    private static List<Option> options(Optional<String> chosen, String called, List<Findings.Tally> tallies) {
        List<Option> options = tallies.stream()
                .map(tally -> Option.of(tally.key(), tally.label() + " (" + Words.number(tally.count()) + ")"))
                .collect(Collectors.toCollection(ArrayList::new));
        chosen.filter(key -> tallies.stream().noneMatch(tally -> tally.key().equals(key)))
                .ifPresent(key -> options.add(Option.of(key, called + " (0)")));
        return options;
    }

    /** What cannot be read as a date; empty if nothing was written, or all of it can. */
    public String getStrange() {
        return Optional.of(String.join(", ", query.strangeDates("from", "to")))
                .filter(dates -> !dates.isEmpty())
                .map(dates -> "This is not a date, and was left out: " + dates + ". Write dates like 14 12 2023.")
                .orElse("");
    }

    /** Whether the newest come first. */
    public boolean isByDate() {
        return filter.newestFirst();
    }

    /** The same in the other order, from its first page on. */
    public String getOtherOrder() {
        return query.with("sort", filter.newestFirst() ? "" : BY_DATE);
    }

    /** The address of the page before; empty on the first. */
    public String getBefore() {
        return number > 1 ? query.page("page", number > 2 ? String.valueOf(number - 1) : "") : "";
    }

    /** The address of the next page; empty on the last. */
    public String getNext() {
        return number < findings.pages() ? query.page("page", String.valueOf(number + 1)) : "";
    }

    /** A record that was found, as the page shows it. */
    public record Hit(
            String address,
            List<Marked.Piece> title,
            String kind,
            List<String> facts,
            String part,
            boolean draft,
            List<Marked.Piece> passage,
            String file,
            boolean guarded) {
        static Hit of(Found found) {
            return new Hit(
                    Addresses.of(found.kind(), found.record()),
                    found.title().pieces().isEmpty()
                            ? List.of(new Marked.Piece("Untitled", false))
                            : found.title().pieces(),
                    found.kind().words(),
                    Stream.of(
                                    found.reference().isEmpty() ? "" : "Reference " + found.reference(),
                                    found.committee(),
                                    found.day().map(Words::date).orElse(""))
                            .filter(fact -> !fact.isEmpty())
                            .toList(),
                    found.part() == Part.PART_2 ? found.part().words() : "",
                    found.draft(),
                    found.passage().map(Marked::pieces).orElse(List.of()),
                    found.file(),
                    !found.file().isEmpty() && found.part() == Part.PART_2);
        }
    }
}
