package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.Register;
import concordat.domain.shared.Sha256;
import concordat.reports.board.Change.Kind;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What has changed between two reports that ask the same as at different instants: rows that came, rows that went, and values
 * that are others now. Both are read as the same reader, by the rights of today. What has to be held of the earlier one is the
 * name and a print of each row; the words are read again of those rows only that changed.
 */
final class Changes {
    /** How many rows of one register are told one by one as new, as changed, and as no longer shown; of more the number is told. */
    static final int MOST = 2_000;

    static final String SHEET = "Changes";

    /** How often the rows of a report are read to compare them. */
    static final int TIMES_READ = 3;

    /** In no text: what stands on its two sides cannot be taken for something else. */
    private static final String BETWEEN = "\0";

    private final Runnable heard;
    private final Map<Name, Long> before = new HashMap<>();
    private final Map<Name, RowInWords> changed = new HashMap<>();
    private final Map<Register, Map<Kind, List<Change>>> told = new EnumMap<>(Register.class);
    private final Map<Register, Map<Kind, Integer>> rows = new EnumMap<>(Register.class);

    /**
     * By what a row is known in both reports.
     *
     * @param table the title of its table: a register can have one for each committee
     * @param number 1, or more for further rows of the same key
     */
    private record Name(Register register, String table, List<String> key, int number) {}

    private Changes(Runnable heard) {
        this.heard = heard;
    }

    /**
     * Compares two reports.
     *
     * @param heard is run for each row that is read
     * @return what has changed, in the order of the registers
     */
    static List<Change> between(AllRegisters earlier, AllRegisters later, Runnable heard) {
        Changes changes = new Changes(heard);
        earlier.to(changes.reading((name, row) -> changes.before.put(name, print(row))));
        later.to(changes.reading(changes::compare));
        earlier.to(changes.reading(changes::tellWhatWas));
        return changes.all();
    }

    /** What is done with a row. */
    private interface Taken {
        void row(Name name, RowInWords row);
    }

    private RegisterSink reading(Taken taken) {
        Set<Name> seen = new HashSet<>();
        return new RegisterSink() {
            @Override
            public boolean wants(Register register) {
                return Compared.of(register).isPresent();
            }

            @Override
            public <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source) {
                Compared.of(register)
                        .ifPresent(how -> source.accept(row -> {
                            heard.run();
                            RowInWords words = RowInWords.of(row, table, how);
                            taken.row(named(register, table.title(), words.key(), seen), words);
                        }));
            }
        };
    }

    private static Name named(Register register, String table, List<String> key, Set<Name> seen) {
        Name name = new Name(register, table, key, 1);
        while (!seen.add(name)) {
            name = new Name(register, table, key, name.number() + 1);
        }
        return name;
    }

    private static long print(RowInWords row) {
        return ByteBuffer.wrap(Sha256.of(String.join(BETWEEN, row.values().values())))
                .getLong();
    }

    private void compare(Name name, RowInWords now) {
        Long print = before.remove(name);
        if (print == null) {
            if (!now.quiet()) {
                tell(name, Kind.NEW, now);
            }
        } else if (print != print(now) && isTold(name, Kind.CHANGED)) {
            changed.put(name, now);
        }
    }

    private void tellWhatWas(Name name, RowInWords was) {
        if (before.containsKey(name)) {
            if (!was.quiet()) {
                tell(name, Kind.GONE, was);
            }
            return;
        }
        RowInWords now = changed.get(name);
        if (now != null) {
            now.values().forEach((field, is) -> {
                String then = was.values().getOrDefault(field, "");
                if (!is.equals(then)) {
                    add(
                            name.register(),
                            new Change(
                                    name.table(), Kind.CHANGED, now.name(), now.link(), now.about(), field, then, is));
                }
            });
        }
    }

    private void tell(Name name, Kind kind, RowInWords row) {
        if (isTold(name, kind)) {
            add(name.register(), new Change(name.table(), kind, row.name(), row.link(), row.about(), null, null, null));
        }
    }

    /** Counts a row. @return whether it is one of those that are told one by one */
    private boolean isTold(Name name, Kind kind) {
        return rows.computeIfAbsent(name.register(), register -> new EnumMap<>(Kind.class))
                        .merge(kind, 1, Integer::sum)
                <= MOST;
    }

    private int counted(Register register, Kind kind) {
        return rows.getOrDefault(register, Map.of()).getOrDefault(kind, 0);
    }

    private void add(Register register, Change change) {
        told.computeIfAbsent(register, each -> new EnumMap<>(Kind.class))
                .computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                .add(change);
    }

    private List<Change> all() {
        List<Change> all = new ArrayList<>();
        told.forEach((register, kinds) -> kinds.forEach((kind, changes) -> {
            all.addAll(changes);
            int more = counted(register, kind) - MOST;
            if (more > 0) {
                all.add(new Change(register.words(), kind, "And " + more + " more rows", null, null, null, null, null));
            }
        }));
        return all;
    }

    /** The table that tells them. */
    static Table<Change> table(BoardReport earlier, Explained explained) {
        return new Table<>(
                SHEET,
                "Changes",
                "Changes since " + Words.date(earlier.trueAt()),
                "One row for each thing that is told otherwise than as at " + Words.asAt(earlier) + ", by register",
                explained.with(Notes.CHANGES),
                "Nothing has changed",
                List.of(
                        Column.<Change>text("Register", 24, Change::register),
                        Column.<Change>linked("Record", 30, Change::link, Change::record),
                        Column.<Change>text("About", 44, Change::about).orElse("As named"),
                        Column.<Change>tag("Change", 18, change -> change.kind().tag()),
                        Column.<Change>text("What", 24, Change::field).orElse("The whole row"),
                        Column.<Change>text("Was", 44, Change::was).orElse(Column.NOT_APPLICABLE),
                        Column.<Change>text("Is", 44, Change::is).orElse(Column.NOT_APPLICABLE)));
    }
}
