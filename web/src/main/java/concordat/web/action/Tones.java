package concordat.web.action;

import concordat.domain.action.Rag;

/** The colours that go with the rating of an action; its word always stands beside them (AC-5). */
public final class Tones {
    private Tones() {}

    /** The tone of a tag. */
    public static String of(Rag rating) {
        return switch (rating) {
            case BLUE -> "info";
            case GREEN -> "good";
            case AMBER -> "attention";
            case RED -> "bad";
        };
    }
}
