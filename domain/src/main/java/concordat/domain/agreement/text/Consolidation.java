package concordat.domain.agreement.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text of an agreement on any day, computed from the text as it was executed and the instruments that have effect on
 * that day (AG-7). No instrument changes another's text, and none changes the text before its day.
 */
public final class Consolidation {
    private final List<PlacedClause> original;
    private final List<InstrumentTerms> instruments;

    /** A change that cannot be made to the text that it meets, and why. */
    public record Misfit(InstrumentId instrument, ClauseChange change, LocalDate on, String reason) {}

    private Consolidation(List<PlacedClause> original, List<InstrumentTerms> instruments) {
        this.original = List.copyOf(original);
        this.instruments = instruments.stream().sorted(InstrumentTerms.IN_ORDER).toList();
    }

    /** Of that text and these instruments, in whichever order they are given. */
    public static Consolidation of(List<PlacedClause> original, List<InstrumentTerms> instruments) {
        return new Consolidation(original, instruments);
    }

    /** The text as it was first executed. */
    public List<PlacedClause> original() {
        return original;
    }

    /** The text on that day. */
    public List<PlacedClause> on(LocalDate day) {
        return apply(day).clauses;
    }

    /** The days on which the text becomes another one, in their order. */
    public List<LocalDate> turns() {
        Set<LocalDate> days = new TreeSet<>();
        for (InstrumentTerms terms : instruments) {
            if (!terms.changes().isEmpty()) {
                days.add(terms.effective());
                LocalDate until = terms.until();
                if (until != null) {
                    days.add(until);
                }
            }
        }
        return List.copyOf(days);
    }

    /** The changes that do not fit the text on a day on which they have effect, each on the first such day. */
    public List<Misfit> misfits() {
        List<Misfit> found = new ArrayList<>();
        Set<ClauseChange> known = new LinkedHashSet<>();
        for (LocalDate day : turns()) {
            apply(day).misfits.stream()
                    .filter(misfit -> known.add(misfit.change()))
                    .forEach(found::add);
        }
        return found;
    }

    private Working apply(LocalDate day) {
        Working working = new Working(original, day);
        instruments.stream().filter(terms -> terms.hasEffectOn(day)).forEach(working::apply);
        return working;
    }

    /** The text while the instruments are applied to it, one after the other. */
    private static final class Working {
        private final List<PlacedClause> clauses;
        private final List<Misfit> misfits = new ArrayList<>();
        private final LocalDate day;

        Working(List<PlacedClause> original, LocalDate day) {
            clauses = new ArrayList<>(original);
            this.day = day;
        }

        void apply(InstrumentTerms terms) {
            for (ClauseChange change : terms.changes()) {
                String reason = apply(change, terms.source());
                if (!reason.isEmpty()) {
                    misfits.add(new Misfit(terms.id(), change, day, reason));
                }
            }
        }

        /** Makes the change. Returns why it cannot be made, or nothing if it was. */
        private String apply(ClauseChange change, Source source) {
            if (change instanceof ClauseChange.Added added) {
                return add(added, source);
            }
            int there = indexOf(change.clause());
            if (there < 0 || clauses.get(there).removed()) {
                return "the clause is not in the text on that day";
            }
            PlacedClause clause = clauses.get(there);
            if (change instanceof ClauseChange.Replaced replaced) {
                clauses.set(there, clause.reworded(replaced.words(), source));
            } else if (change instanceof ClauseChange.Removed) {
                clauses.set(there, clause.takenOut(source));
            } else if (change instanceof ClauseChange.Moved moved) {
                return move(clause, there, moved.after());
            }
            return "";
        }

        private String add(ClauseChange.Added added, Source source) {
            if (clauses.stream()
                    .anyMatch(clause ->
                            clause.part() == added.part() && clause.number().equals(added.number()))) {
                return added.part().label(added.number()) + " is there already on that day";
            }
            Optional<Integer> place = place(added.part(), added.after());
            place.ifPresent(index -> clauses.add(
                    index,
                    new PlacedClause(
                            added.clause(),
                            added.part(),
                            added.number(),
                            added.words().heading(),
                            added.words().wording(),
                            added.words().binding(),
                            source,
                            false)));
            return place.isPresent() ? "" : "the clause after which it is to stand is not in the text on that day";
        }

        private String move(PlacedClause clause, int there, @Nullable ClauseId after) {
            clauses.remove(there);
            Optional<Integer> place = place(clause.part(), after);
            clauses.add(place.orElse(there), clause);
            return place.isPresent() ? "" : "the clause after which it is to stand is not in the text on that day";
        }

        private Optional<Integer> place(ClausePart part, @Nullable ClauseId after) {
            if (after == null) {
                return Optional.of(
                        part == ClausePart.MAIN
                                ? 0
                                : (int) clauses.stream()
                                        .filter(clause -> clause.part() == ClausePart.MAIN)
                                        .count());
            }
            int there = indexOf(after);
            return there < 0 || clauses.get(there).part() != part ? Optional.empty() : Optional.of(there + 1);
        }

        private int indexOf(ClauseId id) {
            for (int i = 0; i < clauses.size(); i++) {
                if (clauses.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
