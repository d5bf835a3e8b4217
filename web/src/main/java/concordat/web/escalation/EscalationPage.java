package concordat.web.escalation;

import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.EscalationRule;
import concordat.domain.escalation.EscalationSheet;
import concordat.domain.escalation.EscalationState;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An escalation or a referral, and what can be done with it: record the answer, correct that, withdraw it, put it on an agenda. */
@Named
@RequestScoped
public class EscalationPage {
    private final AnsweringEscalations answering;
    private final RaisingEscalations raising;
    private final Notices notices;
    private final Submission sent;
    private final EscalationSheet sheet;
    private final LocalDate today;
    private final boolean served;
    private final boolean receiving;
    private final boolean kept;
    private final boolean itemSeen;
    private long seen;
    private @Nullable LocalDate on;
    private String reference;
    private String outcome;
    private String because = "";
    private @Nullable String meeting;

    @Inject
    EscalationPage(
            AnsweringEscalations answering,
            RaisingEscalations raising,
            ReadingEscalations reading,
            ReadingMeetings meetings,
            Powers powers,
            Query query,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.answering = answering;
        this.raising = raising;
        this.notices = notices;
        this.sent = sent;
        sheet = reading.get(new EscalationId(query.id("id")));
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        receiving = sheet.receiving().filter(powers::serve).isPresent();
        served = powers.serve(sheet.committee()) || receiving;
        kept = powers.conduct(sheet.committee());
        itemSeen = sees(meetings, sheet.item());
        seen = sent.seen(sheet.version());
        on = sheet.row().receivedOn().orElse(null);
        reference = sheet.row().receiptReference().isEmpty()
                ? sheet.row().takenAt()
                : sheet.row().receiptReference();
        outcome = sheet.row().outcome();
        meeting = sheet.agendas().isEmpty()
                ? null
                : sheet.agendas().get(0).meeting().value().toString();
    }

    private static boolean sees(ReadingMeetings meetings, AgendaItemId item) {
        try {
            meetings.item(item);
            return true;
        } catch (NotFound unseen) {
            // The committee that receives it sees the escalation, and not the item from which it arose.
            return false;
        }
    }

    /** Records the minute of the receiving body, or corrects what was recorded of it. */
    public @Nullable String record() {
        @Nullable LocalDate day = on;
        if (day == null) {
            notices.wrong("on", "Enter the day on which the receiving body dealt with it");
        }
        if (reference.isBlank()) {
            notices.wrong("reference", "Enter the minute reference of the receiving body");
        }
        if (day == null || reference.isBlank()) {
            return null;
        }
        String key = sent.contents().toString();
        try {
            if (isAnswered()) {
                answering.correct(key, id(), seen, day, reference, outcome);
                notices.done("The record of the answer is corrected. What was on record before stays in the history.");
            } else {
                answering.answer(key, id(), seen, day, reference, outcome);
                notices.done("The minute reference is recorded. " + sheet.row().reference() + " is closed.");
            }
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(EscalationRule.RECEIPT_IS_DATED_BETWEEN, "on"));
            return null;
        } catch (OutOfDate changed) {
            return changedMeanwhile();
        }
        return here();
    }

    /** Puts it on an agenda of the committee that receives it. */
    public @Nullable String take() {
        @Nullable String chosen = meeting;
        if (chosen == null || chosen.isEmpty()) {
            notices.wrong("meeting", "Choose the meeting");
            return null;
        }
        try {
            AgendaItemId item =
                    answering.takeUp(sent.contents().toString(), id(), seen, new MeetingId(Submission.id(chosen)));
            notices.done(sheet.row().reference() + " is on the agenda as this item.");
            return "/item?faces-redirect=true&id=" + item.value();
        } catch (OutOfDate changed) {
            return changedMeanwhile();
        }
    }

    /** Withdraws it. */
    public @Nullable String withdraw() {
        try {
            raising.withdraw(sent.contents().toString(), id(), seen, because);
        } catch (OutOfDate changed) {
            return changedMeanwhile();
        }
        notices.done(sheet.row().reference() + " is withdrawn.");
        return here();
    }

    private @Nullable String changedMeanwhile() {
        seen = sheet.version();
        notices.wrong(
                "Somebody else has changed this since you opened it. It stands below as it is now: check it, and send yours"
                        + " again if it still holds.");
        return null;
    }

    private EscalationId id() {
        return sheet.row().id();
    }

    private String here() {
        return "/escalation?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return id().value().toString();
    }

    public long getSeen() {
        return seen;
    }

    public EscalationsPage.Row getRow() {
        return EscalationsPage.Row.of(sheet.row(), today);
    }

    public String getTitle() {
        return sheet.row().kind().words() + " " + sheet.row().reference()
                + (sheet.row().part() == Part.PART_2 ? " - Part 2 (reserved business)" : "");
    }

    /** How it stands, in words. */
    public String getStanding() {
        EscalationRow row = sheet.row();
        return switch (row.state()) {
            case OPEN ->
                row.state().words()
                        + (row.isOverdueOn(today)
                                ? ". Overdue: an answer was asked for by " + Words.date(row.answerBy())
                                : "");
            case ANSWERED -> "Closed by minute " + row.receiptReference();
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public String getReason() {
        return sheet.reason();
    }

    public String getAsked() {
        return sheet.row().asked();
    }

    public String getMinuteReference() {
        return sheet.row().minuteReference();
    }

    /** Where the item is; empty if the reader does not see it. */
    public String getItemAddress() {
        return itemSeen ? "/item?id=" + sheet.item().value() : "";
    }

    /** Where the decision is that it is about; empty if it is about none, or the reader does not see the item. */
    public String getDecisionAddress() {
        return itemSeen
                ? sheet.row()
                        .decision()
                        .map(each -> "/decision?id=" + each.value())
                        .orElse("")
                : "";
    }

    /** Where the action is that it is about; empty likewise. */
    public String getActionAddress() {
        return itemSeen
                ? sheet.action().map(each -> "/action?id=" + each.value()).orElse("")
                : "";
    }

    public String getRaised() {
        return Words.date(sheet.row().raisedOn()) + " by " + sheet.raisedBy();
    }

    public String getTakenAt() {
        return sheet.row().takenAt();
    }

    /** Where it is taken; empty if the reader is not of the committee that takes it. */
    public String getTakenAddress() {
        return receiving
                ? sheet.takenUnder().map(each -> "/item?id=" + each.value()).orElse("")
                : "";
    }

    public String getDealtWith() {
        return sheet.row().receivedOn().map(Words::date).orElse("");
    }

    public String getSaid() {
        return sheet.row().outcome();
    }

    public String getRecordedBy() {
        return sheet.recordedBy();
    }

    public String getWithdrawn() {
        return sheet.row().withdrawnOn().map(Words::date).orElse("");
    }

    public String getWithdrawnBecause() {
        return sheet.withdrawnBecause();
    }

    public boolean isOpen() {
        return sheet.row().state() == EscalationState.OPEN;
    }

    public boolean isAnswered() {
        return sheet.row().state() == EscalationState.ANSWERED;
    }

    /** Whether the reader may record the answer, or correct it. */
    public boolean isRecording() {
        return served && (isOpen() || isAnswered());
    }

    public boolean isWithdrawing() {
        return kept && isOpen();
    }

    /** Whether the reader may put it on an agenda of the committee that receives it. */
    public boolean isTaking() {
        return receiving && isOpen() && sheet.takenUnder().isEmpty();
    }

    public List<Option> getAgendas() {
        return sheet.agendas().stream()
                .map(agenda -> Option.of(
                        agenda.meeting().value().toString(),
                        agenda.reference() + ", " + Words.moment(agenda.startsAt())))
                .toList();
    }

    /** Whether another committee of the partnership receives it and does not find it in its own list. */
    public boolean isToldByHand() {
        return isOpen() && sheet.receiving().isPresent() && !sheet.shownToReceiver();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String entered) {
        reference = entered == null ? "" : entered;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String entered) {
        outcome = entered == null ? "" : entered;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String entered) {
        because = entered == null ? "" : entered;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String chosen) {
        meeting = chosen;
    }
}
