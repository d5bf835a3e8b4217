package concordat.domain.intake;

import java.util.UUID;

/** What a row stands for, once all in it has been understood and the rules of its register hold. */
public interface Addition {
    /** What it is, in a line. */
    String words();

    /** By what it is told from others: two rows of one file that are the same are one. */
    String identity();

    /** Whether the actor finds it on record already. */
    boolean isThere();

    /** Puts it on record. @return the id of the record that was made */
    UUID add();
}
