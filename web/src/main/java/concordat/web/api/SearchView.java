package concordat.web.api;

import concordat.domain.search.Findings;
import concordat.domain.search.Found;
import concordat.domain.search.FoundKind;
import concordat.domain.search.Marked;
import concordat.domain.search.Suggestion;
import concordat.domain.shared.Part;
import concordat.web.search.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found, as programs read it. */
@Schema(name = "SearchResults")
record SearchView(
        @Schema(description = "How many records you may see match; the newest 1,000 are counted.") long total,
        @Schema(description = "Whether older ones match as well that were not counted.") boolean more,
        @Schema(description = "How many there are of each kind, whichever was chosen.") List<Tally> kinds,
        List<Tally> committees,
        List<Tally> partners,
        @Schema(description = "Twenty of them.") List<Hit> items,
        @Schema(description = "The address of the next page; not there on the last.") @Nullable String next) {

    @Schema(name = "SearchTally")
    record Tally(
            @Schema(description = "What to give as the filter of that name.") String key, String label, long count) {
        static List<Tally> of(List<Findings.Tally> tallies) {
            return tallies.stream()
                    .map(tally -> new Tally(tally.key(), tally.label(), tally.count()))
                    .toList();
        }
    }

    @Schema(name = "SearchPiece")
    record Piece(String text, @Schema(description = "Whether it is what was looked for.") boolean hit) {
        static List<Piece> of(Marked marked) {
            return marked.pieces().stream()
                    .map(piece -> new Piece(piece.text(), piece.hit()))
                    .toList();
        }
    }

    @Schema(name = "SearchHit")
    record Hit(
            FoundKind kind,
            @Schema(
                            description =
                                    "The id of the record that shows it: of a clause, its agreement; of a minute, the minutes.")
                    UUID id,
            String title,
            @Nullable String reference,
            @Nullable String committeeName,
            @Nullable LocalDate day,
            Part part,
            boolean draft,
            @Schema(description = "The file of a paper in which it was found.") @Nullable String file,
            @Schema(
                            description =
                                    "Where it says so; not there for a file for Part 2, as who opens that is put on record.")
                    @Nullable
                    List<Piece> passage) {
        static Hit of(Found found) {
            return new Hit(
                    found.kind(),
                    found.record(),
                    found.title().text(),
                    orNull(found.reference()),
                    orNull(found.committee()),
                    found.day().orElse(null),
                    found.part(),
                    found.draft(),
                    orNull(found.file()),
                    found.passage().map(Piece::of).orElse(null));
        }
    }

    @Schema(name = "SearchSuggestions")
    record Suggestions(List<Suggested> items) {
        static Suggestions of(List<Suggestion> suggestions) {
            return new Suggestions(suggestions.stream().map(Suggested::of).toList());
        }
    }

    @Schema(name = "SearchSuggestion")
    record Suggested(
            FoundKind kind,
            String kindName,
            UUID id,
            String title,
            @Nullable String reference,
            @Nullable String committee,
            @Nullable LocalDate day,
            @Schema(description = "The address of its page.") String address) {
        static Suggested of(Suggestion suggestion) {
            return new Suggested(
                    suggestion.kind(),
                    suggestion.kind().words(),
                    suggestion.record(),
                    suggestion.title(),
                    orNull(suggestion.reference()),
                    orNull(suggestion.committee()),
                    suggestion.day().orElse(null),
                    Addresses.of(suggestion.kind(), suggestion.record()));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static SearchView of(Findings findings, @Nullable String next) {
        return new SearchView(
                findings.total(),
                findings.more(),
                Tally.of(findings.kinds()),
                Tally.of(findings.committees()),
                Tally.of(findings.partners()),
                findings.page().stream().map(Hit::of).toList(),
                next);
    }
}
