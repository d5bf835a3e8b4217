package concordat.web.action;

import concordat.domain.action.ActionRule;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.ActionState;
import concordat.domain.action.EvidenceId;
import concordat.domain.action.EvidenceLine;
import concordat.domain.action.NoteKind;
import concordat.domain.action.Rag;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One action with its dates, its course and what shows that it is done, and what its reader can do about it. */
@Named
@RequestScoped
public class ActionPage {
    private static final String CHAIR = "chair";
    private static final int MEETINGS = 12;

    private final TrackingActions tracking;
    private final ShowingEvidence showing;
    private final ReadingMeetings meetings;
    private final Notices notices;
    private final Submission sent;
    private final ActionSheet sheet;
    private final String itemAddress;
    private final String decision;
    private final String goesOnAddress;
    private final String cameFromAddress;
    private final Optional<CommitteeLine> committee;
    private final LocalDate today;
    private final Rag rating;
    private final boolean owner;
    private final boolean keeper;
    private final boolean chair;
    private final List<EvidenceRow> evidence;
    private final List<Option> agreeing = new ArrayList<>();

    private String note = "";
    private String statement = "";
    private @Nullable String agreedAt;
    private @Nullable LocalDate due;
    private String dueReason = "";
    private String declineReason = "";
    private String resumeReason = "";
    private String reopenReason = "";
    private String closeReason = "";

    @Inject
    ActionPage(
            TrackingActions tracking,
            ShowingEvidence showing,
            ReadingMeetings meetings,
            ReadingCommittees committees,
            ReadingSettings settings,
            WhereItArose arose,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.tracking = tracking;
        this.showing = showing;
        this.meetings = meetings;
        this.notices = notices;
        this.sent = sent;
        sheet = tracking.get(new ActionId(query.id("id")));
        itemAddress = arose.itemAddress(sheet);
        decision = arose.decision(sheet);
        goesOnAddress = arose.actionAddress(sheet.goesOnAs());
        cameFromAddress = arose.actionAddress(sheet.cameFrom());
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        rating = sheet.facts()
                .rag(today, settings.on(today).of(sheet.partnership()).rag());
        owner = actor.actor() instanceof Actor.Person somebody
                && sheet.owner().person().equals(somebody.person());
        committee = arose.isReader()
                ? committees.all().stream()
                        .filter(each -> each.id().equals(sheet.committee()))
                        .findFirst()
                : Optional.empty();
        keeper = holds(actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        chair = holds(actor, Role.COMMITTEE_CHAIR);
        evidence = sheet.evidence().stream().map(EvidenceRow::new).toList();
    }

    private boolean holds(CurrentActor actor, Role... roles) {
        return committee
                .filter(line -> Authority.isHeld(line, actor.capacities(), roles))
                .isPresent();
    }

    // What the reader can do

    /** Reports progress as the owner, or puts on record what the owner reported. */
    public @Nullable String report() {
        if (isMissing("note", note, "Enter what has been done")) {
            return null;
        }
        if (owner) {
            tracking.report(key(), sheet.id(), note);
        } else {
            tracking.note(key(), sheet.id(), note);
        }
        return done("The note is recorded.");
    }

    /** Moves the due date. */
    public @Nullable String revise() {
        if (due == null) {
            notices.wrong("due", "Enter the new date");
        }
        if (dueReason.isBlank()) {
            notices.wrong("dueReason", "Enter why the date is moved");
        }
        if (due == null || notices.isRefused()) {
            return null;
        }
        try {
            tracking.revise(key(), sheet.id(), sent.seen(sheet.version()), due, dueReason);
        } catch (OutOfDate overtaken) {
            notices.wrong(
                    "due",
                    overtaken.getMessage() + " It is due on "
                            + Words.date(sheet.facts().due())
                            + " now; move the date again if it still has to be another.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(
                    broken, Map.of(ActionRule.REVISED_DATE_IS_ANOTHER, "due", ActionRule.DUE_DATE_IS_NOT_PAST, "due"));
            return null;
        }
        return done("The action is now due on " + Words.date(due) + ". The original date stays on record.");
    }

    public @Nullable String proposeComplete() {
        try {
            tracking.proposeComplete(key(), sheet.id(), statement);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(ActionRule.COMPLETION_IS_SHOWN, "statement"));
            return null;
        }
        return done("You have proposed the action as complete. The meeting or the chair agrees.");
    }

    /** Agrees that it is complete: a meeting did, or the chair, who is the reader, does. */
    public @Nullable String agreeComplete() {
        String at = agreedAt;
        if (at == null || at.isEmpty()) {
            notices.wrong("agreedAt", "Choose who has agreed");
            return null;
        }
        try {
            tracking.complete(key(), sheet.id(), at.equals(CHAIR) ? null : new MeetingId(Submission.id(at)));
        } catch (RuleBroken broken) {
            notices.broken(
                    broken,
                    Map.of(
                            ActionRule.MEETING_OR_CHAIR_AGREES, "agreedAt",
                            ActionRule.CLOSING_MEETING_IS_THE_COMMITTEES, "agreedAt"));
            return null;
        }
        return done("The action is complete. It is in the next log once more, and then in the archive.");
    }

    /** Does not agree that it is complete. */
    public @Nullable String decline() {
        if (isMissing("declineReason", declineReason, "Enter what is still to be done")) {
            return null;
        }
        tracking.decline(key(), sheet.id(), declineReason);
        return done("The action is open again.");
    }

    public @Nullable String resume() {
        if (isMissing("resumeReason", resumeReason, "Enter why it goes on")) {
            return null;
        }
        tracking.resume(key(), sheet.id(), resumeReason);
        return done("The action is taken up again.");
    }

    public @Nullable String reopen() {
        if (isMissing("reopenReason", reopenReason, "Enter why it is opened again")) {
            return null;
        }
        tracking.reopen(key(), sheet.id(), reopenReason);
        return done("The action is open again.");
    }

    public @Nullable String hold() {
        if (isMissing("closeReason", closeReason, "Enter the reason")) {
            return null;
        }
        tracking.hold(key(), sheet.id(), closeReason);
        return done("The action is on hold.");
    }

    public @Nullable String cancel() {
        if (isMissing("closeReason", closeReason, "Enter the reason")) {
            return null;
        }
        tracking.cancel(key(), sheet.id(), closeReason);
        return done("The action is cancelled.");
    }

    private boolean isMissing(String field, String entered, String sentence) {
        if (entered.isBlank()) {
            notices.wrong(field, sentence);
        }
        return entered.isBlank();
    }

    private String key() {
        return sent.contents().toString();
    }

    private String done(String what) {
        notices.done(what);
        return "/action?faces-redirect=true&id=" + sheet.id().value();
    }

    /** Whether the reader can report, and add or withdraw evidence. */
    public boolean isReportable() {
        return (owner || keeper) && isOpen();
    }

    public boolean isProposable() {
        return owner && isOpen() && !isProposed();
    }

    /** Whether the reader can agree that it is complete: whoever proposed it does not (AC-4). */
    public boolean isAgreeable() {
        return keeper && isProposed() && !owner;
    }

    public boolean isDeclinable() {
        return keeper && isProposed();
    }

    public boolean isResumable() {
        return keeper && sheet.facts().state() == ActionState.ON_HOLD;
    }

    public boolean isHoldable() {
        return isKept() && sheet.facts().state() != ActionState.ON_HOLD;
    }

    public boolean isReopenable() {
        return keeper && !isOpen() && sheet.facts().state() != ActionState.TRANSFERRED;
    }

    public boolean isKept() {
        return keeper && isOpen();
    }

    private boolean isOpen() {
        return !sheet.facts().state().isFinal();
    }

    private boolean isProposed() {
        return sheet.facts().state() == ActionState.PROPOSED_COMPLETE;
    }

    /** Who can have agreed: the latest meetings of the committee that have begun; the chair, if that is the reader. */
    public List<Option> getAgreeing() {
        if (agreeing.isEmpty()) {
            findAgreeing();
        }
        return agreeing;
    }

    private void findAgreeing() {
        if (chair) {
            agreeing.add(Option.of(CHAIR, "The chair, between meetings"));
        }
        meetings.page(MeetingFilter.all().of(sheet.committee()), Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .filter(row -> row.kind().isMeeting() && !row.state().isBeforeTheMeeting())
                .filter(row -> !day(row).isBefore(sheet.origin().metOn()))
                .limit(MEETINGS)
                .forEach(row -> agreeing.add(Option.of(
                        row.id().value().toString(), "The meeting on " + Words.date(day(row)) + ", " + row.title())));
    }

    private static LocalDate day(MeetingRow row) {
        return LocalDate.ofInstant(row.startsAt(), Term.LONDON);
    }

    // What the page shows

    public String getId() {
        return sheet.id().value().toString();
    }

    public String getReference() {
        return sheet.reference();
    }

    /** What follows the reference in the title. */
    public String getReserved() {
        return sheet.origin().part() == Part.PART_2 ? " - Part 2 (reserved business)" : "";
    }

    public String getDescription() {
        return sheet.description();
    }

    public String getCommittee() {
        return committee.map(CommitteeLine::name).orElse("");
    }

    /** Where its log is; empty if the reader sees no log of that committee. */
    public String getLogAddress() {
        return committee.isEmpty()
                ? ""
                : "/action-log?committee=" + sheet.committee().value()
                        + (sheet.origin().part() == Part.PART_2 ? "&part=2" : "");
    }

    public String getOwner() {
        return sheet.owner().words();
    }

    public String getStatus() {
        return sheet.facts().status(today).words();
    }

    public String getRating() {
        return rating.words();
    }

    public String getTone() {
        return Tones.of(rating);
    }

    public String getRaisedOn() {
        return Words.date(sheet.raisedOn());
    }

    public String getMinuteReference() {
        return sheet.origin().minuteReference() + ", "
                + Words.date(sheet.origin().metOn());
    }

    /** The address of the item from which it arose; empty if the reader may not see that. */
    public String getItemAddress() {
        return itemAddress;
    }

    public String getOriginalDue() {
        return Words.date(sheet.originalDue());
    }

    public String getDueOn() {
        return Words.date(sheet.facts().due());
    }

    public String getClosedOn() {
        return sheet.closedOn()
                .map(on -> Words.date(on)
                        + sheet.closingMeeting().map(at -> ", at " + at).orElse(""))
                .orElse("");
    }

    public String getClosedBecause() {
        return sheet.closedBecause().orElse("");
    }

    public String getGoesOnAs() {
        return sheet.goesOnAs().map(other -> other.words()).orElse("");
    }

    public String getGoesOnAddress() {
        return goesOnAddress;
    }

    public String getCameFrom() {
        return sheet.cameFrom().map(other -> other.words()).orElse("");
    }

    public String getCameFromAddress() {
        return cameFromAddress;
    }

    /** The decision from which it follows; empty if there is none, or the reader may not see it. */
    public String getDecision() {
        return decision;
    }

    public String getDecisionAddress() {
        return sheet.decision().map(id -> "/decision?id=" + id.value()).orElse("");
    }

    public List<Entry> getNotes() {
        return sheet.notes().stream()
                .map(each -> new Entry(
                        Words.moment(each.at()),
                        each.author(),
                        each.text(),
                        each.kind() == NoteKind.PROGRESS ? "" : each.kind().words()))
                .toList();
    }

    public List<Entry> getRevisions() {
        return sheet.revisions().stream()
                .map(each -> new Entry(Words.moment(each.at()), Words.date(each.to()), each.reason(), ""))
                .toList();
    }

    public List<EvidenceRow> getEvidence() {
        return evidence;
    }

    /** The version that the reader has looked at. */
    public long getSeen() {
        return sent.seen(sheet.version());
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String entered) {
        statement = entered == null ? "" : entered;
    }

    public @Nullable String getAgreedAt() {
        return agreedAt;
    }

    public void setAgreedAt(@Nullable String chosen) {
        agreedAt = chosen;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }

    public String getDueReason() {
        return dueReason;
    }

    public void setDueReason(@Nullable String entered) {
        dueReason = entered == null ? "" : entered;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(@Nullable String entered) {
        declineReason = entered == null ? "" : entered;
    }

    public String getResumeReason() {
        return resumeReason;
    }

    public void setResumeReason(@Nullable String entered) {
        resumeReason = entered == null ? "" : entered;
    }

    public String getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(@Nullable String entered) {
        reopenReason = entered == null ? "" : entered;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(@Nullable String entered) {
        closeReason = entered == null ? "" : entered;
    }

    /** A note, with who made it and what it is about; or a move of the due date, with the new one. */
    public record Entry(String at, String what, String text, String kind) {}

    /** Something that shows that it is done, and the button by which it is withdrawn. */
    public final class EvidenceRow {
        private final EvidenceLine line;
        private String sentId;

        EvidenceRow(EvidenceLine line) {
            this.line = line;
            sentId = line.id().value().toString();
        }

        /** Puts on record that it was added by mistake. */
        public String withdraw() {
            showing.withdraw(key(), sheet.id(), new EvidenceId(Submission.id(sentId)));
            return done("The evidence is withdrawn.");
        }

        public String getSent() {
            return sentId;
        }

        public void setSent(String id) {
            sentId = id;
        }

        public String getKind() {
            return line.kind().words();
        }

        public String getText() {
            return line.text();
        }

        /** Where it leads: to the web, or to the file; empty if it leads nowhere. */
        public String getAddress() {
            return line.link() == null ? "" : line.link();
        }

        public String getFile() {
            return line.fileName() == null || line.quarantined() ? "" : line.fileName();
        }

        public String getFileAddress() {
            return "/api/v1/action-evidence/" + line.id().value();
        }

        public String getWarning() {
            return line.quarantined()
                    ? line.fileName() + " is in quarantine: something harmful was found in it. Nobody can open it."
                    : line.active() ? "Has macros, scripts or embedded files: open it with care." : "";
        }

        public String getBy() {
            return line.addedBy() + ", " + Words.moment(line.addedAt());
        }

        public String getName() {
            return line.fileName() == null ? line.text() : line.fileName();
        }
    }
}
