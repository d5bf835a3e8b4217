package concordat.web.interest;

import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestSheet;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.Registration;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One entry of the register of interests. */
@Named
@RequestScoped
public class RegisterEntryPage {
    private final InterestSheet entry;
    private final boolean officer;

    @Inject
    RegisterEntryPage(ReadingInterests reading, CurrentActor actor, Query query) {
        entry = reading.get(new InterestId(query.id("id")));
        officer = entry.kept() && actor.actor().holdsAny(Role.GOVERNANCE_OFFICER);
    }

    public String getId() {
        return entry.id().value().toString();
    }

    public String getName() {
        return entry.person().name();
    }

    public String getPerson() {
        return entry.person().words();
    }

    public String getPersonId() {
        return entry.person().person().value().toString();
    }

    public String getConcern() {
        return Interested.concern(entry.concern());
    }

    public String getDescription() {
        return entry.description();
    }

    public String getType() {
        return Interested.type(entry.type(), entry.relationship().orElse(null));
    }

    /** Whose an indirect interest is, for those who may know. */
    public String getWhose() {
        return entry.whose().orElse("");
    }

    public String getPaid() {
        return entry.paid() ? "Yes" : "No";
    }

    public String getTerm() {
        return Interested.term(entry.term());
    }

    public String getDeclared() {
        return Words.date(entry.declaredOn())
                + entry.enteredBy().map(by -> ", entered by " + by).orElse("");
    }

    /** Whether it was declared later than the partnership asks. */
    public boolean isLate() {
        return entry.late();
    }

    public String getState() {
        return entry.standing().words();
    }

    public String getTone() {
        return Interested.tone(entry.standing());
    }

    /** Until when it is public, or its private record is kept; empty while it lasts. */
    public String getKept() {
        if (entry.standing() == InterestStanding.ENDED) {
            return "published until "
                    + entry.publicUntil()
                            .map(day -> Words.date(day.minusDays(1)))
                            .orElse("");
        }
        return entry.standing() == InterestStanding.HISTORIC
                ? "kept until "
                        + entry.keptUntil()
                                .map(day -> Words.date(day.minusDays(1)))
                                .orElse("")
                : "";
    }

    public String getMitigation() {
        return entry.mitigation().filter(text -> !text.isEmpty()).orElse("None recorded");
    }

    public String getApprovedBy() {
        return entry.approvedBy().orElse("Not reviewed yet");
    }

    /** Why it is withheld; empty if it is not. */
    public String getWithheld() {
        return entry.registration()
                .filter(registration -> registration.ground() != null)
                .map(RegisterEntryPage::words)
                .orElse("");
    }

    private static String words(Registration registration) {
        return (registration.ground() == null ? "" : registration.ground().words()) + ": " + registration.because();
    }

    /** Whether the reader is the person, or keeps or audits the register. */
    public boolean isShownInFull() {
        return entry.own() || entry.kept();
    }

    /** Whether the reader can end it. */
    public boolean isEnding() {
        return (entry.own() || officer) && entry.term().until() == null;
    }

    /** Whether the reader can review, register and annotate it. */
    public boolean isKeeping() {
        return officer;
    }

    public List<Note> getNotes() {
        return entry.notes().stream()
                .map(note -> new Note(note.text(), note.by() + ", " + Words.moment(note.at())))
                .toList();
    }

    /** What an officer added. */
    public record Note(String text, String by) {}
}
