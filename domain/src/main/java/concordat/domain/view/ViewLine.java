package concordat.domain.view;

/**
 * A view as its reader sees it.
 *
 * @param own whether the reader keeps it; otherwise {@code ownerName} shares it with them
 * @param opening whether the register opens with it for the reader
 */
public record ViewLine(
        SavedViewId id,
        long version,
        Register register,
        String name,
        String question,
        boolean own,
        String ownerName,
        Sharing sharing,
        boolean opening) {
    /** Where it is shown; a view of everything says so, so that the register does not open with another one. */
    public String address() {
        return register.address() + "?" + (question.isEmpty() ? "view=all" : question);
    }
}
