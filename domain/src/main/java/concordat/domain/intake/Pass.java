package concordat.domain.intake;

import concordat.domain.intake.Intakes.Made;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the rows of a file once, to say what would become of each, or to make it so. */
final class Pass implements Tables.Rows {
    private static final int AT_ONCE = 200;
    private static final int HELD_AT_MOST = 50;
    private static final int SAID_EVERY = 1_000;

    private final Intakes intakes;
    private final IntakeId id;
    private final RegisterKind register;
    private final Mapping mapping;
    private final RegisterIntake.Reading reading;
    private final boolean adding;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<CheckedRow> rows = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final MessageDigest records = Intake.sha256();
    private boolean below;
    private int read;
    private int added;
    private int there;
    private int wrong;

    /** @param adding whether records are made */
    Pass(Intakes intakes, Intake intake, RegisterIntake.Reading reading, boolean adding) {
        this.intakes = intakes;
        id = intake.id();
        register = intake.register();
        mapping = intake.mapping();
        this.reading = reading;
        this.adding = adding;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (!below) {
            below = true;
            return;
        }
        Entry entry = new Entry(number, mapping, cells);
        Optional<Addition> found = reading.read(entry);
        if (found.isPresent() && entry.problems().isEmpty()) {
            take(number, found.get());
        } else {
            wrong++;
            rows.add(new CheckedRow(
                    number, Outcome.WRONG, found.map(Addition::words).orElse(""), entry.problems()));
        }
        read++;
        if (rows.size() >= AT_ONCE) {
            keep();
        }
        if (read % SAID_EVERY == 0) {
            intakes.reached(id, read);
        }
    }

    private void take(int number, Addition addition) {
        Integer before = seen.putIfAbsent(addition.identity(), number);
        if (before != null) {
            there++;
            rows.add(new CheckedRow(
                    number, Outcome.THERE, addition.words() + " (the same as in row " + before + ")", List.of()));
        } else if (addition.isThere()) {
            there++;
            rows.add(new CheckedRow(number, Outcome.THERE, addition.words(), List.of()));
        } else {
            added++;
            rows.add(new CheckedRow(number, Outcome.ADDED, addition.words(), List.of()));
            if (adding) {
                Made record = new Made(number, addition.add());
                records.update((record.row() + ":" + record.record() + "\n").getBytes(StandardCharsets.UTF_8));
                made.add(record);
                if (added % HELD_AT_MOST == 0) {
                    rest();
                }
            }
        }
    }

    private void keep() {
        if (adding) {
            rest();
            intakes.keepRecords(id, register, made);
            made.clear();
        }
        intakes.keepRows(id, rows);
        rows.clear();
    }

    private void rest() {
        intakes.rest();
        reading.settle();
    }

    /** Keeps the last of them, and says how many became what. */
    Tally end() {
        keep();
        intakes.reached(id, read);
        return new Tally(added, there, wrong);
    }

    String recordsFingerprint() {
        return HexFormat.of().formatHex(records.digest());
    }
}
