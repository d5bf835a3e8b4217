package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.SECTION_IS_OF_THE_COMMITTEE;
import static concordat.domain.meeting.MeetingRule.SECTION_IS_STILL_USED;

import concordat.domain.committee.Committee;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * With what the agendas of a committee begin, and how they are drawn up. A committee has the usual template until its
 * officer changes it; the agendas that exist by then stay as they are.
 */
@Entity
@Table(name = "agenda_template")
public class AgendaTemplate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitteeId committee;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Column(name = "committee_code", nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, length = 1300)
    private String sections;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_style", nullable = false, length = 20)
    private PaperStyle style;

    @Column(name = "paper_pattern", nullable = false, length = 40)
    private String pattern;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_year", nullable = false, length = 20)
    private WorkYear year;

    @Column(name = "minute_pattern", nullable = false, length = 40)
    private String minutePattern;

    @Enumerated(EnumType.STRING)
    @Column(name = "clause_style", nullable = false, length = 20)
    private ClauseStyle clauses;

    @Column(name = "minute_footer", nullable = false, length = 300)
    private String minuteFooter;

    @Column(nullable = false)
    private long changes;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "template_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<TemplateLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaTemplate() {}

    private AgendaTemplate(Committee committee, UUID audience, AgendaConventions conventions) {
        this.committee = committee.id();
        this.audience = audience;
        partnership = committee.partnership();
        code = committee.code();
        sections = String.join("\n", conventions.sections());
        style = conventions.style();
        pattern = conventions.pattern();
        year = conventions.year();
        minutePattern = conventions.minutes().pattern();
        clauses = conventions.minutes().clauses();
        minuteFooter = conventions.minutes().footer();
    }

    /** The template that every committee begins with: the standing items of MT-6. */
    static AgendaTemplate usual(Committee committee, Audiences audiences) {
        AgendaTemplate template = new AgendaTemplate(
                committee,
                audiences.of(new Business(committee.id(), Part.PART_1, Stage.PUBLISHED)),
                AgendaConventions.usual());
        // Whoever looks at it before it is changed finds the same items again when they change one.
        StandingItem.usual()
                .forEach(item -> template.append(
                        UUID.nameUUIDFromBytes(
                                (committee.id().value() + item.title()).getBytes(StandardCharsets.UTF_8)),
                        item,
                        audiences));
        return template;
    }

    private static UUID key(CommitteeId committee, Part part, Audiences audiences) {
        return audiences.of(new Business(committee, part, Stage.DRAFT));
    }

    /**
     * Changes how agendas are drawn up.
     *
     * @param seen how often it had been changed when the officer looked at it
     * @throws OutOfDate if somebody has changed the template since
     * @throws concordat.domain.shared.RuleBroken if a standing item is in a section that is left out
     */
    AgendaTemplateEvent follow(AgendaConventions conventions, long seen) {
        requireSeen(seen);
        lines.forEach(line -> SECTION_IS_STILL_USED.require(
                conventions.sections().contains(line.item().section()),
                line.item().section(),
                line.item().title()));
        sections = String.join("\n", conventions.sections());
        style = conventions.style();
        pattern = conventions.pattern();
        year = conventions.year();
        minutePattern = conventions.minutes().pattern();
        clauses = conventions.minutes().clauses();
        minuteFooter = conventions.minutes().footer();
        changes++;
        return new AgendaTemplateEvent.ConventionsChanged(committee, partnership, code, conventions);
    }

    /** Puts a standing item at the end of its section. @throws concordat.domain.shared.RuleBroken if there is no such section */
    AgendaTemplateEvent add(StandingItem item, Audiences audiences, Clock clock) {
        requireSection(item);
        TemplateLine line = append(Ids.next(clock), item, audiences);
        inOrder();
        changes++;
        return new AgendaTemplateEvent.StandingItemAdded(committee, partnership, code, line.id(), item);
    }

    private TemplateLine append(UUID id, StandingItem item, Audiences audiences) {
        int last = lines.stream().mapToInt(TemplateLine::position).max().orElse(0);
        TemplateLine line = new TemplateLine(id, key(committee, item.part(), audiences), last + 1, item);
        lines.add(line);
        return line;
    }

    /**
     * Changes a standing item.
     *
     * @param seen how often it had been changed when the officer looked at it
     * @throws OutOfDate if somebody has changed the template since
     */
    AgendaTemplateEvent change(UUID id, StandingItem item, long seen, Audiences audiences) {
        requireSeen(seen);
        requireSection(item);
        line(id).say(item, key(committee, item.part(), audiences));
        inOrder();
        changes++;
        return new AgendaTemplateEvent.StandingItemChanged(committee, partnership, code, id, item);
    }

    /** Takes a standing item out; none if it is out already. */
    Optional<AgendaTemplateEvent> remove(UUID id) {
        Optional<TemplateLine> removed =
                lines.stream().filter(line -> line.id().equals(id)).findFirst();
        removed.ifPresent(line -> {
            lines.remove(line);
            changes++;
        });
        return removed.map(line -> new AgendaTemplateEvent.StandingItemRemoved(
                committee, partnership, code, id, line.item().title()));
    }

    /** Moves a standing item up or down within its section; nothing happens at either end of it. */
    Optional<AgendaTemplateEvent> move(UUID id, boolean up) {
        TemplateLine moved = line(id);
        List<TemplateLine> order = ordered();
        int other = order.indexOf(moved) + (up ? -1 : 1);
        if (other < 0
                || other >= order.size()
                || !order.get(other).item().section().equals(moved.item().section())) {
            return Optional.empty();
        }
        int place = order.get(other).position();
        order.get(other).moveTo(moved.position());
        moved.moveTo(place);
        changes++;
        return Optional.of(new AgendaTemplateEvent.StandingItemMoved(
                committee, partnership, code, id, moved.item().title(), up));
    }

    private void requireSeen(long seen) {
        if (seen != changes) {
            throw new OutOfDate("template");
        }
    }

    private void requireSection(StandingItem item) {
        SECTION_IS_OF_THE_COMMITTEE.require(conventions().sections().contains(item.section()), item.section());
    }

    /** Places the lines that the actor sees by their sections, in the places that these lines have. */
    private void inOrder() {
        List<Integer> places =
                lines.stream().map(TemplateLine::position).sorted().toList();
        List<TemplateLine> order = ordered();
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(places.get(i));
        }
    }

    private List<TemplateLine> ordered() {
        List<String> names = conventions().sections();
        return lines.stream()
                .sorted(Comparator.comparing(
                                (TemplateLine line) -> names.indexOf(line.item().section()))
                        .thenComparing(TemplateLine::position))
                .toList();
    }

    private TemplateLine line(UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("standing item"));
    }

    public CommitteeId committee() {
        return committee;
    }

    /** How often it has been changed: what an editor looks at. */
    public long changes() {
        return changes;
    }

    /** Who may see how the agendas are drawn up. */
    public UUID audience() {
        return audience;
    }

    public AgendaConventions conventions() {
        return new AgendaConventions(
                sections.lines().toList(),
                style,
                pattern,
                year,
                new MinuteConventions(minutePattern, clauses, minuteFooter));
    }

    /** The standing items that the actor may see, in their order. */
    public List<TemplateSheet.Line> items() {
        return ordered().stream()
                .map(line -> new TemplateSheet.Line(line.id(), line.item()))
                .toList();
    }
}
