package concordat.web.journal;

import concordat.domain.journal.JournalEntry;
import concordat.domain.journal.JournalFilter;
import concordat.domain.journal.JournalLine;
import concordat.domain.journal.ReadingJournal;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal: an auditor reads all of it, everybody else their own acts. */
@Named
@RequestScoped
public class JournalPage {
    private final ReadingJournal reading;
    private final Query query;
    private final boolean auditing;

    @Inject
    JournalPage(ReadingJournal reading, CurrentActor actor, Query query) {
        this.reading = reading;
        this.query = query;
        auditing = actor.actor().holdsAny(Role.AUDITOR);
    }

    private @Nullable Page<JournalLine> page;

    private Page<JournalLine> page() {
        if (page == null) {
            page = reading.page(
                    new JournalFilter(
                            filled("who"), filled("kind"), filled("reference"), null, day("from"), day("until")),
                    Keyset.after(query.get("after")));
        }
        return page;
    }

    private @Nullable String filled(String name) {
        String value = query.get(name).strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable LocalDate day(String name) {
        String value = query.get(name).strip();
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException broken) {
            return null;
        }
    }

    public List<Line> getLines() {
        return page().rows().stream().map(Line::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page().nextToken().orElse("");
    }

    public boolean isAuditing() {
        return auditing;
    }

    public List<Option> getKinds() {
        return reading.kinds().stream().map(kind -> Option.of(kind, kind)).toList();
    }

    /** The entry that the address names. */
    public Entry getEntry() {
        String position = query.get("position");
        long wanted = position.matches("\\d{1,18}") ? Long.parseLong(position) : -1;
        return Entry.of(reading.entry(wanted));
    }

    /** An entry in the list. */
    public record Line(
            String position, String when, String who, String capacity, String happened, String subject, String hash) {
        static Line of(JournalLine line) {
            return new Line(
                    Long.toString(line.position()),
                    Words.logged(line.recordedAt()),
                    line.who(),
                    line.capacity().isEmpty() ? "Not applicable" : line.capacity(),
                    line.happened(),
                    line.subjectKind() + (line.reference().isEmpty() ? "" : " " + line.reference()),
                    line.hash().substring(0, 12));
        }
    }

    /** An entry with what it says. */
    public record Entry(Line line, String payload, String payloadHash, String hash, String previousHash, String index) {
        static Entry of(JournalEntry entry) {
            return new Entry(
                    Line.of(entry.line()),
                    entry.payload().isEmpty() ? "Lawfully disposed of; the chain still holds." : entry.payload(),
                    entry.payloadHash(),
                    entry.line().hash(),
                    entry.previousHash(),
                    Words.number(entry.chainIndex()));
        }
    }
}
