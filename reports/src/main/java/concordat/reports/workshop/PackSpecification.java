package concordat.reports.workshop;

import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPlan;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes down what is to be bound into a pack, and in which words, for the workshop. */
final class PackSpecification {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Term.LONDON);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Term.LONDON);
    private static final String TOO_MUCH =
            "This file cannot be shown here: putting it in took more time or memory than one file may. It can be downloaded by itself.";

    private final PackPlan plan;
    private final XMLStreamWriter out;

    private PackSpecification(PackPlan plan, XMLStreamWriter out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Writes it there.
     *
     * @param files where the PDF of each file lies; what is missing of them was too much for the program
     */
    static void write(PackPlan plan, Map<PaperFileId, Path> files, Path to) throws IOException {
        try (Writer text = Files.newBufferedWriter(to)) {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new PackSpecification(plan, out).pack(files);
            out.close();
        } catch (XMLStreamException broken) {
            throw new IOException("The pack cannot be specified", broken);
        }
    }

    /** What the file is called: day, committee, and the part that it holds (XL-12). */
    static String name(PackPlan plan) {
        return plan.committee() + ", " + plan.title() + ", " + DAY.format(plan.startsAt());
    }

    private void pack(Map<PaperFileId, Path> files) throws XMLStreamException {
        out.writeStartDocument();
        out.writeStartElement("pack");
        out.writeAttribute("title", "Pack: " + name(plan));
        out.writeAttribute("author", plan.committee());
        out.writeAttribute("footer", plan.committee() + ", " + DAY.format(plan.startsAt()));
        agenda();
        for (PackPlan.Sheet sheet : plan.papers()) {
            paper(sheet, files);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void agenda() throws XMLStreamException {
        chapter("agenda", "", mark(plan.isReserved() ? Part.PART_2 : Part.PART_1), "Agenda");
        text("title", plan.committee());
        text("heading", plan.title());
        text(
                "text",
                DAY.format(plan.startsAt()) + ", " + TIME.format(plan.startsAt()) + " to " + TIME.format(plan.endsAt())
                        + "\n" + plan.place());
        text("small", "Meeting " + plan.reference());
        if (plan.draft()) {
            text("heading", "Draft");
            text("text", "This pack has not been published. It may change until it is.");
        }
        text("heading", "Agenda");
        out.writeStartElement("table");
        out.writeAttribute("widths", "7 9 50 20 14");
        row("", List.of("No.", "Time", "Item", "Lead", "Paper"));
        String section = "";
        for (PackPlan.Line line : plan.agenda()) {
            if (line instanceof PackPlan.Item item) {
                if (!item.section().equals(section)) {
                    section = item.section();
                    row("", List.of("", "", section.toUpperCase(Locale.UK), "", ""));
                }
                row(
                        item.papers().isEmpty() ? "" : item.papers().get(0),
                        List.of(item.number(), time(item.begins()), words(item), item.lead(), papers(item)));
            } else if (line instanceof PackPlan.OpenTitle title) {
                row("", List.of(title.number(), "", title.title() + "\n" + Part.PART_2.words(), "", ""));
            } else {
                row("", List.of(line.number(), time(line.begins()), "Withheld from you", "", ""));
            }
        }
        out.writeEndElement();
        text("small", "The pages of each paper are numbered by its reference: A-1 is the first page of paper A.");
        out.writeEndElement();
    }

    private static String words(PackPlan.Item item) {
        StringBuilder words = new StringBuilder(item.title());
        words.append('\n').append(item.purpose().words());
        if (item.part() == Part.PART_2) {
            words.append(" · ").append(item.part().words());
        }
        if (item.starred()) {
            words.append(" · Taken without discussion");
        }
        return words.toString();
    }

    private static String papers(PackPlan.Item item) {
        return item.papers().isEmpty() ? item.mode().words() : String.join(", ", item.papers());
    }

    private static String time(Optional<Instant> begins) {
        return begins.map(TIME::format).orElse("");
    }

    private void paper(PackPlan.Sheet sheet, Map<PaperFileId, Path> files) throws XMLStreamException {
        PackPaper paper = sheet.paper();
        CoverSheet cover = paper.cover();
        chapter(sheet.label(), sheet.label(), mark(cover.part()), sheet.label() + "  " + cover.title());
        text("small", plan.committee() + ", " + DAY.format(plan.startsAt()));
        text("title", cover.title());
        fact("Paper", sheet.label() + ", version " + paper.version());
        fact("Agenda item", sheet.item() + " " + sheet.itemTitle());
        fact("Part", cover.part().words());
        fact("Purpose", cover.purpose().words());
        fact("Written by", paper.author().words());
        fact("Sponsored by", paper.sponsor().words());
        if (paper.timeliness() != Timeliness.IN_TIME) {
            fact("Handed in", paper.timeliness().words() + ". The chair agreed: " + paper.chairAgreed());
        }
        text("heading", "Recommendation");
        text("text", cover.recommendation());
        text("heading", "Executive summary");
        text("text", cover.summary());
        text("heading", "What it bears on");
        fact("Previously considered by", cover.previouslyConsideredBy());
        fact("Strategic objective", cover.objective());
        fact("Strategic risk", cover.risk());
        AssuranceLevel assurance = cover.assurance();
        if (assurance != null) {
            fact("Assurance", assurance.words());
        }
        fact("Equality impact", cover.equalityImpact());
        optional("Domain of the CQC", cover.qualityDomain());
        optional("Financial implications", cover.financial());
        optional("Publication", cover.publication());
        for (PackPaper.Piece file : paper.files()) {
            file(file, files);
        }
        out.writeEndElement();
    }

    private void file(PackPaper.Piece file, Map<PaperFileId, Path> files) throws XMLStreamException {
        Path content = files.get(file.id());
        if (content != null) {
            out.writeEmptyElement("insert");
            out.writeAttribute("key", file.id().value().toString());
            out.writeAttribute("name", file.name());
            out.writeAttribute("path", content.toString());
            return;
        }
        out.writeStartElement("missing");
        out.writeAttribute("name", file.name());
        out.writeCharacters(file.problem().isEmpty() ? TOO_MUCH : file.problem());
        out.writeEndElement();
    }

    private void optional(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            fact(name, value);
        }
    }

    private String mark(Part part) {
        String reserved = part == Part.PART_2 ? "Part 2 – confidential" : "";
        if (!plan.draft()) {
            return reserved;
        }
        return reserved.isEmpty() ? "Draft" : reserved + " · Draft";
    }

    private void chapter(String id, String label, String mark, String bookmark) throws XMLStreamException {
        out.writeStartElement("chapter");
        out.writeAttribute("id", id);
        out.writeAttribute("label", label);
        out.writeAttribute("mark", mark);
        out.writeAttribute("bookmark", bookmark);
    }

    private void row(String link, List<String> cells) throws XMLStreamException {
        out.writeStartElement("row");
        out.writeAttribute("link", link);
        for (String cell : cells) {
            text("cell", cell);
        }
        out.writeEndElement();
    }

    private void fact(String name, String value) throws XMLStreamException {
        out.writeStartElement("fact");
        out.writeAttribute("name", name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
