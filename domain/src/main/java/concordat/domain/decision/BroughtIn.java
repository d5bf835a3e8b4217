package concordat.domain.decision;

import concordat.domain.intake.IntakeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * From which file a decision of an earlier register came, and when.
 *
 * @param intake the import
 * @param file what the file was called
 */
@Embeddable
public record BroughtIn(
        @Column(name = "intake_id", nullable = false, updatable = false) UUID intake,
        @Column(name = "file_name", nullable = false, updatable = false) String file,
        @Column(name = "brought_in_on", nullable = false, updatable = false) LocalDate on) {
    /** What each of them is marked with, wherever it is shown. */
    public static final String MARK = "Brought in from an earlier register";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static BroughtIn with(IntakeId intake, String file, LocalDate on) {
        return new BroughtIn(intake.value(), file, on);
    }

    /** The mark with the file and the day. */
    public String words() {
        return MARK + ": " + file + ", " + DAY.format(on);
    }
}
