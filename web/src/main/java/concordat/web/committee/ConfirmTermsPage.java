package concordat.web.committee;

import concordat.domain.committee.CommitteeRule;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer puts on record that the parent bodies have reviewed the terms of reference without change. */
@Named
@RequestScoped
public class ConfirmTermsPage {
    private static final Map<CommitteeRule, String> FIELDS = Map.of(
            CommitteeRule.TERMS_DO_NOT_OVERLAP, "from",
            CommitteeRule.TERMS_ARE_IN_FORCE, "from",
            CommitteeRule.REVIEW_FOLLOWS_THE_FIRST_DAY, "reviewOn");

    private final ConstitutingCommittees constituting;
    private final Notices notices;
    private final CommitteeSheet committee;
    private final String usualReview;
    private final TermsLine before;
    private final List<ApprovalRow> approvals;
    private @Nullable LocalDate from;
    private @Nullable LocalDate reviewOn;

    @Inject
    ConfirmTermsPage(
            ConstitutingCommittees constituting,
            ReadingCommittees committees,
            ReadingSettings settings,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.constituting = constituting;
        this.notices = notices;
        committee = committees.today(new CommitteeId(query.id("committee")));
        usualReview = TermFields.usualReview(committee.committee(), settings, clock);
        if (!powers.serve(committee.committee())) {
            throw new NotFound("page");
        }
        before = committee.inForce().orElseThrow(() -> new NotFound("page"));
        approvals = ApprovalRow.of(committee.parties());
        @Nullable LocalDate end = before.term().until();
        from = end == null ? LocalDate.ofInstant(clock.instant(), Term.LONDON) : end;
    }

    public @Nullable String confirm() {
        if (from == null) {
            throw new IllegalArgumentException("Enter the first day.");
        }
        try {
            int number =
                    constituting.confirm(committee.committee().id(), from, reviewOn, ApprovalRow.approvals(approvals));
            notices.done("The terms of reference are confirmed without change, as version " + number + ".");
            return "/committee?faces-redirect=true&id=" + getCommittee();
        } catch (RuleBroken broken) {
            if (broken.rule() == CommitteeRule.EACH_PARENT_APPROVES) {
                notices.wrong(ApprovalRow.missing(approvals), broken.getMessage());
            } else {
                notices.broken(broken, FIELDS);
            }
            return null;
        }
    }

    /** What is confirmed, and when it should have been. */
    public String getWhat() {
        return "Version " + before.number() + ", in force " + Words.term(before.term()) + ", review due by "
                + Words.date(before.reviewOn());
    }

    public List<TermsInWords.Clause> getClauses() {
        return new TermsInWords(committee.parties(), committee.committee().form()).of(before.provisions());
    }

    /** After how much time terms are reviewed that say no day. */
    public String getUsualReview() {
        return usualReview;
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    public List<ApprovalRow> getApprovals() {
        return approvals;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
