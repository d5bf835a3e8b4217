package concordat.domain.intake;

import java.util.List;
import java.util.Optional;

/** How the rows of one register become its records: by the rules, and the rights, that its forms go by. */
public interface RegisterIntake {
    RegisterKind kind();

    /** Its columns, in the order of the template. */
    List<Column> columns();

    /** Gets ready to read the rows of one file; what is looked up once holds for all of them. */
    Reading begin(IntakeLine file);

    /** The reading of one file. */
    @FunctionalInterface
    interface Reading {
        /** What the row stands for; nothing if something in it is wrong, which the entry then holds. */
        Optional<Addition> read(Entry entry);

        /** Keeps what follows for the records that were added since it was called last; they are written by now. */
        default void settle() {}
    }
}
