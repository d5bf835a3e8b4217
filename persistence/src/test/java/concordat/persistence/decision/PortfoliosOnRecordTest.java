package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.portfolio.AskingForPortfolios;
import concordat.domain.pathway.portfolio.MadePortfolio;
import concordat.domain.pathway.portfolio.MakingPortfolios;
import concordat.domain.pathway.portfolio.OpeningPortfolios;
import concordat.domain.pathway.portfolio.PortfolioPlan.Exhibit;
import concordat.domain.pathway.portfolio.PortfolioSheet;
import concordat.domain.pathway.portfolio.ReadingPortfolios;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portfolios of a trust: each reader has the one of what they may see, and finds no other. */
class PortfoliosOnRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @TempDir
    private Path folder;

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();

    @BeforeEach
    void prove() {
        DecisionId decision = committee.approve(
                "portfolio", item, NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)));
        StatusTrackId track = committee.as(
                OFFICER,
                FollowingStatus.class,
                status -> status.open(world.partnership, world.trust, Track.UHA_MEMBERSHIP));
        committee.does(
                OFFICER,
                START,
                FollowingStatus.class,
                status -> status.noteEvidence(track, 0, EvidenceDraft.of(DAY.minusDays(1), "Letter of the dean", "")));
        long seen = committee
                .as(OFFICER, ReadingStatus.class, all -> all.track(track))
                .version();
        committee.does(
                OFFICER,
                START,
                FollowingStatus.class,
                status -> status.noteRecord(
                        track,
                        seen,
                        EvidenceDraft.of(DAY, "The committee decided", ""),
                        EvidenceKind.DECISION,
                        decision.value()));
    }

    @Test
    void it_holds_the_evidence_that_its_reader_may_see_and_is_shared_with_whoever_may_see_the_same()
            throws IOException {
        assertThat(sheet("Fay").plan().exhibits())
                .extracting(Exhibit::label, Exhibit::text)
                .containsExactly(tuple("E1", "Letter of the dean"), tuple("E2", "The committee decided"));
        assertThat(sheet("Fay").plan().exhibits().get(1).record()).contains("That the plan be approved");
        assertThat(sheet("Ann").made()).isEmpty();
        make("Ann", "%PDF of all");

        assertThat(read("Fay")).isEqualTo("%PDF of all");
        assertThat(sheet("Fay").made()).get().extracting(MadePortfolio::pages).isEqualTo(4);
    }

    @Test
    void whoever_is_kept_from_a_record_behind_it_has_another_and_does_not_find_the_first() throws IOException {
        make("Ann", "%PDF of all");
        committee.does(OFFICER, START, RulingOnInterests.class, ruling -> {
            ruling.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares");
            ruling.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });

        assertThat(sheet("Fay").plan().exhibits()).extracting(Exhibit::text).containsExactly("Letter of the dean");
        assertThat(sheet("Fay").made()).isEmpty();
        assertThatThrownBy(() -> read("Fay")).isInstanceOf(NotFound.class);
        assertThat(read("Ann")).isEqualTo("%PDF of all");
        make("Fay", "%PDF of some");
        assertThat(read("Fay")).isEqualTo("%PDF of some");
        assertThat(read("Ann")).isEqualTo("%PDF of all");
        for (String table : List.of("pack", "pack_piece")) {
            assertThatThrownBy(() -> world.sees("Ann", "select 1 from concordat." + table))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void it_is_asked_for_once_and_by_nobody_of_another_partnership() {
        for (int i = 0; i < 2; i++) {
            committee.does("Ann", START, AskingForPortfolios.class, asking -> asking.ask(world.trust));
        }

        assertThat(Postgres.running()
                        .truth("select id from job where kind = 'portfolio' and subject_id = '" + world.trust.value()
                                + "'"))
                .hasSize(1);
        assertThat(sheet("Ann").making()).isPresent();
        assertThat(sheet("Bob").making()).isEmpty();
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.GOVERNANCE_OFFICER, elsewhere.trust);
        assertThatThrownBy(() -> committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingPortfolios.class, all -> all.get(world.trust)))
                .isInstanceOf(NotFound.class);
    }

    private PortfolioSheet sheet(String reader) {
        return committee.as(reader, ReadingPortfolios.class, all -> all.get(world.trust));
    }

    private void make(String reader, String content) throws IOException {
        Path pdf = Files.writeString(folder.resolve("portfolio.pdf"), content);
        committee.does(reader, START, MakingPortfolios.class, making -> {
            var plan = making.wanted(world.trust).orElseThrow();
            making.made(plan, new MadePortfolio(START, content.length(), "0".repeat(64), 4, 0), pdf);
        });
    }

    private String read(String reader) {
        return committee.as(reader, OpeningPortfolios.class, opening -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opening.copy(opening.open(world.trust), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
