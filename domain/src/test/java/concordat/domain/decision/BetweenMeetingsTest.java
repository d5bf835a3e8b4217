package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.action.Action;
import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestRule;
import concordat.domain.interest.MemberInterest;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.world.InterestsInMemory;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a committee decides between meetings: chair's action and written resolutions (BM-1 to BM-6). */
class BetweenMeetingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Provisions TERMS = Provisions.standard(
                    Minimum.inTotal(3), Minimum.of(LPT, 1), Minimum.of(NHFT, 1))
            .voting(VotingTerms.standard().withCastingVote())
            .between(BetweenMeetings.everything().exceptFor("Exit from the partnership"));
    private static final ItemText MATTER =
            ItemText.open("1", "Winter beds", Purpose.APPROVAL, "Ann", 10, "Twelve beds are needed by Friday.");
    private static final NewQuestion QUESTION =
            NewQuestion.of("To open twelve beds", Proposal.to(Outcome.APPROVED)).on("Beds");

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting ann = seated("Ann", LPT, SeatClass.NON_EXECUTIVE, Office.CHAIR);
    private final Sitting vic = seated("Vic", NHFT, SeatClass.NON_EXECUTIVE, Office.VICE_CHAIR);
    private final Sitting lay = seated("Lay", NHFT, SeatClass.LAY, Office.MEMBER);
    private final Sitting ned = seated("Ned", LPT, SeatClass.NON_EXECUTIVE, Office.MEMBER);
    private final Sitting eve = seated("Eve", LPT, SeatClass.EXECUTIVE, Office.MEMBER);
    private int keys;

    BetweenMeetingsTest() {
        world.adopts(committee, TERMS);
    }

    // -- chair's action --

    @Test
    void the_chair_acts_with_an_executive_after_consulting_two_and_it_has_effect_at_once() {
        DecisionId taken = take(action());

        Decision decision = get(taken);
        assertThat(decision.state()).isEqualTo(DecisionState.TAKEN);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        DecisionSheet sheet = read(taken);
        assertThat(sheet.standing()).isEqualTo(Standing.TAKEN_AWAITING_RATIFICATION);
        assertThat(sheet.effectiveOn()).contains(TODAY);
        assertThat(sheet.urgency()).hasValueSatisfying(urgency -> {
            assertThat(urgency.takenBy()).startsWith("Ann");
            assertThat(urgency.takenWith()).startsWith("Eve");
            assertThat(urgency.because()).isEqualTo("Patients wait");
            assertThat(urgency.authority()).isEqualTo("Clause 9");
        });
        assertThat(sheet.consulted())
                .extracting(line -> line.person().name(), DecisionSheet.ConsultedLine::view)
                .containsExactly(tuple("Lay", "Agrees"), tuple("Ned", "Agrees"));
        assertThat(actions()).extracting(Action::description).containsExactly("Staff the ward");
        var occasion = world.stores.meetings.get(decision.meeting());
        assertThat(occasion.kind()).isEqualTo(MeetingKind.CHAIRS_ACTION);
        assertThat(occasion.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(occasion.reference()).isEqualTo("BOARD/CA/2026/01");
        assertThat(world.journal).hasAtLeastOneElementOfType(DecisionEvent.TakenByTheChair.class);
    }

    @Test
    void it_is_put_on_the_next_agenda_and_ratified_there() {
        MeetingId next = plan();
        DecisionId taken = take(action());
        AgendaItem back = onlyItem(next);
        assertThat(back.text().purpose()).isEqualTo(Purpose.RATIFICATION);

        decide(next, back.id(), Ballot.FOR);

        assertThat(read(taken).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(read(taken).effectiveOn()).contains(TODAY);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void if_it_is_not_ratified_somebody_has_to_deal_with_what_was_done() {
        MeetingId next = plan();
        DecisionId taken = take(action());

        decide(next, onlyItem(next).id(), Ballot.AGAINST);

        assertThat(read(taken).standing()).isEqualTo(Standing.NOT_RATIFIED);
        assertThat(actions()).hasSize(2).anySatisfy(action -> {
            assertThat(action.description()).contains("BOARD/2026/001", "has not ratified");
            assertThat(action.owner().name()).isEqualTo("Ann");
            assertThat(action.due()).isEqualTo(LocalDate.of(2026, 6, 9).plusDays(14));
        });
    }

    @Test
    void without_the_terms_of_reference_nothing_is_decided_between_meetings() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        Sitting chair = world.seated(
                other,
                "Oz",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.adopts(other, Provisions.standard(Minimum.inTotal(1)));
        NewChairsAction action = new NewChairsAction(
                MATTER, QUESTION, "Urgent", "Clause 9", chair.seat(), "", Optional.empty(), List.of(), List.of());

        breaks(DecisionRule.TERMS_ALLOW_CHAIRS_ACTION, () -> world.use(TakingChairsActions.class)
                .take("other", other, action, List.of()));
        breaks(DecisionRule.TERMS_ALLOW_WRITTEN_RESOLUTIONS, () -> world.use(ResolvingInWriting.class)
                .propose("other", other, MATTER, QUESTION, List.of(), deadline()));
    }

    @Test
    void too_few_independent_members_consulted_are_not_enough() {
        breaks(
                DecisionRule.ENOUGH_ARE_CONSULTED,
                () -> take(new NewChairsAction(
                        MATTER,
                        QUESTION,
                        "Urgent",
                        "Clause 9",
                        ann.seat(),
                        "",
                        Optional.of(eve.seat()),
                        List.of(consulted(ned), consulted(eve)),
                        List.of())));
        breaks(
                DecisionRule.ENOUGH_ARE_CONSULTED,
                () -> take(with(
                        List.of(new NewChairsAction.Interest(ned.seat(), InterestType.FINANCIAL, "Shares")), ann)));
    }

    @Test
    void nobody_is_consulted_twice_or_tomorrow() {
        NewChairsAction.Consulted tomorrow = new NewChairsAction.Consulted(lay.seat(), TODAY.plusDays(1), "Agrees");

        breaks(DecisionRule.CONSULTED_BEFORE_ACTING, () -> take(consulting(consulted(ned), consulted(ned))));
        breaks(DecisionRule.CONSULTED_BEFORE_ACTING, () -> take(consulting(consulted(ned), tomorrow)));
    }

    @Test
    void an_executive_acts_with_the_chair() {
        NewChairsAction alone = new NewChairsAction(
                MATTER,
                QUESTION,
                "Urgent",
                "Clause 9",
                ann.seat(),
                "",
                Optional.empty(),
                List.of(consulted(ned), consulted(lay)),
                List.of());
        NewChairsAction withALayMember = new NewChairsAction(
                MATTER,
                QUESTION,
                "Urgent",
                "Clause 9",
                ann.seat(),
                "",
                Optional.of(lay.seat()),
                List.of(consulted(ned), consulted(lay)),
                List.of());

        breaks(DecisionRule.EXECUTIVE_ACTS_WITH_THE_CHAIR, () -> take(alone));
        breaks(DecisionRule.EXECUTIVE_ACTS_WITH_THE_CHAIR, () -> take(withALayMember));
    }

    @Test
    void a_conflicted_chair_leaves_it_to_the_vice_chair() {
        List<NewChairsAction.Interest> conflict =
                List.of(new NewChairsAction.Interest(ann.seat(), InterestType.FINANCIAL, "Owns the building"));

        breaks(DecisionRule.CONFLICTED_DO_NOT_ACT, () -> take(with(conflict, ann)));
        DecisionId taken = take(with(conflict, vic));

        assertThat(read(taken).urgency().orElseThrow().takenBy()).startsWith("Vic");
        assertThat(world.stores.meetings.item(get(taken).item()).declarations())
                .singleElement()
                .satisfies(declared -> assertThat(declared.nature()).isEqualTo("Owns the building"));
    }

    @Test
    void the_vice_chair_says_why_and_a_member_does_not_act_at_all() {
        breaks(DecisionRule.VICE_CHAIR_SAYS_WHY, () -> take(with(List.of(), vic)));
        breaks(DecisionRule.CHAIR_TAKES_CHAIRS_ACTION, () -> take(with(List.of(), ned)));
    }

    @Test
    void what_a_scheme_reserves_or_the_terms_except_waits_for_a_meeting() {
        world.use(KeepingSchemes.class)
                .record(
                        "scheme",
                        World.PARTNERSHIP,
                        new NewSchemeEntry(
                                LPT, "R1", Power.reserved("Beds"), ALWAYS, "Trust Board", LocalDate.of(2019, 12, 1)));

        breaks(DecisionRule.RESERVED_MATTER_WAITS_FOR_A_MEETING, () -> take(action()));
        breaks(DecisionRule.RESERVED_MATTER_WAITS_FOR_A_MEETING, this::propose);
        NewQuestion exit = QUESTION.on("exit from the  partnership");
        breaks(DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY, () -> world.use(ResolvingInWriting.class)
                .propose("exit", committee, MATTER, exit, List.of(), deadline()));
    }

    @Test
    void individual_decision_makers_decide_themselves() {
        CommitteeId makers = world.committee(LegalForm.INDIVIDUAL_DECISION_MAKERS, "MAKERS");
        Sitting chair = world.seated(
                makers,
                "Mel",
                NewSeat.voting(LPT, "Chair", SeatClass.EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.adopts(makers, Provisions.standard(Minimum.inTotal(1)).between(BetweenMeetings.everything()));

        breaks(DecisionRule.DECISION_MAKERS_DECIDE_THEMSELVES, () -> world.use(TakingChairsActions.class)
                .take(
                        "makers",
                        makers,
                        new NewChairsAction(
                                MATTER,
                                QUESTION,
                                "Urgent",
                                "Clause 9",
                                chair.seat(),
                                "",
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        List.of()));
    }

    @Test
    void the_same_form_sent_twice_makes_one_action_of_the_chair() {
        TakingChairsActions taking = world.use(TakingChairsActions.class);

        assertThat(taking.take("one", committee, action(), List.of()))
                .isEqualTo(taking.take("one", committee, action(), List.of()));
    }

    // -- written resolutions --

    @Test
    void who_has_answered_counts_as_present_and_the_majority_is_that_of_a_meeting() {
        DecisionId resolution = propose();
        vote(ann, resolution, Ballot.FOR);
        vote(vic, resolution, Ballot.FOR);
        vote(eve, resolution, Ballot.AGAINST);

        breaks(DecisionRule.EVERYBODY_HAS_ANSWERED, () -> conclude(resolution));
        world.clock.set(deadline());
        conclude(resolution);

        Decision decision = get(resolution);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.legs().get(0).tally()).isEqualTo(new Tally(2, 1, 0, 0));
        assertThat(decision.legs().get(0).entitled()).isEqualTo(3);
        var occasion = world.stores.meetings.get(decision.meeting());
        assertThat(occasion.kind()).isEqualTo(MeetingKind.WRITTEN_RESOLUTION);
        assertThat(occasion.state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void it_is_concluded_before_its_deadline_once_everybody_has_answered() {
        DecisionId resolution = propose();
        for (Sitting member : List.of(ann, vic, lay, ned, eve)) {
            vote(member, resolution, Ballot.FOR);
        }

        conclude(resolution);

        assertThat(read(resolution).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void without_enough_answers_nothing_is_resolved() {
        DecisionId resolution = propose();
        vote(ann, resolution, Ballot.FOR);
        vote(ned, resolution, Ballot.FOR);
        vote(eve, resolution, Ballot.FOR);
        world.clock.set(deadline());

        conclude(resolution);

        assertThat(get(resolution).state()).isEqualTo(DecisionState.NEXT_BUSINESS);
        assertThat(get(resolution).closedBecause()).contains("NHFT");
    }

    @Test
    void nobody_answers_after_the_deadline_and_nobody_for_another() {
        DecisionId resolution = propose();
        breaks(DecisionRule.RESOLUTION_IS_CONCLUDED_IN_WRITING, () -> world.as(world.officer)
                .use(RecordingDecisions.class)
                .enterVote(resolution, InSession.gives(ann, Ballot.FOR)));
        world.clock.set(deadline());

        breaks(DecisionRule.DEADLINE_HAS_NOT_PASSED, () -> vote(ann, resolution, Ballot.FOR));
    }

    @Test
    void an_answer_can_be_changed_and_taken_back_until_then() {
        DecisionId resolution = propose();
        vote(ann, resolution, Ballot.AGAINST);
        world.as(ann.person()).use(VotingOnDecisions.class).change(resolution, ann.seat(), Ballot.FOR);
        vote(vic, resolution, Ballot.FOR);
        vote(eve, resolution, Ballot.AGAINST);
        world.as(eve.person()).use(VotingOnDecisions.class).withdraw(resolution, eve.seat());
        world.clock.set(deadline());

        conclude(resolution);

        assertThat(get(resolution).state()).isEqualTo(DecisionState.NEXT_BUSINESS);
    }

    @Test
    void a_recused_member_neither_answers_nor_counts() {
        DecisionId resolution = propose();
        AgendaItemId item = get(resolution).item();
        RulingOnInterests interests = world.as(world.officer).use(RulingOnInterests.class);
        interests.declare(item, ned.person(), LPT, InterestType.FINANCIAL, "Shares");
        interests.rule(item, ned.person(), Handling.STAY_NO_VOTE, "", ann.seat());

        breaks(DecisionRule.MEMBER_IS_ENTITLED, () -> vote(ned, resolution, Ballot.FOR));
        for (Sitting member : List.of(ann, vic, lay, eve)) {
            vote(member, resolution, Ballot.FOR);
        }
        conclude(resolution);

        assertThat(get(resolution).legs().get(0).entitled()).isEqualTo(4);
    }

    @Test
    void it_is_not_concluded_before_possible_conflicts_are_answered() {
        Concern supplier =
                new Concern(ConcernKind.ORGANISATION, "Brookside Supplies Limited", InterestsInMemory.SUPPLIER);
        DecisionId resolution = propose();
        AgendaItemId item = get(resolution).item();
        InterestId neds = new InterestId(UUID.randomUUID());
        world.stores.conflicts.interests.add(new MemberInterest(
                neds, world.stores.people.of(ned.person(), LPT), InterestType.FINANCIAL, supplier, "Director"));
        world.use(TaggingItems.class).tag(item, List.of(supplier));
        everybodyAgrees(resolution);

        breaks(InterestRule.POSSIBLE_CONFLICTS_ARE_ANSWERED, () -> conclude(resolution));
        world.use(AnsweringConflicts.class).setAside(item, neds, "It left the tender", ann.seat());
        conclude(resolution);

        assertThat(read(resolution).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void where_the_partners_are_on_opposite_sides_each_post_elsewhere_is_ruled_on_first() {
        world.as(ned.person())
                .use(DeclaringPosts.class)
                .declare("post", committee, ned.person(), new Post(World.UOL, "Professor", false), TODAY.minusYears(1));
        world.as(world.officer);
        DecisionId resolution = world.use(ResolvingInWriting.class)
                .propose("fees", committee, MATTER.onOppositeSides(), QUESTION, List.of(), deadline());
        everybodyAgrees(resolution);

        breaks(DecisionRule.OPPOSITE_SIDES_ARE_RULED_ON, () -> conclude(resolution));
        RulingOnInterests interests = world.as(world.officer).use(RulingOnInterests.class);
        AgendaItemId item = get(resolution).item();
        interests.declare(item, ned.person(), LPT, InterestType.NON_FINANCIAL_PROFESSIONAL, "Professor");
        interests.rule(item, ned.person(), Handling.NOTED, "", ann.seat());
        conclude(resolution);

        assertThat(read(resolution).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    private void everybodyAgrees(DecisionId resolution) {
        for (Sitting member : List.of(ann, vic, lay, ned, eve)) {
            vote(member, resolution, Ballot.FOR);
        }
        world.as(world.officer);
    }

    @Test
    void any_member_who_may_vote_can_have_a_meeting_decide() {
        MeetingId next = plan();
        DecisionId resolution = propose();
        vote(ann, resolution, Ballot.FOR);

        world.as(lay.person()).use(CallingIn.class).callIn(resolution, lay.seat(), "It needs a discussion");

        assertThat(read(resolution).standing()).isEqualTo(Standing.CALLED_IN);
        assertThat(get(resolution).closedBecause()).isEqualTo("It needs a discussion");
        AgendaItem back = onlyItem(next);
        assertThat(back.continues()).contains(resolution);
        assertThat(back.text().title()).isEqualTo("Winter beds");
        assertThat(back.text().purpose()).isEqualTo(Purpose.APPROVAL);
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> vote(vic, resolution, Ballot.FOR));
    }

    @Test
    void nobody_calls_in_who_has_no_vote_or_where_the_terms_do_not_let_them() {
        DecisionId resolution = propose();
        AgendaItemId item = get(resolution).item();
        world.as(world.officer)
                .use(RulingOnInterests.class)
                .declare(item, ned.person(), LPT, InterestType.FINANCIAL, "Shares");

        breaks(
                DecisionRule.MEMBER_CALLS_IN,
                () -> world.as(ned.person()).use(CallingIn.class).callIn(resolution, ned.seat(), "Because"));
        assertThatThrownBy(() -> world.as(ned.person()).use(CallingIn.class).callIn(resolution, lay.seat(), "Because"))
                .isInstanceOf(NotAllowed.class);
        world.clock.set(deadline());
        breaks(
                DecisionRule.DEADLINE_HAS_NOT_PASSED,
                () -> world.as(lay.person()).use(CallingIn.class).callIn(resolution, lay.seat(), "Because"));
    }

    @Test
    void call_in_can_be_switched_off() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        Sitting chair = world.seated(
                other,
                "Oz",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.adopts(
                other,
                Provisions.standard(Minimum.inTotal(1))
                        .between(new BetweenMeetings(false, 0, false, true, false, false, "")));
        DecisionId resolution =
                world.use(ResolvingInWriting.class).propose("other", other, MATTER, QUESTION, List.of(), deadline());

        breaks(
                DecisionRule.CALL_IN_IS_ALLOWED,
                () -> world.as(chair.person()).use(CallingIn.class).callIn(resolution, chair.seat(), "Because"));
    }

    @Test
    void a_deadline_is_to_come() {
        breaks(DecisionRule.DEADLINE_IS_TO_COME, () -> world.use(ResolvingInWriting.class)
                .propose("late", committee, MATTER, QUESTION, List.of(), world.clock.instant()));
    }

    @Test
    void nobody_comes_to_a_written_resolution() {
        DecisionId resolution = propose();

        breaks(MeetingRule.NOBODY_MEETS, () -> world.use(TakingAttendance.class)
                .arrive(get(resolution).meeting(), ann.person(), LPT, false));
    }

    @Test
    void nobody_goes_through_the_agenda_of_a_written_resolution_or_follows_it_in_a_room() {
        DecisionId resolution = propose();
        MeetingId meeting = get(resolution).meeting();
        ConductingMeetings conducting = world.use(ConductingMeetings.class);

        breaks(
                MeetingRule.NOBODY_MEETS,
                () -> conducting.closeItem(get(resolution).item()));
        breaks(
                MeetingRule.NOBODY_MEETS,
                () -> conducting.moveToNextBusiness(get(resolution).item()));
        breaks(MeetingRule.NOBODY_MEETS, () -> conducting.close(meeting));
        FollowingMeetings following = world.use(FollowingMeetings.class);
        assertThatThrownBy(() -> following.now(meeting)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_says_by_whom_with_whom_and_after_consulting_whom_BM_3() {
        DecisionId taken = take(action());

        assertThat(get(taken).legs()).singleElement().satisfies(leg -> {
            assertThat(leg.outcome()).contains(Outcome.APPROVED);
            assertThat(leg.presider()).isEqualTo("Ann, Director, LPT");
            assertThat(leg.explanation())
                    .containsExactly(
                            "Chair's action, taken by Ann, Director, LPT together with Eve, Director, LPT under Clause 9.",
                            "Consulted before: Lay, Director, NHFT; Ned, Director, LPT.",
                            "It has effect and awaits ratification by the next meeting (BM-3).");
        });
        assertThat(get(taken).joint()).isEqualTo(JointStatus.SINGLE);
        assertThat(read(taken).pins()).hasSize(1);
        assertThat(read(taken).consulted())
                .extracting(DecisionSheet.ConsultedLine::on)
                .containsExactly(TODAY, TODAY);
    }

    @Test
    void a_chair_who_need_not_consult_may_act_alone_BM_2() {
        CommitteeId small = world.committee(LegalForm.JOINT_COMMITTEE, "SMALL");
        Sitting oz = world.seated(
                small,
                "Oz",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.adopts(
                small,
                Provisions.standard(Minimum.inTotal(1))
                        .between(new BetweenMeetings(true, 0, false, false, false, false, "")));

        DecisionId taken = world.use(TakingChairsActions.class).take("small", small, alone(oz), List.of());

        assertThat(get(taken).legs().get(0).explanation())
                .containsExactly(
                        "Chair's action, taken by Oz, Director, LPT under Clause 9.",
                        "It has effect and awaits ratification by the next meeting (BM-3).");
    }

    @Test
    void for_committees_in_common_the_chair_acts_for_all_of_them_LF_3() {
        CommitteeId common = world.committee(LegalForm.COMMITTEES_IN_COMMON, "CIC");
        Sitting oz = world.seated(
                common,
                "Oz",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.seated(common, "Pam", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(
                common,
                Provisions.standard(Minimum.inTotal(1))
                        .between(new BetweenMeetings(true, 0, false, false, false, false, "")));

        DecisionId taken = world.use(TakingChairsActions.class).take("common", common, alone(oz), List.of());

        assertThat(get(taken).legs()).hasSize(2);
        assertThat(get(taken).joint()).isEqualTo(JointStatus.AGREED_BY_ALL);
    }

    @Test
    void a_parent_that_confirms_decisions_confirms_the_action_of_the_chair_too_LF_10() {
        CommitteeId confirmed = world.committee(LegalForm.JOINT_COMMITTEE, "CONF", false, true);
        Sitting oz = world.seated(
                confirmed,
                "Oz",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        world.adopts(
                confirmed,
                Provisions.standard(Minimum.inTotal(1))
                        .between(new BetweenMeetings(true, 0, false, false, false, false, "")));

        DecisionId taken = world.use(TakingChairsActions.class).take("conf", confirmed, alone(oz), List.of());

        assertThat(read(taken).awaited())
                .extracting(DecisionSheet.AwaitedLine::organisationName, DecisionSheet.AwaitedLine::kind)
                .containsExactly(tuple("NHFT", Awaited.Kind.CONFIRMATION));
    }

    @Test
    void what_the_terms_leave_to_meetings_the_chair_does_not_decide_BM_6() {
        NewChairsAction exit = new NewChairsAction(
                MATTER,
                QUESTION.on("Exit from the partnership"),
                "Patients wait",
                "Clause 9",
                ann.seat(),
                "",
                Optional.of(eve.seat()),
                List.of(consulted(lay), consulted(ned)),
                List.of());

        breaks(DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY, () -> take(exit)).contains("Exit from the partnership");
        BetweenMeetings excepting = BetweenMeetings.everything().exceptFor("Exit from the partnership", "Fees");
        assertThat(excepting.leaveToMeetings("fees")).isTrue();
        assertThat(excepting.leaveToMeetings("Beds")).isFalse();
    }

    @Test
    void it_is_said_how_many_were_consulted_BM_2() {
        breaks(DecisionRule.ENOUGH_ARE_CONSULTED, () -> take(consulting(consulted(ned))))
                .contains("at least 2 independent members", "; 1 is on record");
        breaks(DecisionRule.ENOUGH_ARE_CONSULTED, () -> take(consulting())).contains("; 0 are on record");
    }

    @Test
    void nobody_acts_or_is_consulted_in_a_seat_that_there_is_not() {
        NewChairsAction.Consulted nobody = new NewChairsAction.Consulted(SeatId.next(world.clock), TODAY, "Agrees");

        assertThatThrownBy(() -> take(consulting(consulted(ned), nobody)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("member in that seat");
    }

    @Test
    void by_terms_that_are_out_of_date_nothing_is_decided_between_meetings_LF_7() {
        world.clock.set(Instant.parse("2027-06-01T09:00:00Z"));

        breaks(CommitteeRule.TERMS_ARE_IN_DATE, () -> take(action()));
        breaks(CommitteeRule.TERMS_ARE_IN_DATE, () -> world.use(ResolvingInWriting.class)
                .propose("late", committee, MATTER, QUESTION, List.of(), Instant.parse("2027-06-08T09:00:00Z")));
    }

    @Test
    void where_only_consensus_decides_nothing_is_resolved_in_writing_VO_5() {
        CommitteeId quiet = world.committee(LegalForm.JOINT_COMMITTEE, "QUIET");
        world.seated(quiet, "Oz", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(
                quiet,
                Provisions.standard(Minimum.inTotal(1))
                        .voting(VotingTerms.by(DecisionMethod.CONSENSUS_ONLY))
                        .between(BetweenMeetings.everything()));

        breaks(DecisionRule.CONSENSUS_ONLY_TAKES_NO_VOTE, () -> world.use(ResolvingInWriting.class)
                .propose("quiet", quiet, MATTER, QUESTION, List.of(), deadline()));
    }

    @Test
    void a_resolution_sent_twice_is_proposed_once() {
        ResolvingInWriting resolving = world.use(ResolvingInWriting.class);

        assertThat(resolving.propose("one", committee, MATTER, QUESTION, List.of(), deadline()))
                .isEqualTo(resolving.propose("one", committee, MATTER, QUESTION, List.of(), deadline()));
    }

    @Test
    void until_when_it_is_open_is_said_by_the_clocks_of_london_BM_5() {
        DecisionId resolution = propose();
        vote(ann, resolution, Ballot.FOR);

        breaks(DecisionRule.EVERYBODY_HAS_ANSWERED, () -> conclude(resolution))
                .contains("17:00 on 19 May 2026", "1 of 5");
    }

    @Test
    void everybody_entitled_is_a_voter_of_a_written_resolution_whether_they_have_answered_or_not_BM_5() {
        DecisionId resolution = propose();
        AgendaItemId item = get(resolution).item();
        vote(ann, resolution, Ballot.FOR);
        ReadingDecisions reading = world.use(ReadingDecisions.class);

        assertThat(reading.quorumNow(item).get(0).roll())
                .filteredOn(RollLine::isEntitled)
                .hasSize(1);
        assertThat(reading.votersNow(item).get(0).roll())
                .filteredOn(RollLine::isEntitled)
                .hasSize(5);
        assertThat(world.stores.meetings.item(item).state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void a_resolution_is_taken_back_before_it_is_concluded_and_that_ends_it() {
        DecisionId resolution = propose();
        int read = world.journal.size();

        world.use(ResolvingInWriting.class).withdraw(resolution, "Put wrongly");

        MeetingId occasion = get(resolution).meeting();
        String reference = world.stores.meetings.get(occasion).reference();
        AgendaItemId item = get(resolution).item();
        assertThat(world.journal.subList(read, world.journal.size()))
                .containsExactly(
                        new DecisionEvent.Withdrawn(resolution, World.PARTNERSHIP, "BOARD/2026/001", "Put wrongly"),
                        new MeetingEvent.ItemClosed(occasion, World.PARTNERSHIP, reference, item, "1", ItemState.DONE),
                        new MeetingEvent.Closed(occasion, World.PARTNERSHIP, reference, world.clock.instant()));
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> vote(ann, resolution, Ballot.FOR));
    }

    @Test
    void how_a_resolution_began_who_called_it_in_and_how_it_ended_can_be_read_in_the_journal() {
        int before = world.journal.size();
        DecisionId resolution = propose();
        MeetingId occasion = get(resolution).meeting();
        String reference = world.stores.meetings.get(occasion).reference();
        AgendaItemId item = get(resolution).item();
        assertThat(world.journal.subList(before, before + 2))
                .containsExactly(
                        new MeetingEvent.BegunBetweenMeetings(
                                occasion,
                                World.PARTNERSHIP,
                                reference,
                                committee,
                                MeetingKind.WRITTEN_RESOLUTION,
                                "Written resolution 1 of 2026",
                                deadline()),
                        new MeetingEvent.ItemAdded(
                                occasion, World.PARTNERSHIP, reference, item, MATTER.numbered("1"), ""));
        int read = world.journal.size();

        CallingIn calling = world.as(lay.person()).use(CallingIn.class);
        calling.callIn(resolution, lay.seat(), "It needs a discussion");

        assertThat(world.journal.subList(read, world.journal.size()))
                .containsExactly(
                        new DecisionEvent.CalledIn(
                                resolution,
                                World.PARTNERSHIP,
                                "BOARD/2026/001",
                                world.stores.people.of(lay.person(), NHFT),
                                "It needs a discussion"),
                        new MeetingEvent.ItemClosed(occasion, World.PARTNERSHIP, reference, item, "1", ItemState.DONE),
                        new MeetingEvent.Closed(occasion, World.PARTNERSHIP, reference, world.clock.instant()));
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> calling.callIn(resolution, lay.seat(), "Again"));
    }

    @Test
    void that_nothing_was_resolved_is_in_the_journal() {
        DecisionId resolution = propose();
        world.clock.set(deadline());

        conclude(resolution);

        assertThat(world.journal)
                .contains(new DecisionEvent.LeftForNextBusiness(
                        resolution,
                        World.PARTNERSHIP,
                        "BOARD/2026/001",
                        get(resolution).closedBecause()));
    }

    @Test
    void who_had_an_interest_in_what_the_vice_chair_decided_is_in_the_journal_BM_4() {
        DecisionId taken = take(with(
                List.of(new NewChairsAction.Interest(ann.seat(), InterestType.FINANCIAL, "Owns the building")), vic));

        assertThat(world.journal)
                .contains(new MeetingEvent.InterestDeclared(
                        get(taken).meeting(),
                        World.PARTNERSHIP,
                        world.stores.meetings.get(get(taken).meeting()).reference(),
                        get(taken).item(),
                        world.stores.people.of(ann.person(), LPT),
                        InterestType.FINANCIAL,
                        "Owns the building"));
    }

    @Test
    void without_a_chair_the_vice_chair_deals_with_what_was_not_ratified() {
        MeetingId next = plan();
        DecisionId taken = take(action());
        world.stores.holders.vacate(ann.seat());

        decide(next, onlyItem(next).id(), Ballot.AGAINST, List.of(vic, lay, ned, eve));

        assertThat(read(taken).standing()).isEqualTo(Standing.NOT_RATIFIED);
        assertThat(actions())
                .filteredOn(action -> action.description().contains("has not ratified"))
                .extracting(action -> action.owner().name())
                .containsExactly("Vic");
    }

    private static NewChairsAction alone(Sitting chair) {
        return new NewChairsAction(
                MATTER, QUESTION, "Urgent", "Clause 9", chair.seat(), "", Optional.empty(), List.of(), List.of());
    }

    private Sitting seated(String name, OrganisationId organisation, SeatClass seatClass, Office office) {
        return world.seated(
                committee,
                name,
                NewSeat.voting(organisation, name + "'s seat", seatClass, ALWAYS)
                        .as(office));
    }

    private NewChairsAction action() {
        return with(List.of(), ann);
    }

    private NewChairsAction consulting(NewChairsAction.Consulted... consulted) {
        return new NewChairsAction(
                MATTER,
                QUESTION,
                "Patients wait",
                "Clause 9",
                ann.seat(),
                "",
                Optional.of(eve.seat()),
                List.of(consulted),
                List.of());
    }

    private NewChairsAction with(List<NewChairsAction.Interest> interests, Sitting taker) {
        return new NewChairsAction(
                MATTER,
                QUESTION,
                "Patients wait",
                "Clause 9",
                taker.seat(),
                "",
                Optional.of(eve.seat()),
                List.of(consulted(lay), consulted(ned)),
                interests);
    }

    private static NewChairsAction.Consulted consulted(Sitting who) {
        return new NewChairsAction.Consulted(who.seat(), TODAY, "Agrees");
    }

    private DecisionId take(NewChairsAction action) {
        return world.use(TakingChairsActions.class)
                .take(
                        "action " + ++keys,
                        committee,
                        action,
                        List.of(new Condition("Staff the ward", ann.person(), LPT, TODAY.plusDays(3))));
    }

    private DecisionId propose() {
        return world.use(ResolvingInWriting.class)
                .propose("resolution " + ++keys, committee, MATTER, QUESTION, List.of(), deadline());
    }

    private void vote(Sitting who, DecisionId resolution, Ballot ballot) {
        world.as(who.person()).use(VotingOnDecisions.class).vote(resolution, who.seat(), ballot);
    }

    private void conclude(DecisionId resolution) {
        world.as(world.officer).use(ResolvingInWriting.class).conclude(resolution, Closing.byVote());
    }

    private static Instant deadline() {
        return Instant.parse("2026-05-19T16:00:00Z");
    }

    private MeetingId plan() {
        Instant start =
                LocalDate.of(2026, 6, 9).atTime(10, 0).atZone(Term.LONDON).toInstant();
        return world.use(PreparingMeetings.class)
                .plan(committee, new Arrangements("June", start, start.plus(Duration.ofHours(2)), "Room", true));
    }

    private AgendaItem onlyItem(MeetingId meeting) {
        List<AgendaItem> agenda = world.stores.meetings.agenda(meeting);
        assertThat(agenda).hasSize(1);
        return agenda.get(0);
    }

    private void decide(MeetingId meeting, AgendaItemId item, Ballot ballot) {
        decide(meeting, item, ballot, List.of(ann, vic, lay, ned, eve));
    }

    private void decide(MeetingId meeting, AgendaItemId item, Ballot ballot, List<Sitting> members) {
        world.clock.set(
                LocalDate.of(2026, 6, 9).atTime(10, 0).atZone(Term.LONDON).toInstant());
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);
        List<RecordingDecisions.GivenVote> votes = new ArrayList<>();
        for (Sitting who : members) {
            world.use(TakingAttendance.class).arrive(meeting, who.person(), who.organisation(), false);
            votes.add(InSession.gives(who, ballot));
        }
        world.use(RecordingDecisions.class)
                .record(
                        "ratifying",
                        item,
                        NewQuestion.of("To ratify it", Proposal.to(Outcome.RATIFIED)),
                        List.of(),
                        votes,
                        Closing.byVote());
    }

    private List<Action> actions() {
        return List.copyOf(world.stores.actions.all.values());
    }

    private Decision get(DecisionId id) {
        return world.stores.decisions.get(id);
    }

    private DecisionSheet read(DecisionId id) {
        return world.use(ReadingDecisions.class).get(id);
    }
}
