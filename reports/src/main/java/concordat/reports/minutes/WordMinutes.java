package concordat.reports.minutes;

import concordat.domain.meeting.ClauseStyle.Clause;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.MinuteBook.WithheldMinute;
import concordat.domain.minutes.MinutesFile;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesSheet.Course;
import concordat.domain.minutes.MinutesSheet.Line;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Minutes as a Word document: with styles, headings, lists and tables that say which row is their header, in British English. */
@Dependent
class WordMinutes implements MinutesFile {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Term.LONDON);

    @Override
    public void write(MinutesSheet minutes, OutputStream to) throws IOException {
        String marker = marker(minutes);
        String title = minutes.committee().name() + ": minutes of " + DAY.format(minutes.metAt());
        try (WordDocument word = new WordDocument(
                title + (marker.isEmpty() ? "" : " - " + marker),
                minutes.committee().name())) {
            word.onEachPage(marker, minutes.conventions().footer());
            word.title(title);
            if (!marker.isEmpty()) {
                word.marker(marker);
            }
            word.paragraph(minutes.meetingTitle() + ", " + minutes.meetingReference());
            for (Fact fact : minutes.facts().of(Kind.MEETING)) {
                word.paragraph(fact.words());
            }
            attendance(word, minutes);
            word.heading(1, "Minutes");
            items(word, minutes);
            word.heading(1, "Approval");
            course(minutes.course()).forEach(word::paragraph);
            word.save(to);
        }
    }

    /** What stands in words on each page: how far they have come, and that they are of Part 2. */
    private static String marker(MinutesSheet minutes) {
        String state = minutes.state().marker();
        String part = minutes.part() == Part.PART_2 ? "Part 2 (reserved business)" : "";
        return state.isEmpty() || part.isEmpty() ? state + part : state + ", " + part;
    }

    private static void attendance(WordDocument word, MinutesSheet minutes) {
        word.heading(1, "Attendance");
        word.table(
                "Members and deputies present",
                List.of("Name", "Post", "Organisation", "Seat", "Vote", "Time"),
                cells(minutes, Kind.PRESENT),
                "Nobody was recorded as present.");
        word.table(
                "In attendance",
                List.of("Name", "Post", "Organisation", "For", "Time"),
                cells(minutes, Kind.IN_ATTENDANCE),
                "Nobody was in attendance.");
        word.heading(2, "Apologies");
        List<Fact> apologies = minutes.facts().of(Kind.APOLOGIES);
        if (apologies.isEmpty()) {
            word.paragraph("None were received.");
        }
        apologies.forEach(fact -> word.bullet(fact.words()));
    }

    private static List<List<String>> cells(MinutesSheet minutes, Kind kind) {
        return minutes.facts().of(kind).stream().map(Fact::cells).toList();
    }

    /** Items in their order, with the number of those that are withheld from the reader in their place. */
    private static void items(WordDocument word, MinutesSheet minutes) {
        Iterator<WithheldMinute> withheld = minutes.withheld().iterator();
        WithheldMinute next = withheld.hasNext() ? withheld.next() : null;
        for (Line line : minutes.lines()) {
            while (next != null && next.position() <= line.position()) {
                withheld(word, next);
                next = withheld.hasNext() ? withheld.next() : null;
            }
            item(word, minutes, line);
        }
        while (next != null) {
            withheld(word, next);
            next = withheld.hasNext() ? withheld.next() : null;
        }
    }

    private static void withheld(WordDocument word, WithheldMinute minute) {
        word.heading(2, minute.reference() + "  Item " + minute.number());
        word.paragraph("Withheld from you.");
    }

    private static void item(WordDocument word, MinutesSheet minutes, Line line) {
        word.heading(
                2,
                line.reference() + "  " + line.facts().number() + ". "
                        + line.facts().title());
        for (Clause clause : minutes.conventions().clauses().clauses(line.reference(), line.wording())) {
            word.clause(clause.number(), clause.text());
        }
        if (line.amended().isPresent()) {
            word.note("The wording above is as amended by the meeting that approved these minutes.");
        }
        line.facts().list().stream()
                .filter(fact -> fact.kind() != Kind.ITEM && fact.kind() != Kind.ACTION)
                .forEach(fact -> word.fact(fact.kind().words(), fact.words()));
        List<Fact> actions = line.facts().of(Kind.ACTION);
        if (!actions.isEmpty()) {
            word.table(
                    "Actions of item " + line.facts().number(),
                    List.of("Reference", "Action", "Owner", "Due"),
                    actions.stream().map(Fact::cells).toList(),
                    "");
        }
    }

    private static List<String> course(Course course) {
        if (course.approvedAt().isEmpty()) {
            return List.of(
                    course.circulatedAt().isEmpty()
                            ? "These minutes are a draft. They have not been circulated."
                            : "These minutes are unconfirmed. They are approved at a later meeting of the committee.");
        }
        String approved = "Approved as a correct record by the meeting " + course.approvedMeeting() + " on "
                + DAY.format(course.approvedAt().orElseThrow())
                + (course.amendments() == 0
                        ? "."
                        : ", with " + course.amendments()
                                + (course.amendments() == 1 ? " amendment." : " amendments."));
        String signed = course.signedAt()
                .map((Instant at) -> "Signed by " + course.signedBy() + ", chair, on " + DAY.format(at) + ".")
                .orElse("Not yet signed by the chair.");
        return List.of(approved, signed, "Fingerprint (SHA-256): " + course.fingerprint());
    }
}
