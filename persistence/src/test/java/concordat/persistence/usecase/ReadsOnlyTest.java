package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import org.junit.jupiter.api.Test;

/** A use case that only reads is held to it by the database. */
class ReadsOnlyTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String OFFICER = "Officer";

    private final Console console = POSTGRES.console();
    private final World world = new World();

    ReadsOnlyTest() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
    }

    @Test
    void what_it_would_write_is_refused() {
        assertThatThrownBy(() -> console.as(
                        world.actor(OFFICER), WritingWhileReading.class, writing -> writing.rename(world.partnership)))
                .hasStackTraceContaining("read-only transaction");
        assertThat(POSTGRES.truth("select name from partnership where id = '" + world.partnership.value() + "'"))
                .doesNotContain("Renamed");
    }

    @Test
    void the_next_one_on_the_same_connection_can_write() {
        console.as(
                world.actor(OFFICER),
                ReadingMeetings.class,
                reading -> reading.page(MeetingFilter.all(), Keyset.first()));

        console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                maintaining -> maintaining.record(
                        "after reading",
                        world.partnership,
                        AgreementDraft.between(
                                "Placements", AgreementType.PLACEMENT_AGREEMENT, world.trust, world.otherTrust)));

        assertThat(POSTGRES.truth(
                        "select title from agreement where partnership_id = '" + world.partnership.value() + "'"))
                .containsExactly("Placements");
    }
}
