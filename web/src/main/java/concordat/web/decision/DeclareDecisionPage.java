package concordat.web.decision;

import concordat.domain.committee.Authority;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The officer's form for a question that is open: the votes given in the room beside those cast, and the outcome. */
@Named
@RequestScoped
public class DeclareDecisionPage {
    private final RecordingDecisions recording;
    private final ReadingDecisions reading;
    private final ClosingForm closing;
    private final Notices notices;

    @Inject
    DeclareDecisionPage(
            RecordingDecisions recording,
            ReadingDecisions reading,
            ClosingForm closing,
            CurrentActor actor,
            Notices notices) {
        this.recording = recording;
        this.reading = reading;
        this.closing = closing;
        this.notices = notices;
        if (!Authority.isHeld(
                closing.question().committee(), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)) {
            throw new NotAllowed("Outcomes are declared by the governance officer or the chair of the committee.");
        }
    }

    /** Enters the votes that are new and declares the outcome. */
    public @Nullable String declare() {
        if (closing.getMode() == null) {
            notices.wrong("mode", "Say whether it was decided by consensus or by vote");
            return null;
        }
        if (closing.isByVote() && closing.isVotedMeanwhile()) {
            notices.wrong(
                    "Members have voted, or changed their vote, since this page was opened. Their votes are marked"
                            + " below: look at them, and declare the outcome again.");
            return null;
        }
        DecisionId id = closing.question().id();
        recording.declare(id, closing.isByVote() ? closing.newVotes() : List.of(), closing.closing());
        Announced.outcome(reading.get(id), "declared", notices);
        return address(id);
    }

    /** Leaves the question for the next business, because there is no quorum for it (QU-5). */
    public String moveToNextBusiness() {
        DecisionId id = closing.question().id();
        recording.moveToNextBusiness(id);
        notices.warn("No decision was taken for want of a quorum. The meeting moves to the next business.");
        return address(id);
    }

    /** Records what those present agreed on the question without a quorum (QU-7). */
    public String agreeProvisionally() {
        DecisionId id = closing.question().id();
        recording.agreeProvisionally(id);
        Announced.provisional(notices);
        return address(id);
    }

    private static String address(DecisionId id) {
        return "/decision?faces-redirect=true&id=" + id.value();
    }

    public String getReference() {
        return closing.question().reference();
    }

    public String getQuestion() {
        return closing.question().question();
    }

    /** What the schemes of delegation say to the question (LF-6). */
    public List<MandateRow> getMandates() {
        return MandateRow.of(reading.mandatesNow(closing.question().id()));
    }

    /** Whether, as the schemes stand, the question can only be recommended to the boards (LF-6). */
    public boolean isBeyondItsPowers() {
        return getMandates().stream().anyMatch(row -> !row.allows());
    }

    public String getBack() {
        return "/decision?id=" + closing.question().id().value();
    }
}
