package concordat.reports.intake;

import concordat.domain.intake.Tables;

/** Hands out the reader to be measured. */
public final class MeasuredTables {
    private MeasuredTables() {}

    public static Tables tables() {
        return new HandedInTables();
    }
}
