package concordat.web.risk;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.PrincipalRiskRule;
import concordat.domain.risk.RiskCategory;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A principal risk as a form asks for it. */
public final class PrincipalRiskForm {
    /** Which field a broken rule is about. */
    static final Map<PrincipalRiskRule, String> FIELDS = Map.of(
            PrincipalRiskRule.RISK_HAS_A_HOLDER, "holders",
            PrincipalRiskRule.HOLDERS_ARE_PARTNERS, "holders",
            PrincipalRiskRule.SCORED_HOLDER_LEAVES_BY_ITS_OWN_OFFICER, "holders",
            PrincipalRiskRule.AIM_IS_OF_THE_PARTNERSHIP, "aim",
            PrincipalRiskRule.LEAD_IS_OF_A_PARTNER, "leadOrganisation",
            PrincipalRiskRule.LEAD_COMMITTEE_IS_OF_THE_PARTNERSHIP, "committee",
            PrincipalRiskRule.HOLDERS_SIT_ON_THE_COMMITTEE_OF_A_CONFIDENTIAL_RISK, "committee",
            PrincipalRiskRule.NEXT_REVIEW_IS_AHEAD, "nextReview");

    private final List<Option> aims;
    private final List<Option> partners;
    private final List<Option> committees;
    private String aim = "";
    private String objective = "";
    private String cause = "";
    private String happening = "";
    private String effect = "";
    private @Nullable RiskCategory category;
    private String lead = "";
    private String leadOrganisation = "";
    private String committee = "";
    private boolean confidential;
    private List<String> holders = List.of();
    private String controls = "";
    private String gapsInControl = "";
    private String gapsInAssurance = "";
    private @Nullable LocalDate nextReview;

    PrincipalRiskForm(PartnershipSheet partnership, ReadingAgreements agreements, ReadingCommittees committees) {
        aims = new ArrayList<>(agreements.aims().stream()
                .map(each -> Option.of(each.id().value().toString(), each.text()))
                .toList());
        partners = partners(partnership);
        this.committees = committees(partnership, committees);
    }

    static List<Option> partners(PartnershipSheet partnership) {
        return partnership.parties().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    static List<Option> committees(PartnershipSheet partnership, ReadingCommittees committees) {
        return committees.all().stream()
                .filter(each -> each.partnership().equals(partnership.id()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    PrincipalRiskForm filledFrom(PrincipalRiskDraft draft) {
        PurposeId threatened = draft.aim();
        if (threatened != null) {
            aim = threatened.value().toString();
            if (aims.stream().noneMatch(each -> each.value().equals(aim))) {
                aims.add(Option.of(aim, "The aim on record, which is withheld from you"));
            }
        }
        objective = draft.objective();
        cause = draft.cause();
        happening = draft.event();
        effect = draft.effect();
        category = draft.category();
        lead = draft.lead();
        OrganisationId where = draft.leadOrganisation();
        leadOrganisation = where == null ? "" : where.value().toString();
        committee = draft.committee().value().toString();
        confidential = draft.confidential();
        holders = draft.holders().stream().map(each -> each.value().toString()).toList();
        controls = draft.controls();
        gapsInControl = draft.gapsInControl();
        gapsInAssurance = draft.gapsInAssurance();
        nextReview = draft.nextReview();
        return this;
    }

    /** What was entered; empty while the category is missing, which the form has said by then. */
    Optional<PrincipalRiskDraft> draft() {
        if (category == null) {
            return Optional.empty();
        }
        return Optional.of(new PrincipalRiskDraft(
                aim.isEmpty() ? null : new PurposeId(Submission.id(aim)),
                objective,
                cause,
                happening,
                effect,
                category,
                lead,
                leadOrganisation.isEmpty() ? null : new OrganisationId(Submission.id(leadOrganisation)),
                new CommitteeId(Submission.id(committee)),
                confidential,
                holders.stream()
                        .map(each -> new OrganisationId(Submission.id(each)))
                        .toList(),
                controls,
                gapsInControl,
                gapsInAssurance,
                nextReview));
    }

    public List<Option> getAims() {
        return aims;
    }

    public List<Option> getPartners() {
        return partners;
    }

    public List<Option> getCommittees() {
        return committees;
    }

    public List<Option> getCategories() {
        return Arrays.stream(RiskCategory.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getAim() {
        return aim;
    }

    public void setAim(@Nullable String chosen) {
        aim = chosen == null ? "" : chosen;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(@Nullable String entered) {
        objective = entered == null ? "" : entered;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(@Nullable String entered) {
        cause = entered == null ? "" : entered;
    }

    public String getHappening() {
        return happening;
    }

    public void setHappening(@Nullable String entered) {
        happening = entered == null ? "" : entered;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String entered) {
        effect = entered == null ? "" : entered;
    }

    public @Nullable RiskCategory getCategory() {
        return category;
    }

    public void setCategory(@Nullable RiskCategory chosen) {
        category = chosen;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(@Nullable String entered) {
        lead = entered == null ? "" : entered;
    }

    public String getLeadOrganisation() {
        return leadOrganisation;
    }

    public void setLeadOrganisation(@Nullable String chosen) {
        leadOrganisation = chosen == null ? "" : chosen;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String chosen) {
        committee = chosen == null ? "" : chosen;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean chosen) {
        confidential = chosen;
    }

    public List<String> getHolders() {
        return holders;
    }

    public void setHolders(@Nullable List<String> chosen) {
        holders = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public String getControls() {
        return controls;
    }

    public void setControls(@Nullable String entered) {
        controls = entered == null ? "" : entered;
    }

    public String getGapsInControl() {
        return gapsInControl;
    }

    public void setGapsInControl(@Nullable String entered) {
        gapsInControl = entered == null ? "" : entered;
    }

    public String getGapsInAssurance() {
        return gapsInAssurance;
    }

    public void setGapsInAssurance(@Nullable String entered) {
        gapsInAssurance = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(@Nullable LocalDate day) {
        nextReview = day;
    }
}
