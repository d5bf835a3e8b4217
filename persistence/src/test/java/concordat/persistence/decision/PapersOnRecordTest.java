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
import concordat.domain.paper.Conversion;
import concordat.domain.paper.MakingPdfs;
import concordat.domain.paper.OpeningPapers;
import concordat.domain.paper.PaperFilter;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperRow;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.VersionState;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers in the database: each reader finds what they may see, in every version and every byte, and nothing else. */
class PapersOnRecordTest {
    private static final List<String> TABLES =
            List.of("paper", "paper_version", "paper_file", "paper_content", "paper_chunk");

    private final JointCommittee committee = new JointCommittee();
    private final PapersInHand papers = new PapersInHand(committee);
    private final AgendaItemId item = committee.atAnItem();

    @TempDir
    private Path folder;

    @Test
    void until_it_is_accepted_author_sponsor_officer_and_chair_see_it_and_members_do_not() {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");

        for (String who : List.of(AUTHOR, SPONSOR, OFFICER, "Ann")) {
            TABLES.forEach(
                    table -> assertThat(seen(who, table)).as(who + " " + table).hasSize(1));
        }
        TABLES.forEach(table -> assertThat(seen("Bob", table)).as(table).isEmpty());
        assertThat(found("Bob", PaperFilter.all())).isEmpty();
        assertThatThrownBy(() -> committee.as("Bob", ReadingPapers.class, reading -> reading.get(paper)))
                .isInstanceOf(NotFound.class);
        List<PaperSheet> ofItem = committee.as("Bob", ReadingPapers.class, reading -> reading.of(item));
        assertThat(ofItem).isEmpty();
    }

    @Test
    void once_it_is_accepted_members_see_that_version_and_no_later_draft() {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        papers.submit(paper);
        papers.accept(paper);
        committee.does(AUTHOR, START, WritingPapers.class, writing -> writing.beginVersion(paper));
        papers.write(paper, "Placements plan, second thoughts", Part.PART_1);
        papers.add(paper, "Figures.docx", "New figures");

        PaperSheet members = sheet("Bob", paper);
        assertThat(members.versions()).extracting(PaperSheet.Version::number).containsExactly(1);
        assertThat(read("Bob", members)).isEqualTo("The plan");
        TABLES.forEach(table -> assertThat(seen("Bob", table)).as(table).hasSize(1));
        assertThat(found("Bob", PaperFilter.all())).extracting(PaperRow::title).containsExactly("Placements plan");
        assertThat(sheet(AUTHOR, paper).versions()).hasSize(2);
        assertThat(seen(AUTHOR, "paper_file")).hasSize(3);
        assertThat(seen(OFFICER, "paper_content")).hasSize(2);
    }

    @Test
    void an_author_is_told_where_the_paper_belongs_and_sees_nothing_else_of_the_meeting() {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");

        PaperSheet.Place place = sheet(AUTHOR, paper).place();

        assertThat(place.itemTitle()).isEqualTo("Placements");
        assertThat(place.meeting()).isEqualTo("May meeting");
        for (String table : List.of("meeting", "agenda_item", "decision", "presence")) {
            assertThat(seen(AUTHOR, table)).as(table).isEmpty();
        }
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        assertThatThrownBy(() -> committee.as(AUTHOR, ReadingMeetings.class, reading -> reading.get(meeting)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_is_kept_from_the_item_finds_no_paper_of_it_before_and_after_it_is_accepted() {
        PaperId draft = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        PaperId accepted = papers.written(item, "Placements costs", Part.PART_1, "The costs");
        papers.submit(accepted);
        papers.accept(accepted);
        assertThat(seen("Fay", "paper_chunk")).hasSize(1);

        committee.does("Ann", START, RulingOnInterests.class, ruling -> {
            for (String who : List.of("Fay", OFFICER)) {
                boolean officer = who.equals(OFFICER);
                ruling.declare(
                        item,
                        committee.world.id(who),
                        officer ? committee.world.trust : committee.world.otherTrust,
                        InterestType.FINANCIAL,
                        "Shares");
                ruling.rule(item, committee.world.id(who), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
            }
        });

        for (String who : List.of("Fay", OFFICER)) {
            TABLES.forEach(
                    table -> assertThat(seen(who, table)).as(who + " " + table).isEmpty());
            for (String table : List.of("paper", "paper_version", "paper_file", "paper_content")) {
                assertThat(seen(who, table + "_history")).as(who + " " + table).isEmpty();
            }
            assertThat(found(who, PaperFilter.all())).isEmpty();
        }
        assertThat(found("Bob", PaperFilter.all())).extracting(PaperRow::id).containsExactly(accepted);
        assertThat(found("Ann", PaperFilter.all())).extracting(PaperRow::id).contains(draft, accepted);
    }

    @Test
    void a_paper_for_part_2_is_for_whom_part_2_admits() {
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.addLateItem(
                        committee
                                .as(OFFICER, ReadingMeetings.class, reading -> reading.item(item))
                                .meeting(),
                        ItemText.open("2", "Estate", Purpose.APPROVAL, "Bob", 20, "")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        "Urgent"));
        committee.world.with("Attendee", Role.ATTENDEE, committee.world.trust, committee.id);
        PaperId paper = papers.written(reserved, "Estate sale", Part.PART_2, "The price");
        papers.submit(paper);
        papers.accept(paper);

        assertThat(read("Bob", sheet("Bob", paper))).isEqualTo("The price");
        TABLES.forEach(table -> assertThat(seen("Attendee", table)).as(table).isEmpty());
        assertThat(count("select position from journal_entry where kind = 'PrivatePaperOpened'" + " and subject_id = '"
                        + paper.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void each_finds_what_waits_for_them() {
        PaperId writing = papers.written(item, "First", Part.PART_1, "1");
        PaperId approving = papers.written(item, "Second", Part.PART_1, "2");
        committee.does(AUTHOR, START, WritingPapers.class, all -> all.handIn(approving));
        PaperId accepting = papers.written(item, "Third", Part.PART_1, "3");
        papers.submit(accepting);

        assertThat(waiting(AUTHOR)).containsExactly(writing);
        assertThat(waiting(SPONSOR)).containsExactly(approving);
        assertThat(waiting(OFFICER)).containsExactly(accepting);
        assertThat(waiting("Bob")).isEmpty();
        assertThat(found(OFFICER, new PaperFilter(false, committee.id, null, VersionState.DRAFT)))
                .extracting(PaperRow::id)
                .containsExactly(writing);
        assertThat(committee
                        .as(
                                OFFICER,
                                ReadingPapers.class,
                                all -> all.page(
                                        PaperFilter.all(), Keyset.first().ofSize(2)))
                        .next())
                .isNotNull();
    }

    @Test
    void a_file_of_many_pieces_comes_back_as_it_went_in() {
        String large = "0123456789abcdef".repeat(200_000);
        PaperId paper = papers.written(item, "Large", Part.PART_1, large);

        assertThat(seen(AUTHOR, "paper_chunk")).hasSize(4);
        assertThat(read(AUTHOR, sheet(AUTHOR, paper))).isEqualTo(large);
    }

    @Test
    void what_is_made_into_pdf_is_there_for_whoever_sees_the_original() throws IOException {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        papers.add(paper, "Annex.docx", "Annex");
        papers.submit(paper);
        papers.accept(paper);
        assertThat(Postgres.running().truth("select kind from job where subject_id = '" + paper.value() + "'"))
                .containsExactlyInAnyOrder("paper-pdfs", "text-extraction");
        List<MakingPdfs.Waiting> waiting = committee.as(OFFICER, MakingPdfs.class, making -> making.waiting(paper));
        Path pdf = Files.writeString(folder.resolve("made"), "%PDF of the annex");

        committee.does(
                OFFICER,
                START,
                MakingPdfs.class,
                making -> making.made(paper, waiting.get(0).file(), pdf, 17, "b".repeat(64), 2));

        PaperSheet.Version version = sheet("Bob", paper).latest();
        assertThat(version.files().get(1).conversion()).isEqualTo(Conversion.DONE);
        assertThat(seen("Bob", "paper_chunk")).hasSize(3);
        OpeningPapers.Opened opened = committee.as(
                "Bob", OpeningPapers.class, all -> all.open(waiting.get(0).file(), OpeningPapers.Form.PDF));
        assertThat(content("Bob", opened)).isEqualTo("%PDF of the annex");
        List<MakingPdfs.Waiting> left = committee.as(OFFICER, MakingPdfs.class, making -> making.waiting(paper));
        assertThat(left).isEmpty();
    }

    @Test
    void what_was_handed_in_is_never_changed_or_deleted_whoever_tries() {
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        papers.submit(paper);
        papers.accept(paper);

        for (String change : List.of(
                "update paper_version set summary = 'other'",
                "update paper_version set fingerprint = repeat('0', 64)",
                "update paper_file set name = 'other'",
                "update paper_content set fingerprint = repeat('0', 64)",
                "update paper_chunk set content = 'x'::bytea",
                "delete from paper_chunk",
                "delete from paper_version")) {
            String where = change.contains("paper_chunk")
                    ? " where content_id in (select id from paper_content where paper_id = '" + paper.value() + "')"
                    : " where paper_id = '" + paper.value() + "'";
            assertThatThrownBy(() -> Postgres.running().recorded(change + where))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
    }

    private static int count(String query) {
        return Postgres.running().truth(query).size();
    }

    private List<String> seen(String who, String table) {
        return committee.world.sees(who, "select id from concordat." + table);
    }

    private List<PaperRow> found(String who, PaperFilter filter) {
        return committee
                .as(who, ReadingPapers.class, reading -> reading.page(filter, Keyset.first()))
                .rows();
    }

    private List<PaperId> waiting(String who) {
        return found(who, PaperFilter.waitingForMe()).stream().map(PaperRow::id).toList();
    }

    private PaperSheet sheet(String who, PaperId paper) {
        return committee.as(who, ReadingPapers.class, reading -> reading.get(paper));
    }

    private String read(String who, PaperSheet sheet) {
        return content(
                who,
                committee.as(
                        who,
                        OpeningPapers.class,
                        all -> all.open(sheet.latest().files().get(0).id(), OpeningPapers.Form.PDF)));
    }

    private String content(String who, OpeningPapers.Opened opened) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        committee.does(who, START, OpeningPapers.class, all -> all.copy(opened, out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
