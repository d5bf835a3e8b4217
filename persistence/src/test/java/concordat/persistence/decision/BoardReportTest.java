package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.ChangesSince;
import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.DownloadingRegisters;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.PreparedRegister;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.board.WrittenBoardReport;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.board.ReportOnRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the board report: both clocks, and each reader's own sight. */
class BoardReportTest {
    @TempDir
    private Path folder = Path.of("");

    private final JointCommittee committee = new JointCommittee();
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);

    @Test
    void the_report_tells_what_was_known_at_its_instant_and_nothing_later() {
        AgendaItemId item = committee.atAnItem();
        decide("known-1", item, "That the first be done");
        committee.world.with("Exec", Role.EXECUTIVE, committee.world.trust);
        String before = report("Exec", null);
        long position = lastPosition();

        decide("known-2", committee.atAnItem(), "That the second be done");

        assertThat(before)
                .contains("decision That the first be done IN_EFFECT", "meeting ", ", 75% expected", "member Ann");
        assertThat(report("Exec", null)).contains("That the first be done", "That the second be done");
        assertThat(reportKnownAt("Exec", position)).isEqualTo(before);
    }

    @Test
    void a_reader_of_no_party_finds_nothing_of_a_committee() {
        decide("party", committee.atAnItem(), "That it be done");
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);

        assertThat(report("Stranger", null)).doesNotContain("That it be done").doesNotContain("withheld");
    }

    @Test
    void what_is_withheld_from_a_recused_member_is_counted_and_not_named() {
        AgendaItemId item = committee.atAnItem();
        decide("withheld", item, "That Fay's supplier be paid");
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.declare(
                        item,
                        committee.world.id("Fay"),
                        committee.world.otherTrust,
                        InterestType.FINANCIAL,
                        "Owns shares"));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.rule(
                        item,
                        committee.world.id("Fay"),
                        Handling.LEAVE_NO_PAPER,
                        "As the policy says",
                        committee.seatOf("Ann")));

        assertThat(report("Fay", null)).contains("withheld RECUSED 1").doesNotContain("supplier");
        assertThat(report("Eve", null)).contains("That Fay's supplier be paid").doesNotContain("withheld");
    }

    @Test
    void a_register_taken_alone_has_nothing_of_an_item_for_whom_it_is_withheld_and_nothing_for_whom_it_is_not_there() {
        AgendaItemId open = committee.atAnItem();
        decide("alone-1", open, "That the ward be painted");
        decide("alone-2", reservedBeside(open), "That the estate be sold");
        committee.world.with("Guest", Role.ATTENDEE, committee.world.trust, committee.id);
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);

        assertThat(register("Ann", Register.DECISIONS, null, ReportForm.WORKING))
                .contains("PART_1 That the ward be painted", "PART_2 That the estate be sold");
        assertThat(register("Guest", Register.DECISIONS, null, ReportForm.WORKING))
                .contains("That the ward be painted")
                .doesNotContain("PART_2", "estate");
        assertThat(register("Ann", Register.DECISIONS, null, ReportForm.PUBLICATION))
                .contains("That the ward be painted")
                .doesNotContain("PART_2", "estate");
        assertThat(register("Stranger", Register.DECISIONS, null, ReportForm.WORKING))
                .doesNotContain("That the ward be painted");
        assertThat(register("Ann", Register.ATTENDANCE, committee.id, ReportForm.WORKING))
                .contains("Ann");
        JointCommittee other = new JointCommittee();
        assertThatThrownBy(
                        () -> register(other.world.actor("Bob"), Register.ATTENDANCE, committee.id, ReportForm.WORKING))
                .hasMessageContaining("appointments do not allow");
        assertThat(register(other.world.actor("Bob"), Register.DECISIONS, null, ReportForm.WORKING))
                .doesNotContain("ward", "estate");
    }

    private AgendaItemId reservedBeside(AgendaItemId item) {
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.addLateItem(
                        meeting,
                        ItemText.open("2", "Estate", Purpose.APPROVAL, "Bob", 20, "")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)),
                        "Urgent"));
        committee.does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.openItem(reserved));
        return reserved;
    }

    @Test
    void who_took_a_register_away_is_in_the_journal() {
        decide("journal", committee.atAnItem(), "That it be done");
        long before = lastPosition();

        register("Ann", Register.DECISIONS, committee.id, ReportForm.WORKING);

        assertThat(Postgres.running()
                        .truth(
                                "select e.subject_reference from journal_entry e where e.kind = 'RegisterDownloaded' and e.position > "
                                        + before))
                .singleElement()
                .asString()
                .contains("_decisions_", "_known-" + before + "_");
    }

    private String register(String reader, Register register, @Nullable CommitteeId of, ReportForm form) {
        return register(committee.world.actor(reader), register, of, form);
    }

    private String register(Actor.Person actor, Register register, @Nullable CommitteeId of, ReportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PreparedRegister prepared = committee.console.as(
                actor, DownloadingRegisters.class, registers -> registers.prepare(register, of, null, null, form));
        committee.console.as(actor, DownloadingRegisters.class, registers -> {
            registers.write(prepared, out);
            return prepared;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_administrator_reads_no_report() {
        Actor.Person administrator = committee.world.actor(World.ADMINISTRATOR);

        assertThatThrownBy(() -> committee.console.as(
                        administrator,
                        DownloadingBoardReport.class,
                        reports -> reports.prepare(
                                committee.id, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT)))
                .hasMessageContaining("appointments do not allow");
    }

    @Test
    void what_is_kept_of_a_report_is_its_readers_complete_once_and_never_changed() throws IOException, SQLException {
        committee.world.with("Exec", Role.EXECUTIVE, committee.world.trust);
        decide("kept", committee.atAnItem(), "That it be kept");
        PreparedBoardReport prepared = prepared("Exec");
        String mine = " where id = '" + prepared.cover().making() + "'";
        String of = " where making_id = '" + prepared.cover().making() + "'";
        byte[] many = new byte[1_048_576 + 3];
        many[1_048_577] = 7;
        Path prints = Files.write(folder.resolve("prints"), many);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(committee.world.sees("Exec", "select made_at from concordat.board_report" + mine))
                .hasSize(1);
        WrittenBoardReport written = committee.console.as(
                committee.world.actor("Exec"),
                DownloadingBoardReport.class,
                reports -> reports.write(prepared, out, OutputStream.nullOutputStream()));
        keep("Exec", prepared, written, prints);

        for (Actor who : List.of(committee.world.actor("Eve"), committee.world.actor(OFFICER), World.OPERATOR)) {
            assertThat(committee.world.sees(who, "select name from concordat.board_report_sheet" + of))
                    .as("%s", who)
                    .isEmpty();
        }
        for (Actor who : List.of(committee.world.actor("Eve"), World.OPERATOR)) {
            assertThat(committee.world.sees(who, "select id from concordat.board_report" + mine))
                    .as("%s", who)
                    .isEmpty();
        }
        assertThatThrownBy(() -> keep("Exec", prepared, written, prints)).isInstanceOf(RuntimeException.class);
        for (String change : List.of(
                "update board_report set content_hash = repeat('0', 64)" + mine,
                "delete from board_report" + mine,
                "update board_report_sheet set name = 'Other'" + of,
                "delete from board_report_prints" + of)) {
            assertThatThrownBy(() -> concordat.persistence.Postgres.running().recorded(change))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
        try (Connection owner = concordat.persistence.Postgres.running().asOwner()) {
            ReportOnRecord found = ReportOnRecord.byFile(owner, written.file()).orElseThrow();
            assertThat(found.contentHash()).isEqualTo(written.made().content());
            assertThat(found.reportId()).isEqualTo(prepared.cover().reportId());
            assertThat(found.sheets()).extracting(ReportOnRecord.Sheet::name).containsExactly("Rows");
            assertThat(found.prints(owner).readAllBytes()).isEqualTo(many);
            assertThat(ReportOnRecord.byId(owner, prepared.cover().reportId())).contains(found);
            assertThat(ReportOnRecord.byFile(owner, "0".repeat(64))).isEmpty();
        }
    }

    @Test
    void the_same_question_has_the_same_id_and_another_reader_another() {
        committee.world.with("Exec", Role.EXECUTIVE, committee.world.trust);
        committee.world.with("Second", Role.EXECUTIVE, committee.world.trust);
        Instant then = Instant.now();

        PreparedBoardReport first = prepared("Exec", then);
        PreparedBoardReport again = prepared("Exec", then);

        assertThat(again.cover().reportId()).isEqualTo(first.cover().reportId());
        assertThat(again.cover().making()).isNotEqualTo(first.cover().making());
        assertThat(prepared("Second", then).cover().reportId())
                .isNotEqualTo(first.cover().reportId());
        assertThat(first.cover().journalHead())
                .matches("[0-9a-f]{64}")
                .isEqualTo(again.cover().journalHead());
    }

    private PreparedBoardReport prepared(String reader) {
        return prepared(reader, Instant.now());
    }

    private PreparedBoardReport prepared(String reader, Instant known) {
        return committee.console.as(
                committee.world.actor(reader),
                DownloadingBoardReport.class,
                reports ->
                        reports.prepare(committee.id, today, known, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
    }

    private void keep(String reader, PreparedBoardReport prepared, WrittenBoardReport written, Path prints) {
        committee.console.as(committee.world.actor(reader), DownloadingBoardReport.class, reports -> {
            reports.keep(prepared, written, prints);
            return prepared;
        });
    }

    private void decide(String key, AgendaItemId item, String question) {
        committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.record(
                        key + item,
                        item,
                        NewQuestion.of(question, Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
    }

    private String report(String reader, @Nullable Instant knownAt) {
        PreparedBoardReport prepared = committee.console.as(
                committee.world.actor(reader),
                DownloadingBoardReport.class,
                reports -> reports.prepare(null, today, knownAt, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        return written(reader, prepared);
    }

    private String reportKnownAt(String reader, long position) {
        PreparedBoardReport now = committee.console.as(
                committee.world.actor(reader),
                DownloadingBoardReport.class,
                reports -> reports.prepare(null, today, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        var then = concordat.domain.board.BoardReport.asAt(null, today, position, ReportForm.WORKING);
        return written(reader, new PreparedBoardReport(then, now.cover(), now.fileName()));
    }

    private String written(String reader, PreparedBoardReport prepared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        committee.console.as(committee.world.actor(reader), DownloadingBoardReport.class, reports -> {
            reports.write(prepared, out, OutputStream.nullOutputStream());
            return prepared;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long lastPosition() {
        return Long.parseLong(concordat.persistence.Postgres.running()
                .truth("select position from journal_counter")
                .get(0));
    }
}
