package concordat.web.dashboard;

import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of the dashboard asks, and of the rows behind it: which partner, as at which day. */
@Named
@RequestScoped
public class DashboardQuestion {
    private final Query query;
    private final List<OrganisationSheet> partners;
    private final Dashboard dashboard;

    @Inject
    DashboardQuestion(ReadingDashboard reading, ReadingPartners partners, Query query) {
        this.query = query;
        this.partners = partners.organisations();
        dashboard = reading.dashboard(
                query.get("partner").isEmpty() ? null : new OrganisationId(query.id("partner")), query.date("asAt"));
    }

    Dashboard dashboard() {
        return dashboard;
    }

    public List<Option> getPartners() {
        return partners.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    /** The dates of the filter that cannot be understood. */
    public List<String> getStrangeDates() {
        return query.strangeDates("asAt");
    }

    /** Whether a day was asked for that is still to come. */
    public boolean isAhead() {
        @Nullable LocalDate asked = query.date("asAt");
        return asked != null && asked.isAfter(dashboard.day());
    }

    /** Whether it is told as of an earlier day. */
    public boolean isEarlier() {
        return !dashboard.today();
    }

    /** As at when, of whom: the line above the heading. */
    public String getCaption() {
        return (dashboard.partner().isEmpty() ? "All partners" : dashboard.partner()) + ", as at "
                + Words.date(dashboard.day());
    }

    /** Where the rows of a figure are, narrowed in the same way; {@code partner} is the id of one, or empty for the one that is chosen. */
    String address(DashboardFigure figure, String partner) {
        String chosen = partner.isEmpty() ? query.get("partner") : partner;
        return "/dashboard-rows?figure=" + figure.name() + (chosen.isEmpty() ? "" : "&partner=" + chosen) + asAt();
    }

    private String asAt() {
        @Nullable LocalDate asked = query.date("asAt");
        return asked == null || !isEarlier() ? "" : "&asAt=" + asked;
    }

    /** The ids of partners by their short names. */
    Map<String, String> ids() {
        return partners.stream()
                .collect(Collectors.toMap(
                        OrganisationSheet::shortName, each -> each.id().value().toString(), (one, other) -> one));
    }

    /** The dashboard itself, narrowed in the same way. */
    public String getAddress() {
        String partner = query.get("partner");
        String asked = (partner.isEmpty() ? "" : "&partner=" + partner) + asAt();
        return "/dashboard" + (asked.isEmpty() ? "" : "?" + asked.substring(1));
    }
}
