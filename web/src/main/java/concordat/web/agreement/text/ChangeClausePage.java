package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClauseChange;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.InstrumentDetails;
import concordat.domain.agreement.text.InstrumentRule;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.MakingInstruments.NewClause;
import concordat.domain.agreement.text.Numbering;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says what an instrument does to one clause: rewords it, takes it out or moves it; or puts a new one in. Whoever
 * was overtaken is shown what the instrument does to it now beside their own words.
 */
@Named
@RequestScoped
public class ChangeClausePage {
    private static final Map<Rule, String> FIELDS = Map.of(InstrumentRule.CLAUSE_IS_CHANGED_ONCE, "does");
    private static final String START = "START:";

    private final InstrumentInHand hand;
    private final Notices notices;
    private final Submission sent;
    private final @Nullable PlacedClause clause;
    private final @Nullable ClauseChange there;
    private final ClauseForm form;
    private List<Difference> differences = List.of();
    private Deed does = Deed.REWORD;
    private String after = START + ClausePart.MAIN;
    private String number = "";

    /** What is done to a clause that is in the text. */
    public enum Deed {
        REWORD("Give it other words"),
        TAKE_OUT("Take it out"),
        MOVE("Move it");

        private final String words;

        Deed(String words) {
            this.words = words;
        }
    }

    @Inject
    ChangeClausePage(InstrumentInHand hand, Query query, Notices notices, Submission sent) {
        this.hand = hand;
        this.notices = notices;
        this.sent = sent;
        InstrumentDetails instrument = hand.details();
        hand.requireKeeping(instrument.state() == InstrumentState.DRAFT
                && instrument.draft().kind().changesTheText());
        @Nullable ClauseId id = query.get("clause").isEmpty() ? null : new ClauseId(query.id("clause"));
        there = change(instrument, id);
        clause = instrument.present().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (id != null && clause == null && there == null && !sent.isSent()) {
            throw new NotFound("page");
        }
        form = new ClauseForm(notices, words(), true);
        fill();
    }

    private static @Nullable ClauseChange change(InstrumentDetails instrument, @Nullable ClauseId id) {
        return instrument.changes().stream()
                .filter(each -> each.clause().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ClauseWords words() {
        if (there instanceof ClauseChange.Replaced replaced) {
            return replaced.words();
        }
        if (there instanceof ClauseChange.Added added) {
            return added.words();
        }
        return clause == null || clause.removed()
                ? null
                : new ClauseWords(clause.heading(), clause.wording(), clause.binding());
    }

    private void fill() {
        if (there instanceof ClauseChange.Added added) {
            number = added.number();
            after = place(added.part(), added.after());
        } else if (there instanceof ClauseChange.Moved moved) {
            does = Deed.MOVE;
            after = place(clause == null ? ClausePart.MAIN : clause.part(), moved.after());
        } else if (there instanceof ClauseChange.Removed) {
            does = Deed.TAKE_OUT;
        }
    }

    private static String place(ClausePart part, @Nullable ClauseId after) {
        return after == null ? START + part : after.value().toString();
    }

    public @Nullable String save() {
        if (isNew()) {
            return form.understood().map(this::putIn).orElse(null);
        }
        Optional<ClauseChange> change = understood();
        if (change.isEmpty()) {
            return null;
        }
        boolean again = there != null;
        return hand.make(
                (instruments, id, seen) -> {
                    if (again) {
                        instruments.changeClauseOtherwise(id, seen, change.get());
                    } else {
                        instruments.changeClause(id, seen, change.get());
                    }
                },
                "The change is on record.",
                FIELDS,
                now -> compare(now, change.get()));
    }

    private @Nullable String putIn(ClauseWords words) {
        NewClause added;
        try {
            String chosen =
                    number.isBlank() ? Numbering.after(hand.details().present(), part(), afterClause()) : number;
            added = new NewClause(part(), afterClause(), chosen, words);
        } catch (IllegalArgumentException wrong) {
            notices.wrong("number", String.valueOf(wrong.getMessage()));
            return null;
        }
        return hand.make(
                (instruments, id, seen) -> {
                    ClauseId unused = instruments.addClause("clause " + sent.contents(), id, seen, added);
                },
                "The clause is on record.",
                FIELDS,
                now -> {});
    }

    private Optional<ClauseChange> understood() {
        ClauseId id = there == null ? clauseInText().id() : there.clause();
        if (there instanceof ClauseChange.Added) {
            try {
                return form.understood().map(words -> new ClauseChange.Added(id, part(), afterClause(), number, words));
            } catch (IllegalArgumentException wrong) {
                notices.wrong("number", String.valueOf(wrong.getMessage()));
                return Optional.empty();
            }
        }
        return switch (does) {
            case REWORD -> form.understood().map(words -> new ClauseChange.Replaced(id, words));
            case TAKE_OUT -> Optional.of(new ClauseChange.Removed(id));
            case MOVE -> Optional.of(new ClauseChange.Moved(id, afterClause()));
        };
    }

    private PlacedClause clauseInText() {
        if (clause == null) {
            throw new NotFound("clause");
        }
        return clause;
    }

    private void compare(InstrumentDetails now, ClauseChange yours) {
        @Nullable ClauseChange theirs = change(now, yours.clause());
        if (theirs instanceof ClauseChange.Replaced one && yours instanceof ClauseChange.Replaced other) {
            differences = ClauseForm.differences(one.words(), other.words());
        } else if (theirs instanceof ClauseChange.Added one && yours instanceof ClauseChange.Added other) {
            differences = ClauseForm.differences(one.words(), other.words());
        }
    }

    private ClausePart part() {
        @Nullable ClauseId chosen = afterClause();
        if (chosen == null) {
            return after.endsWith(ClausePart.SCHEDULE.name()) ? ClausePart.SCHEDULE : ClausePart.MAIN;
        }
        return hand.details().present().stream()
                .filter(each -> each.id().equals(chosen))
                .map(PlacedClause::part)
                .findFirst()
                .orElse(ClausePart.MAIN);
    }

    private @Nullable ClauseId afterClause() {
        return after.startsWith(START) ? null : new ClauseId(Submission.id(after));
    }

    /** Whether a new clause is put in. */
    public boolean isNew() {
        return clause == null && there == null;
    }

    /** Whether it is one that this instrument puts in. */
    public boolean isPutIn() {
        return isNew() || there instanceof ClauseChange.Added;
    }

    public String getTitle() {
        return clause == null
                ? (isNew() ? "Put in a clause" : "Change the clause that is put in")
                : "Change " + clause.label() + ", " + clause.heading();
    }

    public List<Option> getDeeds() {
        List<Option> deeds = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            deeds.add(Option.of(deed, deed.words));
        }
        return deeds;
    }

    /** Where it can stand. */
    public List<Option> getPlaces() {
        List<Option> places = new ArrayList<>();
        for (ClausePart part : ClausePart.values()) {
            if (clause == null || clause.part() == part) {
                places.add(Option.of(
                        START + part, part == ClausePart.MAIN ? "Before all clauses" : "Before all schedules"));
                hand.details().present().stream()
                        .filter(each -> each.part() == part && !each.equals(clause))
                        .map(each -> Option.of(
                                each.id().value().toString(), "After " + each.label() + ", " + each.heading()))
                        .forEach(places::add);
            }
        }
        return places;
    }

    public ClauseForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Deed getDoes() {
        return does;
    }

    public void setDoes(@Nullable Deed chosen) {
        does = chosen == null ? Deed.REWORD : chosen;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String chosen) {
        after = chosen == null ? START + ClausePart.MAIN : chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String entered) {
        number = entered == null ? "" : entered;
    }
}
