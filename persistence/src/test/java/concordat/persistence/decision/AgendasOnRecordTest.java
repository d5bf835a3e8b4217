package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.AgendaVersion;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.Mode;
import concordat.domain.meeting.PaperReference;
import concordat.domain.meeting.PaperStyle;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.StandingItem;
import concordat.domain.meeting.UnstarringItems;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates, sections, references, stars and versions of agendas, kept and seen by whom their parts admit. */
class AgendasOnRecordTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void a_template_is_kept_and_seen_by_officer_and_chair() {
        keep("1", standing("Business", "A patient's story", Part.PART_1));
        keep("2", standing("Business", "Deals in hand", Part.PART_2));
        committee.does(
                OFFICER,
                START,
                KeepingAgendaTemplates.class,
                keeping -> keeping.remove(
                        committee.id, keeping.of(committee.id).items().get(0).id()));

        assertThat(titles(planned()))
                .startsWith("Confirmation of quorum")
                .containsSubsequence(
                        "Action log and matters arising", "A patient's story", "Deals in hand", "Forward plan");
        String all = "select title from concordat.agenda_template_item where template_id = '%s'"
                .formatted(committee.id.value());
        assertThat(world.sees(OFFICER, all)).contains("A patient's story", "Deals in hand");
        assertThat(world.sees("Ann", all)).contains("A patient's story");
        assertThat(world.sees("Bob", all)).isEmpty();
        assertThat(POSTGRES.truth(
                        "select count(distinct id) from concordat.agenda_template_item_history where template_id = '%s'"
                                .formatted(committee.id.value())))
                .containsExactly("12");
    }

    @Test
    void numbered_references_are_unique_in_the_committee() {
        committee.does(
                OFFICER,
                START,
                KeepingAgendaTemplates.class,
                keeping -> keeping.follow(
                        "key",
                        committee.id,
                        new AgendaConventions(
                                AgendaConventions.usual().sections(),
                                PaperStyle.NUMBERED,
                                AgendaConventions.USUAL_PATTERN,
                                WorkYear.UNIVERSITY),
                        0));
        MeetingId first = published(text("2.1", "First"));
        MeetingId second = published(text("2.1", "Second"));

        assertThat(references(first)).containsExactly("PUB26/05/2.1");
        assertThat(references(second)).containsExactly("PUB26/05/2.1-2");
    }

    @Test
    void a_member_unstars_what_the_officer_starred() {
        MeetingId meeting = published(text("1", "Annual return"));
        AgendaItemId item = agenda(OFFICER, meeting).get(0).id();
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.star(item));

        committee.does("Eve", START, UnstarringItems.class, unstarring -> unstarring.unstar(item));

        assertThat(agenda(OFFICER, meeting).get(0).starred()).isFalse();
    }

    @Test
    void a_withheld_item_keeps_its_time_and_shows_nothing_else() {
        MeetingId meeting = published(text("1", "Secret supplier"), text("2", "Estate"));
        AgendaItemId item = agenda(OFFICER, meeting).get(0).id();
        keepFayFrom(item);

        MeetingSheet sheet = committee.as("Fay", ReadingMeetings.class, reading -> reading.get(meeting));

        assertThat(sheet.withheld()).containsExactly(new WithheldLines.Line(1, "1", 10));
        assertThat(sheet.timings().at(2)).contains(START.plus(Duration.ofMinutes(10)));
        List<AgendaVersion> versions = committee.as("Fay", ReadingMeetings.class, reading -> reading.versions(meeting));
        assertThat(versions).extracting(version -> version.lines().size()).containsExactly(1);
        assertThatThrownBy(() ->
                        committee.does("Fay", START, UnstarringItems.class, unstarring -> unstarring.unstar(item)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_is_frozen_and_the_next_says_what_changed() {
        MeetingId meeting = published(text("1", "Estate"), text("2", "Library"));
        AgendaItemId estate = agenda(OFFICER, meeting).get(0).id();
        AgendaItemId library = agenda(OFFICER, meeting).get(1).id();
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> {
            preparing.move(library, estate, false);
            preparing.withdraw(estate);
        });
        committee.does(
                OFFICER,
                START.plus(Duration.ofHours(1)),
                PreparingMeetings.class,
                preparing -> preparing.addLateItem(
                        meeting,
                        text("3", "Price of the lease")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        "Urgent"));
        committee.does(
                OFFICER,
                START.plus(Duration.ofHours(2)),
                PreparingMeetings.class,
                preparing -> preparing.publishAgenda(meeting));

        List<AgendaVersion> versions =
                committee.as(OFFICER, ReadingMeetings.class, reading -> reading.versions(meeting));
        assertThat(versions).extracting(version -> version.lines().size()).containsExactly(2, 2);
        assertThat(versions.get(1).changes())
                .extracting(AgendaVersion.Change::kind)
                .containsExactlyInAnyOrder(AgendaVersion.Kind.WITHDRAWN, AgendaVersion.Kind.ADDED);
        assertThat(POSTGRES.truth(
                        "select distinct published_at from concordat.agenda_published_item where meeting_id = '%s'"
                                .formatted(meeting.value())))
                .hasSize(2);
    }

    private void keepFayFrom(AgendaItemId item) {
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });
    }

    private void keep(String key, StandingItem item) {
        committee.does(OFFICER, START, KeepingAgendaTemplates.class, keeping -> keeping.add(key, committee.id, item));
    }

    private static StandingItem standing(String section, String title, Part part) {
        return new StandingItem(
                section,
                title,
                Purpose.DISCUSSION,
                Mode.VERBAL,
                "Chair",
                5,
                false,
                part,
                part == Part.PART_1 ? null : Confidentiality.Reason.COMMERCIAL);
    }

    private static ItemText text(String number, String title) {
        return ItemText.open(number, title, Purpose.DISCUSSION, "Ann Lead", 10, "");
    }

    private MeetingId planned() {
        return committee.as(
                OFFICER, PreparingMeetings.class, preparing -> preparing.planFromTemplate(committee.id, arranged()));
    }

    private MeetingId published(ItemText... items) {
        return committee.as(OFFICER, PreparingMeetings.class, preparing -> {
            MeetingId id = preparing.plan(committee.id, arranged());
            for (ItemText item : items) {
                preparing.addItem(id, item);
            }
            preparing.publishAgenda(id);
            return id;
        });
    }

    private static Arrangements arranged() {
        return new Arrangements("Meeting", START, START.plus(Duration.ofHours(2)), "Boardroom", true);
    }

    private List<ItemSheet> agenda(String name, MeetingId meeting) {
        return committee
                .as(name, ReadingMeetings.class, reading -> reading.get(meeting))
                .agenda();
    }

    private List<String> titles(MeetingId meeting) {
        return agenda(OFFICER, meeting).stream()
                .map(item -> item.text().title())
                .toList();
    }

    private List<String> references(MeetingId meeting) {
        return agenda(OFFICER, meeting).stream()
                .flatMap(item -> item.papers().stream())
                .map(PaperReference::value)
                .toList();
    }
}
