package concordat.domain.appraisal;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading when joint appraisals are due: officers and auditors of both employers do; to everybody else there are none. */
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
public class ReadingJointPosts {
    private final JointPosts posts;
    private final PartyFacts facts;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingJointPosts(JointPosts posts, PartyFacts facts, SettingValues settings, CurrentActor actor, Clock clock) {
        this.posts = posts;
        this.facts = facts;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** All posts, each with when its next joint appraisal is due; those that run first, what is due first first. */
    public List<ListedPost> register() {
        SettingsOnDay chosen = new SettingsOnDay(today(), settings.changes());
        return posts.register(today()).stream()
                .map(row ->
                        new ListedPost(row, next(chosen.of(row.partnership()), row.start(), row.last(), row.lastDay())))
                .toList();
    }

    /** Of them, what is overdue or soon due at organisations for which the actor is a governance officer. */
    public List<ListedPost> near() {
        Set<OrganisationId> own = actor.organisationsAs(Role.GOVERNANCE_OFFICER);
        return own.isEmpty()
                ? List.of()
                : register().stream()
                        .filter(each -> each.next().isNear())
                        .filter(each -> own.contains(each.post().trust())
                                || own.contains(each.post().university()))
                        .toList();
    }

    /** One post. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public JointPostDetails post(JointPostId id) {
        JointPost post = posts.get(id);
        JointPostDraft details = post.details();
        Map<OrganisationId, String> names = facts.namesOf(post.employers(), today());
        List<AppraisalDraft> latestFirst = new ArrayList<>(post.appraisals());
        Collections.reverse(latestFirst);
        return new JointPostDetails(
                id,
                post.version(),
                post.reference(),
                details,
                names.getOrDefault(details.trust(), ""),
                names.getOrDefault(details.university(), ""),
                next(
                        settingsOf(post.partnership()),
                        details.start(),
                        latestFirst.isEmpty() ? null : latestFirst.get(0).held(),
                        post.lastDay().orElse(null)),
                post.lastDay().orElse(null),
                List.copyOf(latestFirst));
    }

    private SettingsInForce settingsOf(PartnershipId partnership) {
        return new SettingsOnDay(today(), settings.changes()).of(partnership);
    }

    private AppraisalDue next(
            SettingsInForce chosen, LocalDate start, @Nullable LocalDate last, @Nullable LocalDate lastDay) {
        return AppraisalDue.of(
                start,
                last,
                lastDay,
                chosen.value(Setting.JOINT_APPRAISAL_MONTHS),
                today(),
                chosen.value(Setting.JOINT_APPRAISAL_ALERT_DAYS));
    }

    /** Whether the actor puts posts on record at all. */
    public boolean canRecord() {
        return actor.actor().holdsAny(Role.GOVERNANCE_OFFICER);
    }

    /** Whether the actor keeps that post on record. */
    public boolean keeps(JointPostId id) {
        return posts.get(id).employers().stream().anyMatch(actor.organisationsAs(Role.GOVERNANCE_OFFICER)::contains);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
