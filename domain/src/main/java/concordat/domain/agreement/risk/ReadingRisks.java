package concordat.domain.agreement.risk;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.risk.RiskBand;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reading the risks of agreements: anybody with an appointment does, of the agreements that they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingRisks {
    private final Agreements agreements;
    private final AgreementRisks risks;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingRisks(Agreements agreements, AgreementRisks risks, SettingValues settings, CurrentActor actor, Clock clock) {
        this.agreements = agreements;
        this.risks = risks;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The risks of an agreement, open ones first, the gravest first. @throws NotFound if the actor may not see it */
    public List<RiskDetails> of(AgreementId id) {
        Agreement agreement = agreements.get(id);
        SettingsOnDay chosen = settingsToday();
        return risks.of(id).stream()
                .map(risk -> RiskDetails.of(risk, agreement, chosen.of(agreement.partnership()), today()))
                .sorted(Comparator.comparing((RiskDetails each) -> each.closed() != null)
                        .thenComparing(each -> -each.details().current().value())
                        .thenComparing(RiskDetails::number))
                .toList();
    }

    /** One risk. @throws NotFound if there is none, or the actor may not see it */
    public RiskDetails risk(AgreementRiskId id) {
        AgreementRisk risk = risks.get(id);
        Agreement agreement = agreements.get(risk.agreement());
        return RiskDetails.of(risk, agreement, settingsToday().of(agreement.partnership()), today());
    }

    /** Whether the actor keeps that agreement, and so its risks, on record. */
    public boolean keeps(AgreementId id) {
        return Authority.over(agreements.get(id), actor, today()).isPresent();
    }

    /** One page of the register of the risks of all agreements. */
    public Page<RatedRisk> register(RiskFilter filter, Keyset keyset) {
        SettingsOnDay chosen = settingsToday();
        Page<RiskRow> page = risks.register(filter, keyset);
        return new Page<>(
                page.rows().stream()
                        .map(row ->
                                new RatedRisk(row, RiskBand.of(row.current().value(), chosen.of(row.partnership()))))
                        .toList(),
                page.next());
    }

    private SettingsOnDay settingsToday() {
        return new SettingsOnDay(today(), settings.changes());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
