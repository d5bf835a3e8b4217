package concordat.domain.calendar;

import java.util.List;

/** What is on record of proclaimed days, those that were withdrawn among it. Everybody sees it; administrators add to it. */
public interface ProclaimedDays {
    void add(ProclaimedDay day);

    /** Keeps that it was withdrawn. */
    void withdraw(ProclaimedDay withdrawn);

    /** All of them, the latest day first. */
    List<ProclaimedDay> all();

    /** Lets nobody else change them until the transaction ends. */
    void hold();
}
