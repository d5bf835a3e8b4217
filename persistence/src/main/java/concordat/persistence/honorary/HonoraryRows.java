package concordat.persistence.honorary;

import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import java.time.LocalDate;

/** An honorary arrangement in a row of a list. */
public final class HonoraryRows {
    private HonoraryRows() {}

    /** What a statement selects of arrangements {@code a}, with names as they are today. */
    public static final String COLUMNS =
            """
            a.*, coalesce(nullif(a.other_employer, ''), employer.short_name) as employer, host.short_name as host""";

    /** The organisations that {@link #COLUMNS} names. */
    public static final String JOINS =
            """

              join concordat.organisation host on host.id = a.host_id
              left join concordat.organisation employer on employer.id = a.employer_id""";

    public static HonoraryRow row(Row row, LocalDate day) {
        LocalDate start = row.date("first_day");
        LocalDate lastDay = row.date("last_day");
        LocalDate ended = row.dateOrNull("ended_on");
        return new HonoraryRow(
                new HonoraryArrangementId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("person_name"),
                row.text("employer"),
                row.text("host"),
                HonoraryKind.valueOf(row.text("kind")),
                row.text("work"),
                row.flag("direct_bearing"),
                new Check(CheckResult.valueOf(row.text("disclosure_result")), row.dateOrNull("disclosure_on")),
                new Check(CheckResult.valueOf(row.text("health_result")), row.dateOrNull("health_on")),
                start,
                lastDay,
                ended,
                row.text("supervisor"),
                HonoraryStanding.on(day, start, lastDay, ended));
    }
}
