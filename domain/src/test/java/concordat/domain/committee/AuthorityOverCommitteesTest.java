package concordat.domain.committee;

import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody acts on a committee by an appointment to it, or for the whole of one of its parties. */
class AuthorityOverCommitteesTest {
    private final World world = new World();
    private final CommitteeId trusts = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
    private final CommitteeId others = world.committee(LegalForm.JOINT_COMMITTEE, "OTHERS");

    @Test
    void an_appointment_to_the_committee_gives_the_role_on_it_and_on_no_other() {
        Capacity chair = capacity(Role.COMMITTEE_CHAIR, UOL, trusts);

        reaches(chair, trusts, true);
        reaches(chair, others, false);
    }

    @Test
    void an_appointment_for_the_whole_of_a_party_gives_the_role_on_each_of_its_committees() {
        reaches(capacity(Role.GOVERNANCE_OFFICER, LPT, null), trusts, true);
        reaches(capacity(Role.GOVERNANCE_OFFICER, NHFT, null), others, true);
    }

    @Test
    void an_appointment_at_another_organisation_or_in_another_role_gives_nothing() {
        reaches(capacity(Role.GOVERNANCE_OFFICER, UOL, null), trusts, false);
        reaches(capacity(Role.AUDITOR, LPT, null), trusts, false);
        reaches(capacity(Role.AUDITOR, LPT, trusts), trusts, false);
    }

    /** What pages offer and what use cases allow is the same. */
    private void reaches(Capacity capacity, CommitteeId id, boolean expected) {
        Committee committee = world.get(id);
        CurrentActor actor = new CurrentActor();
        actor.become(new Actor.Person("test", "somebody", world.officer, "Olu Officer", List.of(capacity)));

        assertThat(Authority.isHeld(
                        CommitteeLine.of(committee), List.of(capacity), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR))
                .isEqualTo(expected);
        if (expected) {
            assertThat(Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR))
                    .isEqualTo(capacity);
            assertThat(actor.acting()).contains(capacity);
        } else {
            assertThatThrownBy(() -> Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("To do this you would have to be appointed to this committee as governance officer or"
                            + " committee chair.");
            assertThat(actor.acting()).isEmpty();
        }
    }

    private static Capacity capacity(Role role, OrganisationId organisation, @Nullable CommitteeId committee) {
        return new Capacity(UUID.randomUUID(), role, organisation, committee, null, true, role.words());
    }
}
