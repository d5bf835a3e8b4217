package concordat.domain.minutes;

import concordat.domain.committee.Committees;
import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.MinutesToApprove;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.world.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Minutes in memory, for everybody's eyes but for what a test withholds. */
public final class MinutesInMemory implements MinuteBook, MinutesToApprove, MeetingRecord {
    private final Stores stores;
    private final Map<MinutesId, Minutes> minutes = new LinkedHashMap<>();
    private final List<MinuteLine> lines = new ArrayList<>();
    private final List<MinuteComment> comments = new ArrayList<>();

    /** Items that the actor does not see. */
    public final List<AgendaItemId> withheld = new ArrayList<>();

    final List<Decided> decided = new ArrayList<>();
    final List<Agreed> agreed = new ArrayList<>();
    final List<Read> read = new ArrayList<>();

    public MinutesInMemory(Stores stores) {
        this.stores = stores;
    }

    /** Something was decided on an item. */
    public void decides(AgendaItemId item, String reference, String question, String outcome) {
        decided.add(new Decided(item, reference, question, outcome, List.of(), List.of()));
    }

    /** Makes known what use cases of minutes need. */
    public void join(Map<Class<?>, Object> ports) {
        ports.put(MeetingRecord.class, this);
        ports.put(MinutesRegister.class, (MinutesRegister) (filter, keyset) -> new Page<>(List.of(), null));
        ports.put(
                MinutesContents.class,
                new MinutesContents(
                        (Meetings) Objects.requireNonNull(ports.get(Meetings.class)),
                        (Committees) Objects.requireNonNull(ports.get(Committees.class)),
                        (SeatHolders) Objects.requireNonNull(ports.get(SeatHolders.class)),
                        (AgendaTemplates) Objects.requireNonNull(ports.get(AgendaTemplates.class)),
                        this));
    }

    @Override
    public void add(Minutes begun) {
        minutes.put(begun.id(), begun);
    }

    @Override
    public void add(MinuteLine line) {
        lines.add(line);
    }

    @Override
    public void add(MinuteComment comment) {
        comments.add(comment);
    }

    @Override
    public Minutes get(MinutesId id) {
        return Optional.ofNullable(minutes.get(id)).orElseThrow(() -> new NotFound("minutes"));
    }

    @Override
    public Minutes lock(MinutesId id) {
        return get(id);
    }

    @Override
    public List<Minutes> of(MeetingId meeting) {
        return minutes.values().stream()
                .filter(each -> each.meeting().equals(meeting))
                .sorted(Comparator.comparing(Minutes::part))
                .toList();
    }

    private List<MinuteLine> all(MinutesId of) {
        return lines.stream().filter(line -> line.minutes().equals(of)).toList();
    }

    @Override
    public List<MinuteLine> lines(MinutesId of) {
        return all(of).stream().filter(line -> !withheld.contains(line.item())).toList();
    }

    @Override
    public MinuteLine line(MinuteLineId id) {
        return lines.stream()
                .filter(line -> line.id().equals(id) && !withheld.contains(line.item()))
                .findFirst()
                .orElseThrow(() -> new NotFound("minute"));
    }

    @Override
    public List<MinuteComment> comments(MinutesId of) {
        return comments.stream().filter(comment -> comment.minutes().equals(of)).toList();
    }

    @Override
    public List<WithheldMinute> withheld(MinutesId of) {
        return all(of).stream()
                .filter(line -> withheld.contains(line.item()))
                .map(line -> new WithheldMinute(
                        line.position(),
                        line.reference(),
                        stores.meetings.item(line.item()).text().number()))
                .toList();
    }

    @Override
    public int countLines(MinutesId of) {
        return all(of).size();
    }

    @Override
    public Optional<MinutesId> begun(MeetingId meeting, Part part) {
        return of(meeting).stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .map(Minutes::id);
    }

    @Override
    public List<ItemToMinute> toMinute(MeetingId meeting, Part part) {
        return stores.meetings.agenda(meeting).stream()
                .filter(item -> item.part() == part && item.published() && item.state() != ItemState.WITHDRAWN)
                .map(item ->
                        new ItemToMinute(item.id(), item.position(), item.text().number()))
                .toList();
    }

    @Override
    public int lastNumber(CommitteeId committee, int year) {
        return (int) lines.stream()
                .filter(line -> line.committee().equals(committee))
                .count();
    }

    @Override
    public List<String> referencesLike(CommitteeId committee, List<String> wanted) {
        return lines.stream()
                .filter(line -> line.committee().equals(committee))
                .map(MinuteLine::reference)
                .toList();
    }

    @Override
    public List<Minutes> waitingUnder(AgendaItemId id) {
        AgendaItem item = stores.meetings.item(id);
        Meeting meeting = stores.meetings.get(item.meeting());
        return minutes.values().stream()
                .filter(each -> each.state() == MinutesState.UNCONFIRMED
                        && item.isForMinutesOf(each.part())
                        && each.committee().equals(meeting.committee())
                        && !each.closedAt().isAfter(meeting.startsAt()))
                .toList();
    }

    @Override
    public List<Part> waiting(CommitteeId committee, Instant before) {
        return minutes.values().stream()
                .filter(each -> each.committee().equals(committee)
                        && each.state() == MinutesState.UNCONFIRMED
                        && !each.closedAt().isAfter(before))
                .map(Minutes::part)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Decided> decided(MeetingId meeting) {
        return decided;
    }

    @Override
    public List<Agreed> actions(MeetingId meeting) {
        return agreed;
    }

    @Override
    public List<Read> papers(MeetingId meeting) {
        return read;
    }

    @Override
    public List<Confirmed> minutes(MeetingId meeting) {
        return minutes.values().stream()
                .filter(each -> each.approvedUnder()
                        .map(item -> stores.meetings.item(item).meeting().equals(meeting))
                        .orElse(false))
                .map(each -> new Confirmed(
                        each.approvedUnder().orElseThrow(),
                        each.reference(),
                        each.part() == Part.PART_2,
                        each.amendments()))
                .toList();
    }
}
