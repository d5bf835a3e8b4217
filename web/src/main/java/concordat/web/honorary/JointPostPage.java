package concordat.web.honorary;

import concordat.domain.appraisal.AppraisalDraft;
import concordat.domain.appraisal.AppraisalDue;
import concordat.domain.appraisal.AppraisalRule;
import concordat.domain.appraisal.JointPostDetails;
import concordat.domain.appraisal.JointPostDraft;
import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.KeepingJointPosts;
import concordat.domain.appraisal.ReadingJointPosts;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The post of one clinical academic, with the joint appraisals that were held and when the next one is due. */
@Named
@RequestScoped
public class JointPostPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            AppraisalRule.APPRAISERS_ARE_TWO_PEOPLE, "forUniversity",
            AppraisalRule.APPRAISAL_IS_NOT_IN_THE_FUTURE, "held",
            AppraisalRule.APPRAISAL_FOLLOWS_THE_LAST, "held",
            AppraisalRule.POST_STARTS_BEFORE_ITS_APPRAISALS, "start",
            AppraisalRule.POST_ENDS_AFTER_ITS_START, "lastDay");

    private final KeepingJointPosts keeping;
    private final ReadingJointPosts reading;
    private final AgreementPart part;
    private final Notices notices;
    private final boolean kept;
    private final JointPostForm form;
    private JointPostDetails post;
    private long seen;
    private @Nullable LocalDate held;
    private @Nullable LocalDate lastDay;
    private String forTrust = "";
    private String forUniversity = "";

    @Inject
    JointPostPage(
            KeepingJointPosts keeping,
            ReadingJointPosts reading,
            ChosenPartnership chosen,
            AgreementPart part,
            Notices notices,
            Query query) {
        this.keeping = keeping;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        post = reading.post(new JointPostId(query.id("id")));
        kept = reading.keeps(post.id());
        seen = part.seen(post.version());
        form = new JointPostForm(notices, chosen.sheet().parties()).filledFrom(post.details());
    }

    /** The colour that goes with it; its words always stand beside it. */
    static String tone(AppraisalDue due) {
        if (due.due() == null) {
            return "neutral";
        }
        return due.isOverdue() ? "bad" : due.isNear() ? "attention" : "good";
    }

    /** Puts a joint appraisal on record. */
    public @Nullable String appraise() {
        LocalDate on = held;
        if (on == null) {
            notices.wrong("held", "Enter the day of the appraisal");
            return null;
        }
        return change(
                each -> each.appraise(post.id(), seen, new AppraisalDraft(on, forTrust, forUniversity)),
                "The joint appraisal is on record.");
    }

    /** Corrects what is on record. */
    public @Nullable String amend() {
        Optional<JointPostDraft> draft = form.understood();
        return draft.isEmpty()
                ? null
                : change(each -> each.amend(post.id(), seen, draft.get()), "What is on record is corrected.");
    }

    /** Ends the post. */
    public @Nullable String end() {
        LocalDate on = lastDay;
        if (on == null) {
            notices.wrong("lastDay", "Enter the last day of the post");
            return null;
        }
        return change(each -> each.end(post.id(), seen, on), "The post ends on " + Words.date(on) + ".");
    }

    private @Nullable String change(Consumer<KeepingJointPosts> change, String done) {
        return part.make(
                () -> keeping.once(part.onceForContents(), post.id(), change),
                done,
                "/joint-post?faces-redirect=true&id=" + getId(),
                FIELDS,
                this::readAgain);
    }

    private void readAgain() {
        post = reading.post(post.id());
        seen = post.version();
    }

    public String getId() {
        return post.id().value().toString();
    }

    public JointPostDetails getPost() {
        return post;
    }

    public String getState() {
        return post.next().words();
    }

    public String getTone() {
        return tone(post.next());
    }

    public String getDue() {
        return Words.date(post.next().due());
    }

    public String getFirstDay() {
        return Words.date(post.details().start());
    }

    public String getJobPlan() {
        return Words.date(post.details().jobPlanAgreed());
    }

    /** Its last day; empty while it runs on. */
    public String getEnded() {
        return post.lastDay() == null ? "" : Words.date(post.lastDay());
    }

    public List<Row> getAppraisals() {
        return post.appraisals().stream()
                .map(each -> new Row(Words.date(each.held()), each.forTrust(), each.forUniversity()))
                .toList();
    }

    /** Whether the reader can change it. */
    public boolean isChangeable() {
        return kept && post.lastDay() == null;
    }

    public JointPostForm getForm() {
        return form;
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable LocalDate getHeld() {
        return held;
    }

    public void setHeld(@Nullable LocalDate entered) {
        held = entered;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate entered) {
        lastDay = entered;
    }

    public String getForTrust() {
        return forTrust;
    }

    public void setForTrust(@Nullable String entered) {
        forTrust = entered == null ? "" : entered;
    }

    public String getForUniversity() {
        return forUniversity;
    }

    public void setForUniversity(@Nullable String entered) {
        forUniversity = entered == null ? "" : entered;
    }

    /** A joint appraisal as the table shows it. */
    public record Row(String held, String forTrust, String forUniversity) {}
}
