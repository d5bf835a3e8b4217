package concordat.web.api;

import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Presence;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as programs read it. */
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        String reference,
        String title,
        MeetingKind kind,
        UUID committee,
        String committeeName,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean remoteAllowed,
        MeetingState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String cancelledBecause,
        @Nullable String publicExcludedBecause,
        @Schema(description = "Since when it goes on without a quorum.") @Nullable Instant informalSince,
        @Nullable String adjournedBecause,
        @Schema(description = "When it goes on, while it is adjourned.") @Nullable Instant resumesAt,
        List<Item> agenda,
        @Schema(description = "Items that are there and withheld from you, a member: their numbers only.")
                List<Withheld> withheld,
        List<Attendance> attendance,
        List<PersonView> apologies,
        List<DeputyFor> deputies) {

    @Schema(name = "MeetingSummary")
    record Summary(
            UUID id,
            String reference,
            String title,
            MeetingKind kind,
            UUID committee,
            String committeeName,
            Instant startsAt,
            Instant endsAt,
            String place,
            boolean remoteAllowed,
            MeetingState state) {
        static Summary of(MeetingRow row) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.title(),
                    row.kind(),
                    row.committee().value(),
                    row.committeeName(),
                    row.startsAt(),
                    row.endsAt(),
                    row.place(),
                    row.remoteAllowed(),
                    row.state());
        }
    }

    @Schema(name = "MeetingPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    @Schema(name = "AgendaItemSummary")
    record Item(
            UUID id,
            int position,
            String number,
            String title,
            Purpose purpose,
            String lead,
            int minutesAllotted,
            Part part,
            Confidentiality.@Nullable Reason confidentialBecause,
            String text,
            ItemState state,
            boolean published,
            @Nullable String admittedLateBecause,
            List<Interest> interests) {
        static Item of(MeetingSheet.ItemSheet item) {
            Confidentiality why = item.text().confidentiality();
            return new Item(
                    item.id().value(),
                    item.position(),
                    item.text().number(),
                    item.text().title(),
                    item.text().purpose(),
                    item.text().lead(),
                    item.text().minutes(),
                    item.text().part(),
                    why == null ? null : why.reason(),
                    item.text().body(),
                    item.state(),
                    item.published(),
                    item.admittedLateBecause().orElse(null),
                    item.declarations().stream().map(Interest::of).toList());
        }
    }

    @Schema(name = "DeclaredInterest")
    record Interest(
            PersonView person,
            InterestType type,
            String nature,
            @Schema(description = "Missing until it has been ruled on.") @Nullable Handling handling,
            @Nullable String reason,
            @Nullable String ruledBy,
            @Nullable Instant leftAt,
            @Nullable Instant returnedAt) {
        static Interest of(MeetingSheet.DeclarationLine line) {
            return new Interest(
                    PersonView.of(line.person()),
                    line.type(),
                    line.nature(),
                    line.handling().orElse(null),
                    line.reason().orElse(null),
                    line.ruledBy().orElse(null),
                    line.leftAt().orElse(null),
                    line.returnedAt().orElse(null));
        }
    }

    @Schema(name = "WithheldItem")
    record Withheld(int position, String number) {}

    @Schema(name = "Attendance", description = "One stay of one person.")
    record Attendance(PersonView person, Presence.As as, boolean remote, Instant arrivedAt, @Nullable Instant leftAt) {}

    @Schema(name = "Deputy")
    record DeputyFor(UUID seat, PersonView person) {}

    static MeetingView of(MeetingSheet sheet) {
        return new MeetingView(
                sheet.id().value(),
                sheet.reference(),
                sheet.arrangements().title(),
                sheet.kind(),
                sheet.committee().id().value(),
                sheet.committee().name(),
                sheet.arrangements().startsAt(),
                sheet.arrangements().endsAt(),
                sheet.arrangements().place(),
                sheet.arrangements().remoteAllowed(),
                sheet.state(),
                sheet.openedAt().orElse(null),
                sheet.closedAt().orElse(null),
                sheet.cancelledBecause().orElse(null),
                sheet.publicExcludedBecause().orElse(null),
                sheet.informalSince().orElse(null),
                sheet.adjournedBecause().orElse(null),
                sheet.resumesAt().orElse(null),
                sheet.agenda().stream().map(Item::of).toList(),
                sheet.withheld().stream()
                        .map(line -> new Withheld(line.position(), line.number()))
                        .toList(),
                sheet.presences().stream()
                        .map(stay -> new Attendance(
                                PersonView.of(stay.person()),
                                stay.as(),
                                stay.remote(),
                                stay.arrivedAt(),
                                stay.leftAt().orElse(null)))
                        .toList(),
                sheet.apologies().stream().map(PersonView::of).toList(),
                sheet.deputies().stream()
                        .map(deputy -> new DeputyFor(deputy.seat().value(), PersonView.of(deputy.person())))
                        .toList());
    }
}
