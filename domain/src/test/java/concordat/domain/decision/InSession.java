package concordat.domain.decision;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.util.ArrayList;
import java.util.List;

/** A committee of two trusts in session, with everybody there: two members of each, one of LPT in the chair. */
final class InSession {
    static final Provisions USUAL = Provisions.standard(Minimum.inTotal(3), Minimum.of(LPT, 1), Minimum.of(NHFT, 1))
            .voting(VotingTerms.standard().withCastingVote());
    static final NewQuestion QUESTION = NewQuestion.of("To approve the joint plan", Proposal.to(Outcome.APPROVED));

    final World world = new World();
    final CommitteeId committee;
    final Sitting ann;
    final Sitting ben;
    final Sitting cat;
    final Sitting dan;
    final MeetingId meeting;
    final AgendaItemId item;
    private int keys;

    InSession() {
        this(LegalForm.JOINT_COMMITTEE, USUAL);
    }

    InSession(LegalForm form, Provisions terms) {
        this(form, terms, false);
    }

    InSession(LegalForm form, Provisions terms, boolean nhftConfirms) {
        committee = world.committee(form, "BOARD", false, nhftConfirms);
        ann = world.seated(
                committee,
                "Ann",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        ben = world.seated(committee, "Ben", NewSeat.voting(LPT, "Medical Director", SeatClass.EXECUTIVE, ALWAYS));
        cat = world.seated(committee, "Cat", NewSeat.voting(NHFT, "Lay Member", SeatClass.LAY, ALWAYS));
        dan = world.seated(committee, "Dan", NewSeat.voting(NHFT, "Chief Nurse", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(committee, terms);
        meeting = world.meeting(committee);
        item = world.item(meeting, "7", Purpose.APPROVAL);
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);
        everybody().forEach(this::comes);
    }

    List<Sitting> everybody() {
        return List.of(ann, ben, cat, dan);
    }

    void comes(Sitting who) {
        world.use(TakingAttendance.class).arrive(meeting, who.person(), who.organisation(), false);
    }

    void leaves(Sitting who) {
        world.use(TakingAttendance.class).leave(meeting, who.person());
    }

    void declares(Sitting who) {
        world.use(RulingOnInterests.class)
                .declare(item, who.person(), who.organisation(), InterestType.FINANCIAL, "Shares");
    }

    void isHandled(Sitting who, Handling handling) {
        declares(who);
        world.use(RulingOnInterests.class).rule(item, who.person(), handling, "", ann.seat());
    }

    DecisionId open(NewQuestion question, Condition... conditions) {
        return recording().open("key " + ++keys, item, question, List.of(conditions));
    }

    DecisionId record(NewQuestion question, Closing closing, GivenVote... votes) {
        return recording().record("key " + ++keys, item, question, List.of(), List.of(votes), closing);
    }

    /** One letter for each of Ann, Ben, Cat and Dan: For, Against, abstains (O), does not vote (N); a dash for none. */
    GivenVote[] votes(String letters) {
        List<GivenVote> votes = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Sitting who = everybody().get(i);
            switch (letters.charAt(i)) {
                case 'F' -> votes.add(gives(who, Ballot.FOR));
                case 'A' -> votes.add(gives(who, Ballot.AGAINST));
                case 'O' -> votes.add(gives(who, Ballot.ABSTAIN));
                case 'N' -> votes.add(gives(who, Ballot.NOT_VOTING));
                default -> {}
            }
        }
        return votes.toArray(GivenVote[]::new);
    }

    static GivenVote gives(Sitting who, Ballot ballot) {
        return new GivenVote(who.seat(), who.person(), ballot);
    }

    Decision get(DecisionId id) {
        return world.stores.decisions.get(id);
    }

    AudienceKey audience(Decision decision) {
        return world.stores.audiences.key(decision.audience());
    }

    RecordingDecisions recording() {
        return world.use(RecordingDecisions.class);
    }

    VotingOnDecisions votingAs(Sitting who) {
        return world.as(who.person()).use(VotingOnDecisions.class);
    }

    DecisionSheet read(DecisionId id) {
        return world.use(ReadingDecisions.class).get(id);
    }
}
