package concordat.web.meeting;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.DecisionRule;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Officer or chair sends a question to the members, to be resolved in writing (BM-5). */
@Named
@RequestScoped
public class ProposeResolutionPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            DecisionRule.DEADLINE_IS_TO_COME, "day",
            DecisionRule.RESERVED_MATTER_WAITS_FOR_A_MEETING, "matter",
            DecisionRule.SUBJECT_IS_FOR_MEETINGS_ONLY, "matter");

    private final ResolvingInWriting resolving;
    private final Notices notices;
    private final Submission sent;
    private final CommitteeSheet committee;
    private final UrgentForm form;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time = LocalTime.of(17, 0);

    @Inject
    ProposeResolutionPage(
            ResolvingInWriting resolving,
            ReadingCommittees committees,
            ReadingSchemes schemes,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers,
            Clock clock) {
        this.resolving = resolving;
        this.notices = notices;
        this.sent = sent;
        committee = committees.today(new CommitteeId(query.id("committee")));
        if (!powers.conduct(committee.committee())) {
            throw new NotFound("page");
        }
        form = new UrgentForm(committee, schemes, When.day(clock.instant()));
    }

    public @Nullable String send() {
        var question = form.question(notices);
        if (day == null || time == null || question.isEmpty()) {
            return null;
        }
        Instant deadline = When.at(day, time);
        try {
            DecisionId id = resolving.propose(
                    sent.key().toString(),
                    committee.committee().id(),
                    form.getItem().text(),
                    question.get(),
                    List.of(),
                    deadline);
            notices.done("The written resolution is with the members until " + Words.moment(deadline) + ".");
            return "/decision?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    public String getCommittee() {
        return committee.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return committee.committee().name();
    }

    /** Whether the terms of reference allow it; otherwise the page says so. */
    public boolean isAllowed() {
        return form.allowed().writtenResolution();
    }

    /** Whether a member can have a meeting decide instead. */
    public boolean isCallIn() {
        return form.allowed().callIn();
    }

    public UrgentForm getForm() {
        return form;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }
}
