package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.Evidence;
import concordat.domain.agreement.obligation.FulfillingObligations;
import concordat.domain.agreement.obligation.ObligationRule;
import concordat.domain.document.DocumentKind;
import concordat.domain.document.DocumentRule;
import concordat.domain.document.FileType;
import concordat.domain.document.NewDocument;
import concordat.domain.shared.Rule;
import concordat.web.document.HandedIn;
import concordat.web.look.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The party that owes it puts on record that an obligation was met for a due date. */
@Named
@RequestScoped
public class MeetObligationPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ObligationRule.MEETING_IS_NOT_IN_THE_FUTURE, "on",
            ObligationRule.MET_ANEW_AFTER_ITS_RETURN, "on",
            DocumentRule.FILE_HAS_CONTENT, "file",
            DocumentRule.FILE_IS_NOT_TOO_LARGE, "file",
            DocumentRule.FILE_IS_OF_A_KNOWN_TYPE, "file");

    private final ObligationInHand hand;
    private final FulfillingObligations fulfilling;
    private final Notices notices;
    private final Due due;
    private @Nullable LocalDate on;
    private String statement = "";
    private String evidence = "";
    private String keptAt = "";
    private @Nullable Part file;

    @Inject
    MeetObligationPage(ObligationInHand hand, FulfillingObligations fulfilling, Notices notices) {
        this.hand = hand;
        this.fulfilling = fulfilling;
        this.notices = notices;
        due = hand.due();
        hand.require(hand.details().powers().meet(), hand.details().couldMeet(due));
    }

    public @Nullable String meet() {
        @Nullable LocalDate day = on;
        if (day == null) {
            notices.wrong("on", "Enter the day on which it was met");
            return null;
        }
        Evidence entered;
        @Nullable NewDocument handedIn;
        try {
            entered = new Evidence(day, statement, evidence, keptAt);
            handedIn = HandedIn.file(file, DocumentKind.EVIDENCE).orElse(null);
        } catch (IllegalArgumentException wrong) {
            notices.wrong("statement", String.valueOf(wrong.getMessage()));
            return null;
        }
        return hand.make(
                (key, id, seen) -> fulfilling.meet(key, id, seen, due.on(), entered, handedIn),
                "It is on record as met, and awaits acceptance.",
                hand.address(due),
                FIELDS,
                now -> {});
    }

    /** What a file may be. */
    public String getLimits() {
        return "A report or a letter that shows it. " + FileType.WORDS + ", up to " + NewDocument.MOST_MEGABYTES
                + " MB.";
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String entered) {
        statement = entered == null ? "" : entered;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String entered) {
        evidence = entered == null ? "" : entered;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(@Nullable String entered) {
        keptAt = entered == null ? "" : entered;
    }
}
