package concordat.domain.minutes;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to minutes. An entry holds what was done and fingerprints, never what the minutes say: that would outlive a
 * ruling that withholds it.
 */
public sealed interface MinutesEvent extends Event {
    MinutesId minutes();

    PartnershipId within();

    /** The reference of their meeting. */
    String reference();

    @Override
    default Subject subject() {
        return new Subject("Minutes", minutes().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** They were drafted from the record. */
    record MinutesDrafted(MinutesId minutes, PartnershipId within, String reference, MeetingId meeting, Part part)
            implements MinutesEvent {}

    /** The text of an item was written. */
    record MinuteWritten(
            MinutesId minutes,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            String minute,
            String fingerprint)
            implements MinutesEvent {}

    /** They were given to the chair. */
    record MinutesSubmitted(MinutesId minutes, PartnershipId within, String reference) implements MinutesEvent {}

    /** The chair gave them back. */
    record MinutesReturned(MinutesId minutes, PartnershipId within, String reference) implements MinutesEvent {}

    /** The chair agreed to them. */
    record MinutesAgreed(MinutesId minutes, PartnershipId within, String reference) implements MinutesEvent {}

    /** The secretary took them back to the draft. */
    record MinutesTakenBack(MinutesId minutes, PartnershipId within, String reference) implements MinutesEvent {}

    /** They were circulated as unconfirmed; facts and text stay from here on. */
    record MinutesCirculated(
            MinutesId minutes, PartnershipId within, String reference, MeetingId meeting, Part part, String fingerprint)
            implements MinutesEvent {}

    /** Somebody commented on their accuracy. */
    record MinutesCommentedOn(MinutesId minutes, PartnershipId within, String reference, AgendaItemId item)
            implements MinutesEvent {}

    /** An amendment was put on record, or taken back, at the meeting that is to approve them. */
    record MinuteAmended(
            MinutesId minutes,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            String minute,
            String fingerprint)
            implements MinutesEvent {}

    /** A later meeting approved them. */
    record MinutesApproved(
            MinutesId minutes,
            PartnershipId within,
            String reference,
            MeetingId at,
            AgendaItemId under,
            int amendments,
            String fingerprint)
            implements MinutesEvent {}

    /** The chair signed them. */
    record MinutesSigned(MinutesId minutes, PartnershipId within, String reference, String fingerprint)
            implements MinutesEvent {}

    /** Somebody had the minutes of Part 2 handed out as a document (RC-8). */
    record PrivateMinutesOpened(MinutesId minutes, PartnershipId within, String reference) implements MinutesEvent {}

    /** They were published. */
    record MinutesPublished(MinutesId minutes, PartnershipId within, String reference, String fingerprint)
            implements MinutesEvent {}
}
