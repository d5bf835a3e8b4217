package concordat.domain.highlight;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to a highlight report. */
public sealed interface HighlightEvent extends Event {
    HighlightReportId report();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Highlight report", report().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was drafted from the record, the first or a later version. */
    record HighlightDrafted(
            HighlightReportId report,
            PartnershipId within,
            String reference,
            MeetingId meeting,
            Part part,
            String toBody,
            int number)
            implements HighlightEvent {}

    /** What it says of an item was written. */
    record HighlightWritten(
            HighlightReportId report, PartnershipId within, String reference, AgendaItemId item, String fingerprint)
            implements HighlightEvent {}

    /** What stands at its head was written. */
    record HighlightHeadWritten(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}

    /** It was given to the chair. */
    record HighlightSubmitted(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}

    /** The chair agreed. */
    record HighlightAgreed(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}

    /** The chair gave it back. */
    record HighlightReturned(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}

    /** The secretary took it back. */
    record HighlightTakenBack(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}

    /** It was issued. */
    record HighlightIssued(
            HighlightReportId report,
            PartnershipId within,
            String reference,
            MeetingId meeting,
            Part part,
            String toBody,
            int number,
            String fingerprint)
            implements HighlightEvent {}

    /** Somebody had a report of Part 2 handed out as a document (RC-8). */
    record PrivateHighlightOpened(HighlightReportId report, PartnershipId within, String reference)
            implements HighlightEvent {}
}
