package concordat.domain.intake;

import static concordat.domain.intake.IntakeRule.ALL_ROWS_ARE_GOOD;
import static concordat.domain.intake.IntakeRule.BROUGHT_IN_ONCE;
import static concordat.domain.intake.IntakeRule.FILE_HAS_ROWS;
import static concordat.domain.intake.IntakeRule.FILE_IS_CHECKED_FIRST;
import static concordat.domain.intake.IntakeRule.NOTHING_REFERS_TO_WHAT_IS_TAKEN_BACK;
import static concordat.domain.intake.IntakeRule.ONE_THING_AT_A_TIME;
import static concordat.domain.intake.IntakeRule.ONLY_WHAT_IS_BROUGHT_IN_IS_TAKEN_BACK;
import static concordat.domain.intake.IntakeRule.SOMETHING_IS_ADDED;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with a register that somebody brings in. It is received, and what its columns stand for is chosen; it is checked,
 * which writes nothing in any register and says of every row what would happen; and it is brought in, in one transaction, all
 * rows or the good ones only. As long as nobody has done anything with the records that it made, it can be taken back, whole.
 */
@Entity
@Table(name = "intake")
public class Intake {
    private static final String BETWEEN = "\n";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntakeId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RegisterKind register;

    @Embedded
    private PartnershipId partnership;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String file;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @SuppressWarnings("UnusedVariable") // by it the database tells whose file it is
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "received_by", nullable = false, updatable = false))
    private PersonId receivedBy;

    @Column(name = "received_by_name", nullable = false, updatable = false)
    private String receivedByName;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(nullable = false, updatable = false)
    private String headings;

    @Column(name = "row_count", nullable = false, updatable = false)
    private int rows;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IntakeState state = IntakeState.RECEIVED;

    @Column(nullable = false)
    private String mapping;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int there;

    @Column(nullable = false)
    private int wrong;

    @Column(name = "good_rows_only", nullable = false)
    private boolean goodRowsOnly;

    @Column(name = "brought_in_at")
    private @Nullable Instant broughtInAt;

    @Column(nullable = false)
    private String stopped = "";

    @Column(name = "taking_back_reason", nullable = false)
    private String takingBackReason = "";

    @SuppressWarnings("NullAway.Init")
    protected Intake() {}

    /** Receives a file, of which the headings and the number of rows are known by now. */
    static Intake received(NewIntake file, TableShape shape, Mapping guessed, PersonId by, String name, Clock clock) {
        FILE_HAS_ROWS.require(shape.rows() > 0);
        Intake intake = new Intake();
        intake.id = IntakeId.next(clock);
        intake.register = file.register();
        intake.partnership = file.partnership();
        intake.file = file.name();
        intake.bytes = file.content().length;
        intake.fingerprint = fingerprintOf(file.content());
        intake.receivedBy = by;
        intake.receivedByName = name;
        intake.receivedAt = clock.instant();
        intake.headings = String.join(BETWEEN, shape.headings());
        intake.rows = shape.rows();
        intake.mapping = guessed.text();
        return intake;
    }

    static String fingerprintOf(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Asks for it to be checked with that choice of columns; asked again, if the work on it has died, it is the same. */
    void wantChecked(Mapping chosen, List<concordat.domain.intake.Column> columns, boolean alive) {
        requireIdle(alive);
        chosen.require(columns);
        mapping = chosen.text();
        state = IntakeState.CHECKING;
        stopped = "";
    }

    /** Keeps how many rows would be what. */
    void checked(Tally tally) {
        take(tally);
        state = IntakeState.CHECKED;
    }

    /** Asks for it to be brought in as it was checked. */
    void wantBroughtIn(boolean onlyGoodRows, boolean alive) {
        requireIdle(alive);
        FILE_IS_CHECKED_FIRST.require(state == IntakeState.CHECKED || state == IntakeState.BRINGING_IN);
        requireGood(onlyGoodRows, wrong);
        SOMETHING_IS_ADDED.require(added > 0);
        goodRowsOnly = onlyGoodRows;
        state = IntakeState.BRINGING_IN;
        stopped = "";
    }

    private void requireIdle(boolean alive) {
        BROUGHT_IN_ONCE.require(state != IntakeState.BROUGHT_IN && state != IntakeState.TAKEN_BACK);
        ONE_THING_AT_A_TIME.require(!state.isAtWork() || !alive);
    }

    /** Puts on record what was made of it, which may be other than what the check foresaw. */
    IntakeEvent broughtIn(Tally tally, String recordsFingerprint, Instant at) {
        requireGood(goodRowsOnly, tally.wrong());
        SOMETHING_IS_ADDED.require(tally.added() > 0);
        take(tally);
        state = IntakeState.BROUGHT_IN;
        broughtInAt = at;
        return new IntakeEvent.RegisterBroughtIn(
                id, partnership, register, file, fingerprint, added, there, wrong, recordsFingerprint);
    }

    private static void requireGood(boolean onlyGoodRows, int wrongRows) {
        ALL_ROWS_ARE_GOOD.require(onlyGoodRows || wrongRows == 0, wrongRows == 1 ? "1 row" : wrongRows + " rows");
    }

    private void take(Tally tally) {
        added = tally.added();
        there = tally.there();
        wrong = tally.wrong();
    }

    /** Goes back to where it was before the work that came to nothing. */
    void stopped(String why) {
        if (state.isAtWork()) {
            state = state == IntakeState.CHECKING ? IntakeState.RECEIVED : IntakeState.CHECKED;
            stopped = why;
        }
    }

    /** @param records how many of its records are in use, which is to be none */
    void requireUnused(int records) {
        ONLY_WHAT_IS_BROUGHT_IN_IS_TAKEN_BACK.require(state == IntakeState.BROUGHT_IN);
        NOTHING_REFERS_TO_WHAT_IS_TAKEN_BACK.require(records == 0, register.count(records));
    }

    IntakeEvent takenBack(int records, String reason) {
        takingBackReason = Text.required("reason", reason, Text.SENTENCE);
        state = IntakeState.TAKEN_BACK;
        return new IntakeEvent.RegisterTakenBack(id, partnership, register, file, records, takingBackReason);
    }

    /** It as pages read it. */
    public IntakeLine line() {
        return new IntakeLine(
                id,
                version,
                register,
                partnership,
                file,
                bytes,
                fingerprint,
                receivedAt,
                receivedByName,
                state,
                List.of(headings.split(BETWEEN, -1)),
                rows,
                Mapping.of(mapping),
                added,
                there,
                wrong,
                goodRowsOnly,
                broughtInAt,
                stopped,
                takingBackReason);
    }

    IntakeState state() {
        return state;
    }

    RegisterKind register() {
        return register;
    }

    PartnershipId partnership() {
        return partnership;
    }

    String file() {
        return file;
    }

    Mapping mapping() {
        return Mapping.of(mapping);
    }

    IntakeId id() {
        return id;
    }
}
