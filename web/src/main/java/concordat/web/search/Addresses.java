package concordat.web.search;

import concordat.domain.search.FoundKind;
import java.util.UUID;

/** Where what was found is shown. */
public final class Addresses {
    private Addresses() {}

    /** The address of its page, within the application. */
    public static String of(FoundKind kind, UUID record) {
        String page =
                switch (kind) {
                    case MEETING -> "meeting";
                    case AGENDA_ITEM -> "item";
                    case PAPER -> "paper";
                    case MINUTE -> "minutes";
                    case DECISION -> "decision";
                    case EARLIER_DECISION -> "earlier-decision";
                    case ACTION -> "action";
                    case AGREEMENT -> "agreement";
                    case CLAUSE -> "agreement-text";
                    case COMMITTEE -> "committee";
                };
        return "/" + page + "?id=" + record;
    }
}
