package concordat.domain.appraisal;

import static concordat.domain.appraisal.AppraisalRule.APPRAISAL_FOLLOWS_THE_LAST;
import static concordat.domain.appraisal.AppraisalRule.APPRAISAL_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.appraisal.AppraisalRule.APPRAISERS_ARE_TWO_PEOPLE;
import static concordat.domain.appraisal.AppraisalRule.POST_ENDS_AFTER_ITS_START;
import static concordat.domain.appraisal.AppraisalRule.POST_HAS_NOT_ENDED;
import static concordat.domain.appraisal.AppraisalRule.POST_STARTS_BEFORE_ITS_APPRAISALS;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The post of a clinical academic, who works for a trust and a university by one job plan and is appraised by both together
 * (AG-14). When the next appraisal is due is reckoned from the last one, or from the start.
 */
@Entity
@Table(name = "joint_post")
public class JointPost {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private JointPostId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "person_name", nullable = false)
    private String person;

    @Column(nullable = false)
    private String post;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "trust_id"))
    private OrganisationId trust;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "university_id"))
    private OrganisationId university;

    @Column(name = "first_day", nullable = false)
    private LocalDate start;

    @Column(name = "job_plan_agreed_on")
    private @Nullable LocalDate jobPlanAgreed;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "joint_post_id", nullable = false, updatable = false)
    @OrderBy("held")
    private List<JointAppraisal> appraisals = new ArrayList<>();

    /** One that is not on record yet. */
    static JointPost recorded(PartnershipId partnership, String reference, JointPostDraft draft, Clock clock) {
        JointPost post = new JointPost(JointPostId.next(clock), partnership, reference);
        post.take(draft);
        return post;
    }

    @SuppressWarnings("NullAway.Init")
    protected JointPost() {}

    @SuppressWarnings("NullAway.Init")
    private JointPost(JointPostId id, PartnershipId partnership, String reference) {
        this.id = id;
        this.partnership = partnership;
        this.reference = reference;
    }

    AppraisalEvent recorded() {
        return new AppraisalEvent.JointPostRecorded(id, partnership, reference, start);
    }

    /** Corrects what is on record, its job plan among it. */
    AppraisalEvent amend(JointPostDraft draft) {
        POST_HAS_NOT_ENDED.require(lastDay == null);
        if (!appraisals.isEmpty()) {
            LocalDate first = appraisals.get(0).details().held();
            POST_STARTS_BEFORE_ITS_APPRAISALS.require(draft.start().isBefore(first), DAY.format(first));
        }
        take(draft);
        return new AppraisalEvent.JointPostAmended(id, partnership, reference);
    }

    /** Puts a joint appraisal on record: the next one is due a year later. */
    AppraisalEvent appraise(AppraisalDraft draft, Clock clock, LocalDate today) {
        POST_HAS_NOT_ENDED.require(lastDay == null);
        APPRAISERS_ARE_TWO_PEOPLE.require(!draft.forTrust().equalsIgnoreCase(draft.forUniversity()));
        APPRAISAL_IS_NOT_IN_THE_FUTURE.require(!draft.held().isAfter(today), DAY.format(today));
        APPRAISAL_FOLLOWS_THE_LAST.require(draft.held().isAfter(reckonedFrom()), DAY.format(reckonedFrom()));
        appraisals.add(new JointAppraisal(draft, clock));
        return new AppraisalEvent.JointAppraisalHeld(id, partnership, reference, draft.held());
    }

    /** Ends the post: no appraisal is due any more. */
    AppraisalEvent end(LocalDate on) {
        POST_HAS_NOT_ENDED.require(lastDay == null);
        POST_ENDS_AFTER_ITS_START.require(!on.isBefore(reckonedFrom()), DAY.format(reckonedFrom()));
        lastDay = on;
        return new AppraisalEvent.JointPostEnded(id, partnership, reference, on);
    }

    private void take(JointPostDraft draft) {
        person = draft.person();
        post = draft.post();
        trust = draft.trust();
        university = draft.university();
        start = draft.start();
        jobPlanAgreed = draft.jobPlanAgreed();
    }

    private LocalDate reckonedFrom() {
        return appraisals.isEmpty()
                ? start
                : appraisals.get(appraisals.size() - 1).details().held();
    }

    /** Lets the officers and auditors of both employers see it. */
    void showTo(Audiences audiences) {
        audience = audiences.of(new AudienceKey.Honorary(id.value(), employers(), Set.of()));
    }

    /** The trust and the university. */
    Set<OrganisationId> employers() {
        return Set.of(trust, university);
    }

    public JointPostId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Such as {@code LPT-NHFT-UOL/JP/2026/003}. */
    public String reference() {
        return reference;
    }

    /** What is on record of it. */
    public JointPostDraft details() {
        return new JointPostDraft(person, post, trust, university, start, jobPlanAgreed);
    }

    /** Its last day; empty while it runs on. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** The joint appraisals that were held, the first one first. */
    public List<AppraisalDraft> appraisals() {
        return appraisals.stream().map(JointAppraisal::details).toList();
    }
}
