package concordat.domain.highlight;

import concordat.domain.committee.Committees;
import concordat.domain.committee.SeatHolders;
import concordat.domain.escalation.EscalationRegister;
import concordat.domain.escalation.GovernedRisks;
import concordat.domain.meeting.Meetings;
import concordat.domain.minutes.MinutesContents;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.world.Stores;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Highlight reports in memory, for everybody's eyes but for what a test withholds. */
public final class HighlightsInMemory implements HighlightBook, Upward {
    private final Stores stores;
    private final Map<HighlightReportId, HighlightReport> reports = new LinkedHashMap<>();
    private final List<HighlightLine> lines = new ArrayList<>();
    private final List<HighlightEntry> entries = new ArrayList<>();

    /** Items that the actor does not see. */
    public final List<AgendaItemId> withheld = new ArrayList<>();

    final List<Assured> assured = new ArrayList<>();
    final List<Waiting> waiting = new ArrayList<>();
    final Map<UUID, Answered> answers = new HashMap<>();

    public HighlightsInMemory(Stores stores) {
        this.stores = stores;
    }

    /** Makes known what use cases of highlight reports need. */
    public void join(Map<Class<?>, Object> ports) {
        ports.put(HighlightBook.class, this);
        ports.put(Upward.class, this);
        ports.put(
                HighlightContents.class,
                new HighlightContents(
                        the(ports, Meetings.class),
                        the(ports, Committees.class),
                        the(ports, SeatHolders.class),
                        the(ports, MinutesContents.class),
                        this,
                        the(ports, EscalationRegister.class),
                        the(ports, GovernedRisks.class),
                        the(ports, SettingValues.class),
                        the(ports, Clock.class)));
    }

    private static <T> T the(Map<Class<?>, Object> ports, Class<T> port) {
        return port.cast(Objects.requireNonNull(ports.get(port), port.getName()));
    }

    @Override
    public void add(HighlightReport report) {
        reports.put(report.id(), report);
    }

    @Override
    public void add(HighlightLine line) {
        lines.add(line);
    }

    @Override
    public void add(HighlightEntry entry) {
        entries.add(entry);
    }

    @Override
    public HighlightReport get(HighlightReportId id) {
        return Optional.ofNullable(reports.get(id)).orElseThrow(() -> new NotFound("highlight report"));
    }

    @Override
    public HighlightReport lock(HighlightReportId id) {
        return get(id);
    }

    @Override
    public List<HighlightLine> lines(HighlightReportId report) {
        return lines.stream()
                .filter(line -> line.report().equals(report) && !withheld.contains(line.item()))
                .toList();
    }

    @Override
    public HighlightLine line(HighlightLineId id) {
        return lines.stream()
                .filter(line -> line.id().equals(id) && !withheld.contains(line.item()))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of the report"));
    }

    @Override
    public List<HighlightEntry> entries(HighlightReportId report) {
        return entries.stream().filter(entry -> entry.report().equals(report)).toList();
    }

    @Override
    public int countLines(HighlightReportId report) {
        return (int) lines.stream().filter(line -> line.report().equals(report)).count();
    }

    @Override
    public Optional<Begun> begun(MeetingId meeting, Part part, String body) {
        return reports.values().stream()
                .filter(report -> report.meeting().equals(meeting)
                        && report.part() == part
                        && report.to().body().equals(body))
                .max(Comparator.comparing(HighlightReport::number))
                .map(report -> new Begun(report.id(), report.number(), report.state()));
    }

    @Override
    public List<ItemToReport> toReport(MeetingId meeting, Part part) {
        return stores.meetings.agenda(meeting).stream()
                .filter(item -> item.part() == part && item.openedAt().isPresent())
                .map(item -> new ItemToReport(item.id(), item.position()))
                .toList();
    }

    @Override
    public Page<HighlightRow> page(HighlightFilter filter, Keyset keyset) {
        return new Page<>(
                reports.values().stream()
                        .map(report -> new HighlightRow(
                                report.id(),
                                report.committee(),
                                "",
                                report.meeting(),
                                report.reference(),
                                report.metAt(),
                                report.part(),
                                report.to().body(),
                                report.number(),
                                report.state(),
                                report.agreedAt().isPresent(),
                                report.issuedAt()))
                        .toList(),
                null);
    }

    @Override
    public List<Assured> assured(MeetingId meeting) {
        return assured;
    }

    @Override
    public List<Waiting> waiting(CommitteeId committee, Part part, OrganisationId organisation) {
        return waiting.stream().filter(each -> !withheld.contains(each.item())).toList();
    }

    @Override
    public int countWaiting(
            CommitteeId committee, Part part, @Nullable OrganisationId organisation, @Nullable CommitteeId parent) {
        return waiting.size() + stores.escalations.open();
    }

    @Override
    public Map<UUID, Answered> answered(List<UUID> subjects) {
        return answers;
    }
}
