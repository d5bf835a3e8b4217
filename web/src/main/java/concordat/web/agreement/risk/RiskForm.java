package concordat.web.agreement.risk;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.risk.RiskDraft;
import concordat.domain.risk.RiskScore;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Option;
import concordat.web.risk.ScoreForm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk as a form asks for it. */
public final class RiskForm {
    private final List<Option> parties;
    private String cause = "";
    private String happening = "";
    private String effect = "";
    private String party = "";
    private String owner = "";
    private @Nullable Integer initialConsequence;
    private @Nullable Integer initialLikelihood;
    private @Nullable Integer currentConsequence;
    private @Nullable Integer currentLikelihood;
    private @Nullable Integer targetConsequence;
    private @Nullable Integer targetLikelihood;
    private String controls = "";
    private String gaps = "";
    private @Nullable LocalDate nextReview;

    RiskForm(AgreementDetails agreement) {
        parties = AgreementPart.parties(agreement);
    }

    RiskForm filledFrom(RiskDraft draft) {
        cause = draft.cause();
        happening = draft.event();
        effect = draft.effect();
        party = draft.party().value().toString();
        owner = draft.owner();
        initialConsequence = draft.initial().consequence();
        initialLikelihood = draft.initial().likelihood();
        currentConsequence = draft.current().consequence();
        currentLikelihood = draft.current().likelihood();
        targetConsequence = draft.target().consequence();
        targetLikelihood = draft.target().likelihood();
        controls = draft.controls();
        gaps = draft.gaps();
        nextReview = draft.nextReview();
        return this;
    }

    RiskDraft draft() {
        return new RiskDraft(
                cause,
                happening,
                effect,
                AgreementPart.party(party),
                owner,
                score(initialConsequence, initialLikelihood),
                score(currentConsequence, currentLikelihood),
                score(targetConsequence, targetLikelihood),
                controls,
                gaps,
                nextReview);
    }

    /** Every field of a score is required, so that Faces has asked for what is missing before. */
    private static RiskScore score(@Nullable Integer consequence, @Nullable Integer likelihood) {
        return new RiskScore(consequence == null ? 0 : consequence, likelihood == null ? 0 : likelihood);
    }

    public List<Option> getParties() {
        return parties;
    }

    public List<Option> getConsequences() {
        return ScoreForm.CONSEQUENCES;
    }

    public List<Option> getLikelihoods() {
        return ScoreForm.LIKELIHOODS;
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

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String chosen) {
        party = chosen == null ? "" : chosen;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String entered) {
        owner = entered == null ? "" : entered;
    }

    public @Nullable Integer getInitialConsequence() {
        return initialConsequence;
    }

    public void setInitialConsequence(@Nullable Integer chosen) {
        initialConsequence = chosen;
    }

    public @Nullable Integer getInitialLikelihood() {
        return initialLikelihood;
    }

    public void setInitialLikelihood(@Nullable Integer chosen) {
        initialLikelihood = chosen;
    }

    public @Nullable Integer getCurrentConsequence() {
        return currentConsequence;
    }

    public void setCurrentConsequence(@Nullable Integer chosen) {
        currentConsequence = chosen;
    }

    public @Nullable Integer getCurrentLikelihood() {
        return currentLikelihood;
    }

    public void setCurrentLikelihood(@Nullable Integer chosen) {
        currentLikelihood = chosen;
    }

    public @Nullable Integer getTargetConsequence() {
        return targetConsequence;
    }

    public void setTargetConsequence(@Nullable Integer chosen) {
        targetConsequence = chosen;
    }

    public @Nullable Integer getTargetLikelihood() {
        return targetLikelihood;
    }

    public void setTargetLikelihood(@Nullable Integer chosen) {
        targetLikelihood = chosen;
    }

    public String getControls() {
        return controls;
    }

    public void setControls(@Nullable String entered) {
        controls = entered == null ? "" : entered;
    }

    public String getGaps() {
        return gaps;
    }

    public void setGaps(@Nullable String entered) {
        gaps = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(@Nullable LocalDate day) {
        nextReview = day;
    }
}
