package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.conflict.Confirmation.Answer;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standing declarations as they are kept: who sees them, what the rules know of them, and that they stay (COI-12). */
class StandingDeclarationsTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void they_are_confirmed_in_the_meeting_before_anything_is_decided() {
        AgendaItemId item = committee.atAnItem();
        StandingDeclarationId id = declare("Fay");

        assertThatThrownBy(() -> decide(item)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED);
            assertThat(broken.getMessage()).startsWith("Fay: ");
        });
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.confirmAll(meeting(item)));
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.confirmAll(meeting(item)));
        decide(item);

        List<ReadingPosts.InMeeting> inMeeting = committee.as("Eve", ReadingPosts.class, all -> all.in(meeting(item)));
        assertThat(inMeeting).singleElement().satisfies(line -> {
            assertThat(line.line().id()).isEqualTo(id);
            assertThat(line.answer()).contains(Answer.CONFIRMED);
        });
    }

    @Test
    void rules_know_of_them_whoever_asks_and_nothing_but_who() {
        AgendaItemId item = committee.atAnItem();
        declare("Fay");
        declare("Bob");
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.confirmAll(meeting(item)));
        StandingDeclarationId second = committee.as(
                OFFICER,
                DeclaringPosts.class,
                all -> all.declare(
                        "second" + item,
                        committee.id,
                        world.id("Bob"),
                        new Post(world.university, "Fellow", true),
                        SINCE));
        String asked = "select person_id || ' ' || confirmed from app.standing_posts('%s', '2026-05-12') order by 1"
                .formatted(meeting(item).value());

        List<String> known = world.sees(World.ADMINISTRATOR, asked);

        assertThat(known)
                .containsExactlyInAnyOrder(
                        world.id("Fay").value() + " true", world.id("Bob").value() + " false");
        assertThat(world.sees(OFFICER, asked)).isEqualTo(known);
        assertThat(world.sees(World.ADMINISTRATOR, "select id from concordat.standing_declaration"))
                .isEmpty();
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.withdraw(meeting(item), second));
        assertThat(world.sees(OFFICER, asked)).allMatch(line -> line.endsWith("true"));
    }

    @Test
    void who_sees_what_the_committee_publishes_sees_them_and_nobody_else() {
        AgendaItemId item = committee.atAnItem();
        declare("Fay");
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.confirmAll(meeting(item)));
        world.with("auditor", Role.AUDITOR, world.trust)
                .with("executive", Role.EXECUTIVE, world.otherTrust)
                .with("stranger", Role.EXECUTIVE, world.university);
        World elsewhere = new World();
        elsewhere.with("foreigner", Role.GOVERNANCE_OFFICER, elsewhere.trust);

        for (String table : List.of(
                "standing_declaration",
                "standing_confirmation",
                "standing_declaration_history",
                "standing_confirmation_history")) {
            String all = "select id from concordat." + table;
            for (String sees : List.of(OFFICER, "Ann", "Fay", "Eve", "auditor", "executive")) {
                assertThat(world.sees(sees, all)).as(table + " by " + sees).hasSize(1);
            }
            for (String sees : List.of("stranger", World.ADMINISTRATOR)) {
                assertThat(world.sees(sees, all)).as(table + " by " + sees).isEmpty();
            }
            assertThat(elsewhere.sees("foreigner", all)).as(table).isEmpty();
        }
    }

    @Test
    void they_are_only_ended_and_what_was_answered_stays() {
        AgendaItemId item = committee.atAnItem();
        StandingDeclarationId id = declare("Fay");
        committee.does(OFFICER, START, ConfirmingPosts.class, all -> all.confirm(meeting(item), id));

        for (String change : List.of(
                "update standing_declaration set post_title = 'Another' where id = '%s'",
                "update standing_declaration set paid = true where id = '%s'",
                "delete from standing_declaration where id = '%s'",
                "update standing_confirmation set answer = 'WITHDRAWN' where standing_declaration_id = '%s'",
                "delete from standing_confirmation where standing_declaration_id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change.formatted(id.value())))
                    .as(change)
                    .hasMessageMatching("(?s).*(never changed|only ended).*");
        }
        committee.does(OFFICER, START, DeclaringPosts.class, all -> all.end(id, LocalDate.of(2026, 6, 1)));
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update standing_declaration set term_until = null where id = '" + id.value() + "'"))
                .hasMessageContaining("only ended");
        assertThat(Postgres.running()
                        .truth("select known_from from standing_declaration_history where id = '" + id.value() + "'"))
                .hasSize(2);
    }

    private StandingDeclarationId declare(String name) {
        return committee.as(
                OFFICER,
                DeclaringPosts.class,
                all -> all.declare(
                        name + committee.id,
                        committee.id,
                        world.id(name),
                        new Post(world.university, "Honorary Professor", false),
                        SINCE));
    }

    private MeetingId meeting(AgendaItemId item) {
        return committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
    }

    private void decide(AgendaItemId item) {
        committee.does(
                OFFICER,
                START,
                RecordingDecisions.class,
                all -> all.record(
                        "decided" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
    }
}
