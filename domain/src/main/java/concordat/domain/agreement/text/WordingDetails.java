package concordat.domain.agreement.text;

/**
 * One version of a model wording as people read it.
 *
 * @param common whether it is the wording of all partnerships, not one of this partnership's own
 * @param key by what the wording is known through all its versions
 * @param number its version among those of the same library
 * @param bindsInMemorandum whether it binds even in a memorandum that is otherwise not binding (AG-9)
 * @param withdrawn whether this partnership no longer drafts from it
 */
public record WordingDetails(
        WordingId id,
        boolean common,
        String key,
        int number,
        ClausePart part,
        String heading,
        String wording,
        boolean bindsInMemorandum,
        boolean withdrawn,
        String note) {

    /** Which version of whose wording it is, such as "common wording, version 1". */
    public String version() {
        return (common ? "common wording" : "own wording") + ", version " + number;
    }
}
