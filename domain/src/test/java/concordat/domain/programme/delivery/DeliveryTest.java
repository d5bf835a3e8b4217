package concordat.domain.programme.delivery;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.programme.Programme;
import concordat.domain.programme.Services;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Milestones, people and outputs of a programme. */
class DeliveryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);

    private final Programme programme =
            Services.programme(PartnershipId.next(CLOCK), "Joint clinics", CLOCK, Services.facts(ALDER), ALDER);
    private final ProgrammeMilestone milestone =
            new ProgrammeMilestone(programme, new MilestoneDraft("All are trained", TODAY.minusDays(1)), CLOCK);
    private final ProgrammeOutput output =
            new ProgrammeOutput(programme, new OutputDraft(OutputKind.PAPER, "A paper", TODAY, ""), CLOCK, TODAY);

    @Test
    void a_milestone_is_overdue_the_day_after_it_is_due() {
        assertThat(milestone.standing(TODAY)).isEqualTo(MilestoneStanding.OVERDUE);
        assertThat(milestone.standing(TODAY.minusDays(1))).isEqualTo(MilestoneStanding.AHEAD);
        assertThat(milestone.amend(new MilestoneDraft("All are trained", TODAY)))
                .isEqualTo("Milestone \"All are trained\", due on 1 March 2026, is now \"All are trained\", due on 2"
                        + " March 2026");
        assertThat(milestone.standing(TODAY)).isEqualTo(MilestoneStanding.AHEAD);
    }

    @Test
    void a_milestone_that_was_reached_stands() {
        breaks(DeliveryRule.REACHED_DAY_HAS_COME, () -> milestone.reach(TODAY.plusDays(1), TODAY));

        assertThat(milestone.reach(TODAY, TODAY)).endsWith("was reached on 2 March 2026");

        assertThat(milestone.standing(TODAY)).isEqualTo(MilestoneStanding.REACHED);
        breaks(DeliveryRule.MILESTONE_IS_OPEN, () -> milestone.reach(TODAY, TODAY));
        breaks(DeliveryRule.MILESTONE_IS_OPEN, () -> milestone.strike("No more", TODAY));
    }

    @Test
    void a_milestone_is_struck_with_a_reason_and_stays_readable() {
        assertThat(milestone.strike("One site is enough", TODAY)).endsWith("was struck: One site is enough");

        assertThat(milestone.strikeReason()).isEqualTo("One site is enough");
        assertThat(milestone.draft().title()).isEqualTo("All are trained");
        breaks(DeliveryRule.MILESTONE_IS_NOT_STRUCK, () -> milestone.strike("Again", TODAY));
        breaks(DeliveryRule.MILESTONE_IS_OPEN, () -> milestone.amend(new MilestoneDraft("Other", TODAY)));
    }

    @Test
    void an_output_is_there_before_it_is_recorded_and_is_struck_once() {
        breaks(
                DeliveryRule.OUTPUT_HAS_COME,
                () -> output.amend(new OutputDraft(OutputKind.PAPER, "A paper", TODAY.plusDays(1), ""), TODAY));

        assertThat(output.strike("It was withdrawn", TODAY))
                .isEqualTo("Paper \"A paper\" of 2 March 2026 was struck: It was withdrawn");

        breaks(DeliveryRule.OUTPUT_IS_NOT_STRUCK, () -> output.strike("Again", TODAY));
    }

    @Test
    void a_role_does_not_end_before_it_begins() {
        breaks(
                        DeliveryRule.LAST_DAY_IS_NOT_BEFORE_THE_FIRST,
                        () -> new PersonDraft("Ada Example", ALDER, ProgrammeRole.LEAD, TODAY, TODAY.minusDays(1)))
                .contains("1 March 2026");
        assertThat(new PersonDraft("Ada Example", ALDER, ProgrammeRole.LEAD, TODAY, TODAY).words())
                .isEqualTo("Ada Example, Lead, from 2 March 2026 to 2 March 2026");
    }
}
