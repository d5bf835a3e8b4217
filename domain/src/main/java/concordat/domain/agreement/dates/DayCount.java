package concordat.domain.agreement.dates;

/** How the days of a notice period are counted; the day on which notice is given never counts. */
public enum DayCount {
    /** The notice has run out at the end of its last day. */
    CALENDAR("day"),
    /** Neither the day of giving notice nor the day on which the agreement ends counts (MT-2). */
    CLEAR("clear day"),
    /** Only days on which people work count. */
    WORKING("working day");

    private final String one;

    DayCount(String one) {
        this.one = one;
    }

    /** So many of them: "5 working days". */
    public String words(int days) {
        return Saying.count(days, one);
    }
}
