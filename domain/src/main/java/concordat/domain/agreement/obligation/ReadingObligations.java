package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.ReadingAgreementDays;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentLine;
import concordat.domain.document.Documents;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading what the parties to agreements owe each other: anybody does, of the agreements that they may see. */
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
public class ReadingObligations {
    private static final Set<DueStatus> OPEN = EnumSet.range(DueStatus.OVERDUE, DueStatus.NOT_YET_DUE);

    private final Obligations obligations;
    private final ObligationRegister register;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final Documents documents;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingObligations(
            Obligations obligations,
            ObligationRegister register,
            Agreements agreements,
            AgreementTexts texts,
            PartyFacts facts,
            Documents documents,
            SettingValues settings,
            CurrentActor actor,
            Clock clock) {
        this.obligations = obligations;
        this.register = register;
        this.agreements = agreements;
        this.texts = texts;
        this.facts = facts;
        this.documents = documents;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register, with standings as of today. */
    public Page<ObligationRow> register(ObligationFilter filter, ObligationOrder order, Keyset keyset) {
        return register.page(filter, order, keyset, today(), leads());
    }

    /** Those of one agreement. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public AgreementObligations of(AgreementId id) {
        Agreement agreement = agreements.get(id);
        return new AgreementObligations(
                register(
                                ObligationFilter.all().of(id),
                                ObligationOrder.BY_DUE,
                                Keyset.first().ofSize(Keyset.LARGEST))
                        .rows(),
                Obligation.binds(agreement)
                        && Authority.over(agreement, actor, today()).isPresent());
    }

    /** How what each organisation owes stands today, by name; without those of which nothing is open. */
    public List<PartnerFigures> figures() {
        return register.figures(today(), leads());
    }

    /**
     * What is overdue today, returned past its day or not, the longest overdue first.
     *
     * @param owedBy by whom; null for anybody
     */
    public List<DueRow> overdue(@Nullable OrganisationId owedBy) {
        DueFilter filter = DueFilter.of(EnumSet.of(DueStatus.OVERDUE, DueStatus.RETURNED), today().minusDays(1));
        return register.dues(owedBy == null ? filter : filter.owedBy(Set.of(owedBy)), today(), leads());
    }

    /** What is open and falls due in the next 18 months, by day. */
    public List<DueRow> comingDues() {
        LocalDate last = today().plusMonths(ReadingAgreementDays.MONTHS_AHEAD);
        return register.dues(DueFilter.of(OPEN, last).from(today()), today(), leads());
    }

    /** What awaits the organisations for which the actor is governance officer or executive. */
    public OwnObligations own() {
        Set<OrganisationId> own = new HashSet<>(actor.organisationsAs(Role.GOVERNANCE_OFFICER));
        own.addAll(actor.organisationsAs(Role.EXECUTIVE));
        if (own.isEmpty()) {
            return new OwnObligations(List.of(), List.of());
        }
        LocalDate last = today().plusMonths(ReadingAgreementDays.MONTHS_AHEAD);
        Set<DueStatus> pressing = EnumSet.of(DueStatus.OVERDUE, DueStatus.RETURNED, DueStatus.DUE_SOON);
        return new OwnObligations(
                register.dues(DueFilter.of(pressing, last).owedBy(own), today(), leads()),
                register.dues(
                        DueFilter.of(EnumSet.of(DueStatus.AWAITING_ACCEPTANCE), last)
                                .answeredBy(own),
                        today(),
                        leads()));
    }

    /** One obligation. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public ObligationDetails obligation(ObligationId id) {
        Obligation obligation = obligations.get(id);
        Agreement agreement = agreements.get(obligation.agreement());
        Parties parties = Parties.on(today(), agreement, texts, facts);
        Office office = new Office(obligation, agreement, parties, actor);
        Map<OrganisationId, String> recipients = new LinkedHashMap<>();
        obligation.owedTo().forEach(each -> recipients.put(each, parties.nameOf(each)));
        boolean owing = office.ofOwing().isPresent();
        return new ObligationDetails(
                id,
                obligation.version(),
                agreement.id(),
                agreement.reference(),
                agreement.title(),
                obligation.name(),
                obligation.draft(),
                parties.nameOf(obligation.owedBy()),
                recipients,
                clause(obligation),
                obligation.isTouched(),
                obligation.closed().orElse(null),
                obligation.closingReason(),
                today(),
                obligation.dues(
                        today(),
                        leads().of(agreement.partnership()),
                        agreement.finalEnd().orElse(null),
                        today().plusMonths(ReadingAgreementDays.MONTHS_AHEAD)),
                files(obligation),
                new ObligationPowers(Authority.over(agreement, actor, today()).isPresent(), owing, !owing),
                recipients.keySet().stream()
                        .filter(each -> office.ofRecipient(each).isPresent())
                        .collect(Collectors.toSet()),
                reader());
    }

    private Map<DocumentId, DocumentLine> files(Obligation obligation) {
        return obligation.hasFiles()
                ? documents.of(obligation.agreement()).stream()
                        .collect(Collectors.toMap(DocumentLine::id, Function.identity()))
                : Map.of();
    }

    private String clause(Obligation obligation) {
        return texts.inForce(obligation.agreement(), today()).stream()
                .filter(each -> each.id().equals(obligation.draft().clause()))
                .findFirst()
                .map(ReadingObligations::title)
                .orElse(obligation.draft().clauseReference());
    }

    private static String title(PlacedClause clause) {
        return clause.label() + ", " + clause.heading();
    }

    private @Nullable PersonId reader() {
        return actor.actor() instanceof Actor.Person somebody ? somebody.person() : null;
    }

    /**
     * What there is to choose from when an obligation is put on record.
     *
     * @param parties the parties today, by name
     * @param clauses the clauses of the text today that can be named, by number and heading
     * @param people who is appointed at each party
     */
    public record Choices(
            AgreementId agreement,
            String reference,
            String title,
            Map<OrganisationId, String> parties,
            List<PlacedClause> clauses,
            Map<OrganisationId, List<Appointed>> people) {}

    /**
     * What there is to choose from for an obligation of that agreement, for whoever keeps it on record.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    public Choices choices(AgreementId id) {
        Agreement agreement = agreements.get(id);
        Map<OrganisationId, String> parties =
                Parties.on(today(), agreement, texts, facts).byName();
        return new Choices(
                id,
                agreement.reference(),
                agreement.title(),
                parties,
                texts.inForce(id, today()).stream()
                        .filter(each -> !each.removed())
                        .toList(),
                Authority.over(agreement, actor, today()).isPresent() ? facts.peopleAt(parties.keySet()) : Map.of());
    }

    private LeadTimes leads() {
        return LeadTimes.on(today(), settings.changes());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
