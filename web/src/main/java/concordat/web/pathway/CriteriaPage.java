package concordat.web.pathway;

import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.pathway.route.ReadingRoutes;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What the awards ask for, and the routes to them, as reference data of a partnership. */
@Named
@RequestScoped
public class CriteriaPage {
    private final KeepingCriteria keepingCriteria;
    private final KeepingRoutes keepingRoutes;
    private final Notices notices;
    private final Submission sent;
    private final PartnershipSheet partnership;
    private final List<Criterion> criteria;
    private final List<RouteStep> steps;
    private final boolean keeping;

    @Inject
    CriteriaPage(
            KeepingCriteria keepingCriteria,
            KeepingRoutes keepingRoutes,
            ReadingCriteria readingCriteria,
            ReadingRoutes readingRoutes,
            ReadingPartners partners,
            Query query,
            Notices notices,
            Submission sent) {
        this.keepingCriteria = keepingCriteria;
        this.keepingRoutes = keepingRoutes;
        this.notices = notices;
        this.sent = sent;
        String asked = query.get("partnership");
        PartnershipId id = asked.isEmpty() ? null : new PartnershipId(UUID.fromString(asked));
        partnership = partners.partnerships().stream()
                .filter(each -> id == null || each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"));
        criteria = readingCriteria.of(partnership.id());
        steps = readingRoutes.of(partnership.id());
        keeping = readingRoutes.keeps(
                partnership.parties().stream().map(party -> party.id()).toList());
    }

    /** Takes over the standard criteria and routes that are not there yet. */
    public String takeStandard() {
        keepingCriteria.takeStandard(sent.key() + " criteria", partnership.id());
        keepingRoutes.takeStandard(sent.key() + " routes", partnership.id());
        notices.done(
                "The standard criteria and routes are on record. What is marked as unconfirmed has to be checked.");
        return "/criteria?faces-redirect=true&partnership=" + getId();
    }

    public String getId() {
        return partnership.id().value().toString();
    }

    public String getName() {
        return partnership.name();
    }

    /** Whether the reader keeps them on record. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<Line> getCriteria() {
        return criteria.stream()
                .map(each -> new Line(
                        each.id().value().toString(),
                        each.track().words(),
                        each.code(),
                        each.latest().requirement().text(),
                        each.latest().requirement().threshold().proving().words(),
                        each.latest().requirement().threshold().words(),
                        each.latest().requirement().source(),
                        each.latest().requirement().confirmed() ? "Confirmed" : "Unconfirmed",
                        each.latest().requirement().confirmed() ? "good" : "attention",
                        "Version " + each.latest().number() + ", from "
                                + Words.date(each.latest().from()),
                        each.retired()
                                .map(on -> "Retired on " + Words.date(on) + ": " + each.retiringReason())
                                .orElse("")))
                .toList();
    }

    public List<Step> getSteps() {
        return steps.stream()
                .map(each -> new Step(
                        each.id().value().toString(),
                        each.details().track().words(),
                        each.details().kind() == null
                                ? "Every trust"
                                : each.details().kind().words(),
                        each.details().step()
                                + (each.details().majority() ? " (by more than half of those who vote)" : ""),
                        each.details().decider(),
                        each.details().before().words(),
                        each.details().source() + (each.details().confirmed() ? "" : " (unconfirmed)"),
                        each.retired()
                                .map(on -> "Retired on " + Words.date(on) + ": " + each.retiringReason())
                                .orElse("")))
                .toList();
    }

    /** A criterion, in the version that holds. */
    public record Line(
            String id,
            String track,
            String code,
            String text,
            String proving,
            String threshold,
            String source,
            String confirmed,
            String tone,
            String version,
            String retired) {}

    /** A step of a route. */
    public record Step(
            String id,
            String track,
            String kind,
            String step,
            String decider,
            String before,
            String source,
            String retired) {}
}
