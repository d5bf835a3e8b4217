package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.WhatIsSigned;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import concordat.domain.world.SignatoriesInMemory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The use cases of texts over registers in memory, with what they told the journal. */
public final class TextOffice implements AgreementTexts, ClauseLibrary, Agreements {
    final List<Event> journal = new ArrayList<>();
    final Map<AgreementId, List<Milestone>> dates = new HashMap<>();
    private final Map<AgreementId, Agreement> agreements = new HashMap<>();
    private final Map<AgreementId, AgreementText> kept = new HashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<ClauseId, Integer> places = new HashMap<>();
    private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<PartnershipId> held = new ArrayList<>();
    final SignatoriesInMemory signatories = new SignatoriesInMemory();
    private final KeysInMemory keys = new KeysInMemory();

    public TextOffice with(Agreement... all) {
        for (Agreement agreement : all) {
            agreements.put(agreement.id(), agreement);
        }
        return this;
    }

    public DraftingTexts drafting(Actor actor) {
        return new DraftingTexts(this, this, keys, current(actor), journal::add, AnAgreement.CLOCK);
    }

    public MakingInstruments making(Actor actor) {
        return new MakingInstruments(
                this,
                this,
                AnAgreement.facts(),
                (id, audience, milestones) -> dates.put(id, milestones),
                () -> WorkingDays.BY_THE_CALENDAR,
                key -> new UUID(0, 1),
                signatories,
                keys,
                current(actor),
                journal::add,
                AnAgreement.CLOCK);
    }

    ReadingTexts reading(Actor actor) {
        return new ReadingTexts(this, this, this, AnAgreement.facts(), current(actor), AnAgreement.CLOCK);
    }

    KeepingClauseLibrary librarians(Actor actor) {
        return new KeepingClauseLibrary(
                this, AnAgreement.facts(), keys, current(actor), journal::add, AnAgreement.CLOCK);
    }

    private static CurrentActor current(Actor actor) {
        CurrentActor current = new CurrentActor();
        current.become(actor);
        return current;
    }

    @Override
    public Agreement hold(AgreementId id) {
        return get(id);
    }

    @Override
    public Optional<AgreementText> find(AgreementId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(AgreementText text) {
        kept.put(text.agreement(), text);
    }

    @Override
    public List<Clause> clauses(AgreementId id) {
        return clauses.stream()
                .filter(clause -> clause.agreement().equals(id))
                .sorted(Comparator.comparing(Clause::part)
                        .thenComparing(clause -> places.getOrDefault(clause.id(), clause.position())))
                .toList();
    }

    @Override
    public AgreementId agreementOf(ClauseId id) {
        return clause(id).agreement();
    }

    private Clause clause(ClauseId id) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause"));
    }

    @Override
    public void add(Clause clause) {
        clauses.add(clause);
    }

    @Override
    public Clause lock(ClauseId id, long seen) {
        if (clause(id).version() != seen) {
            throw new OutOfDate("clause");
        }
        return clause(id);
    }

    @Override
    public void remove(Clause clause) {
        clauses.remove(clause);
    }

    @Override
    public void arrange(List<ClauseId> order) {
        order.forEach(id -> places.put(id, order.indexOf(id) + 1));
    }

    @Override
    public void add(Instrument instrument) {
        instruments.put(instrument.id(), instrument);
    }

    @Override
    public List<Instrument> instruments(AgreementId id) {
        return instruments.values().stream()
                .filter(instrument -> instrument.agreement().equals(id))
                .toList();
    }

    @Override
    public Instrument instrument(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id)).orElseThrow(() -> new NotFound("instrument"));
    }

    @Override
    public AgreementId agreementOf(InstrumentId id) {
        return instrument(id).agreement();
    }

    @Override
    public Instrument lock(InstrumentId id, long seen) {
        if (instrument(id).version() != seen) {
            throw new OutOfDate("instrument");
        }
        return instrument(id);
    }

    @Override
    public boolean isUnder(AgreementId one, AgreementId other) {
        return false;
    }

    @Override
    public boolean givesWayTo(AgreementId one, AgreementId other) {
        return instruments(one).stream()
                .filter(instrument -> instrument.state() == InstrumentState.EXECUTED)
                .flatMap(instrument -> Optional.ofNullable(instrument.draft().successor()).stream())
                .anyMatch(successor -> successor.equals(other) || givesWayTo(successor, other));
    }

    @Override
    public Optional<String> titleOf(AgreementId id) {
        return Optional.ofNullable(agreements.get(id)).map(Agreement::title);
    }

    @Override
    public List<Wording> of(PartnershipId partnership) {
        Map<String, Wording> latest = new LinkedHashMap<>();
        wordings.forEach(wording -> latest.put(wording.key(), wording));
        return List.copyOf(latest.values());
    }

    @Override
    public List<Wording> versions(PartnershipId partnership, String key) {
        return wordings.stream().filter(wording -> wording.key().equals(key)).toList();
    }

    @Override
    public List<Wording> all(Collection<WordingId> ids) {
        return wordings.stream().filter(wording -> ids.contains(wording.id())).toList();
    }

    @Override
    public void add(Wording wording) {
        wordings.add(wording);
    }

    @Override
    public void hold(PartnershipId partnership) {
        held.add(partnership);
    }

    @Override
    public String nextReference(PartnershipId partnership, int year) {
        throw new UnsupportedOperationException("texts record no agreements");
    }

    @Override
    public void add(Agreement agreement) {
        with(agreement);
    }

    @Override
    public Agreement get(AgreementId id) {
        return Optional.ofNullable(agreements.get(id)).orElseThrow(() -> new NotFound("agreement"));
    }

    @Override
    public Agreement lock(AgreementId id, long seen) {
        return get(id);
    }

    @Override
    public List<WhatIsSigned.ClauseAsSigned> clausesOf(AgreementId id) {
        throw new UnsupportedOperationException("texts sign no agreements");
    }

    @Override
    public boolean sharesPersonalData(AgreementId id) {
        return false;
    }

    @Override
    public boolean isSealNumberUsed(OrganisationId organisation, int number) {
        return false;
    }
}
