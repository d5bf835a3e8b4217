package concordat.web.decision;

import concordat.domain.committee.Authority;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form for an action that follows from a decision. */
@Named
@RequestScoped
public class RaiseActionPage {
    private final RecordingDecisions recording;
    private final ReadingCommittees committees;
    private final ReadingMeetings meetings;
    private final Notices notices;
    private final DecisionSheet decision;
    private final Task task = new Task();

    @Inject
    RaiseActionPage(
            RecordingDecisions recording,
            ReadingDecisions reading,
            ReadingCommittees committees,
            ReadingMeetings meetings,
            CurrentActor actor,
            Query query,
            Notices notices) {
        this.recording = recording;
        this.committees = committees;
        this.meetings = meetings;
        this.notices = notices;
        decision = reading.get(new DecisionId(query.id("decision")));
        if (!Authority.isHeld(
                decision.committee(), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)) {
            throw new NotAllowed("Actions are raised by the governance officer or the chair of the committee.");
        }
    }

    /** Raises the action. */
    public @Nullable String raise() {
        Optional<Condition> entered = task.entered(notices, "");
        if (entered.isEmpty()) {
            return null;
        }
        ActionId raised = recording.raiseAction(decision.id(), entered.get());
        notices.done("The action is raised.");
        return "/action?faces-redirect=true&id=" + raised.value();
    }

    public Task getTask() {
        return task;
    }

    public String getReference() {
        return decision.reference();
    }

    public String getQuestion() {
        return decision.question();
    }

    public String getBack() {
        return "/decision?id=" + decision.id().value();
    }

    public List<Option> getOwners() {
        return People.options(Stream.concat(
                committees.today(decision.committee().id()).seats().stream()
                        .map(SeatHolder::holder)
                        .filter(Objects::nonNull),
                meetings.get(decision.meeting()).presences().stream().map(MeetingSheet.PresenceLine::person)));
    }
}
