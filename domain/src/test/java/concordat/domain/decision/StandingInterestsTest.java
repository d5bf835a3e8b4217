package concordat.domain.decision;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.conflict.Confirmation.Answer;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.ConflictEvent;
import concordat.domain.conflict.ConflictRule;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.Post;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.ReadingPosts.InMeeting;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.conflict.StandingLine;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.world.Kept;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posts of members in another partner: declared once, confirmed in each meeting, ruled on where sides are opposite (COI-12). */
class StandingInterestsTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Post PROFESSOR = new Post(UOL, "Honorary Professor", false);

    private final InSession session = new InSession();
    private int keys;

    @Test
    void a_post_in_another_partner_is_on_record_with_its_type() {
        StandingDeclarationId unpaid = declares(session.ben, PROFESSOR);
        declares(session.dan, new Post(UOL, "Senior Lecturer", true));

        List<StandingLine> lines = session.world.use(ReadingPosts.class).of(session.committee);
        assertThat(lines)
                .extracting(line -> line.person().name(), line -> line.post().type(), StandingLine::nature)
                .containsExactly(
                        tuple(
                                "Ben",
                                InterestType.NON_FINANCIAL_PROFESSIONAL,
                                "Holds a post in another partner: Honorary Professor, UoL, unpaid (standing"
                                        + " declaration)."),
                        tuple(
                                "Dan",
                                InterestType.FINANCIAL,
                                "Holds a post in another partner: Senior Lecturer, UoL, paid (standing declaration)."));
        assertThat(session.world.journal)
                .filteredOn(event -> event instanceof ConflictEvent.PostDeclared)
                .hasSize(2);
        assertThat(lines.get(0).id()).isEqualTo(unpaid);
    }

    @Test
    void a_form_sent_twice_declares_once() {
        DeclaringPosts declaring = session.world.use(DeclaringPosts.class);

        StandingDeclarationId first = declaring.declare("k", session.committee, session.ben.person(), PROFESSOR, SINCE);
        StandingDeclarationId second =
                declaring.declare("k", session.committee, session.ben.person(), PROFESSOR, SINCE);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_member_declares_for_themselves_and_the_officer_for_them() {
        session.world.as(session.ben.person());
        StandingDeclarationId own = declares(session.ben, PROFESSOR);

        assertThatThrownBy(() -> declares(session.dan, PROFESSOR)).isInstanceOf(NotAllowed.class);
        session.world.as(session.dan.person());
        assertThatThrownBy(() -> session.world.use(DeclaringPosts.class).end(own, TODAY))
                .isInstanceOf(NotAllowed.class);
        session.world.as(session.ben.person()).use(DeclaringPosts.class).end(own, TODAY);
        assertThat(session.world
                        .use(ReadingPosts.class)
                        .of(session.committee)
                        .get(0)
                        .term()
                        .until())
                .isEqualTo(TODAY);
    }

    @Test
    void only_a_member_declares() {
        breaks(ConflictRule.MEMBER_DECLARES_THE_POST, () -> session.world
                .use(DeclaringPosts.class)
                .declare("k", session.committee, session.world.officer, PROFESSOR, SINCE));
    }

    @Test
    void the_post_is_in_another_partner() {
        breaks(ConflictRule.POST_IS_IN_ANOTHER_PARTNER, () -> declares(session.dan, new Post(NHFT, "Nurse", true)))
                .startsWith("NHFT is not another partner: Dan sits on this committee for it");
    }

    @Test
    void a_post_is_declared_once_and_ended_once() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);

        breaks(ConflictRule.POST_IS_DECLARED_ONCE, () -> declares(session.ben, PROFESSOR))
                .isEqualTo("Ben has declared this post already: Honorary Professor, UoL.");
        session.world.use(DeclaringPosts.class).end(id, TODAY);
        breaks(
                ConflictRule.STANDING_DECLARATION_IS_ENDED_ONCE,
                () -> session.world.use(DeclaringPosts.class).end(id, TODAY));
    }

    @Test
    void nothing_is_decided_until_whoever_is_present_has_confirmed() {
        StandingDeclarationId ben = declares(session.ben, PROFESSOR);
        StandingDeclarationId dan = declares(session.dan, PROFESSOR);

        breaks(DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED, this::decides).startsWith("Ben, Dan: the post");
        confirming().confirm(session.meeting, ben);
        breaks(DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED, this::decides).startsWith("Dan: the post");
        confirming().confirm(session.meeting, dan);
        decides();

        assertThat(inMeeting()).extracting(InMeeting::answer).containsOnly(Optional.of(Answer.CONFIRMED));
        assertThat(session.world.journal)
                .filteredOn(event -> event instanceof ConflictEvent.PostAnsweredFor)
                .hasSize(2);
    }

    @Test
    void a_confirmed_post_is_merely_noted_its_holder_counts_and_votes_as_before() {
        declares(session.ben, PROFESSOR);
        confirming().confirmAll(session.meeting);

        Decision decision = session.get(session.record(InSession.QUESTION, Closing.byVote(), session.votes("FFFF")));

        assertThat(decision.legs().get(0).tally()).isEqualTo(new Tally(4, 0, 0, 0));
    }

    @Test
    void who_is_away_is_not_waited_for_and_is_asked_when_they_come() {
        declares(session.ben, PROFESSOR);
        session.leaves(session.ben);

        decides();
        assertThat(inMeeting()).noneMatch(InMeeting::isAwaited);
        session.world.clock.advance(Duration.ofMinutes(1));
        session.comes(session.ben);

        breaks(DecisionRule.STANDING_DECLARATIONS_ARE_CONFIRMED, this::decides);
        assertThat(inMeeting()).allMatch(InMeeting::isAwaited);
        confirming().confirmAll(session.meeting);
        decides();
    }

    @Test
    void who_is_away_cannot_be_asked() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        session.leaves(session.ben);

        breaks(ConflictRule.CONFIRMED_IN_PERSON, () -> confirming().confirm(session.meeting, id));
    }

    @Test
    void the_declaration_is_of_the_committee_that_meets() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        CommitteeId other = session.world.committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        session.world.seated(other, "Eve", NewSeat.voting(NHFT, "Chair", SeatClass.LAY, ALWAYS));
        session.world.adopts(other, Provisions.standard(Minimum.inTotal(1)));
        MeetingId meeting = session.world.meeting(other);
        session.world.use(ConductingMeetings.class).open(meeting);

        breaks(
                ConflictRule.CONFIRMATION_IS_OF_THE_SAME_COMMITTEE,
                () -> session.world.use(ConfirmingPosts.class).confirm(meeting, id));
    }

    @Test
    void a_post_given_up_is_withdrawn_in_the_meeting_and_ends() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);

        confirming().withdraw(session.meeting, id);
        confirming().confirm(session.meeting, id);
        decides();

        assertThat(inMeeting()).extracting(InMeeting::answer).containsExactly(Optional.of(Answer.WITHDRAWN));
        assertThat(inMeeting().get(0).line().term().until()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_post_that_has_changed_is_ended_and_declared_as_it_is_now() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);

        confirming().change(session.meeting, id, new Post(UOL, "Professor", true), TODAY);
        decides();

        assertThat(inMeeting())
                .extracting(each -> each.line().post().title(), each -> each.answer()
                        .orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("Honorary Professor", Answer.CHANGED), tuple("Professor", Answer.CONFIRMED));
    }

    @Test
    void a_post_is_seen_by_whoever_sees_the_published_business_of_the_committee() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);

        assertThat(session.world.stores.audiences.key(Kept.audience(session.world.stores.standing.lock(id))))
                .isEqualTo(new Business(session.committee, Part.PART_1, Stage.PUBLISHED));
    }

    @Test
    void the_post_that_has_changed_ends_with_the_day_of_the_meeting() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);

        confirming().change(session.meeting, id, new Post(UOL, "Professor", true), TODAY);

        assertThat(session.world.stores.standing.lock(id).line().term().until()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void only_the_first_answer_of_a_meeting_counts() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        confirming().confirm(session.meeting, id);

        confirming().withdraw(session.meeting, id);
        confirming().change(session.meeting, id, new Post(UOL, "Professor", true), TODAY);

        assertThat(inMeeting()).extracting(InMeeting::answer).containsExactly(Optional.of(Answer.CONFIRMED));
        assertThat(inMeeting().get(0).line().term().until()).isNull();
    }

    @Test
    void nobody_is_asked_once_the_meeting_is_closed() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        session.world.use(ConductingMeetings.class).close(session.meeting);

        breaks(MeetingRule.MEETING_IS_IN_PROGRESS, () -> confirming().confirm(session.meeting, id));
    }

    @Test
    void a_meeting_lists_the_posts_of_its_day_and_those_that_were_answered_for_in_it() {
        StandingDeclarationId over = declares(session.ben, PROFESSOR);
        session.world.use(DeclaringPosts.class).end(over, TODAY);
        StandingDeclarationId current = declares(session.dan, PROFESSOR);
        assertThat(inMeeting()).extracting(each -> each.line().id()).containsExactly(current);

        confirming().change(session.meeting, current, new Post(UOL, "Professor", true), TODAY.plusDays(1));

        assertThat(inMeeting())
                .extracting(each -> each.line().post().title(), InMeeting::stands)
                .as("the post as it will be from tomorrow on is listed because it was answered for")
                .containsExactlyInAnyOrder(tuple("Honorary Professor", false), tuple("Professor", true));
    }

    @Test
    void a_post_stands_until_somebody_says_that_it_does_not() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        assertThat(inMeeting()).allMatch(InMeeting::stands);
        confirming().withdraw(session.meeting, id);

        assertThat(inMeeting()).noneMatch(InMeeting::stands);
    }

    @Test
    void what_was_declared_answered_and_ended_can_be_read_in_the_journal() {
        int read = session.world.journal.size();

        StandingDeclarationId withdrawn = declares(session.ben, PROFESSOR);
        confirming().withdraw(session.meeting, withdrawn);
        StandingDeclarationId ended = declares(session.dan, PROFESSOR);
        session.world.use(DeclaringPosts.class).end(ended, TODAY);

        PersonOnRecord ben = session.world.stores.people.of(session.ben.person(), session.ben.organisation());
        PersonOnRecord dan = session.world.stores.people.of(session.dan.person(), session.dan.organisation());
        assertThat(session.world.journal.subList(read, session.world.journal.size()))
                .containsExactly(
                        new ConflictEvent.PostDeclared(
                                withdrawn,
                                World.PARTNERSHIP,
                                session.committee,
                                ben,
                                PROFESSOR,
                                "UoL",
                                Term.from(SINCE)),
                        new ConflictEvent.PostAnsweredFor(
                                withdrawn, World.PARTNERSHIP, session.meeting, ben, Answer.WITHDRAWN),
                        new ConflictEvent.PostEnded(
                                withdrawn, World.PARTNERSHIP, session.committee, ben, "UoL", TODAY.plusDays(1)),
                        new ConflictEvent.PostDeclared(
                                ended, World.PARTNERSHIP, session.committee, dan, PROFESSOR, "UoL", Term.from(SINCE)),
                        new ConflictEvent.PostEnded(ended, World.PARTNERSHIP, session.committee, dan, "UoL", TODAY));
    }

    @Test
    void where_partners_are_on_opposite_sides_each_holder_who_would_vote_is_ruled_on() {
        declares(session.ben, PROFESSOR);
        declares(session.dan, PROFESSOR);
        confirming().confirmAll(session.meeting);
        AgendaItemId fees = oppositeSides();

        breaks(DecisionRule.OPPOSITE_SIDES_ARE_RULED_ON, () -> decides(fees))
                .isEqualTo("Ben, Dan: the partners are on opposite sides of this item, and the post in another partner"
                        + " has not been declared on it. Put the standing declaration on the item and rule on it, then"
                        + " decide.");
        putsOn(fees, session.ben);
        putsOn(fees, session.dan);
        breaks(DecisionRule.INTERESTS_ARE_RULED_ON, () -> decides(fees));
        ruling().rule(fees, session.ben.person(), Handling.NOTED, "", session.ann.seat());
        ruling().rule(fees, session.dan.person(), Handling.STAY_NO_VOTE, "Fees of UoL", session.ann.seat());
        Decision decision = decides(fees);

        assertThat(decision.legs().get(0).entitled()).isEqualTo(3);
    }

    @Test
    void who_is_away_or_declared_nothing_is_not_asked_for_where_sides_are_opposite() {
        declares(session.ben, PROFESSOR);
        session.leaves(session.ben);

        decides(oppositeSides());
    }

    @Test
    void a_declaration_that_has_ended_asks_for_nothing() {
        StandingDeclarationId id = declares(session.ben, PROFESSOR);
        session.world.use(DeclaringPosts.class).end(id, TODAY);

        decides(oppositeSides());
    }

    private AgendaItemId oppositeSides() {
        return session.world
                .use(PreparingMeetings.class)
                .addLateItem(
                        session.meeting,
                        ItemText.open("8", "Placement fees", Purpose.APPROVAL, "Ann Lead", 15, "")
                                .onOppositeSides(),
                        "Urgent");
    }

    private void putsOn(AgendaItemId item, Sitting who) {
        StandingLine line = inMeeting().stream()
                .map(InMeeting::line)
                .filter(each -> each.person().person().equals(who.person()))
                .findFirst()
                .orElseThrow();
        ruling().declare(item, who.person(), who.organisation(), line.post().type(), line.nature());
    }

    private StandingDeclarationId declares(Sitting who, Post post) {
        return session.world
                .use(DeclaringPosts.class)
                .declare("post " + ++keys, session.committee, who.person(), post, SINCE);
    }

    private Decision decides() {
        return decides(session.item);
    }

    private Decision decides(AgendaItemId item) {
        return session.get(session.recording()
                .record("decision " + ++keys, item, InSession.QUESTION, List.of(), List.of(), Closing.byConsensus()));
    }

    private List<InMeeting> inMeeting() {
        return session.world.use(ReadingPosts.class).in(session.meeting);
    }

    private ConfirmingPosts confirming() {
        return session.world.use(ConfirmingPosts.class);
    }

    private RulingOnInterests ruling() {
        return session.world.use(RulingOnInterests.class);
    }
}
