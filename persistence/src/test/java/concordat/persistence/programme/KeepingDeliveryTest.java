package concordat.persistence.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.honorary.Check;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.KeepingHonoraryArrangements;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.Delivery;
import concordat.domain.programme.delivery.MilestoneDraft;
import concordat.domain.programme.delivery.OutputDraft;
import concordat.domain.programme.delivery.OutputKind;
import concordat.domain.programme.delivery.PersonDraft;
import concordat.domain.programme.delivery.ProgrammeRole;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of a programme, as they are kept and seen. */
class KeepingDeliveryTest {
    private static final String OFFICER = "Officer of A";
    private static final String READER = "Executive at B";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final LocalDate today = LocalDate.now(Term.LONDON);
    private ProgrammeId programme = new ProgrammeId(UUID.randomUUID());

    @BeforeEach
    void record() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust).with(READER, Role.EXECUTIVE, world.otherTrust);
        programme = console.as(
                world.actor(OFFICER),
                MaintainingProgrammes.class,
                programmes -> programmes.record(
                        world.partnership,
                        ProgrammeEntry.of(
                                "Joint clinics",
                                ProgrammeKind.INNOVATION,
                                ProgrammeStatus.UNDER_WAY,
                                world.trust,
                                world.university)));
    }

    @Test
    void milestones_people_outputs_and_status_are_seen_by_everybody_at_a_partner_and_nobody_else() {
        everything();
        World elsewhere = new World();

        for (String part : List.of("milestone", "person", "output", "change", "status_change")) {
            for (String table : List.of("programme_" + part, "programme_" + part + "_history")) {
                assertThat(world.sees(READER, "select id from " + table))
                        .as(table)
                        .isNotEmpty();
                assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + table))
                        .as(table)
                        .isEmpty();
            }
        }
        Delivery read = read(READER);
        assertThat(read.milestones()).hasSize(1);
        assertThat(read.people()).hasSize(1);
        assertThat(read.outputs()).hasSize(1);
        assertThat(read.changes()).hasSize(4);
    }

    @Test
    void the_board_report_tells_status_milestone_and_outputs_as_on_its_day() {
        everything();

        assertThat(reported(today)).singleElement().satisfies(row -> assertThat(row)
                .contains("Joint clinics PAUSED", "next null", "1 outputs"));
        assertThat(reported(today.minusDays(1))).singleElement().satisfies(row -> assertThat(row)
                .contains("Joint clinics UNDER_WAY", "next All are trained", "0 outputs"));
    }

    private List<String> reported(LocalDate day) {
        return ReportedRows.on(day, ReportedRows.lastPosition(), world, READER, ReportForm.WORKING)
                .of(Register.PROGRAMMES);
    }

    @Test
    void a_milestone_that_somebody_else_has_changed_is_out_of_date() {
        UUID milestone = everything();

        assertThatThrownBy(() -> keep(parts -> {
                    parts.strikeMilestone(programme, milestone, 0, "Too late");
                    return milestone;
                }))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_linked_honorary_arrangement_is_told_to_those_who_may_see_it_alone() {
        HonoraryArrangementId arrangement = console.as(
                world.actor(OFFICER),
                KeepingHonoraryArrangements.class,
                keeping -> keeping.record("honorary " + programme.value(), world.partnership, draft()));
        keep(parts -> {
            parts.link(programme, arrangement);
            return programme.value();
        });

        assertThat(read(OFFICER).arrangements()).singleElement().satisfies(linked -> assertThat(linked.id())
                .isEqualTo(arrangement));
        assertThat(read(READER).arrangements()).isEmpty();
        for (String table : List.of("programme_honorary", "programme_honorary_history")) {
            assertThat(world.sees(OFFICER, "select id from " + table)).as(table).isNotEmpty();
            assertThat(world.sees(READER, "select id from " + table)).as(table).isEmpty();
        }

        keep(parts -> {
            parts.unlink(programme, arrangement);
            return programme.value();
        });
        assertThat(read(OFFICER).arrangements()).isEmpty();
    }

    /** One of each part; the milestone is reached. */
    private UUID everything() {
        UUID milestone = keep(parts ->
                parts.setMilestone("m " + programme.value(), programme, new MilestoneDraft("All are trained", today)));
        keep(parts -> {
            parts.reachMilestone(programme, milestone, 0, today);
            return milestone;
        });
        keep(parts -> parts.addPerson(
                "p " + programme.value(),
                programme,
                new PersonDraft("Ada Example", world.trust, ProgrammeRole.LEAD, today, null)));
        keep(parts -> parts.addOutput(
                "o " + programme.value(), programme, new OutputDraft(OutputKind.PAPER, "A paper", today, "")));
        long seen = console.as(world.actor(READER), ReadingProgrammes.class, reading -> reading.programme(programme))
                .version();
        console.as(world.actor(OFFICER), MaintainingProgrammes.class, programmes -> {
            programmes.changeStatus(programme, seen, ProgrammeStatus.PAUSED, today, "The lead has left");
            return programme;
        });
        return milestone;
    }

    private <T> T keep(Function<DeliveringProgrammes, T> act) {
        return console.as(world.actor(OFFICER), DeliveringProgrammes.class, act);
    }

    private Delivery read(String who) {
        return console.as(world.actor(who), ReadingDelivery.class, reading -> reading.of(programme));
    }

    private HonoraryDraft draft() {
        return new HonoraryDraft(
                "Dana Sample",
                world.university,
                "",
                false,
                world.trust,
                HonoraryKind.LETTER_OF_ACCESS,
                "Sleep study",
                false,
                Check.NOT_YET,
                Check.NOT_YET,
                today.minusYears(1),
                today.plusYears(1),
                "Eve Example",
                null);
    }
}
