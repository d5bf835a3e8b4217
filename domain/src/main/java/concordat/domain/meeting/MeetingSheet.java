package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting as its page shows it, as far as the actor may see.
 *
 * @param agendaPublishedAt when its agenda went out for the first time, and with it the notice (MT-1)
 * @param packPublishedAt when its pack was published last
 * @param informalSince since when it goes on without a quorum (QU-7)
 * @param resumesAt when it goes on, while it is adjourned
 * @param withheld the items that are there and that the actor, a member, may not see: number, position and time only
 */
public record MeetingSheet(
        MeetingId id,
        long version,
        String reference,
        MeetingKind kind,
        CommitteeLine committee,
        Arrangements arrangements,
        MeetingState state,
        Optional<Instant> agendaPublishedAt,
        Optional<Instant> packPublishedAt,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<String> cancelledBecause,
        Optional<String> publicExcludedBecause,
        Optional<Instant> informalSince,
        Optional<String> adjournedBecause,
        Optional<Instant> resumesAt,
        List<ItemSheet> agenda,
        List<WithheldLines.Line> withheld,
        List<PresenceLine> presences,
        List<PersonOnRecord> apologies,
        List<DeputyLine> deputies) {
    public MeetingSheet {
        agenda = List.copyOf(agenda);
        withheld = List.copyOf(withheld);
        presences = List.copyOf(presences);
        apologies = List.copyOf(apologies);
        deputies = List.copyOf(deputies);
    }

    /** The sheet of that meeting, with the items of its agenda that the actor may see. */
    public static MeetingSheet of(
            Meeting meeting, Committee committee, List<AgendaItem> agenda, List<WithheldLines.Line> withheld) {
        return new MeetingSheet(
                meeting.id(),
                meeting.version(),
                meeting.reference(),
                meeting.kind(),
                CommitteeLine.of(committee),
                meeting.arrangements(),
                meeting.state(),
                meeting.agendaPublishedAt(),
                meeting.packPublishedAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.cancelledBecause(),
                meeting.publicExcludedBecause(),
                meeting.informalSince(),
                meeting.adjournedBecause(),
                meeting.resumesAt(),
                agenda.stream().map(ItemSheet::of).toList(),
                withheld,
                meeting.presences().stream().map(PresenceLine::of).toList(),
                meeting.apologies().stream().map(Apology::person).toList(),
                meeting.deputies().stream()
                        .map(deputy -> new DeputyLine(deputy.seat(), deputy.person()))
                        .toList());
    }

    /** At what time each item that the actor may know of begins by the plan. */
    public Timings timings() {
        return Timings.of(
                arrangements,
                Stream.concat(
                                agenda.stream()
                                        .filter(item -> item.state() != ItemState.WITHDRAWN)
                                        .map(item -> new Timings.Slot(
                                                item.position(), item.text().minutes())),
                                withheld.stream().map(line -> new Timings.Slot(line.position(), line.minutes())))
                        .toList());
    }

    /** One stay of one person. */
    public record PresenceLine(
            PersonOnRecord person, Presence.As as, boolean remote, Instant arrivedAt, Optional<Instant> leftAt) {
        static PresenceLine of(Presence stay) {
            return new PresenceLine(stay.person(), stay.as(), stay.remote(), stay.arrivedAt(), stay.leftAt());
        }
    }

    /** Who deputises for whose seat. */
    public record DeputyLine(SeatId seat, PersonOnRecord person) {}

    /** An item of the agenda with the interests declared in it. */
    public record ItemSheet(
            AgendaItemId id,
            long version,
            MeetingId meeting,
            int position,
            ItemText text,
            ItemState state,
            boolean published,
            boolean withheld,
            boolean standing,
            boolean starred,
            Optional<PaperReference> papers,
            Optional<String> admittedLateBecause,
            Optional<Instant> openedAt,
            Optional<Instant> closedAt,
            List<DeclarationLine> declarations) {
        public ItemSheet {
            declarations = List.copyOf(declarations);
        }

        static ItemSheet of(AgendaItem item) {
            return new ItemSheet(
                    item.id(),
                    item.version(),
                    item.meeting(),
                    item.position(),
                    item.text(),
                    item.state(),
                    item.published(),
                    item.withheld(),
                    item.standing(),
                    item.starred(),
                    item.papers(),
                    item.admittedLateBecause(),
                    item.openedAt(),
                    item.closedAt(),
                    item.declarations().stream().map(DeclarationLine::of).toList());
        }
    }

    /** An interest declared, and how it is handled. */
    public record DeclarationLine(
            PersonOnRecord person,
            InterestType type,
            String nature,
            Optional<Handling> handling,
            Optional<String> reason,
            Optional<String> ruledBy,
            Optional<Instant> leftAt,
            Optional<Instant> returnedAt) {
        static DeclarationLine of(Declaration declaration) {
            return new DeclarationLine(
                    declaration.person(),
                    declaration.type(),
                    declaration.nature(),
                    declaration.handling(),
                    declaration.reason(),
                    declaration.ruledBy(),
                    declaration.leftAt(),
                    declaration.returnedAt());
        }
    }
}
