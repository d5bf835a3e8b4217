package concordat.domain.highlight;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Facts;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A highlight report as its page shows it, as far as the actor may see.
 *
 * @param seen how often its head had been changed, for whoever changes it
 * @param facts what is on record of the meeting: as issued, or as it is now while it is a draft
 * @param entries what waits for the receiving body, and the risks escalated
 * @param latest whether there is no later version
 * @param own whether the actor has written on it
 */
public record HighlightSheet(
        HighlightReportId id,
        CommitteeLine committee,
        MeetingId meeting,
        String meetingReference,
        String meetingTitle,
        Instant metAt,
        Part part,
        String toBody,
        int number,
        boolean latest,
        HighlightState state,
        HighlightHead head,
        long seen,
        Facts facts,
        List<Line> lines,
        List<Entry> entries,
        Course course,
        boolean own) {
    public HighlightSheet {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    /** Those lines that stand in the report. */
    public List<Line> included() {
        return lines.stream().filter(line -> line.text().included()).toList();
    }

    /** The entries of that kind. */
    public List<Entry> of(HighlightEntry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Whether the meeting was quorate for each item that the actor sees, and if not, for which it was not. */
    public String quorate() {
        List<String> without = included().stream()
                .filter(line -> line.facts().of(Fact.Kind.QUORUM).stream()
                        .anyMatch(fact -> fact.words().contains("Not quorate")))
                .map(line -> line.facts().number())
                .toList();
        if (without.isEmpty()) {
            return "Yes, for each item in this report";
        }
        return without.size() == included().size()
                ? "Not for any item in this report, when it was reached or when it ended"
                : "Not for item" + (without.size() == 1 ? " " : "s ") + String.join(", ", without)
                        + ", when it was reached or when it ended; for the others yes";
    }

    /**
     * What it says of one item.
     *
     * @param seen how often it had been changed, for whoever changes it
     */
    public record Line(
            HighlightLineId id,
            AgendaItemId item,
            int position,
            int seen,
            Facts facts,
            HighlightText text,
            String writtenBy) {
        /** What became of the item: its decisions and actions, or that there is none. */
        public List<String> outcome() {
            List<String> decided = facts.list().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.DECISION
                            || fact.kind() == Fact.Kind.CONDITION
                            || fact.kind() == Fact.Kind.ACTION)
                    .map(fact -> fact.kind().words() + ": " + fact.words())
                    .toList();
            return decided.isEmpty() ? List.of("Nothing was decided.") : decided;
        }

        /** How far the papers assure, by their cover sheets. */
        public List<String> assurance() {
            List<String> levels =
                    facts.of(Fact.Kind.ASSURANCE).stream().map(Fact::words).toList();
            return levels.isEmpty() ? List.of("Not rated") : levels;
        }
    }

    /**
     * What waits for the receiving body, or a risk.
     *
     * @param subject what is awaited, the escalation or the risk
     * @param answered the receiving body's minute, once it is on record
     */
    public record Entry(HighlightEntry.Kind kind, UUID subject, Fact fact, Optional<Upward.Answered> answered) {
        /** Whether it stays open until a minute reference is recorded. */
        public boolean isOpen() {
            return kind != HighlightEntry.Kind.RISK && answered.isEmpty();
        }

        /** How it stands now. */
        public String standing() {
            return kind == HighlightEntry.Kind.RISK
                    ? ""
                    : answered.map(Upward.Answered::words).orElse("Open until minute reference recorded");
        }
    }

    /** What has happened to it. */
    public record Course(
            String submittedBy,
            Optional<Instant> submittedAt,
            String returnedBecause,
            String returnedBy,
            String agreedBy,
            Optional<Instant> agreedAt,
            String issuedBy,
            Optional<Instant> issuedAt,
            String fingerprint) {
        static Course of(HighlightReport report) {
            return new Course(
                    report.submittedBy(),
                    report.submittedAt(),
                    report.returnedBecause(),
                    report.returnedBy(),
                    report.agreedBy(),
                    report.agreedAt(),
                    report.issuedBy(),
                    report.issuedAt(),
                    report.fingerprint());
        }
    }
}
