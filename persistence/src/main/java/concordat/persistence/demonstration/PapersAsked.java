package concordat.persistence.demonstration;

import concordat.domain.meeting.ItemText;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Part;

/** Papers for the meetings to come: one to be written, one that its sponsor has, one that waits to be accepted. */
final class PapersAsked {
    private static final String AUTHOR = "Caspian Moore";

    private final Company company;

    PapersAsked(Company company) {
        this.company = company;
    }

    /** Asks for the paper on that item, if it is one of those, and takes it as far as it has come. */
    void on(Body body, AgendaItemId item, ItemText text) {
        if (text.title().startsWith("Medical placements")) {
            ask(body, item, "Margot Ellis", "How many places there are, and what more of them would cost");
        } else if (text.title().startsWith("Honorary contracts")) {
            handIn(write(ask(body, item, "Nikhil Bose", "One process, with its risks"), text));
        } else if (text.title().startsWith("Research contracts")) {
            PaperId paper = handIn(write(ask(body, item, "Nikhil Bose", "Figures of the last four quarters"), text));
            company.does("Nikhil Bose", SponsoringPapers.class, sponsoring -> sponsoring.approve(paper));
        }
    }

    private PaperId ask(Body body, AgendaItemId item, String sponsor, String request) {
        return company.as(
                body.officer(),
                AcceptingPapers.class,
                accepting -> accepting.ask(
                        "demonstration-paper-" + item.value(),
                        item,
                        new Person(company.person(AUTHOR), company.home(AUTHOR)),
                        new Person(company.person(sponsor), company.home(sponsor)),
                        request));
    }

    private PaperId write(PaperId paper, ItemText item) {
        long seen = company.as(
                AUTHOR, ReadingPapers.class, reading -> reading.get(paper).seen());
        CoverSheet cover = new CoverSheet(
                item.title(),
                item.purpose(),
                Part.PART_1,
                "The two trusts work by different rules and forms. The paper compares them, reports what staff and partners"
                        + " say, and proposes one way of working from April.",
                "Agree to one way of working from April, and receive a report on it after six months.",
                "Executive teams of both trusts, last month",
                "Working together across the partnership",
                "BAF 3: capacity to deliver joint programmes",
                AssuranceLevel.REASONABLE,
                "No group is affected more than others; forms are available in other formats.",
                "Well-led",
                "Within existing budgets",
                "May be published in full",
                true,
                true);
        company.does(AUTHOR, WritingPapers.class, writing -> writing.write(paper, seen, cover, ""));
        return paper;
    }

    private PaperId handIn(PaperId paper) {
        company.does(AUTHOR, WritingPapers.class, writing -> writing.handIn(paper));
        return paper;
    }
}
