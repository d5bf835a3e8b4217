package concordat.domain.pack;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.OpenTitles;
import concordat.domain.meeting.Timings;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reckons what a pack holds for whoever acts. Before it is published, it is for the officer and the chair, who see it as a draft with all
 * that they may see; from then on it holds what was published of the agenda.
 */
@Dependent
class PackPlans {
    private final Meetings meetings;
    private final Committees committees;
    private final WithheldLines withheld;
    private final OpenTitles openTitles;
    private final PackPapers papers;
    private final CurrentActor actor;

    @Inject
    PackPlans(
            Meetings meetings,
            Committees committees,
            WithheldLines withheld,
            OpenTitles openTitles,
            PackPapers papers,
            CurrentActor actor) {
        this.meetings = meetings;
        this.committees = committees;
        this.withheld = withheld;
        this.openTitles = openTitles;
        this.papers = papers;
        this.actor = actor;
    }

    /** Whether the actor may have the pack of a meeting that they see: all may once it is published. */
    boolean isOpen(MeetingId id) {
        Meeting meeting = meetings.get(id);
        return meeting.packPublishedAt().isPresent()
                || Authority.isHeld(
                        CommitteeLine.of(committees.get(meeting.committee())),
                        actor.capacities(),
                        Role.GOVERNANCE_OFFICER,
                        Role.COMMITTEE_CHAIR);
    }

    /**
     * What the pack of a meeting holds for the actor.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     * @throws concordat.domain.shared.NotAllowed if it has not been published, and the actor is neither officer nor chair
     */
    PackPlan of(MeetingId id) {
        Meeting meeting = meetings.get(id);
        Committee committee = committees.get(meeting.committee());
        boolean draft = meeting.packPublishedAt().isEmpty();
        if (draft) {
            Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        }
        MeetingSheet sheet = MeetingSheet.of(meeting, committee, meetings.agenda(id), withheld.of(id));
        List<ItemSheet> items = sheet.agenda().stream()
                .filter(item -> item.state() != ItemState.WITHDRAWN && (draft || item.published()))
                .toList();
        List<PackPlan.Sheet> sheets = sheets(items);
        return new PackPlan(
                meeting.partnership(),
                id,
                sheet.committee().name(),
                sheet.arrangements().title(),
                sheet.reference(),
                sheet.arrangements().startsAt(),
                sheet.arrangements().endsAt(),
                sheet.arrangements().place(),
                draft,
                lines(sheet, items, sheets, openTitles.of(id)),
                sheets);
    }

    private List<PackPlan.Sheet> sheets(List<ItemSheet> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<AgendaItemId, List<PackPaper>> byItem = new HashMap<>();
        papers.of(items.get(0).meeting())
                .forEach(paper -> byItem.computeIfAbsent(paper.item(), item -> new ArrayList<>())
                        .add(paper));
        List<PackPlan.Sheet> sheets = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (ItemSheet item : items) {
            for (PackPaper paper : byItem.getOrDefault(item.id(), List.of())) {
                String wanted = paper.reference().orElse("Item " + item.text().number());
                String label = wanted;
                for (int count = 2; !labels.add(label); count++) {
                    label = wanted + " (" + count + ")";
                }
                sheets.add(new PackPlan.Sheet(
                        label, item.text().number(), item.text().title(), paper));
            }
        }
        return sheets;
    }

    private static List<PackPlan.Line> lines(
            MeetingSheet sheet, List<ItemSheet> items, List<PackPlan.Sheet> sheets, List<OpenTitles.Line> titles) {
        Timings timings = sheet.timings();
        return Stream.of(
                        items.stream().map(item -> new Placed(item.position(), line(item, timings, sheets))),
                        sheet.withheld().stream()
                                .map(line -> new Placed(
                                        line.position(),
                                        new PackPlan.Withheld(line.number(), timings.at(line.position())))),
                        titles.stream()
                                .map(line -> new Placed(
                                        line.position(), new PackPlan.OpenTitle(line.number(), line.title()))))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Placed::position))
                .map(Placed::line)
                .toList();
    }

    private static PackPlan.Line line(ItemSheet item, Timings timings, List<PackPlan.Sheet> sheets) {
        return new PackPlan.Item(
                item.text().number(),
                timings.at(item.position()),
                item.text().section(),
                item.text().title(),
                item.text().purpose(),
                item.text().mode(),
                item.text().lead(),
                item.text().minutes(),
                item.text().part(),
                item.starred(),
                item.text().body(),
                sheets.stream()
                        .filter(sheet -> sheet.paper().item().equals(item.id()))
                        .map(PackPlan.Sheet::label)
                        .toList());
    }

    private record Placed(int position, PackPlan.Line line) {}
}
