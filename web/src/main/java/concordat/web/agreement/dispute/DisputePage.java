package concordat.web.agreement.dispute;

import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeDetails.StepDetails;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.DisputeRule;
import concordat.domain.agreement.dispute.RaisingDisputes;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.dispute.StepOutcome;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dispute: on which step it is, by when, who answers for it, and what came of the steps before. */
@Named
@RequestScoped
public class DisputePage {
    private static final Map<Rule, String> FIELDS = Map.of(
            DisputeRule.NOTHING_HAPPENS_IN_THE_FUTURE, "endedOn",
            DisputeRule.STEP_ENDS_AFTER_IT_BEGAN, "endedOn");

    private final RaisingDisputes raising;
    private final ReadingDisputes reading;
    private final ReadingTexts texts;
    private final AgreementPart part;
    private final Notices notices;
    private final boolean keeping;
    private DisputeDetails dispute;
    private long seen;
    private @Nullable StepOutcome outcome;
    private @Nullable LocalDate endedOn;
    private String note = "";

    @Inject
    DisputePage(
            RaisingDisputes raising,
            ReadingDisputes reading,
            ReadingTexts texts,
            AgreementPart part,
            Query query,
            Notices notices) {
        this.raising = raising;
        this.reading = reading;
        this.texts = texts;
        this.part = part;
        this.notices = notices;
        dispute = reading.dispute(new DisputeId(query.id("id")));
        keeping = reading.keeps(dispute.agreement());
        seen = part.seen(dispute.version());
    }

    /** Ends the step on which it is. */
    public @Nullable String endStep() {
        @Nullable StepOutcome chosen = outcome;
        @Nullable LocalDate on = endedOn;
        if (chosen == null) {
            notices.wrong("outcome", "Choose what came of the step");
            return null;
        }
        if (on == null) {
            notices.wrong("endedOn", "Enter the day on which the step ended");
            return null;
        }
        if (chosen != StepOutcome.NOT_SETTLED && note.isBlank()) {
            notices.wrong(
                    "note", chosen == StepOutcome.SETTLED ? "Enter the terms of the settlement" : "Enter the reason");
            return null;
        }
        return part.make(
                () -> raising.once(
                        part.onceForContents(),
                        dispute.id(),
                        disputes -> disputes.endStep(dispute.id(), seen, chosen, on, note)),
                "What came of the step is on record.",
                "/dispute?faces-redirect=true&id=" + getId(),
                FIELDS,
                this::readAgain);
    }

    private void readAgain() {
        dispute = reading.dispute(dispute.id());
        seen = dispute.version();
    }

    public DisputeDetails getDispute() {
        return dispute;
    }

    public String getId() {
        return dispute.id().value().toString();
    }

    public String getAgreement() {
        return dispute.agreement().value().toString();
    }

    public String getName() {
        return dispute.name();
    }

    public String getAgainst() {
        return String.join(", ", dispute.against());
    }

    public String getNotified() {
        return Words.date(dispute.notified());
    }

    public String getState() {
        return dispute.state().words();
    }

    public String getTone() {
        StepDetails step = dispute.running();
        return AgreementDisputesPage.tone(dispute.state(), step != null && step.overdue());
    }

    /** What must happen next, and by when. */
    public String getNext() {
        StepDetails step = dispute.running();
        return step == null
                ? "Nothing: it is over"
                : step.name() + " try to settle it by the end of "
                        + Words.weekday(Objects.requireNonNull(step.deadline())) + ". " + step.clock() + ".";
    }

    /** The clause concerned, as it is called today; empty if none in particular. */
    public String getClause() {
        ClauseId clause = dispute.clause();
        return clause == null
                ? ""
                : texts.text(dispute.agreement(), null).clauses().stream()
                        .filter(each -> each.id().equals(clause))
                        .findFirst()
                        .map(each -> each.label() + ", " + each.heading())
                        .orElse("A clause that is not in the text today");
    }

    public List<StepRow> getSteps() {
        return dispute.steps().stream().map(this::row).toList();
    }

    private StepRow row(StepDetails step) {
        return new StepRow(
                step.position() + ". " + step.name(),
                Words.count(step.workingDays(), "working day", "working days"),
                step.started() == null ? "Not begun" : Words.date(step.started()),
                step.deadline() == null ? "Not begun" : Words.date(step.deadline()),
                state(step),
                step.overdue() ? "bad" : step.isRunning() ? "attention" : step.ended() == null ? "neutral" : "info",
                step.note(),
                step.owners().stream()
                        .map(owner -> new OwnerRow(
                                step.position(),
                                owner.side().value().toString(),
                                owner.party(),
                                name(owner.owner()),
                                keeping && step.ended() == null))
                        .toList());
    }

    private static String state(StepDetails step) {
        StepOutcome came = step.outcome();
        if (came != null) {
            return came.words() + " on " + Words.date(step.ended())
                    + (step.isEndedLate() ? ", after its time was up" : "");
        }
        return step.isRunning() ? step.clock() : "Not begun";
    }

    private static String name(@Nullable Responsible owner) {
        return owner == null ? "nobody on record" : owner.name();
    }

    /** Whether the reader can end the step on which it is. */
    public boolean isEnding() {
        return keeping && dispute.running() != null;
    }

    /** The step on which it is; empty once it is over. */
    public String getStep() {
        StepDetails step = dispute.running();
        return step == null ? "" : step.name();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(StepOutcome.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable StepOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable StepOutcome chosen) {
        outcome = chosen;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate day) {
        endedOn = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
    }

    /** A step as the table shows it. */
    public record StepRow(
            String name,
            String time,
            String started,
            String deadline,
            String state,
            String tone,
            String note,
            List<OwnerRow> owners) {}

    /** Who answers for a step at a side. */
    public record OwnerRow(int step, String side, String party, String name, boolean changeable) {}
}
