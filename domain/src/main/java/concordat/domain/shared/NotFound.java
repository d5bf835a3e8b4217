package concordat.domain.shared;

/** There is no such thing, or the actor may not see it: the two are never told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing in words, such as "meeting"; never anything that identifies it */
    public NotFound(String what) {
        super("There is no such " + what + ", or you may not see it.");
    }
}
