package concordat.web.intake;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.Column;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.IntakeState;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.Problem;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.TakingBackFiles;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file that is brought in: what its columns stand for, what becomes of its rows, and what was made of it. */
@Named
@RequestScoped
public class ImportPage {
    private final ReceivingFiles receiving;
    private final TakingBackFiles taking;
    private final IntakeWork work;
    private final CurrentActor actor;
    private final Notices notices;
    private final Query query;
    private final IntakeLine line;
    private final Optional<Integer> progress;
    private final List<IntakeLine> same;
    private final List<CheckedRow> rows;
    private final List<ColumnField> columns;
    private String choice;
    private String reason = "";

    @Inject
    ImportPage(
            ReadingIntakes reading,
            ReceivingFiles receiving,
            TakingBackFiles taking,
            IntakeWork work,
            CurrentActor actor,
            Notices notices,
            Query query) {
        this.receiving = receiving;
        this.taking = taking;
        this.work = work;
        this.actor = actor;
        this.notices = notices;
        this.query = query;
        line = reading.intake(new IntakeId(query.id("id")));
        progress = line.state().isAtWork() ? reading.progress(line.id()) : Optional.empty();
        same = reading.sameAs(line);
        rows = line.state().isAtWork() ? List.of() : reading.rows(line.id(), outcome(), after());
        columns = reading.columns(line.register()).stream()
                .map(column -> new ColumnField(column, line))
                .toList();
        choice = line.wrong() == 0 ? "all" : "";
    }

    private @Nullable Outcome outcome() {
        return Arrays.stream(Outcome.values())
                .filter(each -> query.is("show", each.name()))
                .findFirst()
                .orElse(null);
    }

    private int after() {
        return query.get("after").matches("\\d{1,7}") ? Integer.parseInt(query.get("after")) : 0;
    }

    // --- What can be done
    // ------------------------------------------------------------------------------------------------

    /** Has the file checked with the columns that are chosen. */
    public @Nullable String check() {
        Map<String, Integer> places = new HashMap<>();
        for (ColumnField column : columns) {
            if (!column.getPlace().isEmpty()) {
                places.put(column.key(), Integer.valueOf(column.getPlace()));
            }
        }
        return wanted(() -> receiving.wantChecked(line.id(), new Mapping(places)));
    }

    /** Has the file brought in, whole or the good rows of it. */
    public @Nullable String bringIn() {
        return wanted(() -> receiving.wantBroughtIn(line.id(), choice.equals("good")));
    }

    /** Asks again for what was asked for, after the work on it has died. */
    public @Nullable String again() {
        return line.state() == IntakeState.BRINGING_IN
                ? wanted(() -> receiving.wantBroughtIn(line.id(), line.goodRowsOnly()))
                : wanted(() -> receiving.wantChecked(line.id(), line.mapping()));
    }

    private @Nullable String wanted(Runnable asking) {
        try {
            asking.run();
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        }
        work.begin(line.id(), actor.actor());
        return address();
    }

    /** Takes all its records back. */
    public @Nullable String takeBack() {
        try {
            taking.takeBack(line.id(), reason);
        } catch (RuleBroken broken) {
            notices.wrong(broken.getMessage());
            return null;
        }
        notices.done(
                "The import is taken back: " + line.register().count(line.added()) + " are off the register again.");
        return address();
    }

    private String address() {
        return "/import?faces-redirect=true&id=" + getId();
    }

    // --- What is shown
    // ---------------------------------------------------------------------------------------------------

    public String getId() {
        return line.id().value().toString();
    }

    public String getFile() {
        return line.file();
    }

    public String getRegister() {
        return line.register().words();
    }

    public String getState() {
        return line.state().words();
    }

    public String getFingerprint() {
        return line.fingerprint();
    }

    public String getReceived() {
        return Words.moment(line.receivedAt()) + ", by " + line.receivedBy();
    }

    public String getRowCount() {
        return Words.count(line.rows(), "row", "rows");
    }

    /** Why the last work on it came to nothing; empty if it did not. */
    public String getStopped() {
        return line.stopped();
    }

    /** Earlier imports of the very same file; empty if there is none. */
    public String getSame() {
        return same.isEmpty()
                ? ""
                : "The very same file was brought in before, as "
                        + same.get(0).register().words().toLowerCase(Locale.UK)
                        + ", on "
                        + Words.moment(Objects.requireNonNullElse(
                                same.get(0).broughtInAt(), same.get(0).receivedAt()))
                        + ".";
    }

    /** The earlier import of the same file. */
    public String getSameId() {
        return same.isEmpty() ? "" : same.get(0).id().value().toString();
    }

    public boolean isAtWork() {
        return line.state().isAtWork();
    }

    /** Whether the work was asked for, and nobody is at it any more. */
    public boolean isDead() {
        return isAtWork() && progress.isEmpty() && !work.isWaiting(line.id());
    }

    /** How far the work has come. */
    public String getProgress() {
        if (work.isWaiting(line.id())) {
            return "Other files are being worked on. This one is next.";
        }
        return progress.map(done -> Words.number(done) + " of " + Words.number(line.rows()) + " rows are done.")
                .orElse("");
    }

    /** Whether the columns can still be chosen. */
    public boolean isOpen() {
        return line.state() == IntakeState.RECEIVED || line.state() == IntakeState.CHECKED;
    }

    public boolean isChecked() {
        return line.state() == IntakeState.CHECKED;
    }

    public boolean isBroughtIn() {
        return line.state() == IntakeState.BROUGHT_IN;
    }

    public boolean isTakenBack() {
        return line.state() == IntakeState.TAKEN_BACK;
    }

    public String getTakingBackReason() {
        return line.takingBackReason();
    }

    public String getAdded() {
        return Words.number(line.added());
    }

    public String getThere() {
        return Words.number(line.there());
    }

    public String getWrong() {
        return Words.number(line.wrong());
    }

    /** Whether rows were found that cannot be brought in. */
    public boolean isFaulty() {
        return line.wrong() > 0;
    }

    /** Whether there is anything to bring in. */
    public boolean isWorthwhile() {
        return isChecked() && line.added() > 0;
    }

    /** What was found of its rows: only while that is told. */
    public boolean isTold() {
        return !isAtWork() && line.state() != IntakeState.RECEIVED;
    }

    public List<ColumnField> getColumns() {
        return columns;
    }

    /** The headings of the file, each with its column. */
    public List<Option> getPlaces() {
        List<Option> places = new ArrayList<>();
        for (int place = 0; place < line.headings().size(); place++) {
            String heading = line.headings().get(place);
            places.add(Option.of(
                    String.valueOf(place),
                    Mapping.letters(place) + ": " + (heading.isEmpty() ? "no heading" : heading)));
        }
        return places;
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getChoices() {
        List<Option> choices = new ArrayList<>();
        choices.add(new Option(
                "all",
                "All rows or none",
                line.wrong() == 0 ? "" : "Not possible as long as there are rows that cannot be brought in."));
        choices.add(new Option("good", "The good rows only", "Rows that cannot be brought in are left out."));
        return choices;
    }

    public List<RowLine> getRows() {
        return rows.stream()
                .limit(ReadingIntakes.ROWS_AT_ONCE)
                .map(row -> new RowLine(
                        String.valueOf(row.number()),
                        row.words(),
                        outcome(row.outcome()),
                        tone(row.outcome()),
                        row.problems()))
                .toList();
    }

    private String outcome(Outcome outcome) {
        return outcome == Outcome.ADDED && (isBroughtIn() || isTakenBack()) ? "Added" : outcome.words();
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "good";
            case THERE -> "neutral";
            case WRONG -> "bad";
        };
    }

    /** The number of the row from which the next page goes on; empty on the last. */
    public String getOlder() {
        return rows.size() <= ReadingIntakes.ROWS_AT_ONCE
                ? ""
                : String.valueOf(rows.get(ReadingIntakes.ROWS_AT_ONCE - 1).number());
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String chosen) {
        choice = Objects.requireNonNullElse(chosen, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = Objects.requireNonNullElse(entered, "");
    }

    /** A row as the table shows it. */
    public record RowLine(String number, String words, String outcome, String tone, List<Problem> problems) {}

    /** Which column of the file stands for one of the register's. */
    public static final class ColumnField {
        private final Column column;
        private String place;

        ColumnField(Column column, IntakeLine line) {
            this.column = column;
            place = Optional.ofNullable(line.mapping().places().get(column.key()))
                    .map(String::valueOf)
                    .orElse("");
        }

        String key() {
            return column.key();
        }

        public String getHeading() {
            return column.heading();
        }

        public String getHint() {
            return column.hint();
        }

        public boolean isNeeded() {
            return column.required();
        }

        public String getMissing() {
            return "Choose the column for: " + column.heading();
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(@Nullable String chosen) {
            place = Objects.requireNonNullElse(chosen, "");
        }
    }
}
