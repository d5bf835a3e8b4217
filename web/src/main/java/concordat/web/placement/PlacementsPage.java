package concordat.web.placement;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.placement.PlacementFilter;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.PlacementTotals;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.Share;
import concordat.domain.placement.Years;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceId;
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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of placements, with what they come to. */
@Named
@RequestScoped
public class PlacementsPage {
    private final ReadingPlacements reading;
    private final ReadingProgrammes catalogue;
    private final ReadingPartners partners;
    private final Page<PlacementRow> page;
    private final PlacementTotals totals;

    @Inject
    PlacementsPage(ReadingPlacements reading, ReadingProgrammes catalogue, ReadingPartners partners, Query query) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.partners = partners;
        PlacementFilter filter = new PlacementFilter(
                query.get("q"),
                id(query, "service", ServiceId::new),
                id(query, "profession", ProfessionId::new),
                reading.years().stream()
                        .filter(each -> query.is("year", each))
                        .findFirst()
                        .orElse(null),
                id(query, "of", OrganisationId::new));
        page = reading.register(filter, Keyset.after(query.get("after")));
        totals = reading.totals(filter);
    }

    private static <T> @Nullable T id(Query query, String name, Function<UUID, T> type) {
        return query.get(name).isEmpty() ? null : type.apply(query.id(name));
    }

    public List<Line> getRows() {
        return page.rows().stream()
                .map(row -> new Line(
                        row.id().value().toString(),
                        row.serviceName(),
                        row.organisationName(),
                        row.profession().name(),
                        Years.words(row.year()),
                        Shown.places(row.counts()),
                        Shown.weeks(row.counts()),
                        row.counts().isOverCapacity(),
                        Shown.feedback(row.counts()),
                        Shown.income(row),
                        row.fictional()))
                .toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public String getPlaces() {
        return Words.number(totals.used()) + " of " + Words.number(totals.places());
    }

    public String getWeeks() {
        return Shown.weeks(totals.weeksUsed()) + " of " + Shown.weeks(totals.weeksOffered());
    }

    public String getFeedback() {
        return totals.feedback().map(Share::words).orElse("Not asked");
    }

    /** What the tariff comes to, and for how many records there is none. */
    public String getIncome() {
        return Shown.pounds(totals.income())
                + (totals.withoutTariff() == 0
                        ? ""
                        : ", without "
                                + Words.count(totals.withoutTariff(), "record", "records")
                                + " for which there is no tariff");
    }

    /** Whether the reader keeps placements of an organisation on record. */
    public boolean isKeeping() {
        return !reading.served().isEmpty();
    }

    public List<Option> getServices() {
        return catalogue.servicesEverListed(null, "", Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .map(each -> Option.of(each.id().value(), each.name() + " (" + each.organisationName() + ")"))
                .toList();
    }

    public List<Option> getProfessions() {
        return reading.professions().stream()
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    public List<Option> getYears() {
        return reading.years().stream()
                .map(each -> Option.of(each, Years.words(each)))
                .toList();
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    /** Placements as the table shows them. */
    public record Line(
            String id,
            String service,
            String organisation,
            String profession,
            String year,
            String places,
            String weeks,
            boolean over,
            String feedback,
            String income,
            boolean fictional) {}
}
