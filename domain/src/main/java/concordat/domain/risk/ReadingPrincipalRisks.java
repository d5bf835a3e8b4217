package concordat.domain.risk;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.risk.PrincipalRiskDetails.Action;
import concordat.domain.risk.PrincipalRiskDetails.DatedScore;
import concordat.domain.risk.PrincipalRiskRegister.Range;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading principal risks: anybody with an appointment at a partner does, confidential ones apart (PP-4). */
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
public class ReadingPrincipalRisks {
    private final PrincipalRisks risks;
    private final PrincipalRiskRegister register;
    private final Appetites appetites;
    private final PartnerRegister partners;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingPrincipalRisks(
            PrincipalRisks risks,
            PrincipalRiskRegister register,
            Appetites appetites,
            PartnerRegister partners,
            SettingValues settings,
            CurrentActor actor,
            Clock clock) {
        this.risks = risks;
        this.register = register;
        this.appetites = appetites;
        this.partners = partners;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register of a partnership. */
    public Page<RatedPrincipalRisk> register(PrincipalRiskFilter filter, PrincipalRiskOrder order, Keyset keyset) {
        SettingsInForce chosen = settingsOf(filter.partnership());
        Page<PrincipalRiskRow> page = register.page(filter, range(filter, chosen), order, keyset, today());
        return new Page<>(
                page.rows().stream()
                        .map(row -> RatedPrincipalRisk.of(row, chosen))
                        .toList(),
                page.next());
    }

    /** How many of those that match stand where; of every band. */
    public HeatMap heatMap(PrincipalRiskFilter filter) {
        return new HeatMap(register.counts(filter.ofAnyScore()), settingsOf(filter.partnership()));
    }

    private static Range range(PrincipalRiskFilter filter, SettingsInForce chosen) {
        RiskBand band = filter.band();
        return band == null ? Range.ALL : new Range(band.from(chosen), band.until(chosen));
    }

    /** One risk. @throws NotFound if there is none, or the actor may not see it */
    public PrincipalRiskDetails risk(PrincipalRiskId id) {
        LocalDate today = today();
        PrincipalRisk risk = risks.get(id);
        PrincipalRiskRow row = register.find(id, today).orElseThrow(() -> new NotFound("risk"));
        SettingsInForce chosen = settingsOf(risk.partnership());
        Map<OrganisationId, String> names = partners.organisations(today).stream()
                .collect(Collectors.toMap(OrganisationSheet::id, OrganisationSheet::shortName));
        List<OrganisationId> scoring = risk.details().holders().stream()
                .filter(each -> RiskOfficers.serve(each, actor))
                .toList();
        return new PrincipalRiskDetails(
                risk.version(),
                RatedPrincipalRisk.of(row, chosen),
                risk.details(),
                row.isReviewOverdueOn(today),
                risk.closingReason(),
                !scoring.isEmpty(),
                scoring,
                latestFirst(risk, names, chosen),
                risk.assurances().stream().map(Assurance::details).toList(),
                risk.actions().stream().map(each -> action(each, names, today)).toList());
    }

    private static List<DatedScore> latestFirst(
            PrincipalRisk risk, Map<OrganisationId, String> names, SettingsInForce chosen) {
        List<DatedScore> scores = new ArrayList<>(risk.scores().stream()
                .map(each -> new DatedScore(
                        each.on(),
                        names.getOrDefault(each.organisation(), ""),
                        each.score(),
                        RiskBand.of(each.score().value(), chosen)))
                .toList());
        Collections.reverse(scores);
        return List.copyOf(scores);
    }

    private static Action action(RiskAction action, Map<OrganisationId, String> names, LocalDate today) {
        NewRiskAction details = action.details();
        return new Action(
                action.id(),
                details.text(),
                details.owner() + ", " + names.getOrDefault(details.organisation(), ""),
                action.raised(),
                details.due(),
                action.done().orElse(null),
                action.done().isEmpty() && details.due().isBefore(today));
    }

    /** The appetites of all partners that the actor may know of, the latest of each category first (RK-3). */
    public List<RiskAppetite> appetites() {
        return appetites.all();
    }

    /** The organisations for which the actor keeps principal risks and appetites on record. */
    public Set<OrganisationId> served() {
        return actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER);
    }

    private SettingsInForce settingsOf(PartnershipId partnership) {
        return new SettingsOnDay(today(), settings.changes()).of(partnership);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
