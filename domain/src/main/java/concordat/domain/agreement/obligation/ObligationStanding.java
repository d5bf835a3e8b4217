package concordat.domain.agreement.obligation;

import java.util.Arrays;

/** Where an obligation stands on a day: as the most urgent of its open due dates does, if it has any. */
public enum ObligationStanding {
    OVERDUE(DueStatus.OVERDUE.words()),
    RETURNED(DueStatus.RETURNED.words()),
    AWAITING_ACCEPTANCE(DueStatus.AWAITING_ACCEPTANCE.words()),
    DUE_SOON(DueStatus.DUE_SOON.words()),
    NOT_YET_DUE(DueStatus.NOT_YET_DUE.words()),
    /** Nothing of it is open, and nothing falls due any more. */
    DONE("Done"),
    CLOSED("Closed");

    private final String words;

    ObligationStanding(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether something is still to be done by it. */
    public boolean isOpen() {
        return compareTo(DONE) < 0;
    }

    /** That of an obligation of which this is the most urgent due date. */
    static ObligationStanding of(DueStatus mostUrgent) {
        return Arrays.stream(values())
                .filter(each -> mostUrgent.isOpen() && each.name().equals(mostUrgent.name()))
                .findFirst()
                .orElse(DONE);
    }
}
