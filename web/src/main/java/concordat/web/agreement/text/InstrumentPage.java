package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClauseChange;
import concordat.domain.agreement.text.InstrumentDetails;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.TextComparison;
import concordat.web.look.Notices;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One instrument: what it says and changes, who has signed it and who has not, and from when it has effect. */
@Named
@RequestScoped
public class InstrumentPage {
    private final InstrumentInHand hand;
    private final InstrumentDetails instrument;
    private final Notices notices;
    private String reason = "";

    /** What it does to a clause. */
    public final class ChangeRow {
        private final ClauseChange change;

        ChangeRow(ClauseChange change) {
            this.change = change;
        }

        /** Takes it off. */
        public @Nullable String takeOff() {
            return hand.make(
                    (instruments, id, seen) -> instruments.leaveClause(id, seen, change.clause()),
                    "The change is taken off.",
                    Map.of(),
                    now -> {});
        }

        public String getClause() {
            return change.clause().value().toString();
        }

        public String getWords() {
            if (change instanceof ClauseChange.Added added) {
                return "Puts in " + added.part().label(added.number()) + ", "
                        + added.words().heading();
            }
            String title = instrument.present().stream()
                    .filter(clause -> clause.id().equals(change.clause()))
                    .map(clause -> clause.label() + ", " + clause.heading())
                    .findFirst()
                    .orElse("a clause that is not in the text on that day");
            return change instanceof ClauseChange.Replaced
                    ? "Rewords " + title
                    : change instanceof ClauseChange.Removed ? "Takes out " + title : "Moves " + title;
        }
    }

    @Inject
    InstrumentPage(InstrumentInHand hand, Notices notices) {
        this.hand = hand;
        this.notices = notices;
        instrument = hand.details();
    }

    public @Nullable String withdraw() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return hand.make(
                (instruments, id, seen) -> instruments.withdraw(id, seen, reason),
                hand.getName() + " is withdrawn.",
                Map.of(),
                now -> {});
    }

    public InstrumentDetails getInstrument() {
        return instrument;
    }

    public String getState() {
        return instrument.state().words();
    }

    public String getTone() {
        return AgreementTextPage.tone(instrument.state());
    }

    public String getEffective() {
        return Words.date(instrument.draft().effective());
    }

    /** Before which day it has effect; empty if until the agreement ends. */
    public String getUntil() {
        return instrument.draft().until() == null
                ? ""
                : Words.date(instrument.draft().until());
    }

    public String getNewEnd() {
        return instrument.draft().newEnd() == null
                ? ""
                : Words.date(instrument.draft().newEnd());
    }

    public String getLeaving() {
        return instrument.leavingName() == null ? "" : instrument.leavingName();
    }

    public String getJoining() {
        return instrument.joiningName() == null ? "" : instrument.joiningName();
    }

    public String getSuccessor() {
        return instrument.successor() == null ? "" : instrument.successor().title();
    }

    public String getSuccessorId() {
        return instrument.successor() == null
                ? ""
                : instrument.successor().id().value().toString();
    }

    public List<ChangeRow> getChanges() {
        return instrument.changes().stream().map(ChangeRow::new).toList();
    }

    /** The clauses that differ, as they are without it and with it. */
    public List<ComparedClause> getDiffering() {
        return instrument.comparison().pairs().stream()
                .filter(pair -> pair.fate() != TextComparison.Fate.UNCHANGED)
                .map(ComparedClause::of)
                .toList();
    }

    public List<SignatureRow> getSignatures() {
        return instrument.signatures().stream()
                .map(each -> new SignatureRow(
                        each.party(), each.name(), each.role(), Words.date(each.on()), each.fingerprint()))
                .toList();
    }

    /** Who has not signed it yet. */
    public String getOutstanding() {
        return String.join("; ", instrument.outstanding().values());
    }

    /** Whether another agreement takes the place of this one by it: the agreement's own stage is recorded apart. */
    public boolean isExecutedSupersession() {
        return instrument.state() == InstrumentState.EXECUTED
                && instrument.draft().kind() == InstrumentKind.SUPERSESSION;
    }

    /** Whether the reader may amend it. */
    public boolean isAmendable() {
        return hand.isKeeping() && instrument.state() == InstrumentState.DRAFT;
    }

    /** Whether the reader may change clauses by it. */
    public boolean isChanging() {
        return isAmendable() && instrument.draft().kind().changesTheText();
    }

    /** Whether the reader may put signatures on record, or withdraw it. */
    public boolean isPending() {
        return hand.isKeeping() && instrument.state().isPending();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    /** A signature as the table shows it. */
    public record SignatureRow(String party, String name, String role, String on, String fingerprint) {}
}
