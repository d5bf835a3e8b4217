package concordat.reports.workshop;

import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPlan;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** Writes down what is to be bound into a pack, and in which words, for the workshop. */
final class PackSpecification {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Term.LONDON);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Term.LONDON);
    private final PackPlan plan;
    private final SpecificationWriter out;

    private PackSpecification(PackPlan plan, SpecificationWriter out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Writes it there.
     *
     * @param files where the PDF of each file lies; what is missing of them was too much for the program
     */
    static void write(PackPlan plan, Map<UUID, Path> files, Path to) throws IOException {
        SpecificationWriter.write(
                to,
                "Pack: " + name(plan),
                plan.committee(),
                plan.committee() + ", " + DAY.format(plan.startsAt()),
                out -> new PackSpecification(plan, out).pack(files));
    }

    /** What the file is called: day, committee, and the part that it holds (XL-12). */
    static String name(PackPlan plan) {
        return plan.committee() + ", " + plan.title() + ", " + DAY.format(plan.startsAt());
    }

    private void pack(Map<UUID, Path> files) throws XMLStreamException {
        agenda();
        for (PackPlan.Sheet sheet : plan.papers()) {
            paper(sheet, files);
        }
    }

    private void agenda() throws XMLStreamException {
        out.chapter("agenda", "", mark(plan.isReserved() ? Part.PART_2 : Part.PART_1), "Agenda");
        out.text("title", plan.committee());
        out.text("heading", plan.title());
        out.text(
                "text",
                DAY.format(plan.startsAt()) + ", " + TIME.format(plan.startsAt()) + " to " + TIME.format(plan.endsAt())
                        + "\n" + plan.place());
        out.text("small", "Meeting " + plan.reference());
        if (plan.draft()) {
            out.text("heading", "Draft");
            out.text("text", "This pack has not been published. It may change until it is.");
        }
        out.text("heading", "Agenda");
        out.table("7 9 50 20 14");
        out.row("", List.of("No.", "Time", "Item", "Lead", "Paper"));
        String section = "";
        for (PackPlan.Line line : plan.agenda()) {
            if (line instanceof PackPlan.Item item) {
                if (!item.section().equals(section)) {
                    section = item.section();
                    out.row("", List.of("", "", section.toUpperCase(Locale.UK), "", ""));
                }
                out.row(
                        item.papers().isEmpty() ? "" : item.papers().get(0),
                        List.of(item.number(), time(item.begins()), words(item), item.lead(), papers(item)));
            } else if (line instanceof PackPlan.OpenTitle title) {
                out.row("", List.of(title.number(), "", title.title() + "\n" + Part.PART_2.words(), "", ""));
            } else {
                out.row("", List.of(line.number(), time(line.begins()), "Withheld from you", "", ""));
            }
        }
        out.end();
        out.text("small", "The pages of each paper are numbered by its reference: A-1 is the first page of paper A.");
        out.end();
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

    private void paper(PackPlan.Sheet sheet, Map<UUID, Path> files) throws XMLStreamException {
        PackPaper paper = sheet.paper();
        CoverSheet cover = paper.cover();
        out.chapter(sheet.label(), sheet.label(), mark(cover.part()), sheet.label() + "  " + cover.title());
        out.text("small", plan.committee() + ", " + DAY.format(plan.startsAt()));
        out.text("title", cover.title());
        out.fact("Paper", sheet.label() + ", version " + paper.version());
        out.fact("Agenda item", sheet.item() + " " + sheet.itemTitle());
        out.fact("Part", cover.part().words());
        out.fact("Purpose", cover.purpose().words());
        out.fact("Written by", paper.author().words());
        out.fact("Sponsored by", paper.sponsor().words());
        if (paper.timeliness() != Timeliness.IN_TIME) {
            out.fact("Handed in", paper.timeliness().words() + ". The chair agreed: " + paper.chairAgreed());
        }
        out.text("heading", "Recommendation");
        out.text("text", cover.recommendation());
        out.text("heading", "Executive summary");
        out.text("text", cover.summary());
        out.text("heading", "What it bears on");
        out.fact("Previously considered by", cover.previouslyConsideredBy());
        out.fact("Strategic objective", cover.objective());
        out.fact("Strategic risk", cover.risk());
        AssuranceLevel assurance = cover.assurance();
        if (assurance != null) {
            out.fact("Assurance", assurance.words());
        }
        out.fact("Equality impact", cover.equalityImpact());
        out.optional("Domain of the CQC", cover.qualityDomain());
        out.optional("Financial implications", cover.financial());
        out.optional("Publication", cover.publication());
        for (PackPaper.Piece file : paper.files()) {
            out.file(
                    file.id().value().toString(),
                    file.name(),
                    files.get(file.id().value()),
                    file.problem());
        }
        out.end();
    }

    private String mark(Part part) {
        String reserved = part == Part.PART_2 ? "Part 2 – confidential" : "";
        if (!plan.draft()) {
            return reserved;
        }
        return reserved.isEmpty() ? "Draft" : reserved + " · Draft";
    }
}
