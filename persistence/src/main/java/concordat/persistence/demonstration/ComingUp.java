package concordat.persistence.demonstration;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What lies ahead when the demonstration year ends: the next meeting of each committee, two of them with an agenda. */
final class ComingUp {
    private static final Duration LENGTH = Duration.ofMinutes(150);

    private final Company company;
    private final Timeline time;
    private final Committees committees;
    private final LocalDate today;

    ComingUp(Company company, Timeline time, Committees committees, LocalDate today) {
        this.company = company;
        this.time = time;
        this.committees = committees;
        this.today = today;
    }

    void announce() {
        time.moveTo(today.minusDays(1), 9);
        plan(
                committees.joint(),
                "Next meeting of the Joint Partnership Committee",
                9,
                true,
                List.of(
                        open("1", "Progress with associate university status", Purpose.ASSURANCE, "Hana Kovacs"),
                        open(
                                "2",
                                "Medical placements: capacity for the coming year",
                                Purpose.APPROVAL,
                                "Farah Siddiqui"),
                        open("3", "Honorary contracts: one process for both trusts", Purpose.APPROVAL, "Edmund Price"),
                        open("4", "Research delivery report", Purpose.INFORMATION, "Kavita Rao"),
                        open("5", "Lease of teaching space", Purpose.APPROVAL, "Edmund Price")
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
        }
        if (published) {
            company.does(body.officer(), PreparingMeetings.class, meetings -> meetings.publishAgenda(meeting));
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
