package concordat.web.honorary;

import concordat.domain.appraisal.JointPostDraft;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The post of a clinical academic as a form asks for it. */
public final class JointPostForm {
    private final Notices notices;
    private final List<Option> trusts;
    private final List<Option> universities;
    private String person = "";
    private String post = "";
    private String trust = "";
    private String university = "";
    private @Nullable LocalDate start;
    private @Nullable LocalDate jobPlan;

    JointPostForm(Notices notices, List<OrganisationSheet> partners) {
        this.notices = notices;
        trusts = partners.stream()
                .filter(each -> each.kind().isNhs())
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        universities = partners.stream()
                .filter(each -> each.kind() == OrganisationKind.UNIVERSITY)
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    JointPostForm filledFrom(JointPostDraft draft) {
        person = draft.person();
        post = draft.post();
        trust = draft.trust().value().toString();
        university = draft.university().value().toString();
        start = draft.start();
        jobPlan = draft.jobPlanAgreed();
        return this;
    }

    /** What was entered; empty, with the field marked, if the start is missing. */
    Optional<JointPostDraft> understood() {
        LocalDate from = start;
        if (from == null) {
            notices.wrong("start", "Enter the first day of the post");
            return Optional.empty();
        }
        return Optional.of(new JointPostDraft(
                person,
                post,
                new OrganisationId(UUID.fromString(trust)),
                new OrganisationId(UUID.fromString(university)),
                from,
                jobPlan));
    }

    public List<Option> getTrusts() {
        return trusts;
    }

    public List<Option> getUniversities() {
        return universities;
    }

    public @Nullable LocalDate getStart() {
        return start;
    }

    public void setStart(@Nullable LocalDate entered) {
        start = entered;
    }

    public @Nullable LocalDate getJobPlan() {
        return jobPlan;
    }

    public void setJobPlan(@Nullable LocalDate entered) {
        jobPlan = entered;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String entered) {
        person = entered == null ? "" : entered;
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String entered) {
        post = entered == null ? "" : entered;
    }

    public String getTrust() {
        return trust;
    }

    public void setTrust(@Nullable String entered) {
        trust = entered == null ? "" : entered;
    }

    public String getUniversity() {
        return university;
    }

    public void setUniversity(@Nullable String entered) {
        university = entered == null ? "" : entered;
    }
}
