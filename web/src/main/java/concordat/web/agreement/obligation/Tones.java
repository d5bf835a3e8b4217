package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.ObligationStanding;
import concordat.web.look.Words;

/** The colour that goes with a status; its words always stand beside it. */
final class Tones {
    private Tones() {}

    static String of(DueStatus status) {
        return switch (status) {
            case OVERDUE -> "bad";
            case RETURNED, DUE_SOON -> "attention";
            case AWAITING_ACCEPTANCE, NOT_YET_DUE -> "info";
            case ACCEPTED -> "good";
            case WAIVED, LAPSED -> "neutral";
        };
    }

    static String of(ObligationStanding standing) {
        return switch (standing) {
            case OVERDUE -> "bad";
            case RETURNED, DUE_SOON -> "attention";
            case AWAITING_ACCEPTANCE, NOT_YET_DUE -> "info";
            case DONE -> "good";
            case CLOSED -> "neutral";
        };
    }

    /** How late something is or was; empty if it is not. */
    static String late(long days, boolean met) {
        return days == 0 ? "" : Words.count(days, "day", "days") + (met ? " late" : " overdue");
    }
}
