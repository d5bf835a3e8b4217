package concordat.web.aim;

import concordat.domain.aim.AimDecision;
import concordat.domain.aim.AimDecision.Noted;
import concordat.domain.aim.AimRow;
import concordat.domain.aim.AimSheet;
import concordat.domain.aim.ReadingAims;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Series.Point;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One aim of the partnership: its measures, the programmes that serve it, and the decisions that tell of it. */
@Named
@RequestScoped
public class AimPage {
    private final ReadingPartners partners;
    private final AimSheet sheet;

    @Inject
    AimPage(ReadingAims reading, ReadingPartners partners, Query query) {
        this.partners = partners;
        sheet = reading.aim(new PurposeId(query.id("id")), Partners.asked(query));
    }

    public String getId() {
        return sheet.aim().id().value().toString();
    }

    public AimRow getAim() {
        return sheet.aim();
    }

    public String getAgreement() {
        return sheet.aim().agreement().value().toString();
    }

    /** Whether there is more of something than is shown. */
    public boolean isCut() {
        return sheet.cut();
    }

    public int getMost() {
        return ReadingAims.MOST;
    }

    /** Whether the reader notes which decisions serve the aim. */
    public boolean isKeeping() {
        return sheet.keeps();
    }

    public List<Option> getPartners() {
        return Partners.options(partners);
    }

    public List<Measured> getMeasures() {
        return sheet.measures().stream().map(Measured::of).toList();
    }

    public List<Served> getProgrammes() {
        return sheet.programmes().stream().map(Served::of).toList();
    }

    public List<Decided> getDecisions() {
        return sheet.decisions().stream().map(each -> Decided.of(each, this)).toList();
    }

    /** A measure that tells of the aim. */
    public record Measured(
            String id,
            String name,
            String of,
            String latest,
            String period,
            String variation,
            String assurance,
            boolean fictional) {
        static Measured of(MeasureRow row) {
            Optional<Point> latest = row.series().latest();
            return new Measured(
                    row.id().value().toString(),
                    row.name(),
                    row.organisation() == null ? "The partnership as a whole" : row.organisation(),
                    latest.map(point -> point.figure().words(row.unit())).orElse("None recorded"),
                    latest.map(point -> point.period().words() + ", as at " + Words.date(point.asAt()))
                            .orElse("None"),
                    row.series().chart().variation().words(),
                    row.series().chart().assurance().words(),
                    row.fictional());
        }
    }

    /** A programme that serves the aim. */
    public record Served(String id, String name, String kind, String partners, String status) {
        static Served of(ProgrammeRow row) {
            return new Served(
                    row.id().value().toString(),
                    row.name(),
                    row.kind().words(),
                    row.partners(),
                    row.status().words());
        }
    }

    /**
     * A decision that tells of the aim.
     *
     * @param strike where an officer ends what was noted; empty if there is nothing to end
     */
    public record Decided(
            String id, String question, String reference, String on, String standing, String how, String strike) {
        static Decided of(AimDecision each, AimPage page) {
            Noted noted = each.noted();
            return new Decided(
                    each.id().value().toString(),
                    each.question(),
                    each.reference(),
                    Words.date(each.on()),
                    each.standing(),
                    switch (each.tie()) {
                        case NOTED ->
                            noted == null
                                    ? ""
                                    : "Noted by " + noted.by() + ", " + Words.date(noted.on())
                                            + (noted.why().isEmpty() ? "" : ": " + noted.why());
                        case PROGRAMME -> "Concerns the agreement on which this programme rests: " + each.through();
                        case AGREEMENT -> "Concerns the agreement of the aims, " + each.through();
                    },
                    noted == null || !page.isKeeping()
                            ? ""
                            : "/end-trail-link?kind=AIM&id=" + page.getId() + "&link="
                                    + noted.link().value());
        }
    }
}
