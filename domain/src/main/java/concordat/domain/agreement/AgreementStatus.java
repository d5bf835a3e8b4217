package concordat.domain.agreement;

import concordat.domain.agreement.dates.Course;
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
     * agreement (AG-6); ended by notice, it is terminated.
     *
     * @param day the day that is asked about, in Europe/London
     * @param effective the first day on which it applies; null if not recorded
     * @param course its end, as it follows from what is on record
     * @param ended the first day after a termination or supersession; null if there was none
     */
    public static AgreementStatus on(
            LocalDate day,
            AgreementStage stage,
            @Nullable LocalDate effective,
            Course course,
            @Nullable LocalDate ended) {
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
                    effective != null && course.tellsTheEnd()
                            ? "Announced; signing not recorded"
                            : "Announced; signing and dates not recorded");
        }
        if (ended != null && !day.isBefore(ended)) {
            return stage == AgreementStage.SUPERSEDED
                    ? new AgreementStatus(stage, AgreementStanding.SUPERSEDED, "Superseded from " + DAY.format(ended))
                    : new AgreementStatus(stage, AgreementStanding.TERMINATED, "Terminated from " + DAY.format(ended));
        }
        return executed(day, stage, effective, course, ended);
    }

    private static AgreementStatus executed(
            LocalDate day,
            AgreementStage stage,
            @Nullable LocalDate effective,
            Course course,
            @Nullable LocalDate ended) {
        LocalDate end = course.finalEnd().orElse(null);
        if (end != null && !day.isBefore(end)) {
            return course.byNotice()
                    ? new AgreementStatus(
                            stage, AgreementStanding.TERMINATED, "Ended by notice from " + DAY.format(end))
                    : new AgreementStatus(
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
        if (!course.tellsTheEnd()) {
            return new AgreementStatus(stage, AgreementStanding.CANNOT_TELL, "Executed; end date not recorded");
        }
        return new AgreementStatus(stage, AgreementStanding.IN_FORCE, inForce(stage, course, ended));
    }

    private static String inForce(AgreementStage stage, Course course, @Nullable LocalDate ended) {
        if (ended != null) {
            return "In force; ends early, from " + DAY.format(ended);
        }
        if (course.byNotice()) {
            return "In force; ended by notice from "
                    + course.finalEnd().map(DAY::format).orElse("");
        }
        return stage == AgreementStage.EXECUTED
                ? "In force"
                : "In force; " + stage.words().toLowerCase(Locale.UK);
    }
}
