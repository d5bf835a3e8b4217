package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static concordat.persistence.decision.PapersInHand.AUTHOR;
import static concordat.persistence.decision.PapersInHand.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.note.KeepingPrivateNotes;
import concordat.domain.note.PrivateNote;
import concordat.domain.note.PrivateNotes;
import concordat.domain.note.ReadingPrivateNotes;
import concordat.domain.pack.AskingForPacks;
import concordat.domain.pack.MadePack;
import concordat.domain.pack.MakingPacks;
import concordat.domain.pack.OpeningPacks;
import concordat.domain.pack.PackPlan;
import concordat.domain.pack.PackSheet;
import concordat.domain.pack.ReadingPacks;
import concordat.domain.pack.TidyingPacks;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs in the database: each reader finds the one that holds what they may see, and nobody finds another. */
class PacksOnRecordTest {
    private final JointCommittee committee = new JointCommittee();
    private final PapersInHand papers = new PapersInHand(committee);
    private final AgendaItemId item = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());

    @TempDir
    private Path folder;

    @Test
    void until_it_is_published_it_is_a_draft_for_officer_and_chair() {
        accepted(item, "Placements plan", Part.PART_1);

        for (String who : List.of(OFFICER, "Ann")) {
            assertThat(plan(who).draft()).isTrue();
            assertThat(plan(who).papers()).hasSize(1);
        }
        assertThat(sheet("Bob").plan()).isEmpty();
        assertThatThrownBy(() -> committee.does("Bob", START, AskingForPacks.class, asking -> asking.ask(meeting)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> committee.as("Bob", MakingPacks.class, making -> making.wanted(meeting)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> committee.as("Bob", OpeningPacks.class, opening -> opening.open(meeting)))
                .isInstanceOf(NotAllowed.class);
        publish();
        assertThat(plan("Bob").draft()).isFalse();
        assertThat(plan("Bob")).isEqualTo(plan(OFFICER));
    }

    @Test
    void it_holds_the_latest_accepted_version_of_each_paper_and_what_cannot_be_shown_says_why() {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        papers.add(paper, "Figures.docx", "Figures");
        papers.submit(paper);
        papers.accept(paper);
        papers.written(item, "Costs", Part.PART_1, "Not handed in");
        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, "Second thoughts", Part.PART_1);
        publish();

        PackPlan plan = plan("Bob");
        assertThat(plan.papers()).hasSize(1);
        PackPlan.Sheet sheet = plan.papers().get(0);
        assertThat(sheet.label()).isEqualTo("A");
        assertThat(sheet.paper().cover().title()).isEqualTo("Placements plan");
        assertThat(sheet.paper().version()).isEqualTo(1);
        assertThat(sheet.paper().author().name()).isEqualTo(AUTHOR);
        assertThat(sheet.paper().files()).hasSize(2);
        assertThat(sheet.paper().files().get(0).pdf()).isPresent();
        assertThat(sheet.paper().files().get(1).pdf()).isEmpty();
        assertThat(sheet.paper().files().get(1).problem()).isEqualTo("This file is still being made into PDF.");
        assertThat(((PackPlan.Item) plan.agenda().get(0)).papers()).containsExactly("A");
        assertThat(sheet(OFFICER).notAccepted()).isEqualTo(1);
        assertThat(sheet("Bob").notAccepted()).isZero();
    }

    @Test
    void whoever_may_see_the_same_shares_one_and_whoever_may_not_finds_none() throws IOException {
        accepted(item, "Placements plan", Part.PART_1);
        publish();
        String content = "%PDF 0123456789".repeat(150_000);
        make("Bob", content);

        assertThat(sheet("Cyd").made()).isPresent();
        assertThat(opened("Cyd")).isEqualTo(content);
        committee.does("Ann", START, RulingOnInterests.class, ruling -> {
            ruling.declare(
                    item, committee.world.id("Fay"), committee.world.otherTrust, InterestType.FINANCIAL, "Shares");
            ruling.rule(item, committee.world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });

        PackPlan hers = plan("Fay");
        assertThat(hers.papers()).isEmpty();
        assertThat(hers.agenda()).hasOnlyElementsOfType(PackPlan.Withheld.class);
        assertThat(hers.agenda().get(0).number()).isEqualTo("1");
        assertThat(hers.toString()).doesNotContain("Placements");
        assertThat(sheet("Fay").made()).isEmpty();
        assertThatThrownBy(() -> committee.as("Fay", OpeningPacks.class, opening -> opening.open(meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(opened("Cyd")).isEqualTo(content);
        for (String table : List.of("pack", "pack_piece")) {
            assertThatThrownBy(() -> committee.world.sees(OFFICER, "select * from concordat." + table))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void it_is_made_anew_when_something_has_changed_and_not_otherwise() throws IOException {
        PaperId paper = accepted(item, "Placements plan", Part.PART_1);
        publish();
        make("Bob", "First");
        make("Cyd", "The same again");
        assertThat(opened("Bob")).isEqualTo("First");

        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, "Second thoughts", Part.PART_1);
        assertThat(sheet("Bob").made()).isPresent();
        papers.submit(paper);
        papers.accept(paper);

        assertThat(sheet("Bob").made()).isEmpty();
        assertThat(plan("Bob").papers().get(0).label()).isEqualTo("A");
        assertThatThrownBy(() -> opened("Bob")).isInstanceOf(NotFound.class);
    }

    @Test
    void of_part_2_nothing_is_in_the_pack_of_whoever_is_not_admitted_and_who_opens_it_is_on_record()
            throws IOException {
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.addLateItem(
                        meeting,
                        ItemText.open("2", "Estate", Purpose.APPROVAL, "Bob", 20, "")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        "Urgent"));
        committee.world.with("Attendee", Role.ATTENDEE, committee.world.trust, committee.id);
        PaperId open = accepted(item, "Placements plan", Part.PART_1);
        PaperId paper = accepted(reserved, "Estate sale", Part.PART_2);
        publish();

        PackPlan theirs = plan("Attendee");
        assertThat(theirs.isReserved()).isFalse();
        assertThat(theirs.agenda()).hasSize(1);
        assertThat(theirs.toString()).doesNotContain("Estate");
        assertThat(plan("Bob").isReserved()).isTrue();
        make("Bob", "With Part 2");
        assertThat(sheet("Attendee").made()).isEmpty();
        make("Attendee", "Without");
        opened("Attendee");
        assertThat(openings(paper)).isZero();
        opened("Bob");
        opened("Bob");
        assertThat(openings(paper)).isEqualTo(2);
        assertThat(openings(open)).isZero();
    }

    @Test
    void an_open_title_is_all_that_is_told_of_an_item_to_those_who_are_not_admitted() {
        Confidentiality why = new Confidentiality(Confidentiality.Reason.COMMERCIAL, null, null, "A property matter");
        AgendaItemId titled = late("2", why);
        late("3", Confidentiality.because(Confidentiality.Reason.OTHER));
        committee.world.with("Attendee", Role.ATTENDEE, committee.world.trust, committee.id);
        publish();

        assertThat(openTitles("Attendee")).containsExactly("2 A property matter");
        assertThat(openTitles("Bob")).isEmpty();
        assertThat(openTitles(AUTHOR)).isEmpty();
        assertThat(plan("Attendee").agenda()).hasSize(2).contains(new PackPlan.OpenTitle("2", "A property matter"));
        assertThat(plan("Attendee").toString()).doesNotContain("Elm House");
        assertThat(committee.world.sees(
                        "Attendee", "select id from concordat.agenda_item where open_title is not null"))
                .isEmpty();

        committee.does("Ann", START, RulingOnInterests.class, ruling -> {
            ruling.declare(titled, committee.world.id("Bob"), committee.world.trust, InterestType.FINANCIAL, "Shares");
            ruling.rule(titled, committee.world.id("Bob"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });
        assertThat(openTitles("Bob")).isEmpty();
    }

    private AgendaItemId late(String number, Confidentiality why) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.addLateItem(
                        meeting,
                        ItemText.open(number, "Sale of Elm House", Purpose.APPROVAL, "Bob", 20, "")
                                .reserved(why),
                        "Urgent"));
    }

    private List<String> openTitles(String who) {
        return committee.world.sees(
                who, "select item_number || ' ' || open_title from app.open_titles('" + meeting.value() + "')");
    }

    @Test
    void it_is_asked_for_once_and_forgotten_after_a_month() throws IOException {
        accepted(item, "Placements plan", Part.PART_1);
        publish();
        for (int i = 0; i < 2; i++) {
            committee.does("Bob", START, AskingForPacks.class, asking -> asking.ask(meeting));
        }
        assertThat(Postgres.running()
                        .truth("select id from job where kind = 'pack' and subject_id = '" + meeting.value() + "'"))
                .hasSize(1);
        assertThat(sheet("Bob").making()).isPresent();
        assertThat(sheet("Cyd").making()).isEmpty();
        make("Bob", "Made");
        committee.does("Cyd", START, AskingForPacks.class, asking -> asking.ask(meeting));
        assertThat(Postgres.running()
                        .truth("select id from job where kind = 'pack' and subject_id = '" + meeting.value() + "'"))
                .hasSize(1);

        forget(START.plus(Duration.ofDays(29)));
        assertThat(sheet("Bob").made()).isPresent();
        forget(START.plus(Duration.ofDays(31)));
        assertThat(sheet("Bob").made()).isEmpty();
    }

    @Test
    void a_private_note_stays_with_the_paper_and_is_nobody_elses() {
        PaperId paper = accepted(item, "Placements plan", Part.PART_1);
        UUID note = UUID.randomUUID();
        committee.does("Bob", START, KeepingPrivateNotes.class, keeping -> {
            keeping.add(note, paper, 1, "A-2", "Ask about the costs");
            keeping.add(note, paper, 1, "A-2", "Ask about the costs");
        });

        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, "Second thoughts", Part.PART_1);
        papers.submit(paper);
        papers.accept(paper);
        assertThat(notes("Bob", paper)).extracting(PrivateNote::text).containsExactly("Ask about the costs");
        assertThat(allNotes("Bob").get(0).title()).contains("Second thoughts");
        committee.world.with("Auditor", Role.AUDITOR, committee.world.trust);
        for (String who : List.of(OFFICER, "Ann", "Cyd", AUTHOR, SPONSOR, "Auditor")) {
            assertThat(notes(who, paper)).as(who).isEmpty();
            assertThat(committee.world.sees(who, "select id from concordat.paper_note"))
                    .as(who)
                    .isEmpty();
            committee.does(who, START, KeepingPrivateNotes.class, keeping -> keeping.delete(note));
        }
        Instant at = notes("Bob", paper).get(0).at();
        committee.does(
                "Bob",
                START.plusSeconds(60),
                KeepingPrivateNotes.class,
                keeping -> keeping.change(note, at, "", "Asked"));
        assertThat(notes("Bob", paper)).extracting(PrivateNote::text).containsExactly("Asked");

        committee.does("Ann", START, RulingOnInterests.class, ruling -> {
            ruling.declare(item, committee.world.id("Bob"), committee.world.trust, InterestType.FINANCIAL, "Shares");
            ruling.rule(item, committee.world.id("Bob"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });
        assertThat(allNotes("Bob").get(0).title()).isEmpty();
        assertThatThrownBy(() -> committee.does(
                        "Bob",
                        START,
                        KeepingPrivateNotes.class,
                        keeping -> keeping.add(UUID.randomUUID(), paper, 1, "", "Another")))
                .isInstanceOf(NotFound.class);
        committee.does("Bob", START, KeepingPrivateNotes.class, keeping -> keeping.delete(note));
        assertThat(Postgres.running().truth("select id from paper_note where id = '" + note + "'"))
                .isEmpty();
    }

    private PaperId accepted(AgendaItemId of, String title, Part part) {
        PaperId paper = papers.written(of, title, part, "Content of " + title);
        papers.submit(paper);
        papers.accept(paper);
        return paper;
    }

    private void publish() {
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishPack(meeting));
    }

    private PackSheet sheet(String who) {
        return committee.as(who, ReadingPacks.class, reading -> reading.get(meeting));
    }

    private PackPlan plan(String who) {
        return sheet(who).plan().orElseThrow();
    }

    private void make(String who, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pack"), content);
        PackPlan plan = plan(who);
        committee.does(
                who,
                START,
                MakingPacks.class,
                making -> making.made(
                        plan, new MadePack(START, content.length(), "0".repeat(64), 3, Map.of("A", 2), 0), file));
    }

    private String opened(String who) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpeningPacks.Opened opened = committee.as(who, OpeningPacks.class, opening -> opening.open(meeting));
        committee.does(who, START, OpeningPacks.class, opening -> opening.copy(opened, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private int openings(PaperId paper) {
        return Postgres.running()
                .truth("select position from journal_entry where kind = 'PrivatePaperOpenedInPack' and subject_id = '"
                        + paper.value() + "'")
                .size();
    }

    private void forget(Instant at) {
        committee.console.at(at, new Actor.Job("forget-old-packs"), TidyingPacks.class, TidyingPacks::forgetOld);
    }

    private List<PrivateNote> notes(String who, PaperId paper) {
        return committee.as(who, ReadingPrivateNotes.class, reading -> reading.on(paper));
    }

    private List<PrivateNotes.NoteLine> allNotes(String who) {
        return committee.as(who, ReadingPrivateNotes.class, ReadingPrivateNotes::all);
    }
}
