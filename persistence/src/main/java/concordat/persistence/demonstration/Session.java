package concordat.persistence.demonstration;

import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.ReadingPosts.InMeeting;
import concordat.domain.conflict.StandingLine;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One meeting of a committee, from its agenda to its close, as the committee's officer records it. */
final class Session {
    private static final Duration LENGTH = Duration.ofMinutes(150);

    private final Company company;
    private final Timeline time;
    private final Body body;
    private final MeetingId id;
    private final List<String> present = new ArrayList<>();

    Session(Company company, Timeline time, Body body, String title, LocalDate day) {
        this.company = company;
        this.time = time;
        this.body = body;
        Instant starts = day.atTime(10, 0).atZone(Term.LONDON).toInstant();
        id = company.as(
                body.officer(),
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        body.id(),
                        new Arrangements(title, starts, starts.plus(LENGTH), "Board room, and online", true)));
    }

    MeetingId id() {
        return id;
    }

    AgendaItemId add(ItemText text) {
        return company.as(body.officer(), PreparingMeetings.class, meetings -> meetings.addItem(id, text));
    }

    /** Rewords the deferred matter that came back on the agenda when the meeting was planned. */
    AgendaItemId takeUp(ItemText text) {
        MeetingSheet.ItemSheet back = company.as(body.officer(), ReadingMeetings.class, meetings -> meetings.get(id))
                .agenda()
                .get(0);
        company.does(
                body.officer(), PreparingMeetings.class, meetings -> meetings.reword(back.id(), text, back.version()));
        return back.id();
    }

    void order(List<AgendaItemId> items) {
        company.does(body.officer(), PreparingMeetings.class, meetings -> meetings.reorder(id, items));
    }

    AgendaItemId addLate(ItemText text, String because) {
        return company.as(body.officer(), PreparingMeetings.class, meetings -> meetings.addLateItem(id, text, because));
    }

    void publish() {
        company.does(body.officer(), PreparingMeetings.class, meetings -> meetings.publishAgenda(id));
    }

    /** Opens the meeting with these people in it; the others have sent apologies. */
    void open(List<String> there) {
        for (String member : body.members()) {
            if (!there.contains(member)) {
                company.does(
                        body.officer(),
                        TakingAttendance.class,
                        attendance -> attendance.apologise(id, company.person(member), company.home(member)));
            }
        }
        company.does(body.officer(), ConductingMeetings.class, meetings -> meetings.open(id));
        for (String member : there) {
            boolean remote = present.size() % 3 == 2;
            company.does(
                    body.officer(),
                    TakingAttendance.class,
                    attendance -> attendance.arrive(id, company.person(member), company.home(member), remote));
            present.add(member);
        }
        company.does(body.officer(), ConfirmingPosts.class, posts -> posts.confirmAll(id));
    }

    /** The posts in another partner of those present are put on the item, and noted by the chair. */
    void notePosts(AgendaItemId item) {
        for (InMeeting post : company.as(body.officer(), ReadingPosts.class, posts -> posts.in(id))) {
            StandingLine line = post.line();
            if (post.present()) {
                company.does(
                        body.officer(),
                        RulingOnInterests.class,
                        interests -> interests.declare(
                                item,
                                line.person().person(),
                                line.person().organisation(),
                                line.post().type(),
                                line.nature()));
                company.does(
                        body.officer(),
                        RulingOnInterests.class,
                        interests -> interests.rule(
                                item,
                                line.person().person(),
                                Handling.NOTED,
                                "Speaks for the trust in this matter",
                                body.seatOf(body.chair())));
            }
        }
    }

    void excludePublic() {
        if (body.meetsInPublic()) {
            company.does(
                    body.officer(),
                    ConductingMeetings.class,
                    meetings -> meetings.excludePublic(id, "Commercial interests of the parties would be harmed"));
        }
    }

    void begin(AgendaItemId item) {
        time.pass(10);
        company.does(body.officer(), ConductingMeetings.class, meetings -> meetings.openItem(item));
    }

    void finish(AgendaItemId item) {
        time.pass(5);
        company.does(body.officer(), ConductingMeetings.class, meetings -> meetings.closeItem(item));
    }

    /** Somebody declares an interest in the item, and the chair rules on it. */
    void recuse(AgendaItemId item, String name, Handling handling, String nature) {
        company.does(
                body.officer(),
                RulingOnInterests.class,
                interests -> interests.declare(
                        item, company.person(name), company.home(name), InterestType.FINANCIAL, nature));
        company.does(
                body.officer(),
                RulingOnInterests.class,
                interests -> interests.rule(
                        item,
                        company.person(name),
                        handling,
                        "As the policy on conflicts of interest provides",
                        body.seatOf(body.chair())));
    }

    /** They come back, if they were sent out. */
    void comeBack(AgendaItemId item, String name, Handling handling) {
        if (handling.sendsOut()) {
            time.pass(2);
            company.does(
                    body.officer(),
                    RulingOnInterests.class,
                    interests -> interests.returnToRoom(item, company.person(name), time.instant()));
        }
    }

    DecisionId decide(
            AgendaItemId item,
            NewQuestion question,
            List<Condition> conditions,
            List<GivenVote> votes,
            Closing closing) {
        return company.as(
                body.officer(),
                RecordingDecisions.class,
                decisions ->
                        decisions.record("demonstration-" + item.value(), item, question, conditions, votes, closing));
    }

    /** The question is put, and left for want of a quorum. */
    void leaveForNextBusiness(AgendaItemId item, NewQuestion question) {
        DecisionId decision = company.as(
                body.officer(),
                RecordingDecisions.class,
                decisions -> decisions.open("demonstration-" + item.value(), item, question, List.of()));
        company.does(body.officer(), RecordingDecisions.class, decisions -> decisions.moveToNextBusiness(decision));
        company.does(body.officer(), ConductingMeetings.class, meetings -> meetings.moveToNextBusiness(item));
    }

    /**
     * The votes of those present, one for each seat: the first so many against, then so many abstentions, the rest for.
     *
     * @param without who has no vote on the item
     */
    List<GivenVote> votes(int against, int abstaining, List<String> without) {
        List<GivenVote> votes = new ArrayList<>();
        for (String name : present) {
            boolean seatHasVoted = votes.stream().anyMatch(vote -> vote.seat().equals(body.seatOf(name)));
            if (!without.contains(name) && !seatHasVoted) {
                int given = votes.size();
                Ballot ballot =
                        given < against ? Ballot.AGAINST : given < against + abstaining ? Ballot.ABSTAIN : Ballot.FOR;
                votes.add(new GivenVote(body.seatOf(name), company.person(name), ballot));
            }
        }
        return votes;
    }

    void close() {
        time.pass(10);
        company.does(body.officer(), ConductingMeetings.class, meetings -> meetings.close(id));
    }

    List<String> present() {
        return present;
    }
}
