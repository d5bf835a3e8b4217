package concordat.persistence.demonstration;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PlanningWork;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RequisitioningMeetings;
import concordat.domain.meeting.WorkSource;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies ahead when the demonstration year ends: the next meeting of each committee, two of them with an agenda, one
 * of these with chair's action to ratify; a written resolution that members are answering, and a
 * requisition.
 */
final class ComingUp {
    private static final Duration LENGTH = Duration.ofMinutes(150);

    private final Company company;
    private final Timeline time;
    private final Committees committees;
    private final LocalDate today;
    private final PapersAsked papers;

    ComingUp(Company company, Timeline time, Committees committees, LocalDate today) {
        this.company = company;
        this.time = time;
        this.committees = committees;
        this.today = today;
        papers = new PapersAsked(company);
    }

    void announce() {
        time.moveTo(today.minusDays(2), 9);
        chairsAction();
        time.moveTo(today.minusDays(1), 9);
        plan(
                committees.joint(),
                "Next meeting of the Joint Partnership Committee",
                9,
                true,
                // Item 1 is the ratification of what the chair did.
                List.of(
                        open("2", "Progress with associate university status", Purpose.ASSURANCE, "Hana Kovacs"),
                        open(
                                "3",
                                "Medical placements: capacity for the coming year",
                                Purpose.APPROVAL,
                                "Farah Siddiqui"),
                        open("4", "Honorary contracts: one process for both trusts", Purpose.APPROVAL, "Edmund Price"),
                        open("5", "Research delivery report", Purpose.INFORMATION, "Kavita Rao"),
                        open("6", "Lease of teaching space", Purpose.APPROVAL, "Edmund Price")
                                .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL))));
        plan(
                committees.advisory(),
                "Next meeting of the Academic Partnership Advisory Board",
                14,
                true,
                List.of(
                        open(
                                "1",
                                "Centres of academic excellence: outline case",
                                Purpose.ENDORSEMENT,
                                "Jonah Whitfield"),
                        open("2", "Student feedback on placements", Purpose.DISCUSSION, "Ines Duarte"),
                        open("3", "Dreams project: report", Purpose.INFORMATION, "Leonora Pike")));
        plan(
                committees.inCommon(),
                "Next meeting of the committees in common",
                21,
                false,
                List.of(open("1", "Research contracts: turnaround times", Purpose.ASSURANCE, "Rosalind Achebe")));
        plan(
                committees.single(),
                "Next meeting of the Estates and Workforce Committee",
                28,
                false,
                List.of(open("1", "Workforce plan", Purpose.APPROVAL, "Rosalind Achebe")));
        workProgramme();
        resolution();
        requisition();
    }

    /** What the advisory board takes up every year. */
    private void workProgramme() {
        Body advisory = committees.advisory();
        yearly(
                advisory,
                "Student feedback on placements",
                Purpose.DISCUSSION,
                "Ines Duarte",
                WorkSource.CYCLICAL,
                2,
                6,
                10);
        yearly(
                advisory,
                "Progress with university status",
                Purpose.ASSURANCE,
                "Hana Kovacs",
                WorkSource.TERMS_OF_REFERENCE,
                1,
                4,
                7,
                10);
        yearly(
                advisory,
                "Review of the terms of reference",
                Purpose.ENDORSEMENT,
                "Prudence Achterberg",
                WorkSource.TERMS_OF_REFERENCE,
                3);
    }

    private void yearly(Body body, String title, Purpose purpose, String lead, WorkSource source, int... months) {
        Set<Month> due = Arrays.stream(months).mapToObj(Month::of).collect(Collectors.toSet());
        company.as(
                body.officer(),
                PlanningWork.class,
                planning -> planning.plan(
                        "demonstration-work-" + title,
                        body.id(),
                        new PlannedWork(
                                title,
                                purpose,
                                lead,
                                "",
                                source,
                                "",
                                PlannedWork.in(due),
                                "Business",
                                20,
                                Part.PART_1,
                                null)));
    }

    /** The chair could not wait for the next meeting, whose agenda has an item to ratify it. */
    private void chairsAction() {
        Body joint = committees.joint();
        company.does(
                joint.officer(),
                TakingChairsActions.class,
                taking -> taking.take(
                        "demonstration-chairs-action",
                        joint.id(),
                        new NewChairsAction(
                                open("1", "Winter placements: supervision", Purpose.APPROVAL, "Farah Siddiqui"),
                                NewQuestion.of(
                                                "To appoint two more supervisors for winter placements",
                                                Proposal.to(Outcome.APPROVED))
                                        .on("Medical education"),
                                "Placements begin before the next meeting",
                                "Clause 9.2 of the terms of reference",
                                joint.seatOf("Delia Marsh"),
                                "",
                                Optional.of(joint.seatOf("Edmund Price")),
                                List.of(new NewChairsAction.Consulted(
                                        joint.seatOf("Gareth Lowe"), today.minusDays(2), "Supports it")),
                                List.of()),
                        List.of()));
    }

    /** A question that the members are answering in writing. */
    private void resolution() {
        Body joint = committees.joint();
        DecisionId resolution = company.as(
                joint.officer(),
                ResolvingInWriting.class,
                resolving -> resolving.propose(
                        "demonstration-resolution",
                        joint.id(),
                        open("1", "Shared library: opening hours", Purpose.APPROVAL, "Kavita Rao"),
                        NewQuestion.of(
                                "To open the shared library on Saturdays from January", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        today.plusDays(6).atTime(17, 0).atZone(Term.LONDON).toInstant()));
        for (String name : List.of("Hana Kovacs", "Edmund Price")) {
            company.does(
                    name, VotingOnDecisions.class, voting -> voting.vote(resolution, joint.seatOf(name), Ballot.FOR));
        }
    }

    /** A member asks for a meeting, and waits for others to sign. */
    private void requisition() {
        Body joint = committees.joint();
        company.does(
                "Edmund Price",
                RequisitioningMeetings.class,
                requisitioning -> requisitioning.demand(
                        "demonstration-requisition",
                        joint.id(),
                        joint.seatOf("Edmund Price"),
                        "Travel between the two trusts",
                        "To discuss how staff with joint posts travel between the sites of both trusts."));
    }

    private void plan(Body body, String title, int days, boolean published, List<ItemText> agenda) {
        Instant starts = today.plusDays(days).atTime(10, 0).atZone(Term.LONDON).toInstant();
        MeetingId meeting = company.as(
                body.officer(),
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        body.id(),
                        new Arrangements(title, starts, starts.plus(LENGTH), "Board room, and online", true)));
        for (ItemText item : agenda) {
            AgendaItemId id =
                    company.as(body.officer(), PreparingMeetings.class, meetings -> meetings.addItem(meeting, item));
            company.does(body.officer(), TaggingItems.class, tagging -> tagging.tag(id, concerns(item)));
            papers.on(body, id, item);
        }
        if (published) {
            company.does(body.officer(), PreparingMeetings.class, meetings -> {
                meetings.publishAgenda(meeting);
                meetings.publishPack(meeting);
            });
        }
    }

    /** What one of the items concerns, so that there is a possible conflict of interest. */
    private static List<Concern> concerns(ItemText item) {
        return item.title().startsWith("Medical placements")
                ? List.of(Concern.named(ConcernKind.ORGANISATION, Disclosures.SUPPLIER))
                : List.of();
    }

    private static ItemText open(String number, String title, Purpose purpose, String lead) {
        return ItemText.open(number, title, purpose, lead, 20, "The paper gives the background and the options.");
    }
}
