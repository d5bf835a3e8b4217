package concordat.domain.agreement.risk;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskScore;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The risks of an agreement are scored, reviewed, closed with a reason, and keep every score that they had. */
class RisksTest {
    private final Agreement agreement = AnAgreement.executed();
    private final Office office = new Office(agreement);
    private final KeepingRisks keeping = office.keeping(officerOf(ALDER));
    private final ReadingRisks reading = office.reading(officerOf(ALDER));
    private int forms;

    @ParameterizedTest
    @CsvSource({"1, LOW", "3, LOW", "4, MODERATE", "6, MODERATE", "8, HIGH", "12, HIGH", "15, EXTREME", "25, EXTREME"})
    void a_score_is_rated_by_the_bands(int score, RiskBand band) {
        assertThat(RiskBand.of(score, new SettingsOnDay(TODAY, List.of()).of(agreement.partnership())))
                .isEqualTo(band);
    }

    @Test
    void every_score_stays_on_record_and_the_gravest_open_risk_comes_first() {
        AgreementRiskId first = record(aRisk(ALDER, 4, 2));
        record(aRisk(CEDAR, 3, 3));

        keeping.review(first, 0, aRisk(ALDER, 4, 4));
        keeping.review(first, 0, aRisk(ALDER, 4, 4));

        assertThat(reading.of(agreement.id())).extracting(RiskDetails::number).containsExactly(1, 2);
        assertThat(reading.risk(first).scores())
                .extracting(each -> each.score().words())
                .containsExactly("4 x 4 = 16", "4 x 2 = 8");
        assertThat(reading.risk(first).band()).isEqualTo(RiskBand.EXTREME);
        assertThat(reading.risk(first).reviewOverdue()).isTrue();
    }

    @Test
    void it_is_closed_with_a_reason_and_can_be_opened_again() {
        AgreementRiskId id = record(aRisk(ALDER, 4, 4));
        breaks(RiskRule.RISK_IS_CLOSED, () -> keeping.reopen(id, 0));

        keeping.close(id, 0, "Covered by insurance");

        assertThat(reading.risk(id).closed()).isEqualTo(TODAY);
        assertThat(reading.risk(id).reviewOverdue()).isFalse();
        breaks(RiskRule.RISK_IS_OPEN, () -> keeping.close(id, 0, "Again"));
        breaks(RiskRule.RISK_IS_OPEN, () -> keeping.review(id, 0, aRisk(ALDER, 1, 1)));
        keeping.reopen(id, 0);
        assertThat(reading.risk(id).closed()).isNull();
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("RiskRecorded", "RiskClosed", "RiskReopened");
    }

    @Test
    void it_is_owned_by_a_party_and_scored_from_one_to_five() {
        breaks(RiskRule.RISK_IS_OWNED_BY_A_PARTY, () -> record(aRisk(BIRCH, 4, 4)));
        assertThatThrownBy(() -> new RiskScore(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiskScore(3, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(aRisk(ALDER, 4, 4).isInOrder()).isTrue();
        assertThat(aRisk(ALDER, 1, 1).isInOrder()).isFalse();
    }

    @Test
    void only_who_keeps_the_agreement_keeps_its_risks() {
        AgreementRiskId id = record(aRisk(ALDER, 4, 4));
        KeepingRisks stranger = office.keeping(officerOf(BIRCH));

        assertThatThrownBy(() -> stranger.record("stranger", agreement.id(), aRisk(ALDER, 1, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.close(id, 0, "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.close(id, 7, "Late")).isInstanceOf(OutOfDate.class);
    }

    private AgreementRiskId record(RiskDraft draft) {
        return keeping.record("form " + forms++, agreement.id(), draft);
    }

    private static RiskDraft aRisk(OrganisationId party, int consequence, int likelihood) {
        return new RiskDraft(
                "If rooms are not ready",
                "placements may be cut short",
                "so that students lose weeks",
                party,
                "Ada Example",
                new RiskScore(5, 5),
                new RiskScore(consequence, likelihood),
                new RiskScore(2, 2),
                "A room plan",
                "",
                TODAY.minusDays(1));
    }

    private static final class Office implements AgreementRisks, SettingValues {
        final List<Event> journal = new ArrayList<>();
        private final TextOffice texts = new TextOffice();
        private final Map<AgreementRiskId, AgreementRisk> kept = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();

        Office(Agreement agreement) {
            texts.with(agreement);
        }

        KeepingRisks keeping(Actor actor) {
            return new KeepingRisks(texts::get, this, keys, current(actor), journal::add, AnAgreement.CLOCK);
        }

        ReadingRisks reading(Actor actor) {
            return new ReadingRisks(texts, this, this, current(actor), AnAgreement.CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public void add(AgreementRisk risk) {
            kept.put(risk.id(), risk);
        }

        @Override
        public List<AgreementRisk> of(AgreementId agreement) {
            return List.copyOf(kept.values());
        }

        @Override
        public AgreementRisk get(AgreementRiskId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("risk"));
        }

        @Override
        public AgreementRisk lock(AgreementRiskId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("risk");
            }
            return get(id);
        }

        @Override
        public Page<RiskRow> register(RiskFilter filter, Keyset keyset) {
            throw new UnsupportedOperationException("tested on the database");
        }

        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("no setting is changed here");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }
    }
}
