package concordat.domain.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stands on a day.
 *
 * @param stage how far it has come, as recorded
 * @param standing whether it is in force, as computed
 * @param words both in one sentence for people, with what is not recorded named as such
 */
public record AgreementStatus(AgreementStage stage, AgreementStanding standing, String words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Computes it (AG-4): in force if and only if it is executed and the day is neither before the effective date nor on
     * or after the end. Past its end with nothing done about it, it is expired, and the parties operate without an
     * agreement (AG-6).
     *
     * @param day the day that is asked about, in Europe/London
     * @param ended the first day after a termination or supersession; null if there was none
     */
    public static AgreementStatus on(
            LocalDate day, AgreementStage stage, AgreementDates dates, @Nullable LocalDate ended) {
        if (stage == AgreementStage.ARCHIVED) {
            return new AgreementStatus(stage, AgreementStanding.ARCHIVED, stage.words());
        }
        if (stage.isInPreparation()) {
            return new AgreementStatus(stage, AgreementStanding.IN_PREPARATION, stage.words());
        }
        if (stage == AgreementStage.ANNOUNCED) {
            return new AgreementStatus(
                    stage,
                    AgreementStanding.CANNOT_TELL,
                    dates.tellTheTerm()
                            ? "Announced; signing not recorded"
                            : "Announced; signing and dates not recorded");
        }
        if (ended != null && !day.isBefore(ended)) {
            return stage == AgreementStage.SUPERSEDED
                    ? new AgreementStatus(stage, AgreementStanding.SUPERSEDED, "Superseded from " + DAY.format(ended))
                    : new AgreementStatus(stage, AgreementStanding.TERMINATED, "Terminated from " + DAY.format(ended));
        }
        return executed(day, stage, dates, ended);
    }

    private static AgreementStatus executed(
            LocalDate day, AgreementStage stage, AgreementDates dates, @Nullable LocalDate ended) {
        LocalDate effective = dates.effective();
        LocalDate end = dates.end();
        if (end != null && !day.isBefore(end)) {
            return new AgreementStatus(
                    stage,
                    AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT,
                    "Expired - operating without agreement since " + DAY.format(end));
        }
        if (effective == null) {
            return new AgreementStatus(stage, AgreementStanding.CANNOT_TELL, "Executed; effective date not recorded");
        }
        if (day.isBefore(effective)) {
            return new AgreementStatus(
                    stage, AgreementStanding.NOT_YET_IN_FORCE, "Executed; in force from " + DAY.format(effective));
        }
        if (end == null) {
            return new AgreementStatus(stage, AgreementStanding.CANNOT_TELL, "Executed; end date not recorded");
        }
        if (ended != null) {
            return new AgreementStatus(
                    stage, AgreementStanding.IN_FORCE, "In force; ends early, from " + DAY.format(ended));
        }
        return new AgreementStatus(
                stage,
                AgreementStanding.IN_FORCE,
                stage == AgreementStage.EXECUTED
                        ? "In force"
                        : "In force; " + stage.words().toLowerCase(Locale.UK));
    }
}
