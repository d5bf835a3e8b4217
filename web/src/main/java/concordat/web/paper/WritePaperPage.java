package concordat.web.paper;

import concordat.domain.meeting.Purpose;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.VersionState;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The author writes on the cover sheet. Anything may be missing until the paper is handed in; what is missing is said. */
@Named
@RequestScoped
public class WritePaperPage {
    private final WritingPapers writing;
    private final Notices notices;
    private final PaperSheet paper;
    private final long seen;
    private String title;
    private Purpose purpose;
    private Part part;
    private String summary;
    private String recommendation;
    private String previouslyConsideredBy;
    private String objective;
    private String risk;
    private @Nullable AssuranceLevel assurance;
    private String equalityImpact;
    private String qualityDomain;
    private String financial;
    private String publication;
    private boolean noPatientData;
    private boolean wholePaper;
    private String changedBecause;

    @Inject
    WritePaperPage(
            WritingPapers writing,
            ReadingPapers reading,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent) {
        this.writing = writing;
        this.notices = notices;
        paper = reading.get(new PaperId(query.id("id")));
        if (!actor.person().equals(paper.author().person())) {
            throw new NotFound("page");
        }
        seen = sent.seen(paper.seen());
        CoverSheet cover = paper.latest().cover();
        title = cover.title();
        purpose = cover.purpose();
        part = cover.part();
        summary = cover.summary();
        recommendation = cover.recommendation();
        previouslyConsideredBy = cover.previouslyConsideredBy();
        objective = cover.objective();
        risk = cover.risk();
        assurance = cover.assurance();
        equalityImpact = cover.equalityImpact();
        qualityDomain = cover.qualityDomain();
        financial = cover.financial();
        publication = cover.publication();
        noPatientData = cover.noPatientData();
        wholePaper = cover.wholePaper();
        changedBecause = paper.latest().changedBecause();
    }

    /** Saves what was entered; what is missing can be entered later. */
    public String save() {
        CoverSheet sheet = new CoverSheet(
                title,
                purpose,
                part,
                summary,
                recommendation,
                previouslyConsideredBy,
                objective,
                risk,
                assurance,
                equalityImpact,
                qualityDomain,
                financial,
                publication,
                noPatientData,
                wholePaper);
        writing.write(paper.id(), seen, sheet, changedBecause);
        List<CoverSheet.Field> missing = sheet.missing();
        if (missing.isEmpty()) {
            notices.done("The cover sheet is saved. Nothing is missing on it.");
        } else {
            notices.done("The cover sheet is saved. Still to be entered before it can be handed in: "
                    + String.join(
                            ", ", missing.stream().map(CoverSheet.Field::words).toList())
                    + ".");
        }
        return "/paper?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return paper.id().value().toString();
    }

    public long getSeen() {
        return seen;
    }

    /** Whether it can still be written on; a form that comes too late says why. */
    public boolean isDraft() {
        return paper.latest().state() == VersionState.DRAFT;
    }

    /** Whether there was a version before this one. */
    public boolean isRevision() {
        return paper.latest().number() > 1;
    }

    public String getHeading() {
        return paper.place().committee() + ", item " + paper.place().item();
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getParts() {
        return Arrays.stream(Part.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getAssurances() {
        return Arrays.stream(AssuranceLevel.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = text(entered);
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose chosen) {
        purpose = chosen;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part chosen) {
        part = chosen;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String entered) {
        summary = text(entered);
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(@Nullable String entered) {
        recommendation = text(entered);
    }

    public String getPreviouslyConsideredBy() {
        return previouslyConsideredBy;
    }

    public void setPreviouslyConsideredBy(@Nullable String entered) {
        previouslyConsideredBy = text(entered);
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(@Nullable String entered) {
        objective = text(entered);
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(@Nullable String entered) {
        risk = text(entered);
    }

    public @Nullable AssuranceLevel getAssurance() {
        return assurance;
    }

    public void setAssurance(@Nullable AssuranceLevel chosen) {
        assurance = chosen;
    }

    public String getEqualityImpact() {
        return equalityImpact;
    }

    public void setEqualityImpact(@Nullable String entered) {
        equalityImpact = text(entered);
    }

    public String getQualityDomain() {
        return qualityDomain;
    }

    public void setQualityDomain(@Nullable String entered) {
        qualityDomain = text(entered);
    }

    public String getFinancial() {
        return financial;
    }

    public void setFinancial(@Nullable String entered) {
        financial = text(entered);
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String entered) {
        publication = text(entered);
    }

    public boolean isNoPatientData() {
        return noPatientData;
    }

    public void setNoPatientData(boolean confirmed) {
        noPatientData = confirmed;
    }

    public boolean isWholePaper() {
        return wholePaper;
    }

    public void setWholePaper(boolean whole) {
        wholePaper = whole;
    }

    public String getChangedBecause() {
        return changedBecause;
    }

    public void setChangedBecause(@Nullable String entered) {
        changedBecause = text(entered);
    }

    private static String text(@Nullable String entered) {
        return Objects.requireNonNullElse(entered, "");
    }
}
