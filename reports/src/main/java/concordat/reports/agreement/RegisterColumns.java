package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.risk.RiskBand;
import concordat.domain.board.AgreementRating;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What both files say of an agreement in the same words. */
record RegisterColumns(LocalDate today, SettingsOnDay settings) {
    AgreementRating rating(AgreementRow row) {
        return AgreementRating.of(row, today, of(row).renewalMonths());
    }

    /** Such as "2 open, the highest 16 (high)". */
    String risks(AgreementRow row) {
        OpenRisks risks = row.risks();
        return risks.count() == 0
                ? "None open"
                : risks.count() + " open, the highest " + risks.highest() + " ("
                        + RiskBand.of(risks.highest(), of(row)).words().toLowerCase(Locale.UK) + ")";
    }

    /** Such as "3, of which 1 due date overdue". */
    static String obligations(AgreementRow row) {
        return row.openObligations() == 0
                ? "None open"
                : row.openObligations() + " open"
                        + (row.overdueObligations() == 0
                                ? ""
                                : ", " + row.overdueObligations()
                                        + (row.overdueObligations() == 1 ? " due date overdue" : " due dates overdue"));
    }

    static @Nullable String notice(AgreementRow row) {
        return row.notice() == null ? null : row.notice().words();
    }

    /** The last day of the agreement, before the first on which it no longer applies. */
    static @Nullable LocalDate last(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    /** What happens next, without its day. */
    static @Nullable String next(AgreementRow row) {
        RegisterFacts.Next next = row.facts().next();
        return next == null ? null : next.kind().words() + (next.party().isEmpty() ? "" : ", " + next.party());
    }

    static @Nullable LocalDate nextOn(AgreementRow row) {
        RegisterFacts.Next next = row.facts().next();
        return next == null ? null : next.due();
    }

    private SettingsInForce of(AgreementRow row) {
        return settings.of(row.partnership());
    }
}
