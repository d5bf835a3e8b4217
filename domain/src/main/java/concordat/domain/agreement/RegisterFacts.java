package concordat.domain.agreement;

import concordat.domain.agreement.dates.Milestone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register shows of an agreement beside its columns in reports.
 *
 * @param next what happens, or is to be done, next by its dates; null if nothing follows from them, or it is not running
 * @param dataSharing the references of the agreements that cover its data sharing, joined by "; "; blank if there is none
 *     that the reader may see
 * @param signedCopies the names of the files of its signed copy, joined by "; "; blank if none is kept here
 * @param procurement how it was procured, with the ground; blank if that is not on record
 */
public record RegisterFacts(
        AgreementValue value,
        boolean deed,
        @Nullable Next next,
        String dataSharing,
        String signedCopies,
        String procurement) {
    /** Nothing is asked for. */
    public static final RegisterFacts NONE = new RegisterFacts(AgreementValue.NOT_RECORDED, false, null, "", "", "");

    /**
     * The next of its days.
     *
     * @param party whose day it is, by the name under which it signed; blank if it is that of all
     */
    public record Next(Milestone.Kind kind, LocalDate due, String party) {}
}
