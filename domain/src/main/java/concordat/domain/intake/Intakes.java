package concordat.domain.intake;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files that the actor brings in; nobody sees those of others. */
public interface Intakes {
    /** Keeps a file with its content. */
    void add(Intake intake, byte[] content);

    /** @throws concordat.domain.shared.NotFound if there is none, or it is somebody else's */
    Intake get(IntakeId id);

    /** That file, locked until the transaction ends. @throws concordat.domain.shared.NotFound as above */
    Intake lock(IntakeId id);

    /**
     * Takes hold of the work on a file until the transaction ends.
     *
     * @return whether nobody else is at it
     */
    boolean claim(IntakeId id);

    /** Its content as it came. */
    byte[] content(IntakeId id);

    /** The latest first. */
    Page<IntakeLine> page(Keyset keyset);

    /** Those with the same content that the actor has brought in and not taken back, the latest first. */
    List<IntakeLine> same(String fingerprint);

    /** Forgets what an earlier check has found. */
    void forgetRows(IntakeId id);

    /** Keeps what was found of more rows. */
    void keepRows(IntakeId id, List<CheckedRow> rows);

    /**
     * What was found of its rows, in their order.
     *
     * @param outcome only those; null for all
     * @param after the number of the last row of the page before; 0 for the first page
     */
    List<CheckedRow> rows(IntakeId id, @Nullable Outcome outcome, int after, int most);

    /** Passes on all rows in which something is wrong, in their order. */
    void eachWrong(IntakeId id, Consumer<CheckedRow> use);

    /** Writes what is pending, many at once, and lets go of all that was read and made, so that memory is bounded. */
    void rest();

    /** Keeps which records were made of which rows, after all of them were written. */
    void keepRecords(IntakeId id, RegisterKind register, List<Made> made);

    /** How many of the records are in use: changed since, or referred to by others. */
    int inUse(IntakeId id);

    /** Takes all its records off the registers. @return how many */
    int takeBack(IntakeId id);

    /** Shows others how far the work on it has come; seen at once, whatever becomes of the work. */
    void reached(IntakeId id, int rows);

    /** How far it has come, and when that was said last; nothing if nobody has begun. */
    Optional<Reached> reached(IntakeId id);

    /** A record that was made of a row. */
    record Made(int row, UUID record) {}

    /** How far the work on a file has come. */
    record Reached(int rows, Instant at) {
        private static final Duration SILENCE = Duration.ofMinutes(1);

        /** Whether somebody is at it still: whoever works says so again and again. */
        public boolean isAlive(Instant now) {
            return at.isAfter(now.minus(SILENCE));
        }
    }
}
