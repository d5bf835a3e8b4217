package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.action.Action;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the officer records in the meeting, from the question to the declaration, and what follows from it. */
class RecordingDecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    // -- putting the question --

    @Test
    void a_question_has_a_reference_that_is_never_used_again() {
        InSession session = new InSession();

        DecisionId first = session.open(InSession.QUESTION);
        session.recording().withdraw(first, "Put wrongly");
        DecisionId second = session.open(InSession.QUESTION);

        assertThat(session.get(first).reference()).isEqualTo("BOARD/2026/001");
        assertThat(session.get(second).reference()).isEqualTo("BOARD/2026/002");
    }

    @Test
    void a_question_is_seen_by_the_members_while_it_is_open_and_by_all_once_it_is_declared() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        assertThat(session.audience(session.get(id)))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.OPEN));
        session.recording().declare(id, Closing.byConsensus());
        assertThat(session.audience(session.get(id)))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void a_form_sent_twice_makes_one_decision() {
        InSession session = new InSession();

        DecisionId first = session.recording()
                .record("same", session.item, InSession.QUESTION, List.of(), List.of(), Closing.byConsensus());
        DecisionId second = session.recording()
                .record("same", session.item, InSession.QUESTION, List.of(), List.of(), Closing.byConsensus());
        DecisionId third = session.recording().open("same", session.item, InSession.QUESTION, List.of());

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(session.world.journal.stream().filter(event -> event instanceof DecisionEvent.Declared))
                .hasSize(1);
    }

    @Test
    void the_key_of_a_decision_on_one_item_makes_none_on_another() {
        InSession session = new InSession();
        session.recording().open("same", session.item, InSession.QUESTION, List.of());
        AgendaItemId other = session.world
                .use(PreparingMeetings.class)
                .addLateItem(session.meeting, ItemText.open("9", "Late", Purpose.APPROVAL, "Lead", 5, ""), "Urgent");

        assertThatThrownBy(() -> session.recording().open("same", other, InSession.QUESTION, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BOARD/2026/001 on another item was made with this key");
    }

    @Test
    void a_question_is_put_on_an_item_of_the_agenda_VO_2() {
        InSession session = new InSession();
        AgendaItemId withdrawn = session.world
                .use(PreparingMeetings.class)
                .addLateItem(session.meeting, ItemText.open("9", "Late", Purpose.APPROVAL, "Lead", 5, ""), "Urgent");
        session.world.use(PreparingMeetings.class).withdraw(withdrawn);

        breaks(DecisionRule.ITEM_IS_ON_THE_AGENDA, () -> session.recording()
                .open("k", withdrawn, InSession.QUESTION, List.of()));
    }

    @Test
    void an_item_that_was_never_published_is_not_on_the_agenda_VO_2() {
        InSession session = new InSession();
        var another = session.world.meeting(session.committee);
        AgendaItemId draft = session.world.item(another, "1", Purpose.APPROVAL);
        session.world.use(ConductingMeetings.class).open(another);

        breaks(DecisionRule.ITEM_IS_ON_THE_AGENDA, () -> session.recording()
                .open("k", draft, InSession.QUESTION, List.of()));
    }

    @Test
    void questions_are_put_while_the_meeting_is_held() {
        InSession session = new InSession();
        session.world.use(ConductingMeetings.class).close(session.meeting);

        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> session.open(InSession.QUESTION));
    }

    @Test
    void a_meeting_does_not_close_over_an_open_question() {
        InSession session = new InSession();
        session.open(InSession.QUESTION);

        breaks(
                        MeetingRule.NO_QUESTION_IS_LEFT_OPEN,
                        () -> session.world.use(ConductingMeetings.class).close(session.meeting))
                .contains("BOARD/2026/001");
    }

    @Test
    void an_item_for_information_is_only_noted_MT_8() {
        InSession session = new InSession();
        AgendaItemId toReceive = session.world
                .use(PreparingMeetings.class)
                .addLateItem(
                        session.meeting, ItemText.open("9", "A report", Purpose.INFORMATION, "Lead", 5, ""), "Urgent");

        breaks(DecisionRule.ITEM_FOR_INFORMATION_IS_ONLY_NOTED, () -> session.recording()
                        .open("k", toReceive, InSession.QUESTION, List.of()))
                .isEqualTo("An item for information can only be noted, not approved.");
        DecisionId noted = session.recording()
                .record(
                        "k",
                        toReceive,
                        NewQuestion.of("To note the report", Proposal.to(Outcome.NOTED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus());
        assertThat(session.get(noted).outcome()).contains(Outcome.NOTED);
    }

    @Test
    void what_a_question_asks_for_is_complete_VO_11() {
        breaks(DecisionRule.OUTCOME_CAN_BE_PROPOSED, () -> Proposal.to(Outcome.NOT_APPROVED));
        breaks(DecisionRule.OUTCOME_CAN_BE_PROPOSED, () -> Proposal.to(Outcome.WITHDRAWN))
                .contains("\"Withdrawn\"");
        breaks(DecisionRule.DEFERRAL_HAS_A_RETURN_DATE, () -> Proposal.to(Outcome.DEFERRED));
        breaks(DecisionRule.REFERRAL_NAMES_THE_BODY, () -> Proposal.to(Outcome.REFERRED));
        assertThat(Proposal.deferUntil(TODAY).returnsOn()).isEqualTo(TODAY);
        assertThat(Proposal.referTo("Finance Committee").referredTo()).isEqualTo("Finance Committee");
        assertThatThrownBy(
                        () -> Proposal.to(Outcome.APPROVED).effectiveFrom(TODAY).lapsingOn(TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Proposal.to(Outcome.APPROVED)
                        .effectiveFrom(TODAY)
                        .lapsingOn(TODAY.plusDays(1))
                        .lapsesOn())
                .isEqualTo(TODAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.005", "1234567890123456"})
    void a_value_is_in_pounds_and_pence(BigDecimal value) {
        assertThatThrownBy(() -> valued(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.01", "123456789012345.67"})
    void a_value_may_be_nothing_or_a_fortune(BigDecimal value) {
        assertThat(valued(value).valueGbp()).isEqualTo(value);
    }

    private static NewQuestion valued(BigDecimal value) {
        return new NewQuestion(
                "To approve", Proposal.to(Outcome.APPROVED), "", "", value, null, Map.of(), Optional.empty());
    }

    // -- quorum, votes and what they come to --

    @Test
    void a_vote_is_counted_and_kept_with_its_arithmetic() {
        InSession session = new InSession();

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFAO"));

        Decision decision = session.get(id);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.state()).isEqualTo(DecisionState.DECLARED);
        assertThat(decision.mode()).contains(Mode.VOTE);
        assertThat(decision.decidedOn()).contains(TODAY);
        assertThat(decision.declaredAt()).contains(session.world.clock.instant());
        assertThat(decision.form()).isEqualTo(LegalForm.JOINT_COMMITTEE);
        assertThat(decision.termsVersion()).isEqualTo(1);
        assertThat(decision.joint()).isEqualTo(JointStatus.SINGLE);
        Leg leg = decision.legs().get(0);
        assertThat(leg.tally()).isEqualTo(new Tally(2, 1, 1, 0));
        assertThat(leg.verdict()).contains(Verdict.CARRIED);
        assertThat(leg.method()).contains(DecisionMethod.SIMPLE_MAJORITY);
        assertThat(leg.entitled()).isEqualTo(4);
        assertThat(leg.presider()).isEqualTo("Ann (LPT)");
        assertThat(leg.binds()).isEqualTo("LPT, NHFT");
        assertThat(leg.roll()).extracting(RollLine::name).containsExactly("Ann", "Ben", "Cat", "Dan");
        assertThat(leg.quorum()).hasSize(3).allMatch(QuorumLine::isMet);
        assertThat(leg.tallies())
                .extracting(BlocTally::words)
                .containsExactly(
                        "LPT: 2 for, 0 against, 0 abstained, 0 did not vote",
                        "NHFT: 0 for, 1 against, 1 abstained, 0 did not vote");
        assertThat(leg.explanation())
                .containsExactly(
                        "Quorate for this item: 4 voting members are present, 3 needed; LPT has 2 voting members present, 1"
                                + " needed; NHFT has 2 voting members present, 1 needed.",
                        "Votes: 2 for, 1 against, 1 abstained, 0 did not vote.",
                        "Carried: 2 for and 1 against, where more must be for than against.");
    }

    @Test
    void a_vote_cast_before_its_voter_is_recused_no_longer_counts_COI_8() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);
        for (RecordingDecisions.GivenVote vote : session.votes("FFFA")) {
            session.recording().enterVote(id, vote);
        }

        session.isHandled(session.dan, Handling.LEAVE);
        session.recording().declare(id, Closing.byVote());

        Leg leg = session.get(id).legs().get(0);
        assertThat(leg.tally()).isEqualTo(new Tally(3, 0, 0, 0));
        assertThat(leg.entitled()).isEqualTo(3);
        assertThat(leg.explanation())
                .contains("Not counted, because not entitled when the decision was declared: Dan (NHFT).");
    }

    @Test
    void who_said_that_they_would_not_vote_has_no_vote_that_could_not_be_counted_COI_8() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);
        for (RecordingDecisions.GivenVote vote : session.votes("FFFN")) {
            session.recording().enterVote(id, vote);
        }

        session.isHandled(session.dan, Handling.LEAVE);
        session.recording().declare(id, Closing.byVote());

        assertThat(session.get(id).legs().get(0).explanation())
                .noneMatch(sentence -> sentence.startsWith("Not counted"));
    }

    @Test
    void whom_one_committee_in_common_chose_to_preside_presides_over_that_one_only_MB_8() {
        InSession session = new InSession(LegalForm.COMMITTEES_IN_COMMON, Provisions.standard(Minimum.inTotal(1)));
        session.leaves(session.ann);
        session.world.clock.advance(Duration.ofMinutes(1));

        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus().presidedBy(session.cat.seat()));

        assertThat(session.get(id).legs()).extracting(Leg::presider).containsExactly("", "Cat (NHFT)");
    }

    @Test
    void a_motion_that_is_lost_is_not_approved() {
        InSession session = new InSession();

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FAAO"));

        assertThat(session.get(id).outcome()).contains(Outcome.NOT_APPROVED);
        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_CARRIED);
    }

    @Test
    void without_a_quorum_nothing_is_decided_and_the_shortfall_is_read_out_QU_5() {
        InSession session =
                new InSession(LegalForm.JOINT_COMMITTEE, Provisions.standard(Minimum.of(LPT, 1), Minimum.of(NHFT, 2)));
        session.isHandled(session.dan, Handling.LEAVE);
        DecisionId id = session.open(InSession.QUESTION);

        breaks(DecisionRule.QUORUM_HOLDS, () -> session.recording().declare(id, Closing.byConsensus()))
                .isEqualTo(
                        "Not quorate for this item: NHFT has 1 of 2 voting members present, 1 is recused. No vote can"
                                + " be taken; move to the next business.");
        assertThat(session.get(id).state()).isEqualTo(DecisionState.OPEN);

        session.recording().moveToNextBusiness(id);
        Decision left = session.get(id);
        assertThat(left.state()).isEqualTo(DecisionState.NEXT_BUSINESS);
        assertThat(left.outcome()).isEmpty();
        assertThat(left.closedBecause())
                .isEqualTo("Not quorate for this item: NHFT has 1 of 2 voting members present, 1 is recused.");
        assertThat(left.legs().get(0).verdict()).contains(Verdict.NOT_QUORATE);
        assertThat(left.legs().get(0).roll()).hasSize(4);
        assertThat(session.read(id).standing()).isEqualTo(Standing.NO_DECISION);
    }

    @Test
    void a_question_is_put_and_left_at_once_for_want_of_a_quorum_QU_5() {
        InSession session =
                new InSession(LegalForm.JOINT_COMMITTEE, Provisions.standard(Minimum.of(LPT, 1), Minimum.of(NHFT, 2)));
        session.isHandled(session.dan, Handling.LEAVE);

        DecisionId first = session.recording().openForNextBusiness("left", session.item, InSession.QUESTION, List.of());
        DecisionId second =
                session.recording().openForNextBusiness("left", session.item, InSession.QUESTION, List.of());

        assertThat(second).isEqualTo(first);
        assertThat(session.get(first).state()).isEqualTo(DecisionState.NEXT_BUSINESS);
        assertThat(session.world.journal.stream().filter(event -> event instanceof DecisionEvent.LeftForNextBusiness))
                .hasSize(1);
    }

    @Test
    void the_quorum_is_that_of_the_moment_QU_1() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);
        session.leaves(session.cat);
        session.leaves(session.dan);
        breaks(DecisionRule.QUORUM_HOLDS, () -> session.recording().declare(id, Closing.byConsensus()));

        session.world.clock.advance(Duration.ofMinutes(5));
        session.comes(session.cat);
        session.recording().declare(id, Closing.byConsensus());

        assertThat(session.get(id).outcome()).contains(Outcome.APPROVED);
        assertThat(session.get(id).legs().get(0).entitled()).isEqualTo(3);
        assertThat(session.get(id).legs().get(0).agreeing()).isEqualTo(3);
    }

    @Test
    void a_question_is_not_left_for_the_next_business_while_there_is_a_quorum() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        breaks(DecisionRule.NEXT_BUSINESS_FOR_WANT_OF_QUORUM, () -> session.recording()
                        .moveToNextBusiness(id))
                .startsWith("There is a quorum for this item: Quorate");
    }

    @Test
    void nothing_is_decided_before_every_interest_is_ruled_on_VO_2() {
        InSession session = new InSession();
        session.declares(session.ben);
        DecisionId id = session.open(InSession.QUESTION);

        breaks(DecisionRule.INTERESTS_ARE_RULED_ON, () -> session.recording().declare(id, Closing.byConsensus()));
    }

    @Test
    void a_declared_decision_never_changes_VO_10() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording().declare(id, Closing.byConsensus()))
                .isEqualTo("Decision BOARD/2026/001 is declared: it can no longer be changed. Record a new decision and"
                        + " link it.");
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording().withdraw(id, "Regret"));
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording().moveToNextBusiness(id));
        breaks(DecisionRule.QUESTION_IS_OPEN, () -> session.recording()
                .enterVote(id, InSession.gives(session.ann, Ballot.AGAINST)));
    }

    @Test
    void a_question_can_be_withdrawn_and_stays_on_record() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        session.recording().withdraw(id, "More work is needed");

        Decision decision = session.get(id);
        assertThat(decision.outcome()).contains(Outcome.WITHDRAWN);
        assertThat(decision.closedBecause()).isEqualTo("More work is needed");
        assertThat(decision.legs().get(0).outcome()).contains(Outcome.WITHDRAWN);
        assertThat(session.read(id).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(session.world.lastEvent()).isInstanceOf(DecisionEvent.Withdrawn.class);
    }

    @Test
    void a_tie_waits_for_the_casting_vote_VO_4() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);
        for (var vote : session.votes("FFAA")) {
            session.recording().enterVote(id, vote);
        }

        breaks(DecisionRule.CASTING_VOTE_IS_USED_OR_DECLINED, () -> session.recording()
                        .declare(id, Closing.byVote()))
                .contains("2 for and 2 against; Ann (LPT) presides and may use it");
        breaks(DecisionRule.CASTING_VOTE_IS_USED_OR_DECLINED, () -> session.recording()
                .declare(id, Closing.byVote().casting(CastingVote.of(session.ben.seat(), Ballot.FOR))));
        session.recording().declare(id, Closing.byVote().casting(CastingVote.of(session.ann.seat(), Ballot.FOR)));

        assertThat(session.get(id).outcome()).contains(Outcome.APPROVED);
        assertThat(session.get(id).legs().get(0).castingVote())
                .contains(CastingVote.of(session.ann.seat(), Ballot.FOR));
    }

    @Test
    void a_casting_vote_without_a_tie_is_refused_VO_4() {
        InSession session = new InSession();

        breaks(
                        DecisionRule.CASTING_VOTE_BREAKS_A_TIE,
                        () -> session.record(
                                InSession.QUESTION,
                                Closing.byVote().casting(CastingVote.of(session.ann.seat(), Ballot.FOR)),
                                session.votes("FFFA")))
                .contains("Carried: 3 for and 1 against");
    }

    @Test
    void whom_the_members_choose_to_preside_may_preside_MB_8() {
        InSession session = new InSession();
        session.leaves(session.ann);
        DecisionId id = session.open(InSession.QUESTION);
        for (var vote : session.votes("-FAO")) {
            session.recording().enterVote(id, vote);
        }

        breaks(DecisionRule.CHOSEN_PRESIDER_MAY_PRESIDE, () -> session.recording()
                .declare(id, Closing.byVote().presidedBy(session.ben.seat())));
        session.recording()
                .declare(
                        id,
                        Closing.byVote()
                                .presidedBy(session.cat.seat())
                                .casting(CastingVote.of(session.cat.seat(), Ballot.AGAINST)));

        assertThat(session.get(id).legs().get(0).presider()).isEqualTo("Cat (NHFT)");
        assertThat(session.get(id).outcome()).contains(Outcome.NOT_APPROVED);
    }

    @Test
    void any_member_may_ask_for_a_vote_VO_1() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        breaks(DecisionRule.MEMBER_MAY_ASK_FOR_A_VOTE, () -> session.recording()
                        .declare(id, Closing.byConsensus().against(session.dan.seat())))
                .isEqualTo("1 member asked for a vote, so consensus cannot be declared (VO-1). Take the vote.");
    }

    @Test
    void where_only_consensus_decides_no_vote_is_taken_VO_5() {
        InSession session = new InSession(
                LegalForm.JOINT_COMMITTEE,
                Provisions.standard(Minimum.inTotal(1)).voting(VotingTerms.by(DecisionMethod.CONSENSUS_ONLY)));

        breaks(
                DecisionRule.CONSENSUS_ONLY_TAKES_NO_VOTE,
                () -> session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFFF")));
        DecisionId lost =
                session.record(InSession.QUESTION, Closing.byConsensus().against(session.dan.seat()));
        assertThat(session.get(lost).outcome()).contains(Outcome.NOT_APPROVED);
        assertThat(session.get(lost).legs().get(0).objecting()).isEqualTo(1);
    }

    @Test
    void a_vote_in_which_nobody_voted_is_not_declared() {
        InSession session = new InSession();

        breaks(DecisionRule.SOMEBODY_HAS_VOTED, () -> session.record(InSession.QUESTION, Closing.byVote()));
    }

    @Test
    void the_officer_enters_only_votes_of_those_entitled_VO_8() {
        InSession session = new InSession();
        session.leaves(session.dan);
        DecisionId id = session.open(InSession.QUESTION);

        breaks(DecisionRule.MEMBER_IS_ENTITLED, () -> session.recording()
                        .enterVote(id, InSession.gives(session.dan, Ballot.FOR)))
                .isEqualTo("Dan cannot vote on this item: absent.");
        assertThatThrownBy(() -> session.recording()
                        .enterVote(
                                id,
                                new RecordingDecisions.GivenVote(session.ann.seat(), session.ben.person(), Ballot.FOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_votes_entered_together_a_member_has_one_VO_8() {
        InSession session = new InSession();
        DecisionId open = session.open(InSession.QUESTION);
        List<RecordingDecisions.GivenVote> twice = List.of(
                InSession.gives(session.ann, Ballot.FOR),
                InSession.gives(session.cat, Ballot.FOR),
                InSession.gives(session.ann, Ballot.AGAINST));

        breaks(DecisionRule.MEMBER_VOTES_ONCE, () -> session.recording().declare(open, twice, Closing.byVote()))
                .isEqualTo("Ann has voted on this already. Change or withdraw that vote instead.");
        breaks(
                DecisionRule.MEMBER_VOTES_ONCE,
                () -> session.record(
                        InSession.QUESTION, Closing.byVote(), twice.toArray(RecordingDecisions.GivenVote[]::new)));
    }

    @Test
    void a_vote_entered_again_takes_the_place_of_the_first() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        session.recording().enterVote(id, InSession.gives(session.ann, Ballot.FOR));
        session.recording().enterVote(id, InSession.gives(session.ann, Ballot.AGAINST));

        assertThat(session.world.stores.votes.on(id))
                .extracting(CastVote::ballot)
                .containsExactly(Ballot.AGAINST);
        assertThat(session.world.lastEvent())
                .isEqualTo(new DecisionEvent.VoteChanged(
                        id,
                        World.PARTNERSHIP,
                        "BOARD/2026/001",
                        session.ann.seat(),
                        session.world.stores.people.of(session.ann.person(), LPT),
                        Ballot.FOR,
                        Ballot.AGAINST));
    }

    @Test
    void a_deputy_gives_the_vote_of_the_absent_member_MB_4() {
        InSession session = new InSession(
                LegalForm.JOINT_COMMITTEE,
                Provisions.standard(Minimum.inTotal(1))
                        .voting(VotingTerms.standard().withDeputies()));
        var meeting = session.world.meeting(session.committee);
        var item = session.world.item(meeting, "1", Purpose.APPROVAL);
        var dot = session.world.person("Dot", LPT);
        session.world.use(PreparingMeetings.class).nameDeputy(meeting, session.ben.seat(), dot, LPT, true);
        session.world.use(PreparingMeetings.class).publishAgenda(meeting);
        session.world.use(ConductingMeetings.class).open(meeting);
        session.world.use(TakingAttendance.class).arrive(meeting, dot, LPT, false);

        DecisionId id = session.recording()
                .record(
                        "k",
                        item,
                        InSession.QUESTION,
                        List.of(),
                        List.of(new RecordingDecisions.GivenVote(session.ben.seat(), dot, Ballot.FOR)),
                        Closing.byVote());

        assertThat(session.get(id).legs().get(0).tally().votesFor()).isEqualTo(1);
    }

    @Test
    void votes_are_seen_by_few_unless_they_are_recorded_by_name_VO_9() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);
        session.recording().enterVote(id, InSession.gives(session.ann, Ballot.FOR));
        Vote vote = session.world.stores.votes.visible(id).get(0);
        assertThat(session.world.stores.audiences.key(vote.audience()))
                .isEqualTo(new AudienceKey.Votes(session.committee, Part.PART_1));

        session.recording().declare(id, Closing.byVote().withNamesAskedBy(session.ben.seat(), session.cat.seat()));

        assertThat(session.get(id).byName()).isTrue();
        assertThat(session.world.stores.audiences.key(vote.audience()))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void all_votes_are_by_name_if_a_third_of_the_members_present_ask_VO_9() {
        InSession session = new InSession();
        session.leaves(session.dan);
        DecisionId id = session.record(
                InSession.QUESTION, Closing.byVote().withNamesAskedBy(session.ben.seat()), session.votes("FFF-"));

        assertThat(session.get(id).byName()).isTrue();
        assertThat(session.get(id).legs().get(0).explanation())
                .last()
                .isEqualTo(
                        "Votes are recorded by name, because 1 of 3 members present asked for it (VO-9): Ben (LPT).");
    }

    @Test
    void fewer_have_only_their_own_vote_recorded_by_name_VO_9() {
        InSession session = new InSession();
        DecisionId id = session.record(
                InSession.QUESTION, Closing.byVote().withNamesAskedBy(session.ben.seat()), session.votes("FFFF"));

        assertThat(session.get(id).byName()).isFalse();
        assertThat(session.get(id).legs().get(0).explanation())
                .last()
                .isEqualTo("Recorded by name at their own request (VO-9): Ben (LPT).");
        assertThat(session.world.stores.votes.visible(id))
                .filteredOn(vote -> session.world.stores.audiences.key(vote.audience()) instanceof Business)
                .extracting(Vote::seat)
                .containsExactly(session.ben.seat());
    }

    @Test
    void names_are_asked_for_by_who_can_vote_and_in_a_vote_VO_9() {
        InSession session = new InSession();
        session.isHandled(session.ben, Handling.LEAVE);

        breaks(
                DecisionRule.NAMES_ARE_ASKED_FOR_BY_WHO_VOTES,
                () -> session.record(
                        InSession.QUESTION,
                        Closing.byVote().withNamesAskedBy(session.ben.seat()),
                        session.votes("F-FF")));
        breaks(
                DecisionRule.NAMES_ARE_ASKED_FOR_BY_WHO_VOTES,
                () -> session.record(InSession.QUESTION, Closing.byConsensus().withNamesAskedBy(session.ann.seat())));
    }

    @Test
    void votes_that_are_not_recorded_by_name_stay_where_they_are_VO_9() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFFF"));

        assertThat(session.world.stores.votes.visible(id))
                .allMatch(vote -> session.world.stores.audiences.key(vote.audience()) instanceof AudienceKey.Votes);
    }

    @Test
    void a_decision_on_a_withheld_item_is_withheld_COI_10() {
        InSession session = new InSession();
        session.isHandled(session.ben, Handling.LEAVE_NO_PAPER);

        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        assertThat(session.audience(session.get(id)))
                .isEqualTo(new AudienceKey.Withheld(
                        session.item, new Business(session.committee, Part.PART_1, Stage.PUBLISHED)));
    }

    @Test
    void a_veto_matter_needs_each_organisation_VO_6() {
        InSession session = new InSession(
                LegalForm.JOINT_COMMITTEE,
                Provisions.standard(Minimum.inTotal(1)).withVetoMatters("Budget"));

        DecisionId id = session.record(InSession.QUESTION.on("Budget"), Closing.byVote(), session.votes("FFFA"));

        assertThat(session.get(id).outcome()).contains(Outcome.NOT_APPROVED);
        assertThat(session.get(id).matter()).isEqualTo("Budget");
    }

    @Test
    void it_can_name_the_agreement_that_it_concerns() {
        InSession session = new InSession();
        UUID agreement = new UUID(5, 5);

        DecisionId id = session.record(InSession.QUESTION.about(agreement), Closing.byConsensus());

        assertThat(session.get(id).agreement()).contains(agreement);
    }

    // -- who may --

    @Test
    void the_chair_may_record_too_and_an_officer_of_strangers_may_not() {
        InSession session = new InSession();
        session.world.as(session.ann.person());
        DecisionId id = session.open(InSession.QUESTION);
        var stranger = session.world.person("Sam Stranger", UOL);
        session.world
                .appoint(stranger, Role.GOVERNANCE_OFFICER, UOL, null, null)
                .as(stranger);

        assertThatThrownBy(() -> session.recording().declare(id, Closing.byConsensus()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_plain_member_records_nothing() {
        InSession session = new InSession();
        session.world.as(session.ben.person());

        assertThatThrownBy(session::recording).isInstanceOf(NotAllowed.class);
    }

    // -- the legal form --

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"ADVISORY", "WORKING_GROUP"})
    void what_only_advises_recommends_and_waits_for_each_parent_LF_2(LegalForm form) {
        InSession session = new InSession(form, Provisions.standard(Minimum.inTotal(1)));

        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        assertThat(session.get(id).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(session.get(id).legs().get(0).binds()).isEmpty();
        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_PARENT);
        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::body)
                .containsExactly("Trust Board", "Board of Directors");
    }

    @Test
    void what_only_advises_may_note_and_defer_as_it_likes_LF_2() {
        InSession session = new InSession(LegalForm.ADVISORY, Provisions.standard(Minimum.inTotal(1)));

        DecisionId id = session.record(NewQuestion.of("To note", Proposal.to(Outcome.NOTED)), Closing.byConsensus());

        assertThat(session.get(id).outcome()).contains(Outcome.NOTED);
        assertThat(session.read(id).awaited()).isEmpty();
    }

    @Test
    void a_recommendation_is_answered_by_each_parent_LF_2() {
        InSession session = new InSession(LegalForm.ADVISORY, Provisions.standard(Minimum.inTotal(1)));
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());
        FollowingDecisions following = session.world.use(FollowingDecisions.class);

        following.recordAnswer(id, LPT, true, TODAY, "TB/26/05");
        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_PARENT);
        following.recordAnswer(id, NHFT, true, TODAY, "BoD 26/18");
        assertThat(session.world.lastEvent())
                .isEqualTo(new DecisionEvent.ParentAnswered(
                        id, World.PARTNERSHIP, "BOARD/2026/001", NHFT, "Board of Directors", true, TODAY, "BoD 26/18"));

        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.read(id).awaited())
                .extracting(DecisionSheet.AwaitedLine::answerReference)
                .containsExactly(Optional.of("TB/26/05"), Optional.of("BoD 26/18"));
        breaks(DecisionRule.ANSWER_IS_AWAITED, () -> following.recordAnswer(id, LPT, false, TODAY, "TB/26/06"))
                .isEqualTo("Nothing is awaited of that organisation on this decision.");
    }

    @Test
    void a_recommendation_that_one_parent_refuses_has_no_effect() {
        InSession session = new InSession(LegalForm.ADVISORY, Provisions.standard(Minimum.inTotal(1)));
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        session.world.use(FollowingDecisions.class).recordAnswer(id, LPT, false, TODAY, "TB/26/05");

        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_CONFIRMED);
    }

    @Test
    void a_decision_that_a_parent_confirms_waits_for_it_LF_10() {
        InSession session = new InSession(LegalForm.JOINT_COMMITTEE, InSession.USUAL, true);

        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        assertThat(session.get(id).outcome()).contains(Outcome.APPROVED);
        assertThat(session.read(id).standing()).isEqualTo(Standing.AWAITING_CONFIRMATION);
        session.world.use(FollowingDecisions.class).recordAnswer(id, NHFT, true, TODAY, "BoD 26/18");
        assertThat(session.read(id).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void what_is_not_approved_waits_for_nobody_LF_10() {
        InSession session = new InSession(LegalForm.JOINT_COMMITTEE, InSession.USUAL, true);

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("AAAA"));

        assertThat(session.read(id).awaited()).isEmpty();
    }

    @Test
    void committees_in_common_each_decide_for_their_own_organisation_LF_3() {
        InSession session = inCommon();

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFFF"));

        Decision decision = session.get(id);
        assertThat(decision.legs())
                .extracting(Leg::decidingBody)
                .containsExactly("Committee BOARD, committee of LPT", "Committee BOARD, committee of NHFT");
        assertThat(decision.legs()).extracting(Leg::binds).containsExactly("LPT", "NHFT");
        assertThat(decision.legs()).allMatch(leg -> leg.roll().size() == 2);
        assertThat(decision.joint()).isEqualTo(JointStatus.AGREED_BY_ALL);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void if_one_committee_in_common_approves_and_the_other_does_not_it_is_not_agreed_by_all_LF_3() {
        InSession session = inCommon();

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFAA"));

        Decision decision = session.get(id);
        assertThat(decision.legs().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(decision.legs().get(1).outcome()).contains(Outcome.NOT_APPROVED);
        assertThat(decision.joint()).isEqualTo(JointStatus.NOT_AGREED_BY_ALL);
        assertThat(session.read(id).standing()).isEqualTo(Standing.NOT_AGREED_BY_ALL);
    }

    @Test
    void an_inquorate_committee_in_common_makes_no_decision_even_if_the_room_is_full_QU_4() {
        InSession session = inCommon();
        session.leaves(session.dan);

        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFF-"));

        Decision decision = session.get(id);
        assertThat(decision.legs().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(decision.legs().get(1).outcome()).isEmpty();
        assertThat(decision.legs().get(1).verdict()).contains(Verdict.NOT_QUORATE);
        assertThat(decision.legs().get(1).explanation().get(0))
                .isEqualTo("Not quorate for this item: NHFT has 1 of 2 voting members present.");
        assertThat(decision.joint()).isEqualTo(JointStatus.NOT_AGREED_BY_ALL);
    }

    @Test
    void if_no_committee_in_common_is_quorate_nothing_is_declared_QU_4() {
        InSession session = inCommon();
        session.leaves(session.ben);
        session.leaves(session.dan);

        breaks(DecisionRule.QUORUM_HOLDS, () -> session.record(InSession.QUESTION, Closing.byConsensus()))
                .contains("LPT has 1 of 2")
                .contains("NHFT has 1 of 2");
    }

    @Test
    void of_committees_in_common_only_those_that_approved_are_confirmed_LF_10() {
        InSession session =
                new InSession(LegalForm.COMMITTEES_IN_COMMON, Provisions.standard(Minimum.inTotal(2)), true);

        DecisionId refused = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFAA"));
        DecisionId agreed = session.record(InSession.QUESTION, Closing.byVote(), session.votes("AAFF"));

        assertThat(session.read(refused).awaited()).isEmpty();
        assertThat(session.read(agreed).awaited()).hasSize(1);
    }

    @Test
    void every_affected_decision_maker_agrees_citing_a_delegation_LF_4() {
        InSession session = decisionMakers();
        NewQuestion question = InSession.QUESTION.citing(Map.of(LPT, "SoRD 4.2", NHFT, "Scheme 7"));

        DecisionId id = session.record(question, Closing.byVote(), session.votes("FFFF"));

        Decision decision = session.get(id);
        assertThat(decision.legs())
                .extracting(Leg::decidingBody)
                .containsExactly("Chair, LPT", "Medical Director, LPT", "Lay Member, NHFT", "Chief Nurse, NHFT");
        assertThat(decision.legs())
                .extracting(Leg::authority)
                .containsExactly("SoRD 4.2", "SoRD 4.2", "Scheme 7", "Scheme 7");
        assertThat(decision.joint()).isEqualTo(JointStatus.AGREED_BY_ALL);
    }

    @Test
    void if_one_decision_maker_does_not_agree_nothing_is_decided_LF_4() {
        InSession session = decisionMakers();
        NewQuestion question = InSession.QUESTION.citing(Map.of(LPT, "SoRD 4.2"));

        DecisionId id = session.record(question, Closing.byVote(), session.votes("FA--"));

        assertThat(session.get(id).legs()).hasSize(2);
        assertThat(session.get(id).joint()).isEqualTo(JointStatus.NOT_AGREED_BY_ALL);
        assertThat(session.get(id).outcome()).contains(Outcome.NOT_APPROVED);
    }

    @Test
    void who_is_not_affected_is_not_asked_LF_4() {
        InSession session = decisionMakers();
        DecisionId id = session.open(InSession.QUESTION.citing(Map.of(LPT, "SoRD 4.2")));

        breaks(DecisionRule.MEMBER_IS_ENTITLED, () -> session.recording()
                        .enterVote(id, InSession.gives(session.cat, Ballot.FOR)))
                .isEqualTo("Cat cannot vote on this item: nobody in that seat is asked.");
    }

    @Test
    void decision_makers_cite_a_delegation_LF_4() {
        InSession session = decisionMakers();

        breaks(DecisionRule.AUTHORITY_IS_CITED, () -> session.open(InSession.QUESTION.citing(Map.of(LPT, " "))))
                .isEqualTo("Chair, LPT decides under delegated authority: cite the delegation.");
        breaks(DecisionRule.SOMEBODY_IS_AFFECTED, () -> session.open(InSession.QUESTION));
    }

    // -- conditions, actions and corrections --

    @Test
    void each_condition_of_an_approval_becomes_an_action_VO_11() {
        InSession session = new InSession();
        NewQuestion question = NewQuestion.of("To approve", Proposal.to(Outcome.APPROVED_WITH_CONDITIONS));

        breaks(DecisionRule.APPROVAL_WITH_CONDITIONS_NAMES_THEM, () -> session.open(question));
        DecisionId id =
                session.open(question, new Condition("Agree the costs", session.ben.person(), LPT, TODAY.plusDays(30)));
        assertThat(session.world.stores.actions.all).isEmpty();
        session.recording().declare(id, Closing.byConsensus());

        Action action = session.world.stores.actions.only();
        assertThat(action.description()).isEqualTo("Agree the costs");
        assertThat(action.owner().name()).isEqualTo("Ben");
        assertThat(action.originalDue()).isEqualTo(TODAY.plusDays(30));
        assertThat(action.reference()).isEqualTo("BOARD/A/2026/001");
        assertThat(action.decision()).contains(id);
        assertThat(action.origin().minuteReference()).isEqualTo("BOARD/M/2026/01, item 7");
        assertThat(session.read(id).conditions()).hasSize(1);
    }

    @Test
    void conditions_of_what_is_not_approved_become_nothing() {
        InSession session = new InSession();
        DecisionId id =
                session.open(InSession.QUESTION, new Condition("Agree the costs", session.ben.person(), LPT, TODAY));
        for (var vote : session.votes("AAAA")) {
            session.recording().enterVote(id, vote);
        }

        session.recording().declare(id, Closing.byVote());

        assertThat(session.world.stores.actions.all).isEmpty();
    }

    @Test
    void an_action_can_be_raised_from_a_decision_afterwards() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        ActionId raised = session.recording()
                .raiseAction(id, new Condition("Tell the unions", session.dan.person(), NHFT, TODAY));

        assertThat(session.world.stores.actions.only().owner().name()).isEqualTo("Dan");
        assertThat(session.world.stores.actions.only().id()).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"AMENDS, AMENDED", "SUPERSEDES, SUPERSEDED"})
    void a_later_decision_corrects_an_earlier_one_VO_10(LinkKind kind, Standing standing) {
        InSession session = new InSession();
        DecisionId earlier = session.record(InSession.QUESTION, Closing.byConsensus());

        DecisionId later = session.record(InSession.QUESTION.correcting(kind, earlier, false), Closing.byConsensus());

        assertThat(session.read(earlier).standing()).isEqualTo(standing);
        assertThat(session.read(later).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.read(earlier).links())
                .containsExactly(new DecisionSheet.LinkLine(
                        "This decision has been " + kind.past() + " by", later, "BOARD/2026/002"));
        assertThat(session.read(later).links())
                .containsExactly(
                        new DecisionSheet.LinkLine("This decision has " + kind.past(), earlier, "BOARD/2026/001"));
    }

    @Test
    void a_correction_that_is_not_carried_corrects_nothing() {
        InSession session = new InSession();
        DecisionId earlier = session.record(InSession.QUESTION, Closing.byConsensus());

        session.record(
                InSession.QUESTION.correcting(LinkKind.SUPERSEDES, earlier, false),
                Closing.byVote(),
                session.votes("AAAA"));

        assertThat(session.read(earlier).standing()).isEqualTo(Standing.IN_EFFECT);
    }

    @Test
    void what_was_replaced_is_not_replaced_again_VO_10() {
        InSession session = new InSession();
        DecisionId earlier = session.record(InSession.QUESTION, Closing.byConsensus());
        DecisionId waiting = session.open(InSession.QUESTION.correcting(LinkKind.AMENDS, earlier, false));
        session.record(InSession.QUESTION.correcting(LinkKind.SUPERSEDES, earlier, false), Closing.byConsensus());

        breaks(
                        DecisionRule.DECISION_IS_REPLACED_ONCE,
                        () -> session.open(InSession.QUESTION.correcting(LinkKind.AMENDS, earlier, false)))
                .isEqualTo("Decision BOARD/2026/001 has been superseded already. Correct the later decision.");
        breaks(DecisionRule.DECISION_IS_REPLACED_ONCE, () -> session.recording()
                .declare(waiting, Closing.byConsensus()));
    }

    @Test
    void what_is_not_declared_cannot_be_corrected_VO_10() {
        InSession session = new InSession();
        DecisionId open = session.open(InSession.QUESTION);

        breaks(
                DecisionRule.CORRECTION_IS_OF_A_DECLARED_DECISION,
                () -> session.open(InSession.QUESTION.correcting(LinkKind.AMENDS, open, false)));
    }

    @Test
    void only_the_same_committee_corrects_VO_10() {
        InSession session = new InSession();
        DecisionId decision = session.record(InSession.QUESTION, Closing.byConsensus());
        var other = session.world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        session.world.seated(other, "Zoe", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, World.ALWAYS));
        session.world.adopts(other, Provisions.standard(Minimum.inTotal(1)));
        var meeting = session.world.meeting(other);
        var item = session.world.item(meeting, "1", Purpose.APPROVAL);
        session.world.use(PreparingMeetings.class).publishAgenda(meeting);
        session.world.use(ConductingMeetings.class).open(meeting);

        breaks(DecisionRule.CORRECTION_IS_BY_THE_SAME_COMMITTEE, () -> session.recording()
                .open("k", item, InSession.QUESTION.correcting(LinkKind.AMENDS, decision, false), List.of()));
    }

    @Test
    void rescinding_within_six_months_needs_special_notice_VO_10() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());
        NewQuestion rescind = InSession.QUESTION.correcting(LinkKind.RESCINDS, id, false);

        session.world.clock.set(Instant.parse("2026-11-11T12:00:00Z"));
        breaks(DecisionRule.EARLY_RESCINDING_NEEDS_SPECIAL_NOTICE, () -> session.open(rescind))
                .isEqualTo("Decision BOARD/2026/001 is less than 6 months old: rescinding it needs special notice.");
        session.world.clock.set(Instant.parse("2026-11-12T12:00:00Z"));
        session.recording().record("k", session.item, rescind, List.of(), List.of(), Closing.byConsensus());

        assertThat(session.read(id).standing()).isEqualTo(Standing.RESCINDED);
    }

    @Test
    void with_special_notice_a_decision_is_rescinded_at_once_VO_10() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byConsensus());

        session.record(InSession.QUESTION.correcting(LinkKind.RESCINDS, id, true), Closing.byConsensus());

        assertThat(session.read(id).standing()).isEqualTo(Standing.RESCINDED);
    }

    // -- reading --

    @Test
    void who_can_decide_on_an_item_now_is_read_before_the_question_is_put_QU_1() {
        InSession session = new InSession();
        session.isHandled(session.cat, Handling.LEAVE);
        session.isHandled(session.dan, Handling.LEAVE);

        List<QuorumNow> now = session.world.use(ReadingDecisions.class).quorumNow(session.item);

        assertThat(now).hasSize(1);
        assertThat(now.get(0).quorate()).isFalse();
        assertThat(now.get(0).sentence())
                .isEqualTo(
                        "Not quorate for this item: 2 of 3 voting members are present, 2 are recused; NHFT has 0 of 1"
                                + " voting member present, 2 are recused.");
        assertThat(now.get(0).roll()).hasSize(4);
    }

    @Test
    void each_deciding_body_has_its_own_quorum_now() {
        assertThat(inCommon().world.use(ReadingDecisions.class)).isNotNull();
        InSession session = inCommon();
        session.leaves(session.dan);

        List<QuorumNow> now = session.world.use(ReadingDecisions.class).quorumNow(session.item);

        assertThat(now).extracting(QuorumNow::quorate).containsExactly(true, false);
        InSession makers = decisionMakers();
        assertThat(makers.world.use(ReadingDecisions.class).quorumNow(makers.item))
                .hasSize(4);
    }

    @Test
    void a_decision_is_read_with_its_votes_and_legs() {
        InSession session = new InSession();
        DecisionId id = session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFAN"));

        DecisionSheet sheet = session.read(id);

        assertThat(sheet.reference()).isEqualTo("BOARD/2026/001");
        assertThat(sheet.committee().code()).isEqualTo("BOARD");
        assertThat(sheet.votes())
                .extracting(DecisionSheet.VoteLine::ballot)
                .containsExactly(Ballot.FOR, Ballot.FOR, Ballot.AGAINST, Ballot.NOT_VOTING);
        assertThat(sheet.legs().get(0).explanation()).hasSize(3);
        assertThat(sheet.standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(session.get(id).openedAt()).isEqualTo(session.world.clock.instant());
    }

    @Test
    void every_step_is_in_the_journal() {
        InSession session = new InSession();
        int before = session.world.journal.size();
        DecisionId first =
                session.open(InSession.QUESTION, new Condition("Agree the costs", session.ben.person(), LPT, TODAY));
        session.recording().enterVote(first, InSession.gives(session.ann, Ballot.FOR));
        session.recording().declare(first, Closing.byVote());
        session.record(InSession.QUESTION.correcting(LinkKind.AMENDS, first, false), Closing.byConsensus());
        session.recording().raiseAction(first, new Condition("Tell the unions", session.dan.person(), NHFT, TODAY));

        assertThat(session.world.journal.subList(before, session.world.journal.size()))
                .extracting(Event::kind)
                .containsExactly(
                        "QuestionOpened",
                        "VoteCast",
                        "Declared",
                        "Raised",
                        "QuestionOpened",
                        "Declared",
                        "Corrected",
                        "Raised");
        assertThat(session.world.journal.get(before).subject())
                .isEqualTo(new Event.Subject("Decision", first.value(), "BOARD/2026/001"));
    }

    @Test
    void leaving_for_the_next_business_is_in_the_journal() {
        InSession session = new InSession();
        session.leaves(session.cat);
        session.leaves(session.dan);
        DecisionId id = session.open(InSession.QUESTION);

        session.recording().moveToNextBusiness(id);

        assertThat(session.world.lastEvent())
                .isEqualTo(new DecisionEvent.LeftForNextBusiness(
                        id, World.PARTNERSHIP, "BOARD/2026/001", session.get(id).closedBecause()));
        assertThat(session.audience(session.get(id)))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void the_sheet_says_what_was_put_and_why() {
        InSession session = new InSession();
        NewQuestion question = new NewQuestion(
                " To approve the plan ",
                Proposal.to(Outcome.APPROVED),
                "Budget",
                "It saves money",
                new BigDecimal("1250.50"),
                null,
                Map.of(),
                Optional.empty());

        DecisionId id = session.open(
                question,
                new Condition("First", session.ben.person(), LPT, TODAY),
                new Condition("Second", session.dan.person(), NHFT, TODAY));

        DecisionSheet sheet = session.read(id);
        assertThat(sheet.question()).isEqualTo("To approve the plan");
        assertThat(sheet.rationale()).isEqualTo("It saves money");
        assertThat(sheet.valueGbp()).contains(new BigDecimal("1250.50"));
        assertThat(sheet.part()).isEqualTo(Part.PART_1);
        assertThat(sheet.byName()).isFalse();
        assertThat(sheet.standing()).isEqualTo(Standing.OPEN);
        assertThat(session.get(id).conditions())
                .extracting(DecisionCondition::position)
                .containsExactly(1, 2);
        assertThat(session.get(id).legs()).extracting(Leg::position).containsExactly(1);
    }

    @Test
    void of_committees_in_common_each_has_its_own_casting_vote_VO_4() {
        InSession session = new InSession(
                LegalForm.COMMITTEES_IN_COMMON,
                Provisions.standard(Minimum.inTotal(2))
                        .voting(VotingTerms.standard().withCastingVote()));

        DecisionId id = session.record(
                InSession.QUESTION,
                Closing.byVote()
                        .presidedBy(session.cat.seat())
                        .casting(
                                CastingVote.of(session.cat.seat(), Ballot.AGAINST),
                                CastingVote.of(session.ann.seat(), Ballot.FOR)),
                session.votes("FAFA"));

        assertThat(session.get(id).legs())
                .extracting(leg -> leg.outcome().orElseThrow())
                .containsExactly(Outcome.APPROVED, Outcome.NOT_APPROVED);
        assertThat(session.get(id).legs()).extracting(Leg::presider).containsExactly("Ann (LPT)", "Cat (NHFT)");
    }

    @Test
    void nothing_is_half_recorded_when_a_declaration_is_refused() {
        InSession session = new InSession();

        assertThatThrownBy(() -> session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFAA")))
                .isInstanceOf(RuleBroken.class);

        assertThat(session.world.journal.stream().filter(event -> event instanceof DecisionEvent.Declared))
                .isEmpty();
    }

    private static InSession inCommon() {
        return new InSession(LegalForm.COMMITTEES_IN_COMMON, Provisions.standard(Minimum.inTotal(2)));
    }

    private static InSession decisionMakers() {
        return new InSession(LegalForm.INDIVIDUAL_DECISION_MAKERS, Provisions.standard(Minimum.inTotal(1)));
    }

    @Test
    void what_was_decided_on_is_pinned_and_a_later_change_of_it_shows() {
        InSession session = new InSession();
        UUID agreement = new UUID(6, 6);
        DecisionId id = session.record(InSession.QUESTION.about(agreement), Closing.byConsensus());

        assertThat(session.read(id).pins())
                .extracting(DecisionSheet.PinLine::kind, DecisionSheet.PinLine::changed)
                .containsExactly(tuple(Pin.Kind.ITEM, false), tuple(Pin.Kind.AGREEMENT, false));
        session.world.stores.pins.rewrite(agreement, "as it is now");

        assertThat(session.read(id).pins())
                .extracting(DecisionSheet.PinLine::changed, DecisionSheet.PinLine::hash)
                .containsExactly(tuple(false, "as it was"), tuple(true, "as it was"));
    }

    @Test
    void what_is_open_withdrawn_or_left_pins_nothing() {
        InSession session = new InSession();
        DecisionId open = session.open(InSession.QUESTION);
        DecisionId withdrawn = session.open(InSession.QUESTION);
        session.recording().withdraw(withdrawn, "Put wrongly");

        assertThat(session.read(open).pins()).isEmpty();
        assertThat(session.read(withdrawn).pins()).isEmpty();
    }

    @Test
    void votes_given_together_are_entered_but_not_two_of_one_member_VO_8() {
        InSession session = new InSession();
        DecisionId id = session.open(InSession.QUESTION);

        session.recording().enterVotes(id, List.of(session.votes("FA--")));
        breaks(DecisionRule.MEMBER_VOTES_ONCE, () -> session.recording()
                .enterVotes(
                        id,
                        List.of(
                                InSession.gives(session.cat, Ballot.FOR),
                                InSession.gives(session.cat, Ballot.AGAINST))));

        assertThat(session.world.stores.votes.on(id))
                .extracting(CastVote::person, CastVote::ballot)
                .contains(tuple(session.ann.person(), Ballot.FOR), tuple(session.ben.person(), Ballot.AGAINST));
    }

    @Test
    void the_journal_keeps_what_was_decided_on() {
        InSession session = new InSession();

        session.record(InSession.QUESTION, Closing.byConsensus());

        assertThat(session.world.lastEvent())
                .isInstanceOfSatisfying(DecisionEvent.Declared.class, declared -> assertThat(declared.about())
                        .extracting(Pin::subject)
                        .containsExactly(session.item.value()));
    }
}
