package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Authority;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Drafting the text of an agreement clause by clause, by whoever keeps the agreement on record. Every change of words says
 * which version of the clause it was made from; who was overtaken is told, and nothing is saved.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class DraftingTexts {
    private final AgreementTexts texts;
    private final ClauseLibrary library;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DraftingTexts(
            AgreementTexts texts,
            ClauseLibrary library,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.texts = texts;
        this.library = library;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, AgreementId id, Consumer<DraftingTexts> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Puts a clause into the draft at the end of its part.
     *
     * @param onceKey the one-time key of the form; used again, it returns the clause that was made with it
     * @throws concordat.domain.shared.RuleBroken if the text stands
     */
    public ClauseId add(String onceKey, AgreementId id, ClausePart part, ClauseWords words) {
        return new ClauseId(keys.once(onceKey, () -> {
            Agreement agreement = open(id);
            Clause clause = new Clause(ClauseId.next(clock), id, part, next(id), words, null);
            texts.add(clause);
            journal.record(new TextEvent.ClausesDrafted(TextEvent.which(agreement), List.of(clause.id()), List.of()));
            return clause.id().value();
        }));
    }

    /**
     * Puts clauses from the library into the draft, in the order of the library, each at the end of its part.
     *
     * @throws NotFound if one of them is not in the library of the partnership
     */
    public void addModels(AgreementId id, List<WordingId> models) {
        Agreement agreement = open(id);
        List<Wording> chosen = library.of(agreement.partnership()).stream()
                .filter(wording -> models.contains(wording.id()) && !wording.isWithdrawn())
                .toList();
        if (chosen.size() != models.size()) {
            throw new NotFound("wording");
        }
        int next = next(id);
        List<ClauseId> drafted = new ArrayList<>();
        for (Wording wording : chosen) {
            Clause clause = new Clause(
                    ClauseId.next(clock),
                    id,
                    wording.details().part(),
                    next + drafted.size(),
                    wording.words(agreement.isLegallyBinding()),
                    wording.id());
            texts.add(clause);
            drafted.add(clause.id());
        }
        journal.record(new TextEvent.ClausesDrafted(
                TextEvent.which(agreement),
                drafted,
                chosen.stream().map(Wording::id).toList()));
    }

    /**
     * Gives a clause other words.
     *
     * @param seen the version that the actor has looked at
     */
    public void reword(ClauseId id, long seen, ClauseWords words) {
        Agreement agreement = open(texts.agreementOf(id));
        texts.lock(id, seen).take(words);
        journal.record(new TextEvent.ClauseReworded(TextEvent.which(agreement), id));
    }

    /** Moves a clause past the one before it, or after it, in its part; at the end of the part it stays where it is. */
    public void move(ClauseId id, boolean up) {
        Agreement agreement = open(texts.agreementOf(id));
        List<Clause> clauses = texts.clauses(agreement.id());
        List<Clause> part =
                new ArrayList<>(clauses.stream().filter(samePart(clauses, id)).toList());
        int there = part.stream().map(Clause::id).toList().indexOf(id);
        int neighbour = up ? there - 1 : there + 1;
        if (neighbour >= 0 && neighbour < part.size()) {
            Collections.swap(part, there, neighbour);
        }
        texts.arrange(part.stream().map(Clause::id).toList());
        journal.record(new TextEvent.ClauseMoved(TextEvent.which(agreement), id, up));
    }

    private static Predicate<Clause> samePart(List<Clause> clauses, ClauseId id) {
        ClausePart part = clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause"))
                .part();
        return clause -> clause.part() == part;
    }

    /**
     * Takes a clause out of the draft.
     *
     * @param seen the version that the actor has looked at: nobody takes out words that they have not read
     */
    public void remove(ClauseId id, long seen) {
        Agreement agreement = open(texts.agreementOf(id));
        texts.remove(texts.lock(id, seen));
        journal.record(new TextEvent.ClauseTakenOut(TextEvent.which(agreement), id));
    }

    /** Begins to enter the text of an executed agreement from its signed copy, where none is on record. */
    public void copy(AgreementId id) {
        Agreement agreement = hold(id);
        journal.record(text(id).copy(agreement, !texts.clauses(id).isEmpty()));
    }

    /** Says that the text as entered is that of the signed copy: from here on it stands. */
    public void confirm(AgreementId id) {
        Agreement agreement = hold(id);
        journal.record(text(id).confirm(agreement, texts.clauses(id).size()));
    }

    private Agreement open(AgreementId id) {
        Agreement agreement = hold(id);
        text(id).requireOpen(agreement);
        return agreement;
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = texts.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private AgreementText text(AgreementId id) {
        @Nullable AgreementText there = texts.find(id).orElse(null);
        if (there == null) {
            there = new AgreementText(id);
            texts.add(there);
        }
        return there;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    private int next(AgreementId id) {
        return texts.clauses(id).stream().mapToInt(Clause::position).max().orElse(0) + 1;
    }
}
