package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.EARLIER_DECISION_LIES_IN_THE_PAST;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.intake.IntakeId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was decided before Concordat is told as the earlier register tells it, and marked as that. */
class EarlierDecisionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-12T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final EarlierVotes UNKNOWN = new EarlierVotes(null, null, null);

    @Test
    void it_says_from_which_file_it_came_and_when() {
        assertThat(decided(TODAY.minusDays(1), UNKNOWN).broughtIn().words())
                .isEqualTo("Brought in from an earlier register: decisions.xlsx, 12 May 2026");
    }

    @Test
    void what_is_decided_today_is_recorded_where_it_is_decided() {
        breaks(EARLIER_DECISION_LIES_IN_THE_PAST, () -> decided(TODAY, UNKNOWN));
        breaks(EARLIER_DECISION_LIES_IN_THE_PAST, () -> decided(TODAY.plusYears(1), UNKNOWN));
    }

    @Test
    void votes_are_told_as_far_as_the_register_has_them() {
        assertThat(decided(TODAY.minusDays(1), new EarlierVotes(7, null, 0))
                        .votes()
                        .words())
                .isEqualTo("7 for, 0 abstained");
        assertThat(decided(TODAY.minusDays(1), UNKNOWN).votes().words()).isEmpty();
    }

    @Test
    void it_has_a_reference_and_a_wording() {
        assertThatThrownBy(() -> told(" ", "That it be so")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> told("JSC/1", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static EarlierDecision decided(LocalDate on, EarlierVotes votes) {
        return new EarlierDecision(
                PartnershipId.next(CLOCK),
                CommitteeId.next(CLOCK),
                UUID.randomUUID(),
                new EarlierDecision.Told("JSC/1", on, Part.PART_1, "That it be so", Outcome.APPROVED, votes, ""),
                BroughtIn.with(IntakeId.next(CLOCK), "decisions.xlsx", TODAY),
                CLOCK);
    }

    private static EarlierDecision.Told told(String reference, String wording) {
        return new EarlierDecision.Told(
                reference, TODAY.minusDays(1), Part.PART_1, wording, Outcome.APPROVED, UNKNOWN, "");
    }
}
