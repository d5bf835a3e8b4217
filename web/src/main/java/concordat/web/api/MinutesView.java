package concordat.web.api;

import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Facts;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesState;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Minutes as programs read them. */
@Schema(name = "Minutes")
record MinutesView(
        UUID id,
        UUID committee,
        String committeeName,
        UUID meeting,
        String meetingReference,
        Part part,
        MinutesState state,
        @Schema(description = "What is on record of the meeting; frozen when the minutes were circulated.")
                List<FactLine> facts,
        List<Minute> minutes,
        @Schema(description = "Minutes that are there and withheld from you, a member: their numbers only.")
                List<Withheld> withheld,
        @Nullable Instant circulatedAt,
        @Schema(description = "The reference of the meeting that approved them.") @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int amendments,
        @Schema(description = "The SHA-256 of what was approved, or else of what was circulated.") @Nullable
                String fingerprint,
        @Nullable String signedBy,
        @Nullable Instant publishedAt) {

    @Schema(name = "MinutesSummary")
    record Summary(
            UUID id,
            UUID committee,
            String committeeName,
            UUID meeting,
            String meetingReference,
            Instant metAt,
            Part part,
            MinutesState state) {
        static Summary of(MinutesRow row) {
            return new Summary(
                    row.id().value(),
                    row.committee().value(),
                    row.committeeName(),
                    row.meeting().value(),
                    row.meetingReference(),
                    row.metAt(),
                    row.part(),
                    row.state());
        }
    }

    @Schema(name = "MinutesPage")
    record Listing(
            List<Summary> items,
            @Schema(description = "The address of the next page; not there on the last.") @Nullable String next) {}

    @Schema(name = "RecordedFact")
    record FactLine(Fact.Kind kind, List<String> cells) {
        static List<FactLine> of(Facts facts) {
            return facts.list().stream()
                    .map(fact -> new FactLine(fact.kind(), fact.cells()))
                    .toList();
        }
    }

    @Schema(name = "Minute")
    record Minute(
            UUID id,
            UUID item,
            String reference,
            String number,
            String title,
            @Schema(description = "The wording that holds.") String wording,
            @Schema(description = "The wording as circulated, if the meeting that approved it amended it.") @Nullable
                    String circulated,
            List<FactLine> facts) {
        static Minute of(MinutesSheet.Line line) {
            return new Minute(
                    line.id().value(),
                    line.item().value(),
                    line.reference(),
                    line.facts().number(),
                    line.facts().title(),
                    line.wording(),
                    line.amended().isPresent() ? line.text() : null,
                    FactLine.of(line.facts()));
        }
    }

    @Schema(name = "WithheldMinute")
    record Withheld(String reference, String number) {}

    static MinutesView of(MinutesSheet sheet) {
        MinutesSheet.Course course = sheet.course();
        String fingerprint = course.fingerprint().isEmpty() ? course.circulatedFingerprint() : course.fingerprint();
        return new MinutesView(
                sheet.id().value(),
                sheet.committee().id().value(),
                sheet.committee().name(),
                sheet.meeting().value(),
                sheet.meetingReference(),
                sheet.part(),
                sheet.state(),
                FactLine.of(sheet.facts()),
                sheet.lines().stream().map(Minute::of).toList(),
                sheet.withheld().stream()
                        .map(line -> new Withheld(line.reference(), line.number()))
                        .toList(),
                course.circulatedAt().orElse(null),
                course.approvedMeeting().isEmpty() ? null : course.approvedMeeting(),
                course.approvedAt().orElse(null),
                course.amendments(),
                fingerprint.isEmpty() ? null : fingerprint,
                course.signedBy().isEmpty() ? null : course.signedBy(),
                course.publishedAt().orElse(null));
    }
}
