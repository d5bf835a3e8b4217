package concordat.web.measure;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureFilter;
import concordat.domain.measure.MeasureOrder;
import concordat.domain.measure.MeasureOrder.Column;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.Series.Point;
import concordat.domain.measure.Target;
import concordat.domain.measure.TargetAssurance;
import concordat.domain.measure.Variation;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of measures, each with its latest value and what that says. */
@Named
@RequestScoped
public class MeasuresPage {
    private static final String WHOLE = "whole";
    private static final String RETIRED = "retired";

    private final ReadingPartners partners;
    private final ReadingAgreements agreements;
    private final Query query;
    private final Page<MeasureRow> page;
    private final boolean defining;

    @Inject
    MeasuresPage(ReadingMeasures reading, ReadingPartners partners, ReadingAgreements agreements, Query query) {
        this.partners = partners;
        this.agreements = agreements;
        this.query = query;
        boolean whole = query.is("organisation", WHOLE);
        MeasureFilter filter = new MeasureFilter(
                query.get("q"),
                constant(query.get("domain"), MeasureDomain.values()),
                whole || query.get("organisation").isEmpty() ? null : new OrganisationId(query.id("organisation")),
                whole,
                query.get("aim").isEmpty() ? null : new PurposeId(query.id("aim")),
                constant(query.get("variation"), Variation.values()),
                query.is("state", RETIRED));
        page = reading.register(filter, order(query.get("sort")), Keyset.after(query.get("after")), query.date("asAt"));
        defining = !reading.served().isEmpty();
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static MeasureOrder order(String sort) {
        boolean descending = sort.startsWith("-");
        @Nullable
        Column column = constant((descending ? sort.substring(1) : sort).toUpperCase(Locale.ROOT), Column.values());
        return column == null ? MeasureOrder.standard() : new MeasureOrder(column, descending);
    }

    /** The colour that goes with a variation; its words always stand beside it (SP-6). */
    static String tone(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "good";
            case CONCERN -> "attention";
            case COMMON_CAUSE, SPECIAL_NEUTRAL -> "info";
            case NOT_ENOUGH_DATA -> "neutral";
        };
    }

    /** The colour that goes with an assurance; its words always stand beside it (SP-6). */
    static String tone(TargetAssurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> "good";
            case CONSISTENTLY_FAILS -> "attention";
            case INCONSISTENT -> "info";
            case NONE, NOT_ENOUGH_DATA -> "neutral";
        };
    }

    /** A target in words; a sentence if there is none. */
    static String words(@Nullable Target target, String unit) {
        return target == null ? "None" : Figure.words(target.amount(), unit) + " by " + Words.date(target.by());
    }

    static List<Option> domains() {
        return Arrays.stream(MeasureDomain.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    /** Whether the reader defines measures. */
    public boolean isDefining() {
        return defining;
    }

    /** The dates of the filter that cannot be understood. */
    public List<String> getStrangeDates() {
        return query.strangeDates("asAt");
    }

    public List<Option> getDomains() {
        return domains();
    }

    public List<Option> getOrganisations() {
        return Stream.concat(
                        Stream.of(Option.of(WHOLE, "The partnership as a whole")),
                        partners.organisations().stream()
                                .map(each -> Option.of(each.id().value().toString(), each.name())))
                .toList();
    }

    public List<Option> getAims() {
        return agreements.aims().stream()
                .map(aim -> Option.of(aim.id().value().toString(), aim.text()))
                .toList();
    }

    public List<Option> getVariations() {
        return Arrays.stream(Variation.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getStates() {
        return List.of(Option.of(RETIRED, "Retired"));
    }

    /** A measure as the register shows it. */
    public record Row(
            String id,
            String name,
            String of,
            String domain,
            String owner,
            String latest,
            String period,
            String previous,
            String target,
            String variation,
            String variationTone,
            String assurance,
            String assuranceTone,
            boolean fictional) {
        /** The row of a measure. */
        public static Row of(MeasureRow row) {
            Optional<Point> latest = row.series().latest();
            Variation variation = row.series().chart().variation();
            TargetAssurance assurance = row.series().chart().assurance();
            return new Row(
                    row.id().value().toString(),
                    row.name(),
                    row.organisation() == null ? "The partnership as a whole" : row.organisation(),
                    row.domain().words(),
                    row.owner(),
                    latest.map(point -> point.figure().words(row.unit())).orElse("None recorded"),
                    latest.map(point -> point.period().words() + ", as at " + Words.date(point.asAt()))
                            .orElse(""),
                    row.series()
                            .previous()
                            .map(point -> point.figure().words(row.unit()))
                            .orElse("None recorded"),
                    words(row.target(), row.unit()),
                    variation.words(),
                    tone(variation),
                    assurance.words(),
                    tone(assurance),
                    row.fictional());
        }
    }
}
