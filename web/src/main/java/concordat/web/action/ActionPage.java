package concordat.web.action;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.ActionState;
import concordat.domain.action.Rag;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One action with its dates and notes, and what its reader can do about it. */
@Named
@RequestScoped
public class ActionPage {
    private final TrackingActions tracking;
    private final Notices notices;
    private final ActionSheet sheet;
    private final Optional<ActionRow> row;
    private final LocalDate today;
    private final Rag rating;
    private final boolean owner;
    private final boolean keeper;

    private String note = "";
    private long seen;
    private @Nullable LocalDate due;
    private String dueReason = "";
    private String reopenReason = "";
    private String closeReason = "";

    @Inject
    ActionPage(
            TrackingActions tracking,
            ReadingCommittees committees,
            ReadingSettings settings,
            CurrentActor actor,
            Query query,
            Notices notices,
            Clock clock) {
        this.tracking = tracking;
        this.notices = notices;
        sheet = tracking.get(new ActionId(query.id("id")));
        seen = sheet.version();
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        rating = sheet.facts()
                .rag(today, settings.on(today).of(sheet.partnership()).rag());
        row = tracking.page(ActionFilter.of(sheet.decision()), Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .filter(each -> each.id().equals(sheet.id()))
                .findFirst();
        owner = actor.actor() instanceof Actor.Person somebody
                && sheet.owner().person().equals(somebody.person());
        keeper = committees.all().stream()
                .anyMatch(committee -> committee.id().equals(sheet.committee())
                        && Authority.isHeld(
                                committee, actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR));
    }

    // What the reader can do

    /** Reports progress as the owner, or puts on record what the owner reported. */
    public @Nullable String report() {
        if (note.isBlank()) {
            notices.wrong("note", "Enter what has been done");
            return null;
        }
        if (owner) {
            tracking.report(sheet.id(), note);
        } else {
            tracking.note(sheet.id(), note);
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
            tracking.revise(sheet.id(), seen, due, dueReason);
        } catch (OutOfDate overtaken) {
            seen = sheet.version();
            notices.wrong(
                    "due",
                    overtaken.getMessage() + " It is due on "
                            + Words.date(sheet.facts().due())
                            + " now; move the date again if it still has to be another.");
            return null;
        }
        return done("The action is now due on " + Words.date(due) + ". The original date stays on record.");
    }

    public String proposeComplete() {
        tracking.proposeComplete(sheet.id());
        return done("You have proposed the action as complete. The meeting or the chair agrees.");
    }

    public String agreeComplete() {
        tracking.complete(sheet.id());
        return done("The action is complete.");
    }

    /** Does not agree that it is complete. */
    public @Nullable String reopen() {
        if (reopenReason.isBlank()) {
            notices.wrong("reopenReason", "Enter what is still to be done");
            return null;
        }
        tracking.reopen(sheet.id(), reopenReason);
        return done("The action is open again.");
    }

    public @Nullable String hold() {
        if (isUnexplained()) {
            return null;
        }
        tracking.hold(sheet.id(), closeReason);
        return done("The action is on hold.");
    }

    public @Nullable String cancel() {
        if (isUnexplained()) {
            return null;
        }
        tracking.cancel(sheet.id(), closeReason);
        return done("The action is cancelled.");
    }

    public @Nullable String transfer() {
        if (isUnexplained()) {
            return null;
        }
        tracking.transfer(sheet.id(), closeReason);
        return done("The action is closed here: another body has taken it over.");
    }

    private boolean isUnexplained() {
        if (closeReason.isBlank()) {
            notices.wrong("closeReason", "Enter the reason");
        }
        return closeReason.isBlank();
    }

    private String done(String what) {
        notices.done(what);
        return "/action?faces-redirect=true&id=" + sheet.id().value();
    }

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

    public boolean isReopenable() {
        return keeper && isProposed();
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

    // What the page shows

    public String getId() {
        return sheet.id().value().toString();
    }

    public String getReference() {
        return sheet.reference();
    }

    public String getDescription() {
        return sheet.description();
    }

    public String getCommittee() {
        return row.map(ActionRow::committeeName).orElse("");
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

    public String getOriginalDue() {
        return Words.date(sheet.originalDue());
    }

    public String getDueOn() {
        return Words.date(sheet.facts().due());
    }

    public String getClosedOn() {
        return sheet.closedOn().map(Words::date).orElse("");
    }

    public String getClosedBecause() {
        return sheet.closedBecause().orElse("");
    }

    /** The decision from which it follows; empty if the reader may not see it. */
    public String getDecision() {
        return row.map(ActionRow::decisionReference).orElse("");
    }

    public String getDecisionAddress() {
        return "/decision?id=" + sheet.decision().value();
    }

    public List<Entry> getNotes() {
        return sheet.notes().stream()
                .map(each -> new Entry(Words.moment(each.at()), each.author(), each.text()))
                .toList();
    }

    public List<Entry> getRevisions() {
        return sheet.revisions().stream()
                .map(each -> new Entry(Words.moment(each.at()), Words.date(each.to()), each.reason()))
                .toList();
    }

    /** The version that the reader has looked at. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
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

    /** A note, with who made it; or a move of the due date, with the new one. */
    public record Entry(String at, String what, String text) {}
}
