package concordat.domain.meeting;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agendas are drawn up: templates, sections, order, timings, references and starred items. */
class AgendasTest {
    private static final Instant TEN = Instant.parse("2026-05-12T09:00:00Z");

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting ben =
            world.seated(committee, "Ben", NewSeat.voting(NHFT, "Medical Director", SeatClass.EXECUTIVE, ALWAYS));

    // -- templates --

    @Test
    void a_planned_meeting_gets_the_standing_items_in_their_order() {
        MeetingId meeting = planned();

        assertThat(agenda(meeting))
                .extracting(item -> item.text().number(), item -> item.text().section(), item -> item.text()
                        .title())
                .containsExactly(
                        tuple("1", "Opening", "Welcome and apologies"),
                        tuple("2", "Opening", "Confirmation of quorum"),
                        tuple("3", "Opening", "Declarations of interest"),
                        tuple("4", "Minutes and actions", "Minutes of the last meeting"),
                        tuple("5", "Minutes and actions", "Action log and matters arising"),
                        tuple("6", "Reports and risks", "Reports from sub-groups"),
                        tuple("7", "Reports and risks", "Risks and escalations"),
                        tuple("8", "Reports and risks", "Forward plan"),
                        tuple("9", "Closing", "Any other business"),
                        tuple("10", "Closing", "Review of the meeting and date of the next"));
        assertThat(agenda(meeting)).allMatch(AgendaItem::standing);
    }

    @Test
    void standing_items_come_once_and_only_on_a_draft() {
        MeetingId meeting = planned();
        MeetingId published = world.meeting(committee);
        world.item(published, "1", Purpose.APPROVAL);
        preparing().publishAgenda(published);

        breaks(MeetingRule.STANDING_ITEMS_COME_ONCE, () -> preparing().addStandingItems(meeting));
        breaks(MeetingRule.AGENDA_IS_STILL_A_DRAFT, () -> preparing().addStandingItems(published));
    }

    @Test
    void an_officer_changes_the_template_for_meetings_to_come() {
        MeetingId before = planned();
        StandingItem patient = standing("Business", "A patient's story");

        keeping().add("1", committee, patient);
        UUID quorum = line("Confirmation of quorum");
        keeping().remove(committee, quorum);
        keeping().move(committee, line("Risks and escalations"), true);
        TemplateSheet sheet = keeping().of(committee);
        StandingItem welcome = standing("Opening", "Welcome");
        keeping().change("2", committee, line("Welcome and apologies"), welcome, sheet.changes());

        assertThat(titles(planned()))
                .containsExactly(
                        "Welcome",
                        "Declarations of interest",
                        "Minutes of the last meeting",
                        "Action log and matters arising",
                        "A patient's story",
                        "Risks and escalations",
                        "Reports from sub-groups",
                        "Forward plan",
                        "Any other business",
                        "Review of the meeting and date of the next");
        assertThat(titles(before)).contains("Confirmation of quorum");
        assertThat(world.journal)
                .filteredOn(AgendaTemplateEvent.class::isInstance)
                .extracting(event -> event.kind())
                .containsExactly(
                        "StandingItemAdded", "StandingItemRemoved", "StandingItemMoved", "StandingItemChanged");
    }

    @Test
    void what_is_sent_twice_changes_a_template_once() {
        StandingItem story = standing("Business", "A patient's story");

        keeping().add("key", committee, story);
        keeping().add("key", committee, story);
        UUID line = line("A patient's story");
        keeping().remove(committee, line);
        keeping().remove(committee, line);

        assertThat(keeping().of(committee).items()).hasSize(10);
    }

    @Test
    void who_changes_a_template_that_has_been_changed_since_is_told() {
        long seen = keeping().of(committee).changes();
        UUID line = line("Forward plan");
        keeping().add("1", committee, standing("Business", "A patient's story"));

        assertThatThrownBy(() -> keeping().change("2", committee, line, standing("Opening", "Plan"), seen))
                .isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> keeping().follow("3", committee, AgendaConventions.usual(), seen))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void sections_are_the_committees_own() {
        breaks(MeetingRule.AGENDA_HAS_A_SECTION, () -> conventions(List.of(" "), "PUB{yy}/{mm}/{item}"));
        breaks(MeetingRule.SECTION_IS_OF_THE_COMMITTEE, () -> keeping()
                .add("1", committee, standing("Quality", "A patient's story")));
        breaks(MeetingRule.SECTION_IS_STILL_USED, () -> keeping()
                .follow("2", committee, conventions(List.of("Opening", "Business"), "{yy}{mm}/{item}"), 0));

        List<String> sections = new ArrayList<>(AgendaConventions.usual().sections());
        sections.add(2, "Quality");
        keeping().follow("3", committee, conventions(sections, AgendaConventions.USUAL_PATTERN), 0);
        keeping().add("4", committee, standing("Quality", "A patient's story"));
        assertThat(titles(planned()).get(5)).isEqualTo("A patient's story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUB{yy}/{mm}", "PUB/{item}", "PUB{yyyy}/{item}"})
    void a_pattern_tells_meetings_and_items_apart(String pattern) {
        breaks(MeetingRule.PAPER_PATTERN_NAMES_MEETING_AND_ITEM, () -> conventions(List.of("Business"), pattern));
    }

    @Test
    void a_standing_item_of_part_2_says_why() {
        breaks(
                MeetingRule.PART_2_GIVES_ITS_REASON,
                () -> new StandingItem(
                        "Business", "Deals", Purpose.DISCUSSION, Mode.VERBAL, "Chair", 5, false, Part.PART_2, null));
    }

    @Test
    void templates_are_kept_by_the_officer_of_the_committee() {
        world.as(ann.person());
        assertThatThrownBy(this::keeping).isInstanceOf(NotAllowed.class);

        PersonId elsewhere = world.person("Otto", World.UOL);
        world.appoint(elsewhere, Role.GOVERNANCE_OFFICER, World.UOL, null, null).as(elsewhere);
        assertThatThrownBy(() -> keeping().of(committee)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping().remove(committee, new UUID(1, 1))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_changes_a_standing_item_that_there_is_not() {
        assertThatThrownBy(() -> keeping().move(committee, new UUID(1, 1), true))
                .isInstanceOf(NotFound.class);
    }

    // -- sections and order --

    @Test
    void a_new_item_stands_at_the_end_of_its_section() {
        MeetingId meeting = planned();

        preparing().addItem(meeting, text("20", "First business"));
        preparing().addItem(meeting, text("21", "Second business"));
        preparing().addItem(meeting, text("22", "Introductions").within("Opening"));
        preparing().addItem(meeting, text("23", "Of another sort").within("Elsewhere"));

        assertThat(titles(meeting).subList(3, 8))
                .containsExactly(
                        "Introductions",
                        "Minutes of the last meeting",
                        "Action log and matters arising",
                        "First business",
                        "Second business");
        assertThat(titles(meeting)).last().isEqualTo("Of another sort");
    }

    @Test
    void items_are_numbered_in_their_order_while_the_agenda_is_a_draft() {
        MeetingId meeting = world.meeting(committee);
        AgendaItemId first = preparing().addItem(meeting, text("7.1", "First"));
        AgendaItemId second = preparing().addItem(meeting, text("3", "Second"));
        preparing().move(second, first, false);

        preparing().number(meeting);

        assertThat(agenda(meeting)).extracting(item -> item.text().number()).containsExactly("1", "2");
        assertThat(titles(meeting)).containsExactly("Second", "First");
        preparing().publishAgenda(meeting);
        breaks(MeetingRule.AGENDA_IS_STILL_A_DRAFT, () -> preparing().number(meeting));
    }

    @Test
    void an_item_that_is_moved_goes_into_the_section_of_its_neighbour() {
        MeetingId meeting = planned();
        AgendaItemId plan = item(meeting, "Forward plan");

        preparing().move(plan, item(meeting, "Any other business"), false);

        assertThat(world.stores.meetings.item(plan).text().section()).isEqualTo("Closing");
        assertThat(titles(meeting).subList(6, 9))
                .containsExactly("Risks and escalations", "Forward plan", "Any other business");
        assertThat(world.lastEvent())
                .isInstanceOfSatisfying(MeetingEvent.ItemMoved.class, moved -> assertThat(moved.place())
                        .isEqualTo(8));
    }

    @Test
    void what_two_officers_move_at_once_both_counts() {
        MeetingId meeting = planned();
        AgendaItemId welcome = item(meeting, "Welcome and apologies");
        AgendaItemId quorum = item(meeting, "Confirmation of quorum");
        AgendaItemId review = item(meeting, "Review of the meeting and date of the next");
        AgendaItemId other = item(meeting, "Any other business");

        preparing().move(quorum, welcome, false);
        preparing().move(review, other, false);
        preparing().move(review, review, true);

        assertThat(titles(meeting)).startsWith("Confirmation of quorum", "Welcome and apologies");
        assertThat(titles(meeting)).endsWith("Review of the meeting and date of the next", "Any other business");
    }

    @Test
    void an_item_is_not_moved_beside_one_of_another_agenda() {
        AgendaItemId here = item(planned(), "Forward plan");
        AgendaItemId there = item(planned(), "Forward plan");

        assertThatThrownBy(() -> preparing().move(here, there, false)).isInstanceOf(OutOfDate.class);
    }

    @Test
    void the_order_stands_once_the_meeting_is_held() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        MeetingId meeting = planned();
        preparing().publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);

        breaks(MeetingRule.MEETING_IS_NOT_YET_HELD, () -> preparing()
                .move(item(meeting, "Forward plan"), item(meeting, "Any other business"), true));
    }

    // -- timings --

    @Test
    void each_item_begins_when_the_one_before_it_ends() {
        MeetingId meeting = planned();
        Timings timings = sheet(meeting).timings();

        assertThat(timings.at(1)).contains(TEN);
        assertThat(timings.at(2)).contains(TEN.plus(Duration.ofMinutes(5)));
        assertThat(timings.at(3)).contains(TEN.plus(Duration.ofMinutes(7)));
        assertThat(timings.end()).isEqualTo(TEN.plus(Duration.ofMinutes(60)));
        assertThat(timings.overrun()).isZero();
    }

    @Test
    void an_agenda_that_takes_longer_than_the_meeting_overruns() {
        MeetingId meeting = world.meeting(committee);
        preparing().addItem(meeting, ItemText.open("1", "Long", Purpose.DISCUSSION, "Ann", 150, ""));

        assertThat(sheet(meeting).timings().overrun()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_withdrawn_item_takes_no_time() {
        MeetingId meeting = planned();
        preparing().withdraw(item(meeting, "Welcome and apologies"));

        assertThat(sheet(meeting).timings().at(1)).isEmpty();
        assertThat(sheet(meeting).timings().at(2)).contains(TEN);
    }

    @Test
    void a_withheld_item_keeps_its_time() {
        Timings timings = Timings.of(
                new Arrangements("Meeting", TEN, TEN.plus(Duration.ofHours(1)), "Boardroom", true),
                List.of(new Timings.Slot(3, 10), new Timings.Slot(1, 20), new Timings.Slot(2, 25)));

        assertThat(timings.at(3)).contains(TEN.plus(Duration.ofMinutes(45)));
        assertThat(timings.at(4)).isEmpty();
    }

    // -- references of papers --

    @Test
    void items_with_papers_get_letters_when_the_agenda_is_published() {
        MeetingId meeting = planned();
        assertThat(agenda(meeting)).allMatch(item -> item.papers().isEmpty());

        preparing().publishAgenda(meeting);

        assertThat(references(meeting)).containsExactly("A", "B", "C", "D", "E");
        assertThat(world.stores
                        .meetings
                        .item(item(meeting, "Welcome and apologies"))
                        .papers())
                .isEmpty();
    }

    @Test
    void a_reference_that_was_given_out_stays_and_is_never_given_again() {
        MeetingId meeting = planned();
        preparing().publishAgenda(meeting);
        AgendaItemId plan = item(meeting, "Forward plan");

        preparing().withdraw(plan);
        preparing().move(item(meeting, "Risks and escalations"), item(meeting, "Welcome and apologies"), false);
        AgendaItemId late = preparing().addLateItem(meeting, text("11", "Late"), "Urgent");
        preparing().publishAgenda(meeting);

        assertThat(reference(late)).isEqualTo("F");
        assertThat(reference(plan)).isEqualTo("E");
        assertThat(references(meeting)).containsExactly("D", "A", "B", "F", "C", "E");
    }

    @Test
    void a_committee_numbers_its_papers_by_its_own_pattern() {
        keeping().follow("1", committee, numbered(), 0);
        MeetingId meeting = world.meeting(committee);
        AgendaItemId first = preparing().addItem(meeting, text("2.1", "First"));
        AgendaItemId second = preparing().addItem(meeting, text("2.1", "Second"));
        preparing().publishAgenda(meeting);
        MeetingId sameMonth = world.meeting(committee);
        AgendaItemId third = preparing().addItem(sameMonth, text("2.1", "Third"));
        preparing().publishAgenda(sameMonth);

        assertThat(List.of(reference(first), reference(second), reference(third)))
                .containsExactly("PUB26/05/2.1", "PUB26/05/2.1-2", "PUB26/05/2.1-3");
    }

    @ParameterizedTest
    @CsvSource({"1, A", "2, B", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA"})
    void letters_go_on_after_z(int count, String letters) {
        assertThat(PaperReference.lettered(count).value()).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "LETTERS,  C,            1, true,  C",
        "LETTERS,  C,            1, false, Ci",
        "LETTERS,  C,            2, false, Cii",
        "LETTERS,  C,            4, false, Civ",
        "LETTERS,  C,            9, false, Cix",
        "LETTERS,  C,           14, false, Cxiv",
        "NUMBERED, PUB26/02/2.1, 1, true,  PUB26/02/2.1",
        "NUMBERED, PUB26/02/2.1, 1, false, PUB26/02/2.1(a)",
        "NUMBERED, PUB26/02/2.1, 2, false, PUB26/02/2.1(b)"
    })
    void several_papers_of_an_item_are_told_apart(
            PaperStyle style, String item, int ordinal, boolean alone, String reference) {
        assertThat(new PaperReference(item, style).ofPaper(ordinal, alone)).isEqualTo(reference);
    }

    @Test
    void papers_are_counted_from_one() {
        PaperReference reference = new PaperReference("C", PaperStyle.LETTERS);

        assertThatThrownBy(() -> reference.ofPaper(0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    // -- starred items --

    @Test
    void any_member_asks_for_a_discussion_of_a_starred_item() {
        AgendaItemId item = starred();

        world.as(ben.person()).use(UnstarringItems.class).unstar(item);

        assertThat(world.stores.meetings.item(item).starred()).isFalse();
        assertThat(world.lastEvent()).isInstanceOf(MeetingEvent.ItemUnstarred.class);
        int events = world.journal.size();
        world.use(UnstarringItems.class).unstar(item);
        assertThat(world.journal).hasSize(events);
    }

    @Test
    void nobody_of_another_committee_unstars() {
        AgendaItemId item = starred();
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHERS");
        Sitting cyd = world.seated(other, "Cyd", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, ALWAYS));

        assertThatThrownBy(
                        () -> world.as(cyd.person()).use(UnstarringItems.class).unstar(item))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_star_stays_once_the_item_is_reached() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        AgendaItemId item = starred();
        MeetingId meeting = world.stores.meetings.item(item).meeting();
        preparing().publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);
        world.use(ConductingMeetings.class).openItem(item);

        breaks(
                MeetingRule.ITEM_IS_NOT_YET_REACHED,
                () -> world.as(ben.person()).use(UnstarringItems.class).unstar(item));
        world.as(world.officer);
        breaks(MeetingRule.ITEM_IS_NOT_YET_REACHED, () -> preparing().star(item));
    }

    // -- versions --

    @Test
    void publishing_again_says_what_has_changed() {
        MeetingId meeting = planned();
        preparing().publishAgenda(meeting);
        AgendaItemId plan = item(meeting, "Forward plan");
        AgendaItemId other = item(meeting, "Any other business");

        world.clock.advance(Duration.ofDays(1));
        preparing().withdraw(plan);
        preparing().addLateItem(meeting, text("11", "Flood in the archive"), "Urgent");
        preparing()
                .reword(
                        other,
                        ItemText.open("9", "Anything else", Purpose.DISCUSSION, "Ann", 5, "")
                                .by(Mode.VERBAL)
                                .within("Closing"),
                        0);
        preparing().move(item(meeting, "Confirmation of quorum"), item(meeting, "Welcome and apologies"), false);
        assertThat(reading().changesSincePublished(meeting)).hasSize(2);
        preparing().publishAgenda(meeting);

        List<AgendaVersion> versions = reading().versions(meeting);
        assertThat(versions).extracting(version -> version.lines().size()).containsExactly(10, 10);
        assertThat(versions.get(0).changes()).isEmpty();
        assertThat(versions.get(1).changes())
                .extracting(AgendaVersion.Change::kind, AgendaVersion.Change::number, AgendaVersion.Change::what)
                .containsExactlyInAnyOrder(
                        tuple(AgendaVersion.Kind.MOVED, "1", List.of()),
                        tuple(AgendaVersion.Kind.ADDED, "11", List.of()),
                        tuple(AgendaVersion.Kind.WITHDRAWN, "8", List.of()),
                        tuple(AgendaVersion.Kind.REWORDED, "9", List.of("title", "lead")));
    }

    @Test
    void publishing_what_has_not_changed_makes_no_version() {
        MeetingId meeting = planned();
        preparing().publishAgenda(meeting);
        world.clock.advance(Duration.ofDays(1));

        preparing().publishAgenda(meeting);

        assertThat(reading().versions(meeting)).hasSize(1);
        assertThat(reading().changesSincePublished(meeting)).isEmpty();
    }

    @Test
    void what_is_no_change_for_a_reader_is_no_version_for_them() {
        MeetingId meeting = planned();
        preparing().publishAgenda(meeting);
        world.clock.advance(Duration.ofDays(1));
        AgendaItemId reserved = preparing()
                .addLateItem(
                        meeting,
                        text("3a", "Price of the lease")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        "Urgent");
        preparing().move(reserved, item(meeting, "Welcome and apologies"), true);
        preparing().publishAgenda(meeting);
        List<PublishedLine> open = world.stores.published.of(meeting).stream()
                .filter(line -> line.text().part() == Part.PART_1)
                .toList();

        assertThat(open).hasSizeGreaterThan(10);
        assertThat(AgendaVersion.of(open)).hasSize(1);
        assertThat(AgendaVersion.of(world.stores.published.of(meeting))).hasSize(2);
    }

    private ReadingMeetings reading() {
        return world.use(ReadingMeetings.class);
    }

    private AgendaItemId starred() {
        MeetingId meeting = world.meeting(committee);
        AgendaItemId item = preparing().addItem(meeting, text("1", "Annual return"));
        preparing().star(item);
        preparing().star(item);
        assertThat(world.journal)
                .filteredOn(MeetingEvent.ItemStarred.class::isInstance)
                .hasSize(1);
        return item;
    }

    private MeetingId planned() {
        return preparing()
                .planFromTemplate(
                        committee,
                        new Arrangements("Ordinary meeting", TEN, TEN.plus(Duration.ofHours(2)), "Boardroom", true));
    }

    private static StandingItem standing(String section, String title) {
        return new StandingItem(section, title, Purpose.DISCUSSION, Mode.VERBAL, "Chair", 5, false, Part.PART_1, null);
    }

    private static AgendaConventions conventions(List<String> sections, String pattern) {
        return new AgendaConventions(sections, PaperStyle.LETTERS, pattern, WorkYear.NHS);
    }

    private static AgendaConventions numbered() {
        return new AgendaConventions(
                AgendaConventions.usual().sections(),
                PaperStyle.NUMBERED,
                AgendaConventions.USUAL_PATTERN,
                WorkYear.NHS);
    }

    private static ItemText text(String number, String title) {
        return ItemText.open(number, title, Purpose.DISCUSSION, "Ann Lead", 10, "");
    }

    private UUID line(String title) {
        return keeping().of(committee).items().stream()
                .filter(line -> line.item().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AgendaItemId item(MeetingId meeting, String title) {
        return agenda(meeting).stream()
                .filter(item -> item.text().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<AgendaItem> agenda(MeetingId meeting) {
        return world.stores.meetings.agenda(meeting);
    }

    private List<String> titles(MeetingId meeting) {
        return agenda(meeting).stream().map(item -> item.text().title()).toList();
    }

    private List<String> references(MeetingId meeting) {
        return agenda(meeting).stream()
                .flatMap(item -> item.papers().stream())
                .map(PaperReference::value)
                .toList();
    }

    private String reference(AgendaItemId item) {
        return world.stores.meetings.item(item).papers().orElseThrow().value();
    }

    private MeetingSheet sheet(MeetingId meeting) {
        return world.use(ReadingMeetings.class).get(meeting);
    }

    private PreparingMeetings preparing() {
        return world.use(PreparingMeetings.class);
    }

    private KeepingAgendaTemplates keeping() {
        return world.use(KeepingAgendaTemplates.class);
    }
}
