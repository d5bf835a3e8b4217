package concordat.persistence.measure;

import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Series;
import concordat.domain.measure.Series.Point;
import concordat.domain.measure.Target;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** A measure in a row of a list, with all its values in one column, so that the list is one query. */
public final class MeasureRows {
    private MeasureRows() {}

    /** What a statement selects of measures {@code m}, with names as they are today. */
    public static final String COLUMNS =
            """
            m.id, m.partnership_id, o.short_name as organisation, m.name, m.domain, m.unit, m.direction, m.basis,
            m.owner_name || ', ' || owner.short_name as owner, m.target, m.target_by, m.fictional, m.retired_on""";

    /** The organisations that {@link #COLUMNS} names. */
    public static final String JOINS =
            """

              join concordat.organisation owner on owner.id = m.owner_id
              left join concordat.organisation o on o.id = m.organisation_id""";

    /** The values as at {@code :day}, or before, in the order of time: of each the first day of its period, its as-at date, and one number or two. */
    public static String series(String values) {
        return """
               coalesce((select string_agg(concat_ws('/', v.period_from, v.as_at, v.value, v.numerator, v.denominator), ';'
                                           order by v.period_from)
                           from <values> v
                          where v.measure_id = m.id and v.replaced_on is null and v.as_at <= :day), '') as series"""
                .replace("<values>", values);
    }

    /** @param leastPoints how many points process limits take in each partnership (SP-5) */
    public static MeasureRow row(Row row, ToIntFunction<PartnershipId> leastPoints) {
        PartnershipId partnership = new PartnershipId(row.id("partnership_id"));
        Direction direction = Direction.valueOf(row.text("direction"));
        BigDecimal amount = row.amountOrNull("target");
        Target target = amount == null ? null : new Target(amount, Objects.requireNonNull(row.dateOrNull("target_by")));
        return new MeasureRow(
                new MeasureId(row.id("id")),
                partnership,
                row.textOrNull("organisation"),
                row.text("name"),
                MeasureDomain.valueOf(row.text("domain")),
                row.text("owner"),
                row.text("unit"),
                direction,
                target,
                row.flag("fictional"),
                row.dateOrNull("retired_on"),
                Series.of(
                        points(row.text("series"), PeriodBasis.valueOf(row.text("basis"))),
                        direction,
                        target,
                        leastPoints.applyAsInt(partnership)));
    }

    private static List<Point> points(String column, PeriodBasis basis) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(";", -1))
                        .map(value -> point(value.split("/", -1), basis))
                        .toList();
    }

    private static Point point(String[] parts, PeriodBasis basis) {
        BigDecimal first = new BigDecimal(parts[2]);
        return new Point(
                basis.of(LocalDate.parse(parts[0])),
                LocalDate.parse(parts[1]),
                parts.length == 3 ? Figure.number(first) : Figure.share(first, new BigDecimal(parts[3])));
    }
}
