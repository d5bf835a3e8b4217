package concordat.web.programme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The catalogue of services, 50 to a page; officers also see what has been taken off it. */
@Named
@RequestScoped
public class ServicesPage {
    private final Page<ServiceRow> page;
    private final List<OrganisationSheet> organisations;
    private final Set<OrganisationId> served;
    private final int year;

    @Inject
    ServicesPage(ReadingProgrammes reading, ReadingPartners partners, Query query) {
        served = reading.served();
        year = reading.year();
        organisations = partners.partnerships().stream()
                .map(PartnershipSheet::parties)
                .flatMap(List::stream)
                .distinct()
                .toList();
        OrganisationId of = query.get("of").isEmpty() ? null : new OrganisationId(query.id("of"));
        Keyset keyset = Keyset.after(query.get("after"));
        page = served.isEmpty()
                ? reading.services(of, query.get("q"), keyset)
                : reading.servicesEverListed(of, query.get("q"), keyset);
    }

    public List<Line> getRows() {
        return page.rows().stream()
                .map(row -> new Line(
                        row.id().value().toString(),
                        row.name(),
                        row.organisationName(),
                        row.places() == null
                                ? "None recorded"
                                : Words.count(row.places(), "place", "places") + ", "
                                        + Words.number(row.placesUsed() == null ? 0 : row.placesUsed()) + " used",
                        row.research() == 0
                                ? "None"
                                : Words.count(row.research(), "research project", "research projects"),
                        row.listed(),
                        served.contains(row.organisation())))
                .toList();
    }

    /** The academic year of which places are told. */
    public String getYear() {
        return year + "/" + String.format(Locale.UK, "%02d", (year + 1) % 100);
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getOrganisations() {
        return organisations.stream()
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    /** Whether the reader keeps the services of an organisation on record. */
    public boolean isKeeping() {
        return !served.isEmpty();
    }

    /** A service as the table shows it. */
    public record Line(
            String id,
            String name,
            String organisation,
            String places,
            String research,
            boolean listed,
            boolean keeping) {}
}
