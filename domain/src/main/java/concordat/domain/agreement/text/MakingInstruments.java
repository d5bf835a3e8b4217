package concordat.domain.agreement.text;

import static concordat.domain.agreement.text.InstrumentRule.AGREEMENT_IS_EXECUTED;
import static concordat.domain.agreement.text.InstrumentRule.CHANGE_FITS_THE_TEXT;
import static concordat.domain.agreement.text.InstrumentRule.COPY_IS_CONFIRMED;
import static concordat.domain.agreement.text.InstrumentRule.SUPERSESSION_IS_NOT_CIRCULAR;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementCalendar;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.CheckedSignature;
import concordat.domain.agreement.Consequences;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.SignatureChecks;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.scheme.Signatories;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Preparing the instruments that change an executed agreement, and putting their signatures on record, by whoever keeps
 * the agreement on record. Every change says which version of the instrument it was made from.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class MakingInstruments {
    private final AgreementTexts texts;
    private final Agreements agreements;
    private final PartyFacts facts;
    private final Signatories signatories;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;
    private final Consequences consequences;

    @Inject
    MakingInstruments(
            AgreementTexts texts,
            Agreements agreements,
            PartyFacts facts,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            Signatories signatories,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.texts = texts;
        this.agreements = agreements;
        this.facts = facts;
        this.signatories = signatories;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
        consequences = new Consequences(calendar, holidays, audiences, clock);
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, InstrumentId id, Consumer<MakingInstruments> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Puts a draft on record under the next number of its kind.
     *
     * @param onceKey the one-time key of the form; used again, it returns the instrument that was made with it
     * @throws concordat.domain.shared.RuleBroken if the agreement is not executed, or the draft cannot stand
     */
    public InstrumentId prepare(String onceKey, AgreementId id, InstrumentDraft draft) {
        return new InstrumentId(keys.once(onceKey, () -> prepare(id, draft).value()));
    }

    private InstrumentId prepare(AgreementId id, InstrumentDraft draft) {
        Agreement agreement = hold(id);
        AGREEMENT_IS_EXECUTED.require(
                agreement.stage().isExecuted(),
                draft.kind().words().toLowerCase(Locale.UK),
                agreement.stage().words());
        COPY_IS_CONFIRMED.require(texts.find(id).stream().noneMatch(AgreementText::isCopying));
        requireNoCircle(id, draft);
        List<Instrument> there = texts.instruments(id);
        int number = 1
                + (int) there.stream()
                        .filter(each -> each.kind() == draft.kind())
                        .count();
        Instrument instrument =
                Instrument.prepared(agreement, parties(agreement, there, draft), number, draft, end(agreement), clock);
        texts.add(instrument);
        journal.record(instrument.recorded(TextEvent.which(agreement)));
        return instrument.id();
    }

    /** Replaces what it says, until a party has signed it. */
    public void amend(InstrumentId id, long seen, InstrumentDraft draft) {
        change(id, seen, (agreement, instrument) -> {
            requireNoCircle(agreement.id(), draft);
            List<Instrument> there = texts.instruments(agreement.id());
            return instrument.amend(
                    agreement, parties(agreement, there, draft), draft, end(agreement), TextEvent.which(agreement));
        });
    }

    /**
     * Enters a clause that it puts into the text.
     *
     * @return the id of the clause
     */
    public ClauseId addClause(String onceKey, InstrumentId id, long seen, NewClause clause) {
        UUID made = keys.once(onceKey, () -> {
            ClauseId added = ClauseId.next(clock);
            enter(id, seen, clause.as(added), false);
            return added.value();
        });
        return new ClauseId(made);
    }

    /** Enters what it does to a clause that it has left alone so far. */
    public void changeClause(InstrumentId id, long seen, ClauseChange clause) {
        enter(id, seen, clause, false);
    }

    /** Replaces what it does to a clause. */
    public void changeClauseOtherwise(InstrumentId id, long seen, ClauseChange clause) {
        enter(id, seen, clause, true);
    }

    private void enter(InstrumentId id, long seen, ClauseChange clause, boolean again) {
        change(id, seen, (agreement, instrument) -> {
            InstrumentEvent entered = instrument.enter(clause, again, clock, TextEvent.which(agreement));
            requireFit(agreement.id(), instrument);
            return entered;
        });
    }

    /** Takes off what it does to a clause. */
    public void leaveClause(InstrumentId id, long seen, ClauseId clause) {
        change(id, seen, (agreement, instrument) -> instrument.takeOff(clause, TextEvent.which(agreement)));
    }

    /**
     * Puts the signature of one party on record; with the last of them it is executed.
     *
     * @param entry who signed, and on which day
     * @throws IllegalArgumentException if the day is missing
     */
    public void sign(InstrumentId id, long seen, SignatureEntry entry) {
        LocalDate on = entry.on();
        if (on == null) {
            throw new IllegalArgumentException("Enter the day on which it was signed.");
        }
        change(id, seen, (agreement, instrument) -> {
            AGREEMENT_IS_EXECUTED.require(
                    agreement.stage().isExecuted(),
                    instrument.kind().words().toLowerCase(Locale.UK),
                    agreement.stage().words());
            InstrumentDraft draft = instrument.draft();
            requireNoCircle(agreement.id(), draft);
            requireFit(agreement.id(), instrument);
            List<Instrument> there = texts.instruments(agreement.id());
            Parties parties = parties(agreement, there, draft);
            String party = instrument.requireSignable(entry.organisation(), parties);
            CheckedSignature checked =
                    new SignatureChecks(signatories, agreements).ofAnother(entry, party, agreement.signingMatter());
            InstrumentEvent signed = instrument.sign(checked, on, parties, clock, today(), TextEvent.which(agreement));
            if (instrument.state() == InstrumentState.EXECUTED) {
                takeEffect(agreement, instrument, parties);
            }
            return signed;
        });
    }

    /** What an instrument does beside changing the text: it is executed now, and on record as such. */
    private void takeEffect(Agreement agreement, Instrument instrument, Parties parties) {
        InstrumentDraft draft = instrument.draft();
        LocalDate newEnd = draft.newEnd();
        OrganisationId leaving = draft.leaving();
        OrganisationId joining = draft.joining();
        AgreementId successor = draft.successor();
        if (newEnd != null) {
            AgreedEnd agreed = new AgreedEnd(instrument.inConsolidation().signed(), newEnd);
            journal.record(consequences.extend(agreement, agreed));
        } else if (leaving != null && joining != null) {
            String name = parties.signing(instrument).getOrDefault(joining, "");
            journal.record(consequences.replace(agreement, leaving, joining, name, draft.effective()));
        } else if (successor != null) {
            journal.record(consequences.giveWay(agreement, agreements.get(successor), draft.effective()));
        }
    }

    /** Puts on record that it came to nothing. */
    public void withdraw(InstrumentId id, long seen, String reason) {
        change(id, seen, (agreement, instrument) -> instrument.withdraw(reason, TextEvent.which(agreement)));
    }

    private void change(InstrumentId id, long seen, BiFunction<Agreement, Instrument, InstrumentEvent> act) {
        Agreement agreement = hold(texts.agreementOf(id));
        journal.record(act.apply(agreement, texts.lock(id, seen)));
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = texts.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private void requireNoCircle(AgreementId id, InstrumentDraft draft) {
        AgreementId successor = draft.successor();
        if (draft.kind() == InstrumentKind.SUPERSESSION && successor != null) {
            SUPERSESSION_IS_NOT_CIRCULAR.require(
                    !agreements.givesWayTo(successor, id),
                    agreements.get(successor).title());
        }
    }

    private void requireFit(AgreementId id, Instrument instrument) {
        // Another instrument that no longer fits because of this one counts, too.
        Texts.of(texts, id).with(instrument).misfits().stream()
                .findFirst()
                .ifPresent(misfit ->
                        CHANGE_FITS_THE_TEXT.require(false, Instrument.DAY.format(misfit.on()), misfit.reason()));
    }

    private Parties parties(Agreement agreement, List<Instrument> there, InstrumentDraft draft) {
        return Parties.on(draft.effective(), agreement, Texts.executed(there), draft.joining(), facts);
    }

    /** The end of the agreement as it stands today; null if it is not on record. */
    private @Nullable LocalDate end(Agreement agreement) {
        return agreement.schedule(WorkingDays.BY_THE_CALENDAR).on(today()).end().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** A clause to put into the text, as a form asks for it. */
    public record NewClause(ClausePart part, @Nullable ClauseId after, String number, ClauseWords words) {
        /** @throws IllegalArgumentException if that is no number of a clause */
        public NewClause {
            number = Numbering.required(number);
        }

        ClauseChange as(ClauseId id) {
            return new ClauseChange.Added(id, part, after, number, words);
        }
    }
}
