package concordat.domain.measure;

/** Whether the target will be met if nothing changes (SP-4). */
public enum TargetAssurance {
    CONSISTENTLY_PASSES("Consistently passes the target"),
    CONSISTENTLY_FAILS("Consistently fails the target"),
    INCONSISTENT("Inconsistent: passes and fails the target"),
    NONE("No assurance: there is no target, or neither direction is better"),
    NOT_ENOUGH_DATA("Not enough data to tell");

    private final String words;

    TargetAssurance(String words) {
        this.words = words;
    }

    /** As it is put to a reader: words beside any picture (SP-6). */
    public String words() {
        return words;
    }
}
