package concordat.web.decision;

import concordat.domain.action.ActionRule;
import concordat.domain.action.RaisingActions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form for an action that follows from a decision, or that arose from an item on which nothing was decided. */
@Named
@RequestScoped
public class RaiseActionPage {
    private final RecordingDecisions recording;
    private final RaisingActions raising;
    private final Notices notices;
    private final Submission sent;
    private final @Nullable DecisionSheet decision;
    private final MeetingSheet meeting;
    private final MeetingSheet.ItemSheet item;
    private final Task task = new Task();

    @Inject
    RaiseActionPage(
            RecordingDecisions recording,
            RaisingActions raising,
            ReadingDecisions reading,
            ReadingMeetings meetings,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent) {
        this.recording = recording;
        this.raising = raising;
        this.notices = notices;
        this.sent = sent;
        decision = query.get("decision").isEmpty() ? null : reading.get(new DecisionId(query.id("decision")));
        item = meetings.item(decision == null ? new AgendaItemId(query.id("item")) : decision.item());
        meeting = meetings.get(item.meeting());
        CommitteeLine committee = meeting.committee();
        if (!Authority.isHeld(committee, actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)) {
            throw new NotAllowed("Actions are raised by the governance officer or the chair of the committee.");
        }
    }

    /** Raises the action. */
    public @Nullable String raise() {
        Optional<Condition> entered = task.entered(notices, "");
        if (entered.isEmpty()) {
            return null;
        }
        try {
            ActionId raised = raise(entered.get());
            notices.done("The action is raised.");
            return "/action?faces-redirect=true&id=" + raised.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(ActionRule.DUE_DATE_IS_NOT_PAST, "due"));
            return null;
        }
    }

    private ActionId raise(Condition wanted) {
        String key = sent.contents().toString();
        return decision == null
                ? raising.raise(
                        key,
                        item.id(),
                        new RaisingActions.NewAction(
                                wanted.text(), wanted.owner(), wanted.organisation(), wanted.due()))
                : recording.raiseAction(key, decision.id(), wanted);
    }

    public Task getTask() {
        return task;
    }

    /** Of which decision, or of which item, it is. */
    public String getCaption() {
        return decision == null ? "Item " + item.text().number() : "Decision " + decision.reference();
    }

    public String getReference() {
        return decision == null ? "Item " + item.text().number() : decision.reference();
    }

    /** The menu's entry to which the page belongs. */
    public String getSection() {
        return decision == null ? "meetings" : "decisions";
    }

    /** Where that is listed. */
    public String getListAddress() {
        return decision == null ? "/meeting?id=" + meeting.id().value() : "/decisions";
    }

    public String getListName() {
        return decision == null ? meeting.arrangements().title() : "Decisions";
    }

    public String getQuestion() {
        return decision == null ? item.text().title() : decision.question();
    }

    public String getBack() {
        return decision == null
                ? "/item?id=" + item.id().value()
                : "/decision?id=" + decision.id().value();
    }

    public List<Option> getOwners() {
        return People.options(Stream.concat(
                raising.owners(meeting.committee().id()).stream(),
                meeting.presences().stream().map(MeetingSheet.PresenceLine::person)));
    }
}
