package concordat.domain.risk;

import static concordat.domain.risk.PrincipalRiskRule.ACTION_IS_OWNED_BY_A_PARTNER;
import static concordat.domain.risk.PrincipalRiskRule.AIM_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.risk.PrincipalRiskRule.ASSURANCE_IS_GIVEN;
import static concordat.domain.risk.PrincipalRiskRule.HOLDERS_ARE_PARTNERS;
import static concordat.domain.risk.PrincipalRiskRule.HOLDERS_SIT_ON_THE_COMMITTEE_OF_A_CONFIDENTIAL_RISK;
import static concordat.domain.risk.PrincipalRiskRule.LEAD_COMMITTEE_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.risk.PrincipalRiskRule.LEAD_IS_OF_A_PARTNER;
import static concordat.domain.risk.PrincipalRiskRule.NEXT_REVIEW_IS_AHEAD;
import static concordat.domain.risk.PrincipalRiskRule.PRINCIPAL_RISK_IS_CLOSED;
import static concordat.domain.risk.PrincipalRiskRule.PRINCIPAL_RISK_IS_OPEN;
import static concordat.domain.risk.PrincipalRiskRule.RISK_HAS_A_HOLDER;
import static concordat.domain.risk.PrincipalRiskRule.SCORED_BY_A_HOLDER;
import static concordat.domain.risk.PrincipalRiskRule.SCORED_HOLDER_LEAVES_BY_ITS_OWN_OFFICER;
import static concordat.domain.risk.PrincipalRiskRule.TARGET_DATE_IS_AHEAD;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Partners;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A risk to an objective of the partnership: a line of its Board Assurance Framework (domain.md 6.7). It is put on record by
 * an officer of a partner that holds it, scored by each holder for itself (RK-6), reviewed, and gathers assurances and
 * actions; it is closed with a reason, and can be opened again. Every current score that it had stays on record. A confidential
 * one is for those only who see Part 2 of its lead committee.
 */
@Entity
@Table(name = "principal_risk")
public class PrincipalRisk {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PrincipalRiskId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    private @Nullable PurposeId aim;

    @Column(nullable = false)
    private String objective;

    @Column(nullable = false)
    private String cause;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String effect;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskCategory category;

    @Column(name = "lead_name", nullable = false)
    private String lead;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_organisation_id"))
    private @Nullable OrganisationId leadOrganisation;

    @Embedded
    private CommitteeId committee;

    @Column(nullable = false)
    private boolean confidential;

    @Column(nullable = false)
    private String controls;

    @Column(name = "gaps_in_control", nullable = false)
    private String gapsInControl;

    @Column(name = "gaps_in_assurance", nullable = false)
    private String gapsInAssurance;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "last_reviewed_on")
    private @Nullable LocalDate lastReviewed;

    @Column(name = "next_review_on")
    private @Nullable LocalDate nextReview;

    @Column(name = "closed_on")
    private @Nullable LocalDate closed;

    @Column(name = "closing_reason", nullable = false)
    private String closingReason = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<RiskHolder> holders = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<HolderScore> scores = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    @OrderBy("line, on desc, id desc")
    private List<Assurance> assurances = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    @OrderBy("due, id")
    private List<RiskAction> actions = new ArrayList<>();

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static PrincipalRisk recorded(
            PartnershipId partnership, int number, PrincipalRiskDraft draft, Surroundings surroundings) {
        PrincipalRisk risk = new PrincipalRisk(
                PrincipalRiskId.next(surroundings.clock()), partnership, number, surroundings.today());
        risk.take(draft, surroundings, organisation -> true);
        return risk;
    }

    @SuppressWarnings("NullAway.Init")
    protected PrincipalRisk() {}

    @SuppressWarnings("NullAway.Init")
    private PrincipalRisk(PrincipalRiskId id, PartnershipId partnership, int number, LocalDate today) {
        this.id = id;
        this.partnership = partnership;
        this.number = number;
        recordedOn = today;
    }

    /**
     * What surrounds a change of a risk.
     *
     * @param today in London
     */
    record Surroundings(RiskFacts facts, Audiences audiences, Clock clock, LocalDate today) {}

    PrincipalRiskEvent recorded() {
        return new PrincipalRiskEvent.PrincipalRiskRecorded(which());
    }

    /**
     * Replaces what is on record of it but scores, assurances and actions, which makes today the day of its last review.
     *
     * @param own whether the actor is an officer of that organisation
     */
    PrincipalRiskEvent review(PrincipalRiskDraft draft, Surroundings surroundings, Predicate<OrganisationId> own) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        take(draft, surroundings, own);
        lastReviewed = surroundings.today();
        return new PrincipalRiskEvent.PrincipalRiskReviewed(which());
    }

    /** Takes a partner's own scores; another current score is kept with its day (RK-6). */
    PrincipalRiskEvent score(OrganisationId organisation, HeldScores given, Surroundings surroundings) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        RiskHolder holder = holder(organisation);
        HeldScores former = holder.scores().orElse(null);
        LocalDate target = given.targetOn();
        boolean kept = former != null && target != null && target.equals(former.targetOn());
        TARGET_DATE_IS_AHEAD.require(target == null || kept || target.isAfter(surroundings.today()));
        holder.score(given);
        if (former == null || !former.current().equals(given.current())) {
            scores.add(new HolderScore(organisation, surroundings.today(), given.current(), surroundings.clock()));
        }
        return new PrincipalRiskEvent.PrincipalRiskScored(
                which(), organisation, former == null ? null : former.current(), given.current(), given.target());
    }

    private RiskHolder holder(OrganisationId organisation) {
        Optional<RiskHolder> found = holders.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst();
        SCORED_BY_A_HOLDER.require(found.isPresent());
        return found.orElseThrow();
    }

    /** Adds evidence that its controls work. */
    PrincipalRiskEvent assure(NewAssurance given, Surroundings surroundings) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        ASSURANCE_IS_GIVEN.require(!given.on().isAfter(surroundings.today()));
        Assurance assurance = new Assurance(given, surroundings.clock());
        assurances.add(assurance);
        return new PrincipalRiskEvent.AssuranceGiven(which(), assurance.id(), given.line());
    }

    /** Adds something that is to be done. */
    PrincipalRiskEvent act(NewRiskAction wanted, Surroundings surroundings) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        ACTION_IS_OWNED_BY_A_PARTNER.require(
                surroundings.facts().partnersOf(partnership).contains(wanted.organisation()));
        RiskAction action = new RiskAction(wanted, surroundings.today(), surroundings.clock());
        actions.add(action);
        return new PrincipalRiskEvent.RiskActionRaised(which(), action.id());
    }

    /** Says when an action was done. @throws NotFound if it has no such action */
    PrincipalRiskEvent done(UUID action, LocalDate on, LocalDate today) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        actions.stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("action"))
                .done(on, today);
        return new PrincipalRiskEvent.RiskActionDone(which(), action);
    }

    /** Closes it. */
    PrincipalRiskEvent close(String reason, LocalDate today) {
        PRINCIPAL_RISK_IS_OPEN.require(closed == null);
        closingReason = Text.required("reason", reason, Text.SENTENCE);
        closed = today;
        return new PrincipalRiskEvent.PrincipalRiskClosed(which());
    }

    /** Opens it again. */
    PrincipalRiskEvent reopen() {
        PRINCIPAL_RISK_IS_CLOSED.require(closed != null);
        closed = null;
        closingReason = "";
        return new PrincipalRiskEvent.PrincipalRiskReopened(which());
    }

    private void take(PrincipalRiskDraft draft, Surroundings surroundings, Predicate<OrganisationId> own) {
        RiskFacts facts = surroundings.facts();
        Set<OrganisationId> partners = facts.partnersOf(partnership);
        RISK_HAS_A_HOLDER.require(!draft.holders().isEmpty());
        HOLDERS_ARE_PARTNERS.require(partners.containsAll(draft.holders()));
        PurposeId threatened = draft.aim();
        AIM_IS_OF_THE_PARTNERSHIP.require(threatened == null
                || threatened.equals(aim)
                || facts.aimsOf(partnership).contains(threatened));
        OrganisationId where = draft.leadOrganisation();
        LEAD_IS_OF_A_PARTNER.require(
                draft.lead().isEmpty() ? where == null : where != null && partners.contains(where));
        Set<OrganisationId> parties = facts.partiesOf(draft.committee(), partnership);
        LEAD_COMMITTEE_IS_OF_THE_PARTNERSHIP.require(!parties.isEmpty());
        HOLDERS_SIT_ON_THE_COMMITTEE_OF_A_CONFIDENTIAL_RISK.require(
                !draft.confidential() || parties.containsAll(draft.holders()));
        LocalDate review = draft.nextReview();
        NEXT_REVIEW_IS_AHEAD.require(review == null || review.isAfter(surroundings.today()));
        takeHolders(draft.holders(), surroundings.clock(), own);
        aim = threatened;
        objective = draft.objective();
        cause = draft.cause();
        event = draft.event();
        effect = draft.effect();
        category = draft.category();
        lead = draft.lead();
        leadOrganisation = where;
        committee = draft.committee();
        confidential = draft.confidential();
        controls = draft.controls();
        gapsInControl = draft.gapsInControl();
        gapsInAssurance = draft.gapsInAssurance();
        nextReview = review;
        audience = surroundings.audiences().of(audience());
    }

    private void takeHolders(List<OrganisationId> wanted, Clock clock, Predicate<OrganisationId> own) {
        List<RiskHolder> leaving = holders.stream()
                .filter(each -> !wanted.contains(each.organisation()))
                .toList();
        SCORED_HOLDER_LEAVES_BY_ITS_OWN_OFFICER.require(
                leaving.stream().allMatch(each -> each.scores().isEmpty() || own.test(each.organisation())));
        holders.removeAll(leaving);
        for (OrganisationId organisation : wanted) {
            if (holders.stream().noneMatch(each -> each.organisation().equals(organisation))) {
                holders.add(new RiskHolder(organisation, clock));
            }
        }
        holders.forEach(each -> each.placeAt(wanted.indexOf(each.organisation()) + 1));
        holders.sort(Comparator.comparingInt(RiskHolder::position));
    }

    private AudienceKey audience() {
        return confidential ? new Business(committee, Part.PART_2, Stage.PUBLISHED) : new Partners(partnership);
    }

    private PrincipalRiskEvent.Which which() {
        return new PrincipalRiskEvent.Which(id, partnership, reference());
    }

    public PrincipalRiskId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** What people call it, such as "BAF-3"; unique and gap-free within its partnership, never reused. */
    public String reference() {
        return reference(number);
    }

    /** What people call the risk of that number. */
    public static String reference(int number) {
        return "BAF-" + number;
    }

    /** What is on record of it but scores, assurances and actions. */
    public PrincipalRiskDraft details() {
        return new PrincipalRiskDraft(
                aim,
                objective,
                cause,
                event,
                effect,
                category,
                lead,
                leadOrganisation,
                committee,
                confidential,
                holders.stream().map(RiskHolder::organisation).toList(),
                controls,
                gapsInControl,
                gapsInAssurance,
                nextReview);
    }

    /** The partners that hold it, in the order in which they are named. */
    public List<RiskHolder> holders() {
        return List.copyOf(holders);
    }

    /** The current scores that it has had, of all holders, the first one first. */
    public List<HolderScore> scores() {
        return List.copyOf(scores);
    }

    /** Evidence that its controls work, by line of defence. */
    public List<Assurance> assurances() {
        return List.copyOf(assurances);
    }

    /** What is done about it, by due date. */
    public List<RiskAction> actions() {
        return List.copyOf(actions);
    }

    public Optional<LocalDate> lastReviewed() {
        return Optional.ofNullable(lastReviewed);
    }

    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closed);
    }

    /** Why it was closed; empty while it is open. */
    public String closingReason() {
        return closingReason;
    }
}
