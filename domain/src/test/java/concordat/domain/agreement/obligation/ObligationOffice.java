package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.document.FilesInMemory;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The use cases of obligations over a register in memory, with what they told the journal. */
final class ObligationOffice implements Obligations, ObligationRegister {
    final List<Event> journal = new ArrayList<>();
    final List<DueFilter> asked = new ArrayList<>();
    final FilesInMemory files = new FilesInMemory();
    final TextOffice texts = new TextOffice();
    private final Map<ObligationId, Obligation> kept = new LinkedHashMap<>();
    private final OneTimeKeys keys = new KeysInMemory();

    ObligationOffice with(Agreement... agreements) {
        texts.with(agreements);
        return this;
    }

    KeepingObligations keeping(Actor actor) {
        return new KeepingObligations(
                this, texts, AnAgreement.facts(), keys, current(actor), journal::add, AnAgreement.CLOCK);
    }

    FulfillingObligations fulfilling(Actor actor) {
        return new FulfillingObligations(
                this, texts, texts, AnAgreement.facts(), files, keys, current(actor), journal::add, AnAgreement.CLOCK);
    }

    AcceptingObligations accepting(Actor actor) {
        return new AcceptingObligations(
                this, texts, texts, AnAgreement.facts(), keys, current(actor), journal::add, AnAgreement.CLOCK);
    }

    ReadingObligations reading(Actor actor) {
        return new ReadingObligations(
                this,
                this,
                texts,
                texts,
                AnAgreement.facts(),
                files,
                new Settings(),
                current(actor),
                AnAgreement.CLOCK);
    }

    private static CurrentActor current(Actor actor) {
        CurrentActor current = new CurrentActor();
        current.become(actor);
        return current;
    }

    @Override
    public void add(Obligation obligation) {
        kept.put(obligation.id(), obligation);
    }

    @Override
    public int count(AgreementId agreement) {
        return (int) kept.values().stream()
                .filter(each -> each.agreement().equals(agreement))
                .count();
    }

    @Override
    public Obligation get(ObligationId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("obligation"));
    }

    @Override
    public AgreementId agreementOf(ObligationId id) {
        return get(id).agreement();
    }

    @Override
    public Obligation lock(ObligationId id, long seen) {
        if (get(id).version() != seen) {
            throw new OutOfDate("obligation");
        }
        return get(id);
    }

    @Override
    public Page<ObligationRow> page(
            ObligationFilter filter, ObligationOrder order, Keyset keyset, LocalDate today, LeadTimes leads) {
        return new Page<>(List.of(), null);
    }

    @Override
    public List<DueRow> dues(DueFilter filter, LocalDate today, LeadTimes leads) {
        asked.add(filter);
        return List.of();
    }

    @Override
    public List<PartnerFigures> figures(LocalDate today, LeadTimes leads) {
        return List.of();
    }

    private static final class Settings implements SettingValues {
        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("obligations change no settings");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }
    }
}
