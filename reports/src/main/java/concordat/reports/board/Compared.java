package concordat.reports.board;

import concordat.domain.board.Register;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a register are compared with what they were: by which columns a row is known, and what of it is no news.
 *
 * @param key the headers of the columns that together name a row
 * @param named the header of the column that says what the row is about; null if the key says it
 * @param passing the headers of columns that change by themselves as days pass
 * @param only the headers of the columns that are compared, where meetings make columns of their own; empty for all
 * @param quiet the header and the words of rows that come and go by themselves; null if there are none
 */
record Compared(
        List<String> key, @Nullable String named, Set<String> passing, Set<String> only, @Nullable Quiet quiet) {

    /** Rows that say these words in that column. */
    record Quiet(String header, String words) {}

    private static final Map<Register, Compared> ALL = all();

    Compared {
        key = List.copyOf(key);
        passing = Set.copyOf(passing);
        only = Set.copyOf(only);
    }

    /** How the rows of that register are compared; empty if they are not: what a row of attendance counts is new with each meeting. */
    static Optional<Compared> of(Register register) {
        return Optional.ofNullable(ALL.get(register));
    }

    /** Whether what that column shows is compared. */
    boolean compares(String header) {
        return !key.contains(header) && !passing.contains(header) && (only.isEmpty() || only.contains(header));
    }

    private static Map<Register, Compared> all() {
        Map<Register, Compared> all = new EnumMap<>(Register.class);
        all.put(Register.AGREEMENTS, by("Reference").named("Title"));
        all.put(Register.DECISIONS, by("Reference", "Deciding body").named("Decision"));
        all.put(Register.ACTIONS, by("Reference").named("Action"));
        all.put(Register.MEETINGS, by("Meeting").named("Committee"));
        all.put(Register.STATUS, by("Trust", "Track", "Evidence of", "Evidence").quiet("Evidence", "None yet"));
        all.put(Register.CRITERIA, by("Trust", "Track", "Criterion").named("What it asks for"));
        all.put(Register.ROUTES, by("Trust", "Track", "Step").named("Decided by"));
        all.put(Register.AIMS, by("Agreement", "Aim"));
        all.put(Register.SERVICES, by("Service", "Of").passing("Academic year"));
        all.put(Register.PROGRAMMES, by("Programme").named("Kind"));
        all.put(Register.PLACEMENTS, by("Service", "Of", "Profession", "Academic year"));
        all.put(Register.MEASURES, by("Measure", "Of").named("Owner"));
        all.put(Register.HONORARY, by("Reference").named("Person"));
        all.put(Register.EARLIER_DECISIONS, by("Earlier reference", "Committee").named("Decision"));
        all.put(Register.FORWARD_PLAN, by("Item").only("Purpose", "Source", "Minute", "Frequency", "Part", "Status"));
        all.put(Register.BETWEEN_MEETINGS, by("Reference").named("Decision"));
        all.put(
                Register.OBLIGATIONS,
                by("Agreement", "Number", "Due")
                        .named("Obligation")
                        .passing("Days late")
                        .quiet("State", "Not yet due"));
        all.put(Register.SEALS, by("Organisation", "Number").named("Document"));
        all.put(Register.INTERESTS, by("Name", "Interest in", "From").named("Interest"));
        all.put(Register.DECLARATIONS, by("Meeting", "Item", "Person", "Type").named("Interest"));
        all.put(Register.TERMS, by("Committee", "Version"));
        all.put(Register.PUBLICATIONS, by("What", "Published").named("Kind"));
        all.put(Register.BAF, by("BAF ref", "Held by").named("Then"));
        return all;
    }

    private static Compared by(String... key) {
        return new Compared(List.of(key), null, Set.of(), Set.of(), null);
    }

    private Compared named(String header) {
        return new Compared(key, header, passing, only, quiet);
    }

    private Compared passing(String header) {
        return new Compared(key, named, Set.of(header), only, quiet);
    }

    private Compared only(String... headers) {
        return new Compared(key, named, passing, Set.of(headers), quiet);
    }

    private Compared quiet(String header, String words) {
        return new Compared(key, named, passing, only, new Quiet(header, words));
    }
}
