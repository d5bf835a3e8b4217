package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Awaited;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.FollowingDecisions;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.Mandate;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.scheme.SchemeEntryId;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Schemes of reservation and delegation as they are kept, and what follows from them for decisions (LF-6, VO-13). */
class SchemesOfDelegationTest {
    private static final String OTHER_OFFICER = "Officer of the other trust";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    SchemesOfDelegationTest() {
        world.with(OTHER_OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust);
    }

    @Test
    void an_entry_is_read_as_it_was_recorded() {
        SchemeEntryId id = record(
                OFFICER,
                world.trust,
                "SD 4.2",
                Power.delegated("Estates", committee.id).upTo(new BigDecimal("250000.50")));

        SchemeLine line = committee.as(OFFICER, ReadingSchemes.class, ReadingSchemes::all).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(line.power().limitGbp()).isEqualByComparingTo("250000.50");
        assertThat(line.power().committee()).isEqualTo(committee.id);
        assertThat(line.holder()).isEqualTo("Joint Committee");
        assertThat(line.term()).isEqualTo(Term.from(World.LONG_AGO));
    }

    @Test
    void whoever_has_an_appointment_at_a_partner_sees_every_scheme_and_a_stranger_none() {
        record(OFFICER, world.trust, "SD 1", Power.reserved("Exit"));
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.AUDITOR, elsewhere.trust);
        world.with("Reader", Role.ATTENDEE, world.university, committee.id);
        world.person("Nobody", world.trust);
        String query = "select reference from scheme_entry where organisation_id = '" + world.trust.value() + "'";

        for (String seeing : List.of("Ann", "Reader", OTHER_OFFICER)) {
            assertThat(world.sees(seeing, query)).as(seeing).containsExactly("SD 1");
        }
        for (String past : List.of("scheme_entry", "scheme_entry_history")) {
            String all = query.replace("scheme_entry", past);
            assertThat(elsewhere.sees("Stranger", all)).as(past).isEmpty();
            assertThat(world.sees("Nobody", all)).as(past).isEmpty();
        }
    }

    @Test
    void what_rules_read_of_a_scheme_does_not_depend_on_who_asks() {
        record(OFFICER, world.trust, "SD 1", Power.reserved("Exit"));
        world.person("Nobody", world.trust);
        String question =
                "select row_to_json(f)::text from app.scheme_of(array['" + world.trust.value() + "']::uuid[]) f";

        List<String> whole = world.sees(World.OPERATOR, question);

        assertThat(whole).hasSize(1);
        assertThat(world.sees("Nobody", question)).isEqualTo(whole);
    }

    @Test
    void an_entry_is_ended_once_and_never_changed_whatever_runs_in_the_database() {
        SchemeEntryId id = record(OFFICER, world.trust, "SD 1", Power.reserved("Exit"));
        String row = " where id = '" + id.value() + "'";

        for (String change : List.of(
                "update scheme_entry set matter = 'Other'" + row,
                "update scheme_entry set limit_gbp = 5" + row,
                "delete from scheme_entry" + row)) {
            assertThatThrownBy(() -> Postgres.running().recorded(change))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
        committee.does(OFFICER, START, KeepingSchemes.class, schemes -> schemes.end(id, DAY));
        assertThat(Postgres.running().truth("select term_until::text from scheme_entry" + row))
                .containsExactly("2026-05-12");
        assertThat(Postgres.running().truth("select count(*)::text from scheme_entry_history" + row))
                .containsExactly("2");
    }

    @Test
    void what_is_reserved_is_recommended_and_in_effect_once_both_boards_have_ratified() {
        record(OFFICER, world.trust, "SD 1", Power.delegated("Estates", committee.id));
        record(OTHER_OFFICER, world.otherTrust, "SoR 2", Power.reserved("estates"));
        AgendaItemId item = committee.atAnItem();

        DecisionId id = decide(item);

        DecisionSheet declared = read(id);
        assertThat(declared.outcome()).contains(Outcome.RECOMMENDED);
        assertThat(declared.standing()).isEqualTo(Standing.AWAITING_PARENT);
        assertThat(declared.legs().get(0).mandates())
                .extracting(Mandate::finding)
                .containsExactlyInAnyOrder(Mandate.Finding.COVERED, Mandate.Finding.RESERVED);
        assertThat(row(id).standing(DAY)).isEqualTo(Standing.AWAITING_PARENT);

        answer(id, world.trust, DAY, 3);
        answer(id, world.otherTrust, DAY.plusDays(2), 3);

        assertThat(read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(read(id).effectiveOn()).contains(DAY.plusDays(2));
        assertThat(row(id).standing(DAY.plusDays(3))).isEqualTo(Standing.IN_EFFECT);
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '" + id.value()
                                + "' order by position"))
                .endsWith("ParentAnswered", "ParentAnswered");
    }

    @Test
    void a_second_meeting_is_awaited_within_its_time_and_the_register_says_when_it_is_over() {
        record(OFFICER, world.trust, "SD 1", Power.delegated("Estates", committee.id));
        record(
                OTHER_OFFICER,
                world.otherTrust,
                "SoR 2",
                Power.reserved("Estates").confirmedAtSecondMeeting());
        DecisionId id = decide(committee.atAnItem());
        answer(id, world.trust, DAY, 3);
        answer(id, world.otherTrust, DAY, 3);

        assertThat(read(id).awaited())
                .filteredOn(DecisionSheet.AwaitedLine::outstanding)
                .singleElement()
                .satisfies(second -> {
                    assertThat(second.kind()).isEqualTo(Awaited.Kind.CONFIRMATION);
                    assertThat(second.latestOn()).contains(LocalDate.of(2026, 11, 12));
                });
        assertThat(row(id).standing(LocalDate.of(2026, 11, 12))).isEqualTo(Standing.AWAITING_PARENT);
        assertThat(row(id).standing(LocalDate.of(2026, 11, 13))).isEqualTo(Standing.NOT_CONFIRMED_IN_TIME);

        answer(id, world.otherTrust, LocalDate.of(2026, 6, 30), 60);

        assertThat(row(id).standing(LocalDate.of(2026, 11, 13))).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void what_the_schemes_said_is_frozen_with_the_decision_and_withheld_with_its_item() {
        record(OFFICER, world.trust, "SD 1", Power.delegated("Estates", committee.id));
        AgendaItemId item = committee.atAnItem();
        UUID leg = legOf(decide(item));
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });
        String query = "select entry from decision_mandate where leg_id = '" + leg + "'";

        assertThat(world.sees("Bob", query)).contains("SD 1");
        assertThat(world.sees("Fay", query)).isEmpty();
        assertThat(world.sees("Fay", query.replace("decision_mandate", "decision_mandate_history")))
                .isEmpty();
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update decision_mandate set entry = 'X' where leg_id = '" + leg + "'"))
                .hasMessageContaining("never changed");
    }

    private UUID legOf(DecisionId id) {
        return UUID.fromString(Postgres.running()
                .truth("select id from decision_leg where decision_id = '" + id.value() + "'")
                .get(0));
    }

    private SchemeEntryId record(String officer, OrganisationId organisation, String reference, Power power) {
        return committee.as(
                officer,
                KeepingSchemes.class,
                schemes -> schemes.record(
                        UUID.randomUUID().toString(),
                        world.partnership,
                        new NewSchemeEntry(
                                organisation, reference, power, Term.from(World.LONG_AGO), "Board", World.LONG_AGO)));
    }

    private DecisionId decide(AgendaItemId item) {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.record(
                        "scheme " + item,
                        item,
                        NewQuestion.of("That the lease be signed", Proposal.to(Outcome.APPROVED))
                                .on("Estates"),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
    }

    private DecisionSheet read(DecisionId id) {
        return committee.console.at(
                START.plus(Duration.ofDays(4)),
                world.actor(OFFICER),
                ReadingDecisions.class,
                reading -> reading.get(id));
    }

    private DecisionRow row(DecisionId id) {
        return committee
                .as(OFFICER, ReadingDecisions.class, reading -> reading.page(DecisionFilter.all(), Keyset.first()))
                .rows()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void answer(DecisionId id, OrganisationId organisation, LocalDate on, int daysLater) {
        Instant at = START.plus(Duration.ofDays(daysLater));
        committee.does(
                OFFICER,
                at,
                FollowingDecisions.class,
                following -> following.recordAnswer(id, organisation, true, on, "Minute 7"));
    }
}
