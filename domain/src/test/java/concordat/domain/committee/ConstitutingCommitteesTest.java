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
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.Kept;
import concordat.domain.world.World;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting up committees: legal form, parties, seats and terms of reference. */
class ConstitutingCommitteesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private final World world = new World();

    @Test
    void a_committee_is_constituted_with_its_form_and_parties_LF_1() {
        CommitteeId id = world.committee(LegalForm.JOINT_COMMITTEE, "LPT-NHFT");

        Committee committee = world.get(id);
        assertThat(committee.form()).isEqualTo(LegalForm.JOINT_COMMITTEE);
        assertThat(committee.name()).isEqualTo("Committee LPT-NHFT");
        assertThat(committee.code()).isEqualTo("LPT-NHFT");
        assertThat(committee.partnership()).isEqualTo(PARTNERSHIP);
        assertThat(committee.delegating()).extracting(Party::shortName).containsExactly("LPT", "NHFT");
        assertThat(committee.party(LPT).orElseThrow().parentBody()).isEqualTo("Trust Board");
        assertThat(world.lastEvent())
                .isEqualTo(new CommitteeEvent.Constituted(
                        id,
                        PARTNERSHIP,
                        "LPT-NHFT",
                        "Committee LPT-NHFT",
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(LPT, NHFT),
                        null));
        assertThat(world.lastEvent().subject().reference()).isEqualTo("LPT-NHFT");
        assertThat(world.lastEvent().partnership()).contains(PARTNERSHIP.value());
    }

    @Test
    void a_committee_is_seen_by_the_partners_of_its_partnership() {
        CommitteeId id = world.committee(LegalForm.JOINT_COMMITTEE, "LPT-NHFT");

        assertThat(world.stores.audiences.key(Kept.audience(world.get(id))))
                .isEqualTo(new AudienceKey.Partners(PARTNERSHIP));
    }

    @Test
    void a_committee_that_only_advises_has_one_party_at_least() {
        NewCommittee ofNobody =
                new NewCommittee(PARTNERSHIP, "Advisers", "ADVISERS", LegalForm.ADVISORY, false, List.of());

        breaks(CommitteeRule.PARTIES_FIT_THE_FORM, () -> Committee.constitute(ofNobody, new UUID(7, 1), world.clock))
                .endsWith("advisory group needs at least one party; this one has 0.");
    }

    @Test
    void a_seat_is_shared_or_named_for_a_joint_post_only_if_that_is_said_MB_2_MB_3() {
        CommitteeId id = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
        use().establish(id, seat(LPT));
        use().establish(id, seat(LPT).shared());
        use().establish(id, seat(LPT).named());

        assertThat(world.get(id).seats()).extracting(Seat::sharedPost).containsExactly(false, true, false);
        assertThat(world.get(id).seats()).extracting(Seat::namedForJointPost).containsExactly(false, false, true);
    }

    @Test
    void a_code_is_used_once() {
        world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");

        breaks(CommitteeRule.CODE_IS_FREE, () -> world.committee(LegalForm.ADVISORY, "BOARD"))
                .isEqualTo("Another committee already uses the code BOARD. Choose another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "WITH SPACE", "-DASH", "A--B", "A/B", " "})
    void a_code_is_made_of_capitals_digits_and_dashes(String code) {
        assertThatThrownBy(() -> world.committee(LegalForm.ADVISORY, code))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_university_cannot_delegate_to_a_statutory_joint_committee_LF_5() {
        breaks(
                        CommitteeRule.UNIVERSITY_DOES_NOT_DELEGATE_JOINTLY,
                        () -> constitute(LegalForm.JOINT_COMMITTEE, delegating(LPT), delegating(UOL)))
                .contains("University of Leicester cannot delegate");
    }

    @Test
    void a_university_may_be_on_a_joint_committee_without_delegating_LF_5() {
        CommitteeId id = constitute(LegalForm.JOINT_COMMITTEE, delegating(LPT), delegating(NHFT), takingPart(UOL));

        assertThat(world.get(id).delegating()).extracting(Party::shortName).containsExactly("LPT", "NHFT");
        assertThat(world.get(id).parties()).hasSize(3);
    }

    @Test
    void a_university_may_have_a_committee_in_common_LF_3() {
        assertThat(world.get(constitute(LegalForm.COMMITTEES_IN_COMMON, delegating(LPT), delegating(UOL)))
                        .hasChairPerOrganisation())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"INDIVIDUAL_DECISION_MAKERS", "COMMITTEES_IN_COMMON", "JOINT_COMMITTEE"})
    void what_is_of_several_has_two_delegating_parties_LF_1(LegalForm form) {
        breaks(CommitteeRule.PARTIES_FIT_THE_FORM, () -> constitute(form, delegating(LPT), takingPart(NHFT)))
                .contains("two or more delegating parties; this one has 1");
        assertThat(form.isOfSeveral()).isTrue();
        assertThat(form.bindsParties()).isTrue();
    }

    @Test
    void a_committee_of_one_organisation_has_one_delegating_party_LF_1() {
        breaks(
                        CommitteeRule.PARTIES_FIT_THE_FORM,
                        () -> constitute(LegalForm.SINGLE_ORG_COMMITTEE, delegating(LPT), delegating(NHFT)))
                .isEqualTo("A committee of one organisation needs one delegating party; this one has 2.");
        assertThat(world.get(constitute(LegalForm.SINGLE_ORG_COMMITTEE, delegating(LPT)))
                        .delegating())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"ADVISORY", "WORKING_GROUP"})
    void what_only_advises_binds_nobody_LF_2(LegalForm form) {
        assertThat(form.bindsParties()).isFalse();
        assertThat(form.isOfSeveral()).isFalse();
        assertThat(world.get(constitute(form, takingPart(LPT))).delegating()).isEmpty();
    }

    @Test
    void a_party_is_named_once() {
        breaks(
                        CommitteeRule.PARTY_IS_NAMED_ONCE,
                        () -> constitute(LegalForm.ADVISORY, takingPart(LPT), takingPart(LPT)))
                .isEqualTo("LPT is named as a party twice.");
    }

    @Test
    void only_an_officer_of_a_party_constitutes_a_committee() {
        assertThatThrownBy(() -> constitute(LegalForm.SINGLE_ORG_COMMITTEE, delegating(NHFT)))
                .isInstanceOf(NotAllowed.class);

        world.asOperator();
        assertThat(constitute(LegalForm.SINGLE_ORG_COMMITTEE, delegating(NHFT))).isNotNull();
    }

    @Test
    void an_officer_of_another_committee_only_has_no_say_here() {
        CommitteeId mine = world.committee(LegalForm.JOINT_COMMITTEE, "MINE");
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        var clerk = world.person("Cleo Clerk", LPT);
        world.appoint(clerk, Role.GOVERNANCE_OFFICER, LPT, mine, null).as(clerk);

        assertThat(use().establish(mine, seat(LPT))).isNotNull();
        assertThatThrownBy(() -> use().establish(other, seat(LPT)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("To do this you would have to be appointed to this committee as governance officer.");
    }

    @Test
    void an_officer_of_an_organisation_that_is_no_party_has_no_say_here() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
        var registrar = world.person("Rex Registrar", UOL);
        world.appoint(registrar, Role.GOVERNANCE_OFFICER, UOL, null, null).as(registrar);

        assertThatThrownBy(() -> use().establish(committee, seat(LPT))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_seat_represents_a_party_MB_1() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");

        breaks(CommitteeRule.SEAT_IS_OF_A_PARTY, () -> use().establish(committee, seat(UOL)));
    }

    @Test
    void a_seat_is_filled_by_the_parent_body_of_its_organisation_unless_it_says_another_MB_1() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
        String parent = world.get(committee).parties().stream()
                .filter(party -> party.organisation().equals(LPT))
                .map(party -> party.shortName() + " " + party.parentBody())
                .findFirst()
                .orElseThrow();

        use().establish(committee, seat(LPT));
        use().establish(committee, seat(LPT).appointedBy(" Council of Governors "));

        CommitteeSheet sheet = world.use(ReadingCommittees.class).on(committee, TODAY);
        assertThat(sheet.seats()).extracting(sheet::appointingBody).containsExactly(parent, "Council of Governors");
        assertThat(((CommitteeEvent.SeatEstablished) world.lastEvent()).appointedBy())
                .isEqualTo("Council of Governors");
        assertThatThrownBy(() -> seat(LPT).appointedBy("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_seat_is_what_it_was_established_as() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");

        SeatId id = use().establish(
                        committee,
                        NewSeat.voting(LPT, " Medical Director ", SeatClass.EXECUTIVE, ALWAYS)
                                .as(Office.VICE_CHAIR)
                                .shared()
                                .named()
                                .withoutVote());

        Seat seat = world.get(committee).seat(id);
        assertThat(seat.title()).isEqualTo("Medical Director");
        assertThat(seat.organisation()).isEqualTo(LPT);
        assertThat(seat.seatClass()).isEqualTo(SeatClass.EXECUTIVE);
        assertThat(seat.office()).isEqualTo(Office.VICE_CHAIR);
        assertThat(seat.voting()).isFalse();
        assertThat(seat.sharedPost()).isTrue();
        assertThat(seat.namedForJointPost()).isTrue();
        assertThat(seat.position()).isEqualTo(1);
        assertThat(world.lastEvent()).isInstanceOf(CommitteeEvent.SeatEstablished.class);
        assertThatThrownBy(() -> world.get(committee).seat(SeatId.next(world.clock)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_committee_has_one_chair_at_a_time_MB_8() {
        CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");
        SeatId first = use().establish(committee, seat(LPT).as(Office.CHAIR));

        breaks(CommitteeRule.COMMITTEE_HAS_ONE_CHAIR, () -> use().establish(
                                committee, seat(NHFT).as(Office.CHAIR)))
                .isEqualTo("Committee TRUSTS already has a chair: Director. End that seat first.");
        assertThat(use().establish(committee, seat(NHFT).as(Office.VICE_CHAIR))).isNotNull();
        use().abolish(committee, first, TODAY);
        assertThat(use().establish(
                                committee,
                                NewSeat.voting(NHFT, "Chair", SeatClass.LAY, Term.from(TODAY))
                                        .as(Office.CHAIR)))
                .isNotNull();
    }

    @Test
    void of_committees_in_common_each_has_one_chair_LF_3() {
        CommitteeId committee = world.committee(LegalForm.COMMITTEES_IN_COMMON, "COMMON");
        use().establish(committee, seat(LPT).as(Office.CHAIR));

        assertThat(use().establish(committee, seat(NHFT).as(Office.CHAIR))).isNotNull();
        breaks(CommitteeRule.COMMITTEE_HAS_ONE_CHAIR, () -> use().establish(
                        committee, seat(NHFT).as(Office.CHAIR)));
    }

    @Test
    void terms_are_in_force_from_their_day_on_LF_7() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        Provisions provisions = Provisions.standard(Minimum.inTotal(2), Minimum.of(LPT, 1));

        int number = adopt(committee, Term.from(TODAY), provisions, World.approvals());

        TermsOfReference terms = world.get(committee).termsOn(TODAY);
        assertThat(number).isEqualTo(1);
        assertThat(terms.number()).isEqualTo(1);
        assertThat(terms.provisions()).isEqualTo(provisions);
        assertThat(terms.approvals()).isEqualTo(World.approvals());
        breaks(CommitteeRule.TERMS_ARE_IN_FORCE, () -> world.get(committee).termsOn(TODAY.minusDays(1)))
                .isEqualTo("Committee TRUSTS has no approved terms of reference in force on 11 May 2026.");
    }

    @Test
    void a_new_version_ends_the_one_before_it() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        Provisions first = Provisions.standard(Minimum.inTotal(1));
        Provisions second = Provisions.standard(Minimum.inTotal(2));
        adopt(committee, ALWAYS, first, World.approvals());

        assertThat(adopt(committee, Term.from(TODAY), second, World.approvals()))
                .isEqualTo(2);

        assertThat(world.get(committee).termsOn(TODAY.minusDays(1)).provisions())
                .isEqualTo(first);
        assertThat(world.get(committee).termsOn(TODAY).provisions()).isEqualTo(second);
        assertThat(world.get(committee).terms()).hasSize(2);
    }

    @Test
    void versions_do_not_overlap() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        Provisions provisions = Provisions.standard(Minimum.inTotal(1));
        adopt(committee, new Term(TODAY, TODAY.plusYears(1)), provisions, World.approvals());

        breaks(
                        CommitteeRule.TERMS_DO_NOT_OVERLAP,
                        () -> adopt(committee, Term.from(TODAY.plusMonths(1)), provisions, World.approvals()))
                .isEqualTo("These terms would overlap with version 1, in force from 12 May 2026 until 12 May 2027.");
        assertThat(adopt(committee, Term.from(TODAY.plusYears(1)), provisions, World.approvals()))
                .isEqualTo(2);
        breaks(
                        CommitteeRule.TERMS_DO_NOT_OVERLAP,
                        () -> adopt(
                                committee,
                                new Term(TODAY.minusYears(1), TODAY.plusDays(1)),
                                provisions,
                                World.approvals()))
                .contains("version 1");
    }

    @Test
    void each_parent_body_approves_LF_8() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);

        breaks(
                        CommitteeRule.EACH_PARENT_APPROVES,
                        () -> adopt(
                                committee,
                                ALWAYS,
                                Provisions.standard(Minimum.inTotal(1)),
                                World.approvals().subList(0, 1)))
                .endsWith("NHFT Board of Directors has not approved them.");
    }

    @Test
    void of_an_advisory_group_every_party_approves_LF_8() {
        CommitteeId committee = seated(LegalForm.ADVISORY);

        breaks(
                CommitteeRule.EACH_PARENT_APPROVES,
                () -> adopt(committee, ALWAYS, Provisions.standard(Minimum.inTotal(1)), List.of()));
    }

    @Test
    void the_quorum_is_not_above_the_seats_QU_2() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);

        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, Minimum.inTotal(3)))
                .isEqualTo("The quorum asks for 3 voting members, but there are only 2 such voting seats.");
        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, Minimum.of(LPT, 2)))
                .contains("2 voting members of LPT");
        breaks(
                        CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS,
                        () -> adopt(committee, Minimum.inTotal(1).inClass(SeatClass.LAY)))
                .contains("1 lay member, but there are only 0");
    }

    @Test
    void seats_without_a_vote_do_not_make_a_quorum() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        use().establish(committee, seat(LPT).withoutVote());

        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, Minimum.inTotal(3)));
    }

    @Test
    void members_for_a_party_that_does_not_delegate_do_not_make_a_quorum_LF_5() {
        CommitteeId committee =
                constitute(LegalForm.JOINT_COMMITTEE, delegating(LPT), delegating(NHFT), takingPart(UOL));
        use().establish(committee, seat(LPT));
        use().establish(committee, seat(UOL));
        Provisions terms = Provisions.standard(Minimum.inTotal(2));

        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, ALWAYS, terms, World.approvals()))
                .contains("only 1 such");
        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, Minimum.of(UOL, 1)))
                .contains("1 voting member of UoL, but there are only 0");
        Provisions withAll = terms.voting(VotingTerms.standard().withVotesOfAllParties());
        assertThat(adopt(committee, ALWAYS, withAll, World.approvals())).isEqualTo(1);
        assertThat(world.get(committee).termsOn(TODAY).provisions()).isEqualTo(withAll);
    }

    @ParameterizedTest
    @EnumSource(value = LegalForm.class, names = "JOINT_COMMITTEE", mode = EnumSource.Mode.EXCLUDE)
    void in_other_forms_all_members_vote_who_have_a_seat_that_votes_LF_5(LegalForm form) {
        CommitteeId committee = constitute(
                form,
                form == LegalForm.SINGLE_ORG_COMMITTEE
                        ? new PartyOfCommittee[] {delegating(LPT), takingPart(UOL)}
                        : form.bindsParties()
                                ? new PartyOfCommittee[] {delegating(LPT), delegating(NHFT), takingPart(UOL)}
                                : new PartyOfCommittee[] {takingPart(LPT), takingPart(NHFT), takingPart(UOL)});
        use().establish(committee, seat(UOL));
        use().establish(committee, seat(LPT));
        use().establish(committee, seat(form == LegalForm.SINGLE_ORG_COMMITTEE ? LPT : NHFT));

        adopt(
                committee,
                ALWAYS,
                Provisions.standard(Minimum.of(UOL, 1)),
                List.of(approval(LPT), approval(NHFT), approval(UOL)));

        CommitteeSheet sheet = world.use(ReadingCommittees.class).today(committee);
        assertThat(sheet.seats()).hasSize(3).allMatch(sheet::votes);
    }

    @Test
    void who_has_a_seat_for_a_party_that_does_not_delegate_is_shown_without_a_vote_LF_5() {
        CommitteeId committee =
                constitute(LegalForm.JOINT_COMMITTEE, delegating(LPT), delegating(NHFT), takingPart(UOL));
        use().establish(committee, seat(LPT));
        use().establish(committee, seat(UOL));
        CommitteeSheet before = world.use(ReadingCommittees.class).today(committee);
        assertThat(before.seats()).allMatch(before::votes);

        adopt(committee, Minimum.inTotal(1));

        CommitteeSheet sheet = world.use(ReadingCommittees.class).today(committee);
        assertThat(sheet.seats()).extracting(sheet::votes).containsExactly(true, false);
        assertThat(sheet.seats()).extracting(SeatHolder::delegates).containsExactly(true, false);
    }

    @Test
    void of_committees_in_common_each_can_meet_its_quorum_QU_4() {
        CommitteeId committee = seated(LegalForm.COMMITTEES_IN_COMMON);

        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> adopt(committee, Minimum.inTotal(2)))
                .contains("only 1 such");
        adopt(committee, Minimum.inTotal(1));
        assertThat(world.get(committee).terms()).hasSize(1);
    }

    @Test
    void the_quorum_names_parties_only() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);

        breaks(CommitteeRule.QUORUM_NAMES_PARTIES, () -> adopt(committee, Minimum.of(UOL, 1)));
    }

    @Test
    void a_chair_who_is_required_has_a_seat_QU_2() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        Provisions terms = Provisions.standard(Minimum.inTotal(1)).requiringTheChair();

        breaks(CommitteeRule.REQUIRED_CHAIR_HAS_A_SEAT, () -> adopt(committee, ALWAYS, terms, World.approvals()));
        use().establish(committee, seat(LPT).as(Office.VICE_CHAIR));
        assertThat(adopt(committee, ALWAYS, terms, World.approvals())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = DecisionMethod.class, names = "SIMPLE_MAJORITY", mode = EnumSource.Mode.EXCLUDE)
    void a_casting_vote_goes_with_a_simple_majority_only_VO_4(DecisionMethod method) {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        Provisions terms = Provisions.standard(Minimum.inTotal(1))
                .voting(VotingTerms.by(method).withCastingVote());

        breaks(
                CommitteeRule.CASTING_VOTE_IS_OF_A_SIMPLE_MAJORITY,
                () -> adopt(committee, ALWAYS, terms, World.approvals()));
    }

    @Test
    void a_seat_that_the_quorum_needs_cannot_be_ended() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        adopt(committee, Minimum.of(LPT, 1));
        SeatId seat = world.get(committee).seats().get(0).id();
        SeatId ofNhft = world.get(committee).seats().get(1).id();

        breaks(CommitteeRule.QUORUM_IS_WITHIN_THE_SEATS, () -> use().abolish(committee, seat, TODAY));
        use().abolish(committee, ofNhft, TODAY);
        assertThat(world.get(committee).seat(ofNhft).term().until()).isEqualTo(TODAY);
        assertThat(world.lastEvent()).isInstanceOf(CommitteeEvent.SeatAbolished.class);
    }

    @Test
    void terms_that_have_ended_do_not_hold_a_seat() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        adopt(
                committee,
                new Term(TODAY.minusYears(1), TODAY),
                Provisions.standard(Minimum.inTotal(2)),
                World.approvals());

        use().abolish(committee, world.get(committee).seats().get(0).id(), TODAY);

        assertThat(world.get(committee).seats().get(0).term().until()).isEqualTo(TODAY);
    }

    @Test
    void what_cannot_be_terms_is_refused_by_the_values_themselves() {
        assertThatThrownBy(Provisions::standard).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Minimum.inTotal(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTerms(-1, MeetingTerms.NoticeIn.CLEAR_DAYS, true, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTerms(1, MeetingTerms.NoticeIn.CLEAR_DAYS, true, -1, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTerms(1, MeetingTerms.NoticeIn.CLEAR_DAYS, true, 0, 101, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTerms(1, MeetingTerms.NoticeIn.CLEAR_DAYS, true, 0, 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingTerms(1, MeetingTerms.NoticeIn.CLEAR_DAYS, true, 0, 0, 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_defaults_can_be_changed_one_by_one() {
        Provisions terms = Provisions.standard(Minimum.inTotal(1))
                .meeting(MeetingTerms.standard()
                        .withNotice(7, MeetingTerms.NoticeIn.CLEAR_DAYS)
                        .inTheRoomOnly())
                .voting(VotingTerms.standard()
                        .withCastingVote()
                        .withDeputies()
                        .counting(JointPostCounting.ONCE_AND_FOR_EACH_ORG))
                .withVetoMatters("Exit");

        assertThat(terms.meetings().noticeDays()).isEqualTo(7);
        assertThat(terms.meetings().noticeIn()).isEqualTo(MeetingTerms.NoticeIn.CLEAR_DAYS);
        assertThat(terms.meetings().remoteAllowed()).isFalse();
        assertThat(terms.meetings().graceMinutes()).isEqualTo(30);
        assertThat(terms.voting())
                .isEqualTo(new VotingTerms(
                        DecisionMethod.SIMPLE_MAJORITY, true, JointPostCounting.ONCE_AND_FOR_EACH_ORG, true, false));
        assertThat(terms.methodFor("Exit")).isEqualTo(DecisionMethod.UNANIMOUS_ORGS);
        assertThat(terms.requiringTheChair().chairRequired()).isTrue();
        assertThat(terms.betweenMeetings()).isEqualTo(BetweenMeetings.nothing());
    }

    @Test
    void everybody_with_an_appointment_reads_a_committee_as_it_stands() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        var executive = world.person("Exa Executive", NHFT);
        world.appoint(executive, Role.EXECUTIVE, NHFT, null, null).as(executive);

        CommitteeSheet sheet = world.use(ReadingCommittees.class).today(committee);

        assertThat(sheet.committee().parties()).containsExactly("LPT", "NHFT");
        assertThat(sheet.parties())
                .extracting(CommitteeSheet.PartyLine::parentBody)
                .containsExactly("Trust Board", "Board of Directors");
        assertThat(sheet.seats()).hasSize(2);
        assertThat(sheet.inForce()).isEmpty();
        assertThat(sheet.versions()).isEmpty();
        assertThat(world.use(ReadingCommittees.class).all())
                .extracting(CommitteeLine::code)
                .containsExactly("TRUSTS");
    }

    @Test
    void the_terms_in_force_are_shown_with_every_version() {
        CommitteeId committee = seated(LegalForm.JOINT_COMMITTEE);
        adopt(committee, Minimum.inTotal(1));
        adopt(committee, Term.from(TODAY.plusDays(1)), Provisions.standard(Minimum.inTotal(2)), World.approvals());

        CommitteeSheet sheet = world.use(ReadingCommittees.class).today(committee);

        assertThat(sheet.inForce().orElseThrow().number()).isEqualTo(1);
        assertThat(sheet.versions()).hasSize(2);
    }

    private ConstitutingCommittees use() {
        return world.use(ConstitutingCommittees.class);
    }

    private int adopt(CommitteeId committee, Term term, Provisions provisions, List<Approval> approvals) {
        return use().adopt(committee, term, term.from().plusYears(10), provisions, approvals);
    }

    private void adopt(CommitteeId committee, Minimum... quorum) {
        adopt(committee, ALWAYS, Provisions.standard(quorum), World.approvals());
    }

    private CommitteeId seated(LegalForm form) {
        CommitteeId committee = world.committee(form, "TRUSTS");
        use().establish(committee, seat(LPT));
        use().establish(committee, seat(NHFT));
        return committee;
    }

    private static NewSeat seat(OrganisationId organisation) {
        return NewSeat.voting(organisation, "Director", SeatClass.EXECUTIVE, ALWAYS);
    }

    private static PartyOfCommittee delegating(OrganisationId organisation) {
        return new PartyOfCommittee(organisation, "Board", true, false);
    }

    private static Approval approval(OrganisationId organisation) {
        return new Approval(organisation, "Board", TODAY);
    }

    private static PartyOfCommittee takingPart(OrganisationId organisation) {
        return new PartyOfCommittee(organisation, "Board", false, false);
    }

    private CommitteeId constitute(LegalForm form, PartyOfCommittee... parties) {
        return use().constitute(PARTNERSHIP, "Committee", "CODE", form, false, Arrays.asList(parties));
    }
}
