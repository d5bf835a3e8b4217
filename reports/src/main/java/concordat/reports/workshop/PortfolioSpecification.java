package concordat.reports.workshop;

import concordat.domain.pathway.portfolio.PortfolioPlan;
import concordat.domain.pathway.portfolio.PortfolioPlan.CriterionLine;
import concordat.domain.pathway.portfolio.PortfolioPlan.Exhibit;
import concordat.domain.pathway.portfolio.PortfolioPlan.OnTrack;
import concordat.domain.pathway.portfolio.PortfolioPlan.StepLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes down what is to be bound into a portfolio: an index, a chapter for each award, and one for each piece of evidence with its file. */
final class PortfolioSpecification {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final PortfolioPlan plan;
    private final SpecificationWriter out;

    private PortfolioSpecification(PortfolioPlan plan, SpecificationWriter out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Writes it there.
     *
     * @param files where the PDF of each file lies, by the id of its evidence; what is missing of them was too much for the program
     * @param problems why there is no PDF of a file, by the id of its evidence
     */
    static void write(PortfolioPlan plan, Map<UUID, Path> files, Map<UUID, String> problems, Path to)
            throws IOException {
        SpecificationWriter.write(
                to,
                "Portfolio: " + plan.trustName() + ", " + DAY.format(plan.day()),
                plan.trustName(),
                "Portfolio of " + plan.trustName() + ", " + DAY.format(plan.day()),
                out -> new PortfolioSpecification(plan, out).portfolio(files, problems));
    }

    private void portfolio(Map<UUID, Path> files, Map<UUID, String> problems) throws XMLStreamException {
        index();
        for (int i = 0; i < plan.tracks().size(); i++) {
            track(i + 1, plan.tracks().get(i));
        }
        for (Exhibit exhibit : plan.exhibits()) {
            exhibit(exhibit, files.get(exhibit.evidence()), problems.getOrDefault(exhibit.evidence(), ""));
        }
    }

    private void index() throws XMLStreamException {
        out.chapter("index", "", "", "Index");
        out.text("title", "Portfolio: university status");
        out.text("heading", plan.trustName());
        out.text("text", "As at " + DAY.format(plan.day()) + ", as far as whoever had it made may see the evidence.");
        out.text("heading", "Awards");
        out.table("10 60 30");
        out.row("", List.of("Part", "Award", "Stage"));
        for (int i = 0; i < plan.tracks().size(); i++) {
            OnTrack track = plan.tracks().get(i);
            out.row(label(i + 1), List.of(label(i + 1), track.name(), track.stage()));
        }
        out.end();
        out.text("heading", "Evidence");
        if (plan.exhibits().isEmpty()) {
            out.text("text", "No evidence is on record.");
        } else {
            out.table("8 52 20 20");
            out.row("", List.of("No.", "Evidence", "What it is", "Date"));
            for (Exhibit exhibit : plan.exhibits()) {
                out.row(
                        exhibit.label(),
                        List.of(exhibit.label(), exhibit.text(), exhibit.kind(), DAY.format(exhibit.on())));
            }
            out.end();
        }
        out.text(
                "small",
                "The pages of each part are numbered by its label: E3-2 is the second page of evidence E3. Fingerprints are SHA-256: a file that"
                        + " is the same has the same.");
        out.end();
    }

    private static String label(int number) {
        return "P" + number;
    }

    private void track(int number, OnTrack track) throws XMLStreamException {
        out.chapter(label(number), label(number), "", label(number) + "  " + track.name());
        out.text("small", plan.trustName());
        out.text("title", track.name());
        out.fact("Stage", track.stage() + (track.reached() == null ? "" : ", since " + DAY.format(track.reached())));
        out.optional("Award", track.award());
        if (!track.exhibits().isEmpty()) {
            out.fact("Evidence for the award", String.join(", ", track.exhibits()));
        }
        out.text("heading", "Criteria");
        if (track.criteria().isEmpty()) {
            out.text("text", "No criteria are on record for this award.");
        }
        for (CriterionLine criterion : track.criteria()) {
            criterion(criterion);
        }
        out.text("heading", "Route to the award");
        if (track.route().isEmpty()) {
            out.text("text", "No steps are on record for this award.");
        } else {
            out.table("45 25 30");
            out.row("", List.of("Step", "Who decides", "Taken"));
            for (StepLine step : track.route()) {
                out.row("", List.of(step.step(), step.decider(), step.taken().isEmpty() ? "Not yet" : step.taken()));
            }
            out.end();
        }
        out.end();
    }

    private void criterion(CriterionLine criterion) throws XMLStreamException {
        out.text("heading", criterion.code() + ": " + criterion.state());
        out.text("text", criterion.text());
        out.optional("Threshold", criterion.threshold());
        out.fact(
                "Source", criterion.source() + (criterion.unconfirmed() ? " (unconfirmed: it has to be checked)" : ""));
        out.optional("How it is known", criterion.reckoning());
        out.optional("To be read with care", String.join("\n", criterion.cautions()));
        out.fact(
                "Evidence",
                criterion.exhibits().isEmpty() ? "None on record" : String.join(", ", criterion.exhibits()));
    }

    private void exhibit(Exhibit exhibit, @Nullable Path file, String problem) throws XMLStreamException {
        out.chapter(exhibit.label(), exhibit.label(), "", exhibit.label() + "  " + exhibit.text());
        out.text("small", "Evidence " + exhibit.label() + ", " + exhibit.kind());
        out.text("heading", exhibit.text());
        out.fact("Date", DAY.format(exhibit.on()));
        out.optional("Source", exhibit.source());
        out.optional("Owner", exhibit.owner());
        out.optional("To be reviewed by", day(exhibit.review()));
        out.optional("On record", exhibit.record());
        out.fact(
                "Noted",
                "Revision " + exhibit.revision()
                        + (exhibit.notedBy().isEmpty() ? "" : " by " + exhibit.notedBy())
                        + (exhibit.notedOn() == null ? "" : " on " + DAY.format(exhibit.notedOn())));
        out.optional("Fingerprint", exhibit.fingerprint());
        var known = exhibit.file();
        if (known != null) {
            out.fact("File", known.name());
            out.fact("Fingerprint of the file", exhibit.fileFingerprint());
            out.file(exhibit.evidence().toString(), known.name(), file, problem);
        } else {
            out.optional("Fingerprint of the record", exhibit.fileFingerprint());
        }
        out.end();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
