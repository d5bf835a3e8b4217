package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to a meeting, on its agenda and in the room. */
public sealed interface MeetingEvent extends Event {
    MeetingId meeting();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Meeting", meeting().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was planned. */
    record Planned(
            MeetingId meeting, PartnershipId within, String reference, CommitteeId committee, Arrangements arrangements)
            implements MeetingEvent {}

    /** It was begun without people meeting: a written resolution with its deadline, or chair's action. */
    record BegunBetweenMeetings(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            CommitteeId committee,
            MeetingKind occasion,
            String title,
            Instant until)
            implements MeetingEvent {}

    /** Its time, place or title was changed. */
    record Rearranged(MeetingId meeting, PartnershipId within, String reference, Arrangements arrangements)
            implements MeetingEvent {}

    /** It was cancelled. */
    record Cancelled(MeetingId meeting, PartnershipId within, String reference, String because)
            implements MeetingEvent {}

    /** An item was put on its agenda; {@code admittedLateBecause} is blank unless the chair admitted it late. */
    record ItemAdded(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            ItemText text,
            String admittedLateBecause)
            implements MeetingEvent {}

    /** A deferred matter came back on the agenda. */
    record ItemBroughtBack(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            ItemText text,
            String deferredBy)
            implements MeetingEvent {}

    /** What an item says was changed. */
    record ItemReworded(MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, ItemText text)
            implements MeetingEvent {}

    /** The items were put into another order. */
    record AgendaReordered(MeetingId meeting, PartnershipId within, String reference, List<AgendaItemId> order)
            implements MeetingEvent {}

    /** An item was moved to another place, in that section. */
    record ItemMoved(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            String number,
            int place,
            String section)
            implements MeetingEvent {}

    /** The items were numbered in their order. */
    record AgendaNumbered(MeetingId meeting, PartnershipId within, String reference, int items)
            implements MeetingEvent {}

    /** An item was marked as to be taken without discussion (3.2). */
    record ItemStarred(MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, String number)
            implements MeetingEvent {}

    /** Somebody asked for a discussion of an item that was starred. */
    record ItemUnstarred(MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, String number)
            implements MeetingEvent {}

    /** An item was taken off. */
    record ItemWithdrawn(MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, String number)
            implements MeetingEvent {}

    /** Its pack was published. */
    record PackPublished(MeetingId meeting, PartnershipId within, String reference, boolean again)
            implements MeetingEvent {}

    /** Its agenda was published. */
    record AgendaPublished(MeetingId meeting, PartnershipId within, String reference, int items)
            implements MeetingEvent {}

    /** Somebody was named to deputise for the holder of a seat. */
    record DeputyNamed(MeetingId meeting, PartnershipId within, String reference, SeatId seat, PersonOnRecord deputy)
            implements MeetingEvent {}

    /** Somebody sent apologies. */
    record ApologiesReceived(MeetingId meeting, PartnershipId within, String reference, PersonOnRecord person)
            implements MeetingEvent {}

    /** It was opened. */
    record Opened(MeetingId meeting, PartnershipId within, String reference, Instant at) implements MeetingEvent {}

    /** Somebody came. */
    record Arrived(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            PersonOnRecord person,
            Presence.As as,
            boolean remote,
            Instant at)
            implements MeetingEvent {}

    /** Somebody left. */
    record Left(MeetingId meeting, PartnershipId within, String reference, PersonOnRecord person, Instant at)
            implements MeetingEvent {}

    /** The public was excluded by resolution (PP-2). */
    record PublicExcluded(MeetingId meeting, PartnershipId within, String reference, String because)
            implements MeetingEvent {}

    /** An item was reached. */
    record ItemOpened(MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, String number)
            implements MeetingEvent {}

    /** An item was left behind, dealt with or not. */
    record ItemClosed(
            MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, String number, ItemState how)
            implements MeetingEvent {}

    /** Somebody declared an interest in an item. */
    record InterestDeclared(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            PersonOnRecord person,
            InterestType type,
            String nature)
            implements MeetingEvent {}

    /** It was ruled how an interest is handled (COI-8). */
    record InterestRuledOn(
            MeetingId meeting,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            PersonId person,
            Handling handling,
            String because,
            PersonOnRecord ruledBy)
            implements MeetingEvent {}

    /** Somebody left the room for an item in which they have an interest. */
    record LeftForItem(
            MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, PersonId person, Instant at)
            implements MeetingEvent {}

    /** Somebody who had left for an item came back. */
    record ReturnedAfterItem(
            MeetingId meeting, PartnershipId within, String reference, AgendaItemId item, PersonId person, Instant at)
            implements MeetingEvent {}

    /** It was adjourned, to go on at that time. */
    record Adjourned(MeetingId meeting, PartnershipId within, String reference, String because, Instant until)
            implements MeetingEvent {}

    /** It went on without a quorum; what was agreed from then on is provisional (QU-7). */
    record ContinuedInformally(MeetingId meeting, PartnershipId within, String reference, Instant at)
            implements MeetingEvent {}

    /** It was closed. */
    record Closed(MeetingId meeting, PartnershipId within, String reference, Instant at) implements MeetingEvent {}
}
