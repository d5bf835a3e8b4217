package concordat.persistence.demonstration;

import concordat.domain.meeting.ItemText;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AcceptingPapers.Person;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.FileRole;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Scan;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.Spooled;
import concordat.domain.paper.Timeliness;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.AgendaItemId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Papers for the meetings to come: to be written, with their sponsor, waiting to be accepted, and two that are in the pack. */
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
            PaperId paper = handIn(
                    enclose(write(ask(body, item, "Nikhil Bose", "Figures of the last four quarters"), text), text));
            company.does("Nikhil Bose", SponsoringPapers.class, sponsoring -> sponsoring.approve(paper));
        } else if (text.title().startsWith("Progress with associate")) {
            accept(
                    body,
                    handIn(enclose(write(ask(body, item, "Margot Ellis", "Where both trusts stand"), text), text)),
                    "Margot Ellis");
        } else if (text.title().startsWith("Lease of teaching")) {
            accept(
                    body,
                    handIn(enclose(write(ask(body, item, "Nikhil Bose", "Heads of terms"), text), text)),
                    "Nikhil Bose");
        }
    }

    private void accept(Body body, PaperId paper, String sponsor) {
        company.does(sponsor, SponsoringPapers.class, sponsoring -> sponsoring.approve(paper));
        Timeliness came = company.as(body.officer(), ReadingPapers.class, reading -> reading.get(paper))
                .latest()
                .timeliness();
        company.does(body.officer(), AcceptingPapers.class, accepting -> {
            if (came != Timeliness.IN_TIME) {
                accepting.agreeToLate(paper, "The figures of the quarter came only now");
            }
            accepting.accept(paper);
        });
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
                item.part(),
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

    /** Puts the paper itself in: a page of figures. */
    private PaperId enclose(PaperId paper, ItemText item) {
        try (Spooled file = Spooled.of(new ByteArrayInputStream(PlainPdf.page(
                item.title(),
                List.of(
                        "Quarter 1: 41 contracts, 38 days on average",
                        "Quarter 2: 44 contracts, 35 days on average",
                        "Quarter 3: 39 contracts, 36 days on average",
                        "Quarter 4: 47 contracts, 29 days on average"))))) {
            Incoming figures = new Incoming(
                    "Figures of the last four quarters.pdf",
                    file.content(),
                    file.bytes(),
                    file.fingerprint(),
                    PaperFormat.PDF,
                    1,
                    Set.of(),
                    new Scan(Scan.Verdict.NOT_SCANNED, ""));
            company.does(
                    AUTHOR,
                    WritingPapers.class,
                    writing -> writing.add("demonstration-file-" + paper.value(), paper, FileRole.PAPER, figures));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return paper;
    }

    private PaperId handIn(PaperId paper) {
        company.does(AUTHOR, WritingPapers.class, writing -> writing.handIn(paper));
        return paper;
    }
}
