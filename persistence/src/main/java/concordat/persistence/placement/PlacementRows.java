package concordat.persistence.placement;

import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.Profession;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Row;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Placements in rows of a list, wherever they are read. */
public final class PlacementRows {
    /** What a statement selects of {@link #standing}. */
    public static final String COLUMNS =
            """
            p.*, s.name as service_name, o.short_name, f.name as profession_name, f.tariff_group,
            t.pence_per_week, t.market_forces, t.source, t.confirmed""";

    /** By service, the latest academic year first, then by profession. */
    public static final String SORTED =
            "s.sort_name || ' ' || (9999 - p.academic_year) || ' ' || lpad(cast(f.position as text), 6, '0')";

    private PlacementRows() {}

    /** What stands of these tables, with service, profession and the tariff of the tariff year in which the academic year begins. */
    public static String standing(String placements, String services, String tariffs) {
        return """

               from <placements> p
               join <services> s on s.id = p.service_id
               join concordat.organisation o on o.id = p.organisation_id
               join concordat.profession f on f.id = p.profession_id
               left join <tariffs> t on t.organisation_id = p.organisation_id
                and t.tariff_year = p.academic_year and t.tariff_group = f.tariff_group and t.replaced_on is null
              where p.replaced_on is null"""
                .replace("<placements>", placements)
                .replace("<services>", services)
                .replace("<tariffs>", tariffs);
    }

    /** A row of {@link #COLUMNS}. */
    public static PlacementRow row(Row row) {
        OrganisationId organisation = new OrganisationId(row.id("organisation_id"));
        TariffGroup group = TariffGroup.valueOf(row.text("tariff_group"));
        int year = (int) row.number("academic_year");
        return new PlacementRow(
                new PlacementId(row.id("id")),
                new ServiceId(row.id("service_id")),
                row.text("service_name"),
                organisation,
                row.text("short_name"),
                new Profession(new ProfessionId(row.id("profession_id")), row.text("profession_name"), group),
                year,
                new PlacementCounts(
                        (int) row.number("places"),
                        (int) row.number("places_used"),
                        amount(row, "weeks_offered"),
                        amount(row, "weeks_used"),
                        count(row, "satisfied"),
                        count(row, "answered"),
                        row.date("as_at")),
                row.flag("fictional"),
                row.isNull("pence_per_week")
                        ? null
                        : new TariffDraft(
                                organisation,
                                year,
                                group,
                                row.number("pence_per_week"),
                                amount(row, "market_forces"),
                                row.text("source"),
                                row.flag("confirmed")));
    }

    static BigDecimal amount(Row row, String column) {
        return Objects.requireNonNull(row.amountOrNull(column), column);
    }

    private static @Nullable Integer count(Row row, String column) {
        return row.isNull(column) ? null : Integer.valueOf((int) row.number(column));
    }
}
