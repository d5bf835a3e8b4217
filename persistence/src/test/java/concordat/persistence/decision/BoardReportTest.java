package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.ReportForm;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.World;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of the board report: both clocks, and each reader's own sight. */
class BoardReportTest {
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
    void an_administrator_reads_no_report() {
        Actor.Person administrator = committee.world.actor(World.ADMINISTRATOR);

        assertThatThrownBy(() -> committee.console.as(
                        administrator,
                        DownloadingBoardReport.class,
                        reports -> reports.prepare(committee.id, null, null, ReportForm.WORKING)))
                .hasMessageContaining("appointments do not allow");
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
                reports -> reports.prepare(null, today, knownAt, ReportForm.WORKING));
        return written(reader, prepared);
    }

    private String reportKnownAt(String reader, long position) {
        PreparedBoardReport now = committee.console.as(
                committee.world.actor(reader),
                DownloadingBoardReport.class,
                reports -> reports.prepare(null, today, null, ReportForm.WORKING));
        var then = concordat.domain.board.BoardReport.asAt(null, today, position, ReportForm.WORKING);
        return written(reader, new PreparedBoardReport(then, now.cover(), now.fileName()));
    }

    private String written(String reader, PreparedBoardReport prepared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        committee.console.as(committee.world.actor(reader), DownloadingBoardReport.class, reports -> {
            reports.write(prepared, out);
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
