package concordat.domain.board;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.BoardReportEvent.BoardReportDownloaded;
import concordat.domain.board.BoardReportEvent.RegisterDownloaded;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.placement.PlacementRow;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Sha256;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DownloadingBoardReportTest {
    private static final Instant LATE_ON_THE_11TH = Instant.parse("2026-06-11T23:30:00Z");
    private static final CommitteeId BOARD = new CommitteeId(new UUID(0, 1));
    private static final CommitteeId OTHER = new CommitteeId(new UUID(0, 2));

    private final CurrentActor actor = new CurrentActor();
    private final List<Event> journal = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private @Nullable BoardReportRun known;
    private Optional<BothClocks> last = Optional.empty();
    private final Clock clock = Clock.fixed(LATE_ON_THE_11TH, ZoneOffset.UTC);
    private final BoardReports reports = new Kept();
    private final DownloadingBoardReport downloading = new DownloadingBoardReport(
            new BoardReportQuestions(new NoRows(), reports, actor, clock),
            new BoardReportMaker(new NoRows(), new Writing(), reports, clock),
            reports,
            journal::add);

    private final DownloadingRegisters registers = new DownloadingRegisters(
            new BoardReportQuestions(new NoRows(), reports, actor, clock),
            new NoRows(),
            (register, report, cover, rows, out) -> written.add(register + " of " + report),
            journal::add);

    @Test
    void a_report_is_as_at_today_in_London_and_as_known_now_unless_asked_otherwise() {
        actAs(Role.EXECUTIVE, null);

        PreparedBoardReport today =
                downloading.prepare(null, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT);
        PreparedBoardReport then = downloading.prepare(
                BOARD,
                LocalDate.of(2025, 12, 31),
                Instant.parse("2026-01-05T12:00:00Z"),
                ReportForm.PUBLICATION,
                ChangesSince.THE_LAST_REPORT);

        assertThat(today.report().trueAt()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(today.report().knownAt()).isEqualTo(LATE_ON_THE_11TH.getEpochSecond());
        assertThat(then.report().trueAt()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(then.report().knownAt())
                .isEqualTo(Instant.parse("2026-01-05T12:00:00Z").getEpochSecond());
        assertThat(then.report().form()).isEqualTo(ReportForm.PUBLICATION);
    }

    @Test
    void a_report_tells_what_has_changed_since_the_last_of_its_kind_unless_asked_otherwise() {
        actAs(Role.EXECUTIVE, null);
        assertThat(prepared(ChangesSince.THE_LAST_REPORT).since())
                .as("the first of its kind")
                .isEmpty();
        last = Optional.of(new BothClocks(LocalDate.of(2026, 3, 12), 41));

        BoardReport report = prepared(ChangesSince.THE_LAST_REPORT);

        assertThat(report.since()).isEqualTo(last);
        assertThat(report.earlier()).hasValueSatisfying(earlier -> {
            assertThat(earlier.trueAt()).isEqualTo(LocalDate.of(2026, 3, 12));
            assertThat(earlier.knownAt()).isEqualTo(41);
            assertThat(earlier.attendanceFrom()).isEqualTo(report.attendanceFrom());
            assertThat(earlier.earlier()).isEmpty();
        });
        assertThat(prepared(ChangesSince.NOTHING).since()).isEmpty();
        assertThat(prepared(ChangesSince.theEndOf(LocalDate.of(2026, 5, 31))).since())
                .as("as known at that midnight in London")
                .hasValue(new BothClocks(
                        LocalDate.of(2026, 5, 31),
                        Instant.parse("2026-05-31T23:00:00Z").getEpochSecond() - 1));
    }

    @Test
    void a_report_that_is_compared_with_a_day_long_past_shows_the_attendance_since_then() {
        actAs(Role.EXECUTIVE, null);
        LocalDate longAgo = LocalDate.of(2024, 1, 31);

        BoardReport report = prepared(ChangesSince.theEndOf(longAgo));

        assertThat(report.attendanceFrom()).isEqualTo(longAgo);
        assertThat(report.earlier().orElseThrow().attendanceFrom()).isEqualTo(longAgo);
    }

    @Test
    void what_was_known_then_is_never_more_than_what_the_report_knows() {
        actAs(Role.EXECUTIVE, null);
        Instant early = Instant.parse("2026-01-05T12:00:00Z");

        BoardReport report = downloading
                .prepare(BOARD, null, early, ReportForm.WORKING, ChangesSince.theEndOf(LocalDate.of(2026, 5, 31)))
                .report();

        assertThat(report.since()).hasValue(new BothClocks(LocalDate.of(2026, 5, 31), early.getEpochSecond()));
    }

    @Test
    void changes_are_told_since_an_earlier_day() {
        actAs(Role.EXECUTIVE, null);

        breaks(
                BoardReportRule.COMPARED_WITH_AN_EARLIER_DAY,
                () -> prepared(ChangesSince.theEndOf(LocalDate.of(2026, 6, 12))));
        assertThat(journal).isEmpty();
    }

    private BoardReport prepared(ChangesSince since) {
        return downloading.prepare(BOARD, null, null, ReportForm.WORKING, since).report();
    }

    @Test
    void a_download_is_on_record_before_its_first_byte_is_written() {
        actAs(Role.AUDITOR, null);

        PreparedBoardReport prepared =
                downloading.prepare(BOARD, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT);

        assertThat(written).isEmpty();
        assertThat(journal).singleElement().isInstanceOfSatisfying(BoardReportDownloaded.class, event -> {
            assertThat(event.committee()).isEqualTo(BOARD);
            assertThat(event.fileName()).isEqualTo(prepared.fileName());
            assertThat(event.subject().reference()).isEqualTo(prepared.fileName());
            assertThat(event.knownAt()).isEqualTo(prepared.report().knownAt());
            assertThat(event.partnership()).isPresent();
        });
    }

    @Test
    void what_was_prepared_is_what_is_written() {
        actAs(Role.VOTING_MEMBER, BOARD);
        PreparedBoardReport prepared =
                downloading.prepare(BOARD, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT);

        WrittenBoardReport made =
                downloading.write(prepared, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        downloading.keep(prepared, made, Path.of("prints"));

        assertThat(written)
                .containsExactly(prepared.report() + " " + prepared.cover().producedBy());
        assertThat(made.bytes()).isEqualTo(3);
        assertThat(made.file()).isEqualTo(Sha256.hex("abc"));
        assertThat(kept).containsExactly("begun " + prepared.fileName(), made.file() + " of 3 at " + LATE_ON_THE_11TH);
    }

    @Test
    void what_was_asked_for_is_made_as_it_was_asked_for_and_with_the_same_rights_or_not_at_all() {
        actAs(Role.EXECUTIVE, null);
        MakingBoardReports making = new MakingBoardReports(
                new BoardReportQuestions(new NoRows(), reports, actor, clock),
                new BoardReportMaker(new NoRows(), new Writing(), reports, clock),
                reports);
        UUID id = new UUID(0, 20);
        Instant asked = LATE_ON_THE_11TH.minusSeconds(60);

        known = run(id, new UUID(0, 6), asked, true);
        PreparedBoardReport wanted = making.wanted(id).orElseThrow();
        assertThat(wanted.cover().making()).isEqualTo(id);
        assertThat(wanted.cover().producedAt()).isEqualTo(asked);
        assertThat(wanted.fileName()).isEqualTo("as-asked.xlsx");
        assertThat(kept).containsExactly("rights");

        known = run(id, new UUID(0, 9), asked, true);
        breaks(BoardReportRule.MADE_WITH_THE_RIGHTS_OF_ITS_QUESTION, () -> making.wanted(id));
        known = run(id, new UUID(0, 6), asked, false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> making.wanted(id));
        assertThat(kept).containsExactly("rights");
    }

    private static BoardReportRun run(UUID id, UUID reportId, Instant asked, boolean own) {
        return new BoardReportRun(
                id,
                reportId,
                new PartnershipId(new UUID(0, 7)),
                BoardReport.asAt(null, LocalDate.of(2026, 6, 11), 7, ReportForm.WORKING),
                null,
                "Ada Fictional, Executive, LPT",
                own,
                asked,
                "as-asked.xlsx",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_same_question_of_the_same_reader_has_the_same_id_and_any_other_another() {
        BoardReport report = BoardReport.asAt(BOARD, LocalDate.of(2026, 3, 31), 7, ReportForm.WORKING);
        List<String> sees = List.of("Part 1");

        UUID id = BoardReportCover.idOf(report, "ada", sees);

        assertThat(BoardReportCover.idOf(report, "ada", sees)).isEqualTo(id);
        assertThat(List.of(
                        BoardReportCover.idOf(report, "bob", sees),
                        BoardReportCover.idOf(report, "ada", List.of("Part 1", "Part 2")),
                        BoardReportCover.idOf(
                                BoardReport.asAt(null, report.trueAt(), 7, ReportForm.WORKING), "ada", sees),
                        BoardReportCover.idOf(
                                BoardReport.asAt(BOARD, report.trueAt(), 8, ReportForm.WORKING), "ada", sees),
                        BoardReportCover.idOf(
                                BoardReport.asAt(BOARD, report.trueAt().plusDays(1), 7, ReportForm.WORKING),
                                "ada",
                                sees),
                        BoardReportCover.idOf(
                                BoardReport.asAt(BOARD, report.trueAt(), 7, ReportForm.PUBLICATION), "ada", sees),
                        BoardReportCover.idOf(
                                report.comparedWith(new BothClocks(LocalDate.of(2026, 2, 28), 6)), "ada", sees)))
                .doesNotContain(id)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_reader_acts_in_a_capacity_that_covers_the_committee() {
        actAs(Role.VOTING_MEMBER, OTHER);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> downloading.prepare(BOARD, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        assertThat(journal).isEmpty();
    }

    @Test
    void an_administrator_reads_no_board_report() {
        actAs(Role.ADMINISTRATOR, null);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> downloading.prepare(null, null, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        assertThat(journal).isEmpty();
    }

    @Test
    void a_register_is_on_record_as_taken_away_under_a_name_with_both_clocks_and_the_id_of_its_report() {
        actAs(Role.AUDITOR, null);

        PreparedRegister prepared = registers.prepare(
                Register.BETWEEN_MEETINGS,
                BOARD,
                LocalDate.of(2025, 12, 31),
                Instant.parse("2026-01-05T12:00:00Z"),
                ReportForm.PUBLICATION);

        assertThat(prepared.fileName())
                .isEqualTo(
                        "2025-12-31_partnership-board_between-meetings-publication_part1_known-1767614400_00000000-0000-0000-0000-000000000006_v1.csv");
        assertThat(written).isEmpty();
        assertThat(journal).singleElement().isInstanceOfSatisfying(RegisterDownloaded.class, event -> {
            assertThat(event.register()).isEqualTo(Register.BETWEEN_MEETINGS);
            assertThat(event.committee()).isEqualTo(BOARD);
            assertThat(event.subject().id()).isEqualTo(prepared.cover().reportId());
            assertThat(event.subject().reference()).isEqualTo(prepared.fileName());
            assertThat(event.form()).isEqualTo(ReportForm.PUBLICATION);
        });
        registers.write(prepared, OutputStream.nullOutputStream());
        assertThat(written).containsExactly("BETWEEN_MEETINGS of " + prepared.report());
    }

    @Test
    void XL_2_what_is_a_table_for_each_committee_is_taken_of_one() {
        actAs(Role.EXECUTIVE, null);

        breaks(
                BoardReportRule.A_FILE_HAS_ONE_TABLE,
                () -> registers.prepare(Register.ATTENDANCE, null, null, null, ReportForm.WORKING));
        breaks(
                BoardReportRule.A_FILE_HAS_ONE_TABLE,
                () -> registers.prepare(Register.FORWARD_PLAN, null, null, null, ReportForm.PUBLICATION));
        assertThat(journal).isEmpty();
        assertThat(registers
                        .prepare(Register.ATTENDANCE, BOARD, null, null, ReportForm.WORKING)
                        .register())
                .isEqualTo(Register.ATTENDANCE);
    }

    @Test
    void XL_10_a_publication_has_no_register_of_how_parties_and_people_keep_what_they_agreed() {
        actAs(Role.EXECUTIVE, null);

        for (Register register : List.of(Register.SEALS, Register.OBLIGATIONS, Register.DECLARATIONS)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> registers.prepare(register, null, null, null, ReportForm.PUBLICATION));
        }
        assertThat(journal).isEmpty();
    }

    @Test
    void registers_are_for_whom_reports_are() {
        actAs(Role.VOTING_MEMBER, OTHER);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> registers.prepare(Register.DECISIONS, BOARD, null, null, ReportForm.WORKING));
        actAs(Role.ADMINISTRATOR, null);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> registers.prepare(Register.DECISIONS, null, null, null, ReportForm.WORKING));
        assertThat(journal).isEmpty();
    }

    private void actAs(Role role, @Nullable CommitteeId committee) {
        Capacity capacity = new Capacity(
                new UUID(0, 3),
                role,
                new OrganisationId(new UUID(0, 4)),
                committee,
                null,
                true,
                role.words() + ", LPT");
        actor.become(new Actor.Person(
                "issuer", "subject", new PersonId(new UUID(0, 5)), "Ada Fictional", List.of(capacity)));
    }

    /** Writes three letters. */
    private final class Writing implements BoardReportWriter {
        @Override
        public MadeBoardReport write(
                BoardReport report,
                BoardReportCover cover,
                BoardReportRows rows,
                OutputStream out,
                OutputStream prints,
                @Nullable OutputStream page,
                Progress progress) {
            written.add(report + " " + cover.producedBy());
            try {
                out.write('a');
                out.write(new byte[] {'b', 'c'});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new MadeBoardReport(1, "0".repeat(64), List.of(), List.of());
        }
    }

    /** Notes what is kept. */
    private final class Kept implements BoardReports {
        @Override
        public void begin(PreparedBoardReport report) {
            kept.add("begun " + report.fileName());
        }

        @Override
        public void complete(
                PreparedBoardReport report, MadeBoardReport made, String file, long bytes, Path prints, Instant at) {
            kept.add(file + " of " + bytes + " at " + at);
        }

        @Override
        public void noteRights(UUID making) {
            kept.add("rights");
        }

        @Override
        public void keep(UUID making, BoardReportFile which, Path file) {
            kept.add("file");
        }

        @Override
        public void copy(UUID making, BoardReportFile which, OutputStream to) {
            kept.add("copied");
        }

        @Override
        public int forgetFiles(Instant before) {
            return 0;
        }

        @Override
        public Optional<BoardReportRun> find(UUID making) {
            return Optional.ofNullable(known).filter(run -> run.making().equals(making));
        }

        @Override
        public List<BoardReportRun> latest(int most) {
            return List.of();
        }

        @Override
        public Optional<BothClocks> lastBefore(BoardReport report) {
            return last.filter(then -> then.trueAt().isBefore(report.trueAt()));
        }

        @Override
        public List<BoardReportRun> ownLatest(int most) {
            return List.of();
        }
    }

    /** Rows that are not there; the position in the journal is the second of the instant. */
    static final class NoRows implements BoardReportRows {
        @Override
        public long positionAt(Instant instant) {
            return instant.getEpochSecond();
        }

        @Override
        public BoardReportCover cover(BoardReport report) {
            return new BoardReportCover(
                    new UUID(0, 8),
                    new UUID(0, 6),
                    new PartnershipId(new UUID(0, 7)),
                    "Partnership",
                    report.committee() == null ? null : "Partnership Board",
                    LATE_ON_THE_11TH,
                    "Ada Fictional",
                    "Executive, LPT",
                    List.of(),
                    false,
                    "0".repeat(64),
                    "0.1.0",
                    true);
        }

        @Override
        public Map<Register, Long> counts(BoardReport report) {
            return Map.of();
        }

        @Override
        public SettingsOnDay settings(BoardReport report) {
            return new SettingsOnDay(report.trueAt(), List.of());
        }

        @Override
        public void agreements(BoardReport report, Consumer<AgreementRow> rows) {}

        @Override
        public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {}

        @Override
        public void actions(BoardReport report, Consumer<ActionLogRow> rows) {}

        @Override
        public List<MeetingQuorumRow> meetings(BoardReport report) {
            return List.of();
        }

        @Override
        public List<AttendanceRow> attendance(BoardReport report, CommitteeId committee) {
            return List.of();
        }

        @Override
        public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {}

        @Override
        public void earlierDecisions(BoardReport report, Consumer<EarlierDecisionLine> rows) {}

        @Override
        public void honoraryArrangements(BoardReport report, Consumer<HonoraryRow> rows) {}

        @Override
        public void measures(BoardReport report, Consumer<MeasureRegisterRow> rows) {}

        @Override
        public void programmes(BoardReport report, Consumer<ProgrammeRegisterRow> rows) {}

        @Override
        public void placements(BoardReport report, Consumer<PlacementRow> rows) {}

        @Override
        public JourneyRows journey() {
            return new NoJourney();
        }

        @Override
        public void principalRisks(BoardReport report, Consumer<BafRow> rows) {}

        @Override
        public CommitteeRows committees() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CommitmentRows commitments() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DeclaredRows declared() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Withheld> withheld(BoardReport report) {
            return List.of();
        }
    }

    /** Nobody is on the way to anything. */
    private static final class NoJourney implements JourneyRows {
        @Override
        public void criteria(BoardReport report, Consumer<CriterionRow> rows) {}

        @Override
        public void routes(BoardReport report, Consumer<RouteRow> rows) {}

        @Override
        public void aims(BoardReport report, Consumer<AimRegisterRow> rows) {}

        @Override
        public void services(BoardReport report, Consumer<ServiceRegisterRow> rows) {}
    }
}
