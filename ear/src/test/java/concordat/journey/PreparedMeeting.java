package concordat.journey;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RollLine;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.minutes.ApprovingMinutes;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointmentId;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.console.Console;
import concordat.stack.DemoAccount;
import concordat.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A meeting of the Joint Partnership Committee of the demonstration with one item: made through the use cases, so that a
 * journey can begin where it becomes interesting.
 */
public record PreparedMeeting(MeetingId meeting, AgendaItemId item) {
    /** The officer who serves the committee. */
    public static final String OFFICER = "amara.okafor";

    /** The committee's chair. */
    public static final String CHAIR = "delia.marsh";

    /** A meeting with that title whose agenda is still a draft. */
    public static PreparedMeeting planned(String title) {
        return acting((console, officer) -> plan(console, officer, title));
    }

    /** A meeting with that title in progress, at its item, with nobody there yet. */
    public static PreparedMeeting opened(String title) {
        return acting((console, officer) -> {
            PreparedMeeting planned = plan(console, officer, title);
            planned.open(console, officer);
            return planned;
        });
    }

    /** A meeting with that title in progress, at its item, with everybody there. */
    static PreparedMeeting inProgress(String title) {
        return acting((console, officer) -> {
            PreparedMeeting planned = plan(console, officer, title);
            planned.open(console, officer);
            planned.fill(console, officer);
            return planned;
        });
    }

    /** A meeting with that title that began an hour ago and is at its item, with nobody there. */
    static PreparedMeeting begunAnHourAgo(String title) {
        return acting((console, officer) -> {
            Instant begun = Instant.now().minus(Duration.ofHours(1));
            PreparedMeeting planned = plan(console, officer, title, begun);
            does(console, officer, PreparingMeetings.class, preparing -> preparing.publishAgenda(planned.meeting));
            console.at(begun, officer, ConductingMeetings.class, conducting -> {
                conducting.open(planned.meeting);
                return planned;
            });
            return planned;
        });
    }

    /**
     * A meeting with that title in an hour, whose agenda is still a draft; of its items the one for minutes, which is there by
     * itself, because some wait to be approved.
     */
    static PreparedMeeting withMinutes(String title) {
        return acting((console, officer) -> {
            PreparedMeeting planned =
                    plan(console, officer, title, Instant.now().plus(Duration.ofHours(1)));
            return new PreparedMeeting(
                    planned.meeting,
                    console
                            .as(officer, ReadingMeetings.class, reading -> reading.get(planned.meeting))
                            .agenda()
                            .stream()
                            .filter(item -> item.text().title().equals("Minutes of the last meeting"))
                            .findFirst()
                            .orElseThrow()
                            .id());
        });
    }

    /** The meeting, which is in progress, closes. */
    public void closes() {
        does(OFFICER, ConductingMeetings.class, conducting -> conducting.close(meeting));
    }

    /** The minutes of the meeting, which is in progress: it closes, and they are drafted. */
    public MinutesId minutes() {
        closes();
        return as(OFFICER, DraftingMinutes.class, drafting -> drafting.draft(meeting, Part.PART_1));
    }

    /** An issue of the item is escalated to the first of the bodies above the committee. */
    public EscalationId escalates(String issue) {
        return escalates(item, issue);
    }

    /** The same of another item of the meeting. */
    EscalationId escalates(AgendaItemId of, String issue) {
        Receiver above = above();
        return as(
                OFFICER,
                RaisingEscalations.class,
                raising -> raising.raise(
                        "escalated " + of + issue,
                        of,
                        new NewEscalation(
                                EscalationKind.ESCALATION,
                                above,
                                issue,
                                "The committee cannot settle it",
                                "To decide on it",
                                LocalDate.now(Term.LONDON).plusDays(30),
                                Concerning.itemAlone())));
    }

    private Receiver above() {
        CommitteeId committee = committee();
        return as(OFFICER, ReadingHighlightReports.class, reading -> reading.bodies(committee))
                .get(0);
    }

    /** The highlight report of the meeting, which has closed, to the first of the bodies above is drafted. */
    public HighlightReportId reports() {
        Receiver above = above();
        return as(OFFICER, DraftingHighlightReports.class, drafting -> drafting.draft(meeting, Part.PART_1, above));
    }

    /** A highlight report that is a draft is issued. */
    static void issue(HighlightReportId report) {
        does(OFFICER, DraftingHighlightReports.class, drafting -> drafting.submit(report));
        does(CHAIR, ReviewingHighlightReports.class, reviewing -> reviewing.agree(report));
        does(OFFICER, DraftingHighlightReports.class, drafting -> drafting.issue(report));
    }

    /** Minutes that are a draft are circulated as unconfirmed. */
    static void circulate(MinutesId minutes) {
        does(OFFICER, DraftingMinutes.class, drafting -> drafting.submit(minutes));
        does(CHAIR, ReviewingMinutes.class, reviewing -> reviewing.agree(minutes));
        does(OFFICER, DraftingMinutes.class, drafting -> drafting.circulate(minutes));
    }

    /** Minutes are approved by this meeting, which is at its item for them. */
    void approves(MinutesId minutes) {
        does(OFFICER, ApprovingMinutes.class, approving -> approving.approve(minutes, item));
    }

    /** A decision of the committee that has been carried. */
    static DecisionId carriedDecision() {
        return acting((console, officer) -> console.as(
                                officer,
                                ReadingDecisions.class,
                                reading -> reading.page(
                                        DecisionFilter.all()
                                                .of(committee(console, officer))
                                                .with(Outcome.APPROVED),
                                        Keyset.first()))
                        .rows()
                        .get(0))
                .id();
    }

    private static <T> T acting(BiFunction<Console, Actor, T> act) {
        Console console = RunningStack.console();
        return act.apply(console, officer(console));
    }

    /** Puts a question on the item, for the members to vote on. */
    DecisionId putQuestion(String question) {
        return acting((console, officer) -> console.as(
                officer,
                RecordingDecisions.class,
                recording -> recording.open(
                        question, item, NewQuestion.of(question, Proposal.to(Outcome.APPROVED)), List.of())));
    }

    private static PreparedMeeting plan(Console console, Actor officer, String title) {
        Instant justNow = Instant.now().minus(Duration.ofMinutes(5));
        Instant midnight = LocalDate.now(Term.LONDON).atStartOfDay(Term.LONDON).toInstant();
        return plan(console, officer, title, justNow.isBefore(midnight) ? midnight : justNow);
    }

    private static PreparedMeeting plan(Console console, Actor officer, String title, Instant start) {
        CommitteeId committee = committee(console, officer);
        MeetingId meeting = console.as(
                officer,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee,
                        new Arrangements(title, start, start.plus(Duration.ofHours(3)), "Board room", true)));
        AgendaItemId item = console.as(
                officer,
                PreparingMeetings.class,
                preparing -> preparing.addItem(
                        meeting, ItemText.open("1", title, Purpose.APPROVAL, "Hana Kovacs", 20, "To be decided.")));
        return new PreparedMeeting(meeting, item);
    }

    /** The committee whose meeting it is. */
    CommitteeId committee() {
        return acting(PreparedMeeting::committee);
    }

    private static CommitteeId committee(Console console, Actor officer) {
        return console.as(officer, ReadingCommittees.class, ReadingCommittees::all).stream()
                .filter(line -> line.name().equals("Joint Partnership Committee"))
                .map(CommitteeLine::id)
                .findFirst()
                .orElseThrow();
    }

    private void open(Console console, Actor officer) {
        does(console, officer, PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        does(console, officer, ConductingMeetings.class, conducting -> conducting.open(meeting));
        does(console, officer, ConductingMeetings.class, conducting -> conducting.openItem(item));
    }

    private void fill(Console console, Actor officer) {
        Set<PersonId> there = new HashSet<>();
        for (RollLine line : roll(console, officer)) {
            PersonId person = line.person();
            if (person != null && there.add(person)) {
                does(
                        console,
                        officer,
                        TakingAttendance.class,
                        attendance -> attendance.arrive(meeting, person, line.organisation(), false));
            }
        }
    }

    /** The meeting begins, with everybody there, at the item. */
    void begins() {
        acting((console, officer) -> {
            open(console, officer);
            fill(console, officer);
            return this;
        });
    }

    /** The item concerns an organisation of that name. */
    void concerns(String organisation) {
        acting((console, officer) -> {
            does(
                    console,
                    officer,
                    TaggingItems.class,
                    tagging -> tagging.tag(item, List.of(Concern.named(ConcernKind.ORGANISATION, organisation))));
            return this;
        });
    }

    /** Somebody comes into the room. */
    public void arrives(String account) {
        acting((console, officer) -> {
            RollLine line = line(console, officer, account);
            does(
                    console,
                    officer,
                    TakingAttendance.class,
                    attendance -> attendance.arrive(meeting, holder(line), line.organisation(), false));
            return line;
        });
    }

    /** Somebody leaves the room. */
    void leaves(String account) {
        acting((console, officer) -> {
            RollLine line = line(console, officer, account);
            does(console, officer, TakingAttendance.class, attendance -> attendance.leave(meeting, holder(line)));
            return line;
        });
    }

    /** Somebody declares an interest in the item, which is not ruled on yet. */
    void declaresInterest(String account) {
        acting((console, officer) -> {
            RollLine line = line(console, officer, account);
            does(
                    console,
                    officer,
                    RulingOnInterests.class,
                    interests -> interests.declare(
                            item, holder(line), line.organisation(), InterestType.FINANCIAL, "Director of a supplier"));
            return line;
        });
    }

    /** Somebody has an interest in the item, and the chair rules how it is handled. */
    void isRuled(String account, Handling handling) {
        declaresInterest(account);
        acting((console, officer) -> {
            RollLine line = line(console, officer, account);
            RollLine chair = line(console, officer, CHAIR);
            does(
                    console,
                    officer,
                    RulingOnInterests.class,
                    interests -> interests.rule(item, holder(line), handling, "", chair.seat()));
            return line;
        });
    }

    /** Somebody attends the committee since yesterday, appointed by that administrator of their organisation. */
    AppointmentId isAttendedBy(String account, String administrator) {
        return acting((console, officer) -> {
            Instant yesterday = Instant.now().minus(Duration.ofDays(1));
            PersonId person = Objects.requireNonNull(actor(console, account).person());
            Actor.Person appointing = actor(console, administrator);
            NewAppointment attendee = NewAppointment.to(
                    committee(console, officer),
                    person,
                    Role.ATTENDEE,
                    Objects.requireNonNull(appointing.capacities().get(0).organisation()),
                    Term.from(LocalDate.ofInstant(yesterday, Term.LONDON)));
            return console.at(yesterday, appointing, AppointingPeople.class, all -> all.appoint(attendee));
        });
    }

    /** Puts another item on the agenda, late. */
    void secondItem(String number, String title) {
        acting((console, officer) -> console.as(
                officer,
                PreparingMeetings.class,
                preparing -> preparing.addLateItem(
                        meeting,
                        ItemText.open(number, title, Purpose.APPROVAL, "Hana Kovacs", 10, ""),
                        "The chair agreed")));
    }

    /** Somebody's line on the roll: the first of their seats. */
    public RollLine line(String account) {
        return acting((console, officer) -> line(console, officer, account));
    }

    private RollLine line(Console console, Actor officer, String account) {
        String name = DemoAccount.of(account).name();
        return roll(console, officer).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId holder(RollLine line) {
        return Objects.requireNonNull(line.person());
    }

    private List<RollLine> roll(Console console, Actor officer) {
        return console.as(officer, ReadingDecisions.class, reading -> reading.quorumNow(item)).stream()
                .map(QuorumNow::roll)
                .flatMap(List::stream)
                .toList();
    }

    private static <U> void does(Console console, Actor officer, Class<U> useCase, Consumer<U> act) {
        console.as(officer, useCase, uses -> {
            act.accept(uses);
            return useCase;
        });
    }

    /** Somebody does something by a use case. */
    static <U, T> T as(String account, Class<U> useCase, Function<U, T> act) {
        Console console = RunningStack.console();
        return console.as(actor(console, account), useCase, act);
    }

    /** The same without an answer. */
    static <U> void does(String account, Class<U> useCase, Consumer<U> act) {
        Console console = RunningStack.console();
        does(console, actor(console, account), useCase, act);
    }

    private static Actor officer(Console console) {
        return actor(console, OFFICER);
    }

    private static Actor.Person actor(Console console, String username) {
        DemoAccount account = DemoAccount.of(username);
        String issuer = RunningStack.get().provider().issuer();
        return console.as(
                new Actor.Person(issuer, account.subject(), null, account.name(), List.of()),
                SigningIn.class,
                signingIn -> signingIn.identify(issuer, account.subject(), account.name()));
    }

    /** Where the meeting is shown. */
    String page() {
        return "/meeting?id=" + meeting.value();
    }

    /** Where the meeting is followed. */
    String room() {
        return "/room?meeting=" + meeting.value();
    }

    /** Where one part of that page is asked for alone; all of them if none is named. */
    String fragment(String part) {
        return "/room-fragment?meeting=" + meeting.value() + (part.isEmpty() ? "" : "&part=" + part);
    }

    /** Where a page hears how often the meeting has changed. */
    String live() {
        return "/live?meeting=" + meeting.value();
    }

    /** Where a decision on the item is recorded. */
    String recordDecision() {
        return "/record-decision?item=" + item.value();
    }

    /** Where another item is put on the agenda. */
    String newItem() {
        return "/new-item?meeting=" + meeting.value();
    }

    /** Where the item is reworded. */
    String editItem() {
        return "/edit-item?id=" + item.value();
    }
}
