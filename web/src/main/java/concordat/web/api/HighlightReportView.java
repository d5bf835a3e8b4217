package concordat.web.api;

import concordat.domain.highlight.HighlightEntry;
import concordat.domain.highlight.HighlightRow;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.Upward;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A highlight report as programs read it. */
@Schema(name = "HighlightReport")
record HighlightReportView(
        UUID id,
        UUID committee,
        String committeeName,
        UUID meeting,
        String meetingReference,
        Part part,
        @Schema(description = "The body that receives it.") String toBody,
        int version,
        HighlightState state,
        @Schema(description = "The day of the meeting that receives it.") @Nullable LocalDate receivedAt,
        String receivedUnder,
        String purpose,
        String strategicLinks,
        String quorate,
        List<Item> items,
        @Schema(description = "What waits for the receiving body, and risks that are escalated.") List<Entry> entries,
        @Nullable Instant issuedAt,
        @Schema(description = "The SHA-256 of what was issued.") @Nullable String fingerprint) {

    @Schema(name = "HighlightReportSummary")
    record Summary(
            UUID id,
            UUID committee,
            String committeeName,
            UUID meeting,
            String meetingReference,
            Instant metAt,
            Part part,
            String toBody,
            int version,
            HighlightState state) {
        static Summary of(HighlightRow row) {
            return new Summary(
                    row.id().value(),
                    row.committee().value(),
                    row.committeeName(),
                    row.meeting().value(),
                    row.meetingReference(),
                    row.metAt(),
                    row.part(),
                    row.toBody(),
                    row.number(),
                    row.state());
        }
    }

    @Schema(name = "HighlightReportPage")
    record Listing(
            List<Summary> items,
            @Schema(description = "The address of the next page; not there on the last.") @Nullable String next) {}

    @Schema(name = "HighlightItem")
    record Item(
            UUID item,
            String number,
            String issue,
            String consideration,
            List<String> outcome,
            List<String> assurance,
            String alert,
            String advise,
            String assure) {
        static Item of(HighlightSheet.Line line) {
            return new Item(
                    line.item().value(),
                    line.facts().number(),
                    line.facts().title(),
                    line.text().consideration(),
                    line.outcome(),
                    line.assurance(),
                    line.text().alert(),
                    line.text().advise(),
                    line.text().assure());
        }
    }

    @Schema(name = "HighlightEntry")
    record Entry(
            HighlightEntry.Kind kind,
            List<String> cells,
            @Schema(description = "Whether it waits for the minute reference of the receiving body.") boolean open,
            @Nullable LocalDate answeredOn,
            @Nullable String minuteReference) {
        static Entry of(HighlightSheet.Entry entry) {
            return new Entry(
                    entry.kind(),
                    entry.fact().cells(),
                    entry.isOpen(),
                    entry.answered().map(Upward.Answered::on).orElse(null),
                    entry.answered().map(Upward.Answered::reference).orElse(null));
        }
    }

    static HighlightReportView of(HighlightSheet sheet) {
        return new HighlightReportView(
                sheet.id().value(),
                sheet.committee().id().value(),
                sheet.committee().name(),
                sheet.meeting().value(),
                sheet.meetingReference(),
                sheet.part(),
                sheet.toBody(),
                sheet.number(),
                sheet.state(),
                sheet.head().receivedAt(),
                sheet.head().receivedUnder(),
                sheet.head().purpose(),
                sheet.head().links(),
                sheet.quorate(),
                sheet.included().stream().map(Item::of).toList(),
                sheet.entries().stream().map(Entry::of).toList(),
                sheet.course().issuedAt().orElse(null),
                sheet.course().fingerprint().isEmpty() ? null : sheet.course().fingerprint());
    }
}
