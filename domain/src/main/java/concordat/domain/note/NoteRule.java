package concordat.domain.note;

import concordat.domain.shared.Rule;

/** What holds for private notes. */
public enum NoteRule implements Rule {
    NOT_MORE_NOTES("D", "You have {0} notes on this paper, which is as many as there can be. Delete one first."),
    NOTE_IS_AS_YOU_SAW_IT(
            "D",
            "You have changed this note on another device since you opened it here. Open it again to see how it reads; copy what you wrote first.");

    private final String id;
    private final String message;

    NoteRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
