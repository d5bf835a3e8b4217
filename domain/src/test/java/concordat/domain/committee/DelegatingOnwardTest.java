package concordat.domain.committee;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sub-committees: of committees that may have them, and of organisations that delegate to these (LF-9). */
class DelegatingOnwardTest {
    private static final Provisions TERMS = Provisions.standard(Minimum.inTotal(1));
    private final World world = new World();

    @Test
    void a_committee_whose_terms_allow_it_has_a_sub_committee_LF_9() {
        CommitteeId parent = committee(TERMS.delegatingOnward());

        CommitteeId sub = under(parent, LPT);

        assertThat(world.get(sub).parent()).contains(parent);
        assertThat(world.get(sub).partnership()).isEqualTo(PARTNERSHIP);
        assertThat(world.get(parent).parent()).isEmpty();
        assertThat(world.lastEvent())
                .isInstanceOfSatisfying(
                        CommitteeEvent.Constituted.class,
                        constituted -> assertThat(constituted.subCommitteeOf()).isEqualTo(parent));
        assertThat(reading().today(sub).parent()).contains(new CommitteeSheet.Related(parent, "Joint Committee"));
        assertThat(reading().today(parent).subCommittees())
                .containsExactly(new CommitteeSheet.Related(sub, "Estates Panel"));
    }

    @Test
    void a_committee_may_not_delegate_onward_unless_its_terms_say_so_LF_9() {
        CommitteeId parent = committee(TERMS);

        breaks(CommitteeRule.PARENT_MAY_DELEGATE, () -> under(parent, LPT))
                .isEqualTo(
                        "Joint Committee cannot have a sub-committee: its terms of reference in force do not allow it"
                                + " to delegate onward.");
    }

    @Test
    void nor_before_it_has_terms_in_force_LF_9() {
        CommitteeId parent = constitute();

        breaks(CommitteeRule.PARENT_MAY_DELEGATE, () -> under(parent, LPT));
    }

    @Test
    void the_parties_of_a_sub_committee_delegate_to_its_parent_LF_9() {
        CommitteeId parent = committee(TERMS.delegatingOnward());

        breaks(CommitteeRule.SUB_COMMITTEE_IS_OF_DELEGATING_PARTIES, () -> under(parent, LPT, UOL))
                .isEqualTo(
                        "UoL does not delegate to Joint Committee, and so cannot be a party to a sub-committee of it.");
    }

    @Test
    void only_committees_that_may_delegate_are_offered_LF_9() {
        committee(TERMS);
        assertThat(reading().delegatingOnward(PARTNERSHIP)).isEmpty();

        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        seat(other);
        world.adopts(other, TERMS.delegatingOnward());
        CommitteeId advisory = world.committee(LegalForm.ADVISORY, "ADVICE");
        seat(advisory);
        world.adopts(advisory, TERMS.delegatingOnward());

        assertThat(reading().delegatingOnward(PARTNERSHIP))
                .extracting(CommitteeLine::id)
                .containsExactly(other);
    }

    @Test
    void only_an_officer_of_a_party_constitutes_a_sub_committee() {
        CommitteeId parent = committee(TERMS.delegatingOnward());
        assertThatThrownBy(() -> under(parent, NHFT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> under(CommitteeId.next(world.clock), LPT)).isInstanceOf(NotFound.class);

        var registrar = world.person("Nia Nhft", NHFT);
        world.appoint(registrar, Role.GOVERNANCE_OFFICER, NHFT, null, null).as(registrar);
        assertThat(under(parent, NHFT)).isNotNull();
    }

    private CommitteeId committee(Provisions terms) {
        CommitteeId committee = constitute();
        seat(committee);
        world.adopts(committee, terms);
        return committee;
    }

    private void seat(CommitteeId committee) {
        use().establish(committee, NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
    }

    private CommitteeId constitute() {
        return use().constitute(
                        PARTNERSHIP,
                        "Joint Committee",
                        "JOINT",
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(
                                new PartyOfCommittee(LPT, "Trust Board", true, false),
                                new PartyOfCommittee(NHFT, "Board of Directors", true, false),
                                new PartyOfCommittee(UOL, "Council", false, false)));
    }

    private CommitteeId under(CommitteeId parent, OrganisationId... parties) {
        return use().constituteUnder(
                        parent,
                        "Estates Panel",
                        "PANEL",
                        LegalForm.WORKING_GROUP,
                        false,
                        List.of(parties).stream()
                                .map(party -> new PartyOfCommittee(party, "Board", false, false))
                                .toList());
    }

    private ConstitutingCommittees use() {
        return world.use(ConstitutingCommittees.class);
    }

    private ReadingCommittees reading() {
        return world.use(ReadingCommittees.class);
    }
}
