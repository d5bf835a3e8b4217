package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.AskingForBoardReports;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportFile;
import concordat.domain.board.BoardReportPreview;
import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReportSheet;
import concordat.domain.board.BothClocks;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.MakingBoardReports;
import concordat.domain.board.OpeningBoardReports;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.board.TidyingBoardReports;
import concordat.domain.board.Withheld;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.job.JobState;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.MadeReports;
import concordat.persistence.Postgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Board reports that are made behind the pages: one for each reader and question, kept for that reader and as long as their rights. */
class BoardReportRunsTest {
    private static final String ESTATE = "Sale of the estate";
    private static final String SUPPLIER = "That Fay's supplier be paid";

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId item = committee.atAnItem();

    @TempDir
    private Path folder;

    @Test
    void asking_twice_for_the_same_is_asking_once_and_another_reader_has_another() throws IOException {
        UUID first = ask("Bob", null, ReportForm.WORKING);

        decide("meanwhile", "That something else be done");
        assertThat(ask("Bob", null, ReportForm.WORKING)).isEqualTo(first);
        assertThat(ask("Bob", null, ReportForm.PUBLICATION)).isNotEqualTo(first);
        assertThat(ask("Bob", Instant.now().minus(Duration.ofDays(1)), ReportForm.WORKING))
                .isNotEqualTo(first);
        assertThat(ask("Cyd", null, ReportForm.WORKING)).isNotEqualTo(first);
        assertThat(jobs(first)).hasSize(1);
        make("Bob", first);
        UUID again = again("Bob", first);
        assertThat(again).as("it lies ready, and says the same").isEqualTo(first);
        assertThat(ask("Bob", null, ReportForm.WORKING))
                .as("more is known by now")
                .isNotEqualTo(first);
    }

    @Test
    void changes_are_told_since_the_last_report_of_the_same_kind_that_was_made_and_of_which_the_reader_may_know()
            throws IOException {
        LocalDate today = LocalDate.now(Term.LONDON);
        assertThat(since("Bob", today, ReportForm.WORKING)).as("the first").isEmpty();
        UUID earlier = askAsAt("Bob", today.minusDays(3), ReportForm.WORKING);
        assertThat(since("Bob", today, ReportForm.WORKING)).as("not made yet").isEmpty();
        make("Bob", earlier);
        BothClocks then = new BothClocks(
                today.minusDays(3), sheet("Bob", earlier).run().report().knownAt());

        assertThat(since("Bob", today, ReportForm.WORKING)).hasValue(then);
        assertThat(since(OFFICER, today, ReportForm.WORKING))
                .as("the officer of the committee knows of it")
                .hasValue(then);
        assertThat(since("Cyd", today, ReportForm.WORKING))
                .as("who may not know that it was asked for")
                .isEmpty();
        assertThat(since("Bob", today, ReportForm.PUBLICATION))
                .as("another form")
                .isEmpty();
        assertThat(since("Bob", today.minusDays(3), ReportForm.WORKING))
                .as("not of an earlier day")
                .isEmpty();

        UUID compared = askAsAt("Bob", today, ReportForm.WORKING);
        assertThat(sheet("Bob", compared).run().report().since()).hasValue(then);
        make("Bob", compared);
        assertThat(askAsAt("Bob", today, ReportForm.WORKING))
                .as("the same question")
                .isEqualTo(compared);
        UUID alone = now(
                "Bob",
                AskingForBoardReports.class,
                asking -> asking.ask(
                        committee.id,
                        today,
                        BoardReport.knownByTheEndOf(today),
                        ReportForm.WORKING,
                        ChangesSince.NOTHING));
        assertThat(alone).as("another question").isNotEqualTo(compared);
    }

    private Optional<BothClocks> since(String who, LocalDate day, ReportForm form) {
        return now(
                        who,
                        ReadingBoardReports.class,
                        reading -> reading.preview(
                                committee.id,
                                day,
                                BoardReport.knownByTheEndOf(day),
                                form,
                                ChangesSince.THE_LAST_REPORT))
                .report()
                .since();
    }

    private UUID askAsAt(String who, LocalDate day, ReportForm form) {
        return now(
                who,
                AskingForBoardReports.class,
                asking -> asking.ask(
                        committee.id, day, BoardReport.knownByTheEndOf(day), form, ChangesSince.THE_LAST_REPORT));
    }

    @Test
    void a_reader_looks_at_what_will_be_in_it_and_has_that_made() throws IOException {
        decide("will-be", SUPPLIER);
        recuse("Fay");

        BoardReportPreview preview = now(
                "Fay",
                ReadingBoardReports.class,
                reading -> reading.preview(committee.id, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        assertThat(preview.counts()).containsEntry(Register.DECISIONS, 0L).containsEntry(Register.MEETINGS, 1L);
        assertThat(preview.withheld()).containsExactly(new Withheld(Withheld.Reason.RECUSED, 1));
        UUID making = ask("Fay", null, ReportForm.WORKING);
        assertThat(sheet("Fay", making).work().orElseThrow().state()).isEqualTo(JobState.WAITING);
        assertThat(sheet("Fay", making).run().isReady()).isFalse();
        assertThatThrownBy(() -> opened("Fay", making)).isInstanceOf(NotFound.class);
        Optional<PreparedBoardReport> leftByItsNode =
                now("Fay", MakingBoardReports.class, reports -> reports.wanted(making));
        assertThat(leftByItsNode).isPresent();
        make("Fay", making);

        assertThat(opened("Fay", making)).contains("withheld RECUSED 1").doesNotContain("supplier");
        BoardReportRun run = sheet("Fay", making).run();
        assertThat(run.isReady()).isTrue();
        assertThat(run.own()).isTrue();
        assertThat(run.reader()).startsWith("Fay");
        assertThat(Postgres.running()
                        .truth(
                                "select position from journal_entry where kind = 'BoardReportDownloaded' and subject_id = '"
                                        + run.reportId() + "'"))
                .hasSize(1);
        Optional<PreparedBoardReport> more = now("Fay", MakingBoardReports.class, reports -> reports.wanted(making));
        assertThat(more).as("made once").isEmpty();
    }

    @Test
    void a_file_is_no_longer_there_once_its_reader_may_see_less_and_is_made_again_without_it() throws IOException {
        decide("less", SUPPLIER);
        UUID before = ask("Fay", null, ReportForm.WORKING);
        make("Fay", before);
        assertThat(opened("Fay", before)).contains(SUPPLIER);

        recuse("Fay");

        assertThat(sheet("Fay", before).run().isReady()).isFalse();
        assertThatThrownBy(() -> opened("Fay", before)).isInstanceOf(NotFound.class);
        assertThat(committee.world.sees(
                        "Fay", "select number from concordat.board_report_piece where making_id = '" + before + "'"))
                .isEmpty();
        UUID after = again("Fay", before);
        assertThat(after).isNotEqualTo(before);
        make("Fay", after);
        assertThat(opened("Fay", after)).doesNotContain("supplier");
    }

    @Test
    void a_row_that_moves_to_where_its_reader_does_not_see_it_takes_the_file_away_and_any_other_does_not()
            throws IOException {
        committee.world.with("Attendee", Role.ATTENDEE, committee.world.trust, committee.id);
        AgendaItemId estate = late(ESTATE);
        UUID making = ask("Attendee", null, ReportForm.WORKING);
        make("Attendee", making);
        UUID admitted = ask("Bob", null, ReportForm.WORKING);
        make("Bob", admitted);

        decide("moves", "That it be declared");
        committee.world.with("Newcomer", Role.ATTENDEE, committee.world.trust, committee.id);
        late("Another matter");
        assertThat(sheet("Attendee", making).run().isReady())
                .as("what was declared is seen as before")
                .isTrue();
        reserve(estate);

        assertThat(sheet("Attendee", making).run().isReady())
                .as("the item is for Part 2 now, to which they are not admitted")
                .isFalse();
        assertThat(sheet("Bob", admitted).run().isReady())
                .as("somebody who is admitted to it")
                .isTrue();
    }

    private AgendaItemId late(String title) {
        MeetingId meeting = now(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        return now(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.addLateItem(
                        meeting, ItemText.open("2", title, Purpose.DISCUSSION, "Bob", 20, ""), "Urgent"));
    }

    private void reserve(AgendaItemId estate) {
        ItemText text = ItemText.open("2", ESTATE, Purpose.DISCUSSION, "Bob", 20, "")
                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL));
        long seen = Long.parseLong(Postgres.running()
                .truth("select version from agenda_item where id = '" + estate.value() + "'")
                .get(0));
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.reword(estate, text, seen));
    }

    @Test
    void that_it_was_asked_for_is_seen_by_its_reader_the_committees_officer_and_the_auditor_and_the_file_by_its_reader()
            throws IOException {
        committee.world.with("Auditor", Role.AUDITOR, committee.world.trust);
        committee.world.with("Stranger", Role.EXECUTIVE, committee.world.university);
        UUID making = ask("Bob", null, ReportForm.WORKING);
        make("Bob", making);

        for (String who : List.of(OFFICER, "Auditor")) {
            BoardReportSheet sheet = sheet(who, making);
            assertThat(sheet.run().reader()).as(who).startsWith("Bob");
            assertThat(sheet.run().own()).as(who).isFalse();
            assertThat(sheet.run().isReady()).as(who).isFalse();
            assertThat(sheet.work()).as(who).isEmpty();
            assertThat(latest(who)).as(who).contains(making);
            assertThatThrownBy(() -> opened(who, making)).as(who).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cancel(who, making)).as(who).isInstanceOf(NotFound.class);
            assertThat(again(who, making)).as("their own, with their rights").isNotEqualTo(making);
        }
        for (String who : List.of("Cyd", "Stranger")) {
            assertThat(latest(who)).as(who).doesNotContain(making);
            assertThatThrownBy(() -> sheet(who, making)).as(who).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> again(who, making)).as(who).isInstanceOf(NotFound.class);
        }
        for (String who : List.of(OFFICER, "Auditor", "Cyd", "Stranger")) {
            assertThat(committee.world.sees(who, "select number from concordat.board_report_piece"))
                    .as(who)
                    .isEmpty();
            assertThat(committee.world.sees(who, "select making_id from concordat.board_report_file"))
                    .as(who)
                    .isEmpty();
        }
    }

    @Test
    void the_summary_is_its_readers_goes_where_the_workbook_goes_and_may_be_missing() throws IOException {
        decide("summary", SUPPLIER);
        UUID making = ask("Fay", null, ReportForm.WORKING);
        make("Fay", making);
        UUID bare = ask("Bob", null, ReportForm.WORKING);
        MadeReports.make(committee.console, committee.world.actor("Bob"), bare, folder, Optional.empty());

        assertThat(opened("Fay", making, BoardReportFile.SUMMARY)).isEqualTo(MadeReports.SUMMARY);
        assertThat(opened("Fay", making)).contains("supplier");
        assertThat(Postgres.running()
                        .truth(
                                "select subject_reference from journal_entry where kind = 'BoardReportDownloaded' and subject_id = '"
                                        + sheet("Fay", making).run().reportId() + "' order by position"))
                .satisfiesExactly(summary -> assertThat(summary).endsWith("_v1.pdf"), workbook -> assertThat(workbook)
                        .endsWith("_v1.xlsx"));
        for (String who : List.of("Bob", OFFICER)) {
            assertThatThrownBy(() -> opened(who, making, BoardReportFile.SUMMARY))
                    .as(who)
                    .isInstanceOf(NotFound.class);
        }
        assertThat(sheet("Bob", bare).run().isReady()).isTrue();
        assertThat(sheet("Bob", bare).run().isReady(BoardReportFile.SUMMARY)).isFalse();
        assertThatThrownBy(() -> opened("Bob", bare, BoardReportFile.SUMMARY)).isInstanceOf(NotFound.class);
        recuse("Fay");

        assertThatThrownBy(() -> opened("Fay", making, BoardReportFile.SUMMARY)).isInstanceOf(NotFound.class);
        assertThat(sheet("Fay", making).run().isReady(BoardReportFile.SUMMARY)).isFalse();
    }

    @Test
    void what_was_cancelled_is_asked_for_anew() {
        UUID making = ask("Bob", null, ReportForm.WORKING);

        cancel("Bob", making);
        cancel("Bob", making);

        assertThat(sheet("Bob", making).work().orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(ask("Bob", null, ReportForm.WORKING)).isNotEqualTo(making);
    }

    @Test
    void files_are_kept_for_a_month_and_what_they_are_known_by_for_good() throws IOException {
        UUID making = ask("Bob", null, ReportForm.WORKING);
        make("Bob", making);

        forget(Instant.now().plus(Duration.ofDays(29)));
        assertThat(sheet("Bob", making).run().isReady()).isTrue();
        forget(Instant.now().plus(Duration.ofDays(31)));

        assertThat(sheet("Bob", making).run().isReady()).isFalse();
        assertThat(sheet("Bob", making).run().made()).isPresent();
    }

    private UUID ask(String who, @Nullable Instant known, ReportForm form) {
        return now(
                who,
                AskingForBoardReports.class,
                asking -> asking.ask(committee.id, null, known, form, ChangesSince.THE_LAST_REPORT));
    }

    private UUID again(String who, UUID making) {
        return now(who, AskingForBoardReports.class, asking -> asking.again(making));
    }

    private void cancel(String who, UUID making) {
        now(who, AskingForBoardReports.class, asking -> {
            asking.cancel(making);
            return making;
        });
    }

    private BoardReportSheet sheet(String who, UUID making) {
        return now(who, ReadingBoardReports.class, reading -> reading.get(making));
    }

    private List<UUID> latest(String who) {
        return now(who, ReadingBoardReports.class, ReadingBoardReports::latest).stream()
                .map(BoardReportRun::making)
                .toList();
    }

    private void make(String who, UUID making) throws IOException {
        MadeReports.make(committee.console, committee.world.actor(who), making, folder);
    }

    private String opened(String who, UUID making) {
        return opened(who, making, BoardReportFile.WORKBOOK);
    }

    private String opened(String who, UUID making, BoardReportFile which) {
        BoardReportRun run = now(who, OpeningBoardReports.class, opening -> opening.open(making, which));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        now(who, OpeningBoardReports.class, opening -> {
            opening.copy(run, which, out);
            return run;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private void forget(Instant at) {
        committee.console.at(
                at, new Actor.Job("forget-old-reports"), TidyingBoardReports.class, TidyingBoardReports::forgetOld);
    }

    private static List<String> jobs(UUID making) {
        return Postgres.running()
                .truth("select id from job where kind = 'board-report' and subject_id = '" + making + "'");
    }

    /** By the clock on the wall, as journal entries are. */
    private <U, T> T now(String who, Class<U> useCase, Function<U, T> act) {
        return committee.console.as(committee.world.actor(who), useCase, act);
    }

    private void decide(String key, String question) {
        now(
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

    private void recuse(String who) {
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(
                    item, committee.world.id(who), committee.world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(
                    item,
                    committee.world.id(who),
                    Handling.LEAVE_NO_PAPER,
                    "As the policy says",
                    committee.seatOf("Ann"));
        });
    }
}
