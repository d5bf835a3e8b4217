package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.EvidenceId;
import concordat.domain.action.RaisingActions;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.DeclaringPosts;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.Post;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.CallingIn;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.FollowingDecisions;
import concordat.domain.decision.ForecastingQuorum;
import concordat.domain.decision.MeetingWithoutQuorum;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.ReviewResult;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightLineId;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightText;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.Mode;
import concordat.domain.meeting.PaperStyle;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PlanningWork;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.RequisitioningMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.StandingItem;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.meeting.UnstarringItems;
import concordat.domain.meeting.WorkSource;
import concordat.domain.meeting.WorkYear;
import concordat.domain.minutes.ApprovingMinutes;
import concordat.domain.minutes.CommentingOnMinutes;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.PaperId;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A role is held somewhere: every act on a committee's business, tried by whoever holds the same role on another
 * committee of the same partners, and by whoever holds it at a partner that the committee is not of. The right one gets
 * as far as the rules; the others are refused, and the journal's register stays as it was.
 */
class SameRoleElsewhereTest {
    private static final String OF_ANOTHER_COMMITTEE = "Officer of another committee";
    private static final String OF_ANOTHER_PARTNER = "Officer of another partner";
    private static final String CHAIR_ELSEWHERE = "Chair of another committee";
    private static final String MEMBER_ELSEWHERE = "Member of another committee";
    private static final List<String> OFFICERS = List.of(OF_ANOTHER_COMMITTEE, OF_ANOTHER_PARTNER);
    private static final List<String> CHAIRS = List.of(CHAIR_ELSEWHERE);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate START_DAY = LocalDate.of(2026, 5, 12);

    private static final List<Class<?>> USE_CASES = List.of(
            ConstitutingCommittees.class,
            PreparingMeetings.class,
            KeepingAgendaTemplates.class,
            PlanningWork.class,
            UnstarringItems.class,
            AcceptingPapers.class,
            DraftingMinutes.class,
            ReviewingMinutes.class,
            CommentingOnMinutes.class,
            ApprovingMinutes.class,
            RaisingEscalations.class,
            AnsweringEscalations.class,
            DraftingHighlightReports.class,
            ReviewingHighlightReports.class,
            ConductingMeetings.class,
            TakingAttendance.class,
            RulingOnInterests.class,
            TaggingItems.class,
            AnsweringConflicts.class,
            DeclaringPosts.class,
            ConfirmingPosts.class,
            RecordingBreaches.class,
            RecordingDecisions.class,
            VotingOnDecisions.class,
            ForecastingQuorum.class,
            MeetingWithoutQuorum.class,
            TakingChairsActions.class,
            ResolvingInWriting.class,
            CallingIn.class,
            RequisitioningMeetings.class,
            FollowingDecisions.class,
            TrackingActions.class,
            RaisingActions.class,
            ShowingEvidence.class);

    /** What only looks, or has no committee yet. */
    private static final Set<String> NOT_ACTS = Set.of(
            "ForecastingQuorum.shortfallsWithin",
            "AcceptingPapers.authors",
            "AcceptingPapers.sponsors",
            "TaggingItems.check",
            "TrackingActions.page",
            "TrackingActions.own",
            "TrackingActions.get",
            "RaisingActions.owners",
            "ConstitutingCommittees.constitute");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> tried = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void who_holds_the_role_elsewhere_is_refused_each_act_on_a_committees_business() {
        appointElsewhere();
        AgendaItemId item = committee.atAnItem();
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        MeetingId coming =
                committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.plan(committee.id, days(7)));
        AgendaItemId draft =
                committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.addItem(coming, text("1")));

        composing();
        papers(draft);
        programme();
        preparing(coming, draft);
        attending(meeting);
        ruling(item);
        answering(meeting, item);
        standing(meeting);
        deciding(item);
        between();
        conducting(meeting, item);
        minuting(draft);
        reporting();

        assertThat(wrong).isEmpty();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(acts());
    }

    private void composing() {
        officers(
                ConstitutingCommittees.class,
                "establish",
                all -> all.establish(
                        committee.id,
                        NewSeat.voting(world.trust, "New seat", SeatClass.EXECUTIVE, Term.from(World.LONG_AGO))));
        officers(
                ConstitutingCommittees.class,
                "abolish",
                all -> all.abolish(committee.id, committee.seatOf("Cyd"), DAY));
        officers(
                ConstitutingCommittees.class,
                "adopt",
                all -> all.adopt(
                        committee.id, Term.from(DAY), null, Provisions.standard(Minimum.inTotal(2)), List.of()));
        officers(ConstitutingCommittees.class, "confirm", all -> all.confirm(committee.id, DAY, null, List.of()));
        officers(
                ConstitutingCommittees.class,
                "constituteUnder",
                all -> all.constituteUnder(
                        committee.id,
                        "Sub-committee",
                        "SUB-ELSEWHERE",
                        LegalForm.WORKING_GROUP,
                        false,
                        List.of(new PartyOfCommittee(world.trust, "Trust Board", false, false))));
    }

    private void papers(AgendaItemId draft) {
        PapersInHand papers = new PapersInHand(committee);
        PaperId paper = papers.written(draft, "Placements plan", Part.PART_1, "The plan");
        papers.submit(paper);
        Person author = new Person(world.id(PapersInHand.AUTHOR), world.otherTrust);
        Person sponsor = new Person(world.id(PapersInHand.SPONSOR), world.trust);
        officers(AcceptingPapers.class, "ask", all -> all.ask("ask " + draft.value(), draft, author, sponsor, ""));
        both(AcceptingPapers.class, "agreeToLate", all -> all.agreeToLate(paper, "Urgent"));
        officers(AcceptingPapers.class, "accept", all -> all.accept(paper));
        officers(AcceptingPapers.class, "tryAgain", all -> all.tryAgain(paper));
        officers(AcceptingPapers.class, "giveBack", all -> all.giveBack(paper, "Too long"));
        officers(AcceptingPapers.class, "withdraw", all -> all.withdraw(paper, "Not needed"));
    }

    private void programme() {
        StandingItem standing = new StandingItem(
                "Opening", "A story", Purpose.DISCUSSION, Mode.VERBAL, "Bob", 10, false, Part.PART_1, null);
        officers(KeepingAgendaTemplates.class, "of", all -> all.of(committee.id));
        officers(
                KeepingAgendaTemplates.class,
                "follow",
                all -> all.follow(
                        "follow " + committee.id.value(),
                        committee.id,
                        new AgendaConventions(
                                List.of("Opening"), PaperStyle.LETTERS, AgendaConventions.USUAL_PATTERN, WorkYear.NHS),
                        0));
        officers(
                KeepingAgendaTemplates.class,
                "add",
                all -> all.add("add " + committee.id.value(), committee.id, standing));
        UUID line = committee
                .as(OFFICER, KeepingAgendaTemplates.class, all -> all.of(committee.id))
                .items()
                .get(0)
                .id();
        officers(
                KeepingAgendaTemplates.class,
                "change",
                all -> all.change("change " + committee.id.value(), committee.id, line, standing, 0));
        officers(KeepingAgendaTemplates.class, "move", all -> all.move(committee.id, line, true));
        officers(KeepingAgendaTemplates.class, "remove", all -> all.remove(committee.id, line));
        PlannedWork work = new PlannedWork(
                "Review",
                Purpose.DISCUSSION,
                "Bob",
                "",
                WorkSource.CYCLICAL,
                "",
                PlannedWork.in(Set.of(Month.JUNE)),
                "Opening",
                10,
                Part.PART_1,
                null);
        officers(PlanningWork.class, "plan", all -> all.plan("other " + committee.id.value(), committee.id, work));
        UUID planned = committee.as(
                OFFICER, PlanningWork.class, all -> all.plan("work " + committee.id.value(), committee.id, work));
        MeetingId from = new MeetingId(UUID.randomUUID());
        officers(PlanningWork.class, "change", all -> all.change("change " + planned, planned, work, 7));
        officers(PlanningWork.class, "defer", all -> all.defer("defer " + planned, planned, from, from, "Later"));
        officers(PlanningWork.class, "end", all -> all.end(planned, "Done"));
    }

    private void preparing(MeetingId coming, AgendaItemId draft) {
        officers(PreparingMeetings.class, "planFromTemplate", all -> all.planFromTemplate(committee.id, days(21)));
        officers(PreparingMeetings.class, "addStandingItems", all -> all.addStandingItems(coming));
        officers(PreparingMeetings.class, "plannedWork", all -> all.plannedWork(coming));
        officers(PreparingMeetings.class, "addPlannedWork", all -> all.addPlannedWork(coming));
        officers(PreparingMeetings.class, "sections", all -> all.sections(coming));
        officers(PreparingMeetings.class, "number", all -> all.number(coming));
        officers(PreparingMeetings.class, "move", all -> all.move(draft, draft, true));
        officers(PreparingMeetings.class, "star", all -> all.star(draft));
        officers(UnstarringItems.class, "unstar", all -> all.unstar(draft));
        officers(PreparingMeetings.class, "plan", all -> all.plan(committee.id, days(14)));
        officers(PreparingMeetings.class, "rearrange", all -> all.rearrange(coming, days(8)));
        officers(PreparingMeetings.class, "addItem", all -> all.addItem(coming, text("2")));
        officers(PreparingMeetings.class, "addLateItem", all -> all.addLateItem(coming, text("3"), "Urgent"));
        officers(PreparingMeetings.class, "reword", all -> all.reword(draft, text("1"), 0));
        officers(PreparingMeetings.class, "reorder", all -> all.reorder(coming, List.of(draft)));
        officers(
                PreparingMeetings.class,
                "nameDeputy",
                all -> all.nameDeputy(coming, committee.seatOf("Bob"), world.id("Cyd"), world.trust, true));
        officers(PreparingMeetings.class, "waiting", all -> all.waiting(coming));
        officers(PreparingMeetings.class, "takeUp", all -> all.takeUp(coming, new DecisionId(UUID.randomUUID())));
        both(ForecastingQuorum.class, "of", all -> all.of(coming));
        officers(PreparingMeetings.class, "withdraw", all -> all.withdraw(draft));
        officers(PreparingMeetings.class, "publishAgenda", all -> all.publishAgenda(coming));
        officers(PreparingMeetings.class, "publishPack", all -> all.publishPack(coming));
        officers(PreparingMeetings.class, "cancel", all -> all.cancel(coming, "Nothing to decide"));
    }

    private void attending(MeetingId meeting) {
        PersonId fay = world.id("Fay");
        officers(TakingAttendance.class, "others", all -> all.others(meeting));
        officers(TakingAttendance.class, "apologise", all -> all.apologise(meeting, fay, world.otherTrust));
        officers(TakingAttendance.class, "leave", all -> all.leave(meeting, fay));
        officers(TakingAttendance.class, "leave", all -> all.leave(meeting, fay, START));
        officers(TakingAttendance.class, "arrive", all -> all.arrive(meeting, fay, world.otherTrust, true));
        officers(TakingAttendance.class, "arrive", all -> all.arrive(meeting, fay, world.otherTrust, true, START));
    }

    private void ruling(AgendaItemId item) {
        PersonId fay = world.id("Fay");
        SeatId chair = committee.seatOf("Ann");
        both(
                RulingOnInterests.class,
                "declare",
                all -> all.declare(item, fay, world.otherTrust, InterestType.FINANCIAL, "Shares"));
        both(RulingOnInterests.class, "rule", all -> all.rule(item, fay, Handling.NOTED, "Small", chair));
        both(RulingOnInterests.class, "leaveRoom", all -> all.leaveRoom(item, fay, START));
        both(RulingOnInterests.class, "returnToRoom", all -> all.returnToRoom(item, fay, START));
    }

    private void answering(MeetingId meeting, AgendaItemId item) {
        Concern supplier = Concern.named(ConcernKind.ORGANISATION, "Brookside");
        InterestId interest = committee.as(
                OFFICER,
                DeclaringInterests.class,
                all -> all.declare(
                        "Eve's interest " + item.value(),
                        world.partnership,
                        world.id("Eve"),
                        world.otherTrust,
                        NewInterest.own(
                                InterestType.FINANCIAL, supplier, "Director", true, Term.from(World.LONG_AGO))));
        officers(TaggingItems.class, "tag", all -> all.tag(item, List.of(supplier)));
        both(AnsweringConflicts.class, "inMeeting", all -> all.inMeeting(meeting));
        both(AnsweringConflicts.class, "onItem", all -> all.onItem(item));
        both(AnsweringConflicts.class, "putOnRecord", all -> all.putOnRecord(item, interest));
        both(
                AnsweringConflicts.class,
                "setAside",
                all -> all.setAside(item, interest, "It left the tender", committee.seatOf("Ann")));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.rule(item, world.id("Eve"), Handling.NOTED, "", committee.seatOf("Ann")));
    }

    private void standing(MeetingId meeting) {
        PersonId fay = world.id("Fay");
        Post post = new Post(world.university, "Lecturer", true);
        StandingDeclarationId id = committee.as(
                OFFICER, DeclaringPosts.class, all -> all.declare("standing", committee.id, fay, post, DAY));
        officers(
                DeclaringPosts.class,
                "declare",
                all -> all.declare(
                        "of Bob" + meeting,
                        committee.id,
                        world.id("Bob"),
                        new Post(world.university, "Fellow", false),
                        DAY));
        both(ConfirmingPosts.class, "confirm", all -> all.confirm(meeting, id));
        both(ConfirmingPosts.class, "confirmAll", all -> all.confirmAll(meeting));
        both(ConfirmingPosts.class, "change", all -> all.change(meeting, id, post, DAY));
        both(ConfirmingPosts.class, "withdraw", all -> all.withdraw(meeting, id));
        officers(DeclaringPosts.class, "end", all -> all.end(id, DAY.plusDays(1)));
    }

    private void deciding(AgendaItemId item) {
        DecisionId open = open(item, "of all");
        DecisionId declared = open(item, "declared");
        SeatId seat = committee.seatOf("Bob");
        GivenVote vote = new GivenVote(seat, world.id("Bob"), Ballot.FOR);
        both(
                RecordingDecisions.class,
                "record",
                all -> all.record("r" + item, item, question(), List.of(), List.of(vote), Closing.byConsensus()));
        both(RecordingDecisions.class, "open", all -> all.open("o" + item, item, question(), List.of()));
        both(
                RecordingDecisions.class,
                "openForNextBusiness",
                all -> all.openForNextBusiness("n" + item, item, question(), List.of()));
        both(
                RecordingDecisions.class,
                "openToAgreeProvisionally",
                all -> all.openToAgreeProvisionally("p" + item, item, question(), List.of()));
        both(RecordingDecisions.class, "agreeProvisionally", all -> all.agreeProvisionally(open));
        both(RecordingDecisions.class, "enterVote", all -> all.enterVote(open, vote));
        both(RecordingDecisions.class, "enterVotes", all -> all.enterVotes(open, List.of(vote)));
        both(RecordingDecisions.class, "declare", all -> all.declare(declared, Closing.byConsensus()));
        both(RecordingDecisions.class, "declare", all -> all.declare(declared, List.of(vote), Closing.byVote()));
        both(RecordingDecisions.class, "moveToNextBusiness", all -> all.moveToNextBusiness(open));
        SeatId own = committee.seatOf("Cyd");
        List<String> others = List.of("Dee", MEMBER_ELSEWHERE, CHAIR_ELSEWHERE);
        act(VotingOnDecisions.class, "vote", "Cyd", others, all -> all.vote(open, own, Ballot.FOR));
        act(VotingOnDecisions.class, "change", "Cyd", others, all -> all.change(open, own, Ballot.AGAINST));
        act(VotingOnDecisions.class, "cast", "Cyd", others, all -> all.cast("c" + open, open, own, Ballot.FOR));
        act(VotingOnDecisions.class, "withdraw", "Cyd", others, all -> all.withdraw(open, own));
        officers(
                FollowingDecisions.class,
                "recordAnswer",
                all -> all.recordAnswer(declared, world.trust, true, DAY, "TB/1"));
        both(
                RecordingDecisions.class,
                "raiseAction",
                all -> all.raiseAction(
                        declared, new Condition("Write to both boards", world.id("Bob"), world.trust, DAY)));
        acting(declared);
        breaching(declared);
        both(RecordingDecisions.class, "withdraw", all -> all.withdraw(open, "Put wrongly"));
    }

    private void between() {
        ItemText matter = text("1");
        Instant deadline = START.plus(Duration.ofDays(7));
        NewChairsAction action = new NewChairsAction(
                matter,
                question(),
                "Urgent",
                "Clause 9",
                committee.seatOf("Ann"),
                "",
                Optional.of(committee.seatOf("Bob")),
                List.of(),
                List.of());
        both(TakingChairsActions.class, "take", all -> all.take("take", committee.id, action, List.of()));
        both(
                ResolvingInWriting.class,
                "propose",
                all -> all.propose("propose", committee.id, matter, question(), List.of(), deadline));
        DecisionId resolution = committee.as(
                OFFICER,
                ResolvingInWriting.class,
                all -> all.propose("resolution", committee.id, matter, question(), List.of(), deadline));
        both(ResolvingInWriting.class, "conclude", all -> all.conclude(resolution, Closing.byVote()));
        act(
                CallingIn.class,
                "callIn",
                "Cyd",
                List.of("Dee", MEMBER_ELSEWHERE, CHAIR_ELSEWHERE),
                all -> all.callIn(resolution, committee.seatOf("Cyd"), "It needs a discussion"));
        List<String> others = List.of("Dee", MEMBER_ELSEWHERE, CHAIR_ELSEWHERE);
        SeatId own = committee.seatOf("Cyd");
        act(
                RequisitioningMeetings.class,
                "demand",
                "Cyd",
                others,
                all -> all.demand("demand" + own, committee.id, own, "Beds", "To discuss the beds"));
        RequisitionId requisition = committee.as(
                "Bob",
                RequisitioningMeetings.class,
                all -> all.demand(
                        "demanded" + own, committee.id, committee.seatOf("Bob"), "Beds", "To discuss the beds"));
        act(RequisitioningMeetings.class, "sign", "Cyd", others, all -> all.sign(requisition, own));
        both(RequisitioningMeetings.class, "refuse", all -> all.refuse(requisition, "It can wait"));
        both(RequisitioningMeetings.class, "call", all -> all.call(requisition, days(30)));
        both(ResolvingInWriting.class, "withdraw", all -> all.withdraw(resolution, "Put wrongly"));
    }

    private void breaching(DecisionId decision) {
        NewBreach found = new NewBreach(InterestType.FINANCIAL, "Shares", LocalDate.of(2026, 5, 1), "Audit");
        PersonId fay = world.id("Fay");
        BreachId id = committee.as(
                OFFICER, RecordingBreaches.class, all -> all.open("breach", committee.id, fay, found, List.of()));
        officers(
                RecordingBreaches.class,
                "open",
                all -> all.open("breach of " + decision, committee.id, fay, found, List.of()));
        officers(RecordingBreaches.class, "flag", all -> all.flag(id, decision));
        officers(RecordingBreaches.class, "review", all -> all.review(id, decision, ReviewResult.STANDS, null));
        officers(RecordingBreaches.class, "close", all -> all.close(id, "Asked again"));
    }

    private void acting(DecisionId decision) {
        DecisionSheet decided = committee.as(OFFICER, ReadingDecisions.class, all -> all.get(decision));
        MeetingId meeting = decided.meeting();
        AgendaItemId item = decided.item();
        ActionId action = committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.raiseAction(
                        decision, new Condition("Write to both boards", world.id("Bob"), world.trust, DAY)));
        List<String> others = List.of(MEMBER_ELSEWHERE, OF_ANOTHER_COMMITTEE, OF_ANOTHER_PARTNER);
        act(TrackingActions.class, "report", "Bob", others, all -> all.report("report " + action, action, "Begun"));
        act(ShowingEvidence.class, "state", "Bob", others, all -> all.state("state " + action, action, "Noted"));
        act(
                ShowingEvidence.class,
                "link",
                "Bob",
                others,
                all -> all.link("link " + action, action, "The letter", "https://intranet.example/letter"));
        act(
                ShowingEvidence.class,
                "attach",
                "Bob",
                others,
                all -> all.attach("attach " + action, action, "", PapersInHand.incoming("Letter.pdf", "Dear all")));
        act(
                TrackingActions.class,
                "proposeComplete",
                "Bob",
                others,
                all -> all.proposeComplete("propose " + action, action, "Done"));
        both(TrackingActions.class, "decline", all -> all.decline("decline " + action, action, "The board has met"));
        both(TrackingActions.class, "note", all -> all.note("note " + action, action, "Chased"));
        both(TrackingActions.class, "hold", all -> all.hold("hold " + action, action, "Waits for the board"));
        both(TrackingActions.class, "resume", all -> all.resume("resume " + action, action, "The board has met"));
        both(
                TrackingActions.class,
                "revise",
                all -> all.revise(action, all.get(action).version(), DAY.plusDays(30), "Board moved"));
        EvidenceId evidence = committee
                .as("Bob", TrackingActions.class, all -> all.get(action))
                .evidence()
                .get(0)
                .id();
        act(
                ShowingEvidence.class,
                "withdraw",
                "Bob",
                others,
                all -> all.withdraw("withdraw " + action, action, evidence));
        both(TrackingActions.class, "cancel", all -> all.cancel("cancel " + action, action, "No longer needed"));
        both(TrackingActions.class, "reopen", all -> all.reopen("reopen " + action, action, "Needed after all"));
        both(TrackingActions.class, "complete", all -> all.complete("complete " + action, action, meeting));
        both(
                TrackingActions.class,
                "transfer",
                all -> all.transfer(
                        "transfer " + action,
                        action,
                        new TrackingActions.Transfer(
                                committee.id, world.id("Cyd"), world.trust, DAY.plusDays(60), "She does it now")));
        both(
                RaisingActions.class,
                "raise",
                all -> all.raise(
                        "raise " + item,
                        item,
                        new RaisingActions.NewAction("Write again", world.id("Bob"), world.trust, DAY)));
    }

    private void conducting(MeetingId meeting, AgendaItemId item) {
        both(ConductingMeetings.class, "excludePublic", all -> all.excludePublic(meeting, "Commercial"));
        both(ConductingMeetings.class, "moveToNextBusiness", all -> all.moveToNextBusiness(item));
        both(ConductingMeetings.class, "openItem", all -> all.openItem(item));
        both(ConductingMeetings.class, "closeItem", all -> all.closeItem(item));
        both(ConductingMeetings.class, "goOn", all -> all.goOn(item, item));
        both(ConductingMeetings.class, "goOnForWantOfQuorum", all -> all.goOnForWantOfQuorum(item, item));
        both(ConductingMeetings.class, "adjourn", all -> all.adjourn(meeting, "Late", START.plus(Duration.ofDays(30))));
        both(MeetingWithoutQuorum.class, "continueInformally", all -> all.continueInformally(meeting));
        both(ConductingMeetings.class, "close", all -> all.close(meeting));
        both(ConductingMeetings.class, "open", all -> all.open(meeting));
    }

    private void minuting(AgendaItemId under) {
        MeetingId meeting =
                committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.plan(committee.id, days(0)));
        committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.addItem(meeting, text("1")));
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        committee.does(OFFICER, START, ConductingMeetings.class, conducting -> conducting.open(meeting));
        committee.does(OFFICER, START, ConductingMeetings.class, conducting -> conducting.close(meeting));
        officers(DraftingMinutes.class, "draft", all -> all.draft(meeting, Part.PART_1));
        MinutesId minutes = committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(meeting, Part.PART_1));
        MinuteLineId line = committee
                .as(OFFICER, ReadingMinutes.class, all -> all.get(minutes))
                .lines()
                .get(0)
                .id();
        officers(DraftingMinutes.class, "write", all -> all.write("write" + line, line, "Words", 0));
        officers(DraftingMinutes.class, "submit", all -> all.submit(minutes));
        officers(DraftingMinutes.class, "takeBack", all -> all.takeBack(minutes));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        act(ReviewingMinutes.class, "giveBack", "Ann", CHAIRS, all -> all.giveBack(minutes, "Too long"));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        act(ReviewingMinutes.class, "agree", "Ann", CHAIRS, all -> all.agree(minutes));
        officers(DraftingMinutes.class, "circulate", all -> all.circulate(minutes));
        act(
                CommentingOnMinutes.class,
                "comment",
                "Bob",
                List.of(MEMBER_ELSEWHERE, CHAIR_ELSEWHERE),
                all -> all.comment("comment" + line, line, "Not so"));
        both(ApprovingMinutes.class, "amend", all -> all.amend("amend" + line, line, under, "Other words", 1));
        both(ApprovingMinutes.class, "approve", all -> all.approve(minutes, under));
        act(ReviewingMinutes.class, "sign", "Ann", CHAIRS, all -> all.sign(minutes));
        officers(DraftingMinutes.class, "publish", all -> all.publish(minutes));
    }

    private void reporting() {
        MeetingId meeting =
                committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.plan(committee.id, days(0)));
        AgendaItemId item =
                committee.as(OFFICER, PreparingMeetings.class, preparing -> preparing.addItem(meeting, text("1")));
        committee.does(OFFICER, START, PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        committee.does(OFFICER, START, ConductingMeetings.class, conducting -> conducting.open(meeting));
        committee.does(OFFICER, START, ConductingMeetings.class, conducting -> conducting.openItem(item));
        Receiver board = committee
                .as(OFFICER, ReadingHighlightReports.class, all -> all.bodies(committee.id))
                .get(0);
        NewEscalation issue = new NewEscalation(
                EscalationKind.ESCALATION, board, "Short", "No money", "Pay", DAY, Concerning.itemAlone());
        both(RaisingEscalations.class, "raise", all -> all.raise("escalate" + item, item, issue));
        EscalationId raised =
                committee.as(OFFICER, RaisingEscalations.class, all -> all.raise("escalated" + item, item, issue));
        officers(AnsweringEscalations.class, "takeUp", all -> all.takeUp("take" + raised, raised, 0, meeting));
        officers(
                AnsweringEscalations.class,
                "answer",
                all -> all.answer("answer" + raised, raised, 0, START_DAY, "TB/1", ""));
        officers(
                AnsweringEscalations.class,
                "correct",
                all -> all.correct("correct" + raised, raised, 1, START_DAY, "TB/2", ""));
        both(RaisingEscalations.class, "withdraw", all -> all.withdraw("withdraw" + raised, raised, 1, "Settled"));
        committee.does(OFFICER, START, ConductingMeetings.class, conducting -> conducting.close(meeting));
        officers(DraftingHighlightReports.class, "draft", all -> all.draft(meeting, Part.PART_1, board));
        HighlightReportId report =
                committee.as(OFFICER, DraftingHighlightReports.class, all -> all.draft(meeting, Part.PART_1, board));
        HighlightSheet sheet = committee.as(OFFICER, ReadingHighlightReports.class, all -> all.get(report));
        HighlightLineId line = sheet.lines().get(0).id();
        officers(
                DraftingHighlightReports.class,
                "write",
                all -> all.write("highlight" + line, line, HighlightText.blank(), 0));
        officers(DraftingHighlightReports.class, "write", all -> all.write("head" + report, report, sheet.head(), 0));
        officers(DraftingHighlightReports.class, "submit", all -> all.submit(report));
        officers(DraftingHighlightReports.class, "takeBack", all -> all.takeBack(report));
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.submit(report));
        act(ReviewingHighlightReports.class, "giveBack", "Ann", CHAIRS, all -> all.giveBack(report, "Too long"));
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.submit(report));
        act(ReviewingHighlightReports.class, "agree", "Ann", CHAIRS, all -> all.agree(report));
        officers(DraftingHighlightReports.class, "issue", all -> all.issue(report));
        officers(DraftingHighlightReports.class, "draftAgain", all -> all.draftAgain(report));
    }

    private DecisionId open(AgendaItemId item, String key) {
        return committee.as(
                OFFICER, RecordingDecisions.class, all -> all.open(key + item, item, question(), List.of()));
    }

    private static NewQuestion question() {
        return NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED));
    }

    private static Arrangements days(int later) {
        return new Arrangements(
                "Meeting",
                START.plus(Duration.ofDays(later)),
                START.plus(Duration.ofDays(later)).plus(Duration.ofHours(2)),
                "Board room",
                true);
    }

    private static ItemText text(String number) {
        return ItemText.open(number, "Item", Purpose.APPROVAL, "Bob", 10, "");
    }

    /** An act of officers only. */
    private <U> void officers(Class<U> useCase, String method, Consumer<U> act) {
        act(useCase, method, OFFICER, OFFICERS, act);
    }

    /** An act of officers and of the chair. */
    private <U> void both(Class<U> useCase, String method, Consumer<U> act) {
        officers(useCase, method, act);
        act(useCase, method, "Ann", CHAIRS, act);
    }

    private <U> void act(Class<U> useCase, String method, String right, List<String> others, Consumer<U> act) {
        String name = useCase.getSimpleName() + "." + method;
        tried.add(name);
        String before = recorded();
        for (String other : others) {
            RuntimeException refusal = trying(other, useCase, act);
            if (!(refusal instanceof NotAllowed || refusal instanceof NotFound)) {
                wrong.add(name + " by " + other + ": " + refusal);
            }
        }
        if (!recorded().equals(before)) {
            wrong.add(name + " left something behind though it was refused");
        }
        RuntimeException answer = trying(right, useCase, act);
        if (answer != null && !(answer instanceof RuleBroken || answer instanceof OutOfDate)) {
            wrong.add(name + " by " + right + ": " + answer);
        }
    }

    private <U> @Nullable RuntimeException trying(String name, Class<U> useCase, Consumer<U> act) {
        try {
            return committee.console.at(START, actors.computeIfAbsent(name, world::actor), useCase, uses -> {
                act.accept(uses);
                return null;
            });
        } catch (RuntimeException refusal) {
            return refusal;
        }
    }

    /** How much the partnership's journal holds; refusals are kept in the installation's. */
    private String recorded() {
        return Postgres.running()
                .truth("select count(*) from journal_entry where partnership_id = '" + world.partnership.value() + "'")
                .get(0);
    }

    private void appointElsewhere() {
        CommitteeId other = committee.as(
                OFFICER,
                ConstitutingCommittees.class,
                all -> all.constitute(
                        world.partnership,
                        "Another committee",
                        "AC" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ENGLISH),
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(
                                new PartyOfCommittee(world.trust, "Trust Board", true, false),
                                new PartyOfCommittee(world.otherTrust, "Board of Directors", true, false))));
        world.with(OF_ANOTHER_COMMITTEE, Role.GOVERNANCE_OFFICER, world.trust, other);
        world.with(OF_ANOTHER_PARTNER, Role.GOVERNANCE_OFFICER, world.university);
        seated(other, CHAIR_ELSEWHERE, Office.CHAIR, Role.COMMITTEE_CHAIR);
        seated(other, MEMBER_ELSEWHERE, Office.MEMBER, Role.VOTING_MEMBER);
    }

    private void seated(CommitteeId other, String name, Office office, Role role) {
        OrganisationId organisation = world.trust;
        SeatId seat = committee.as(
                OFFICER,
                ConstitutingCommittees.class,
                all -> all.establish(
                        other,
                        NewSeat.voting(organisation, name, SeatClass.NON_EXECUTIVE, Term.from(World.LONG_AGO))
                                .as(office)));
        world.appoint(NewAppointment.holding(
                seat, other, world.person(name, organisation), role, organisation, Term.from(World.LONG_AGO)));
    }

    /** Every public method of the use cases looked at, but those that are no acts. */
    private static List<String> acts() {
        return USE_CASES.stream()
                .flatMap(useCase -> Arrays.stream(useCase.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(SameRoleElsewhereTest::name)
                .filter(name -> !NOT_ACTS.contains(name))
                .distinct()
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
