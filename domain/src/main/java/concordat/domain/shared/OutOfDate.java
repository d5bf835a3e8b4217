package concordat.domain.shared;

/** Somebody has changed the thing since the actor looked at it; nothing was saved. Show both, and let them choose. */
public final class OutOfDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing in words, such as "item" */
    public OutOfDate(String what) {
        super("Somebody else has changed this " + what + " since you opened it. Nothing of yours has been saved yet.");
    }
}
