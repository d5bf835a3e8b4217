package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the register as its page shows it.
 *
 * @param whose whose an indirect interest is; only for the person and those who keep the register
 * @param approvedBy who approved it as manager; only for the same (6.4)
 * @param late whether it was declared later than the partnership asks; only for the same (COI-3)
 * @param keptUntil until when the private record of what is over is kept; empty while it lasts (COI-7)
 * @param kept whether the reader keeps the register, or audits it
 * @param own whether it is the reader's own
 */
public record InterestSheet(
        InterestId id,
        PersonOnRecord person,
        InterestType type,
        Concern concern,
        String description,
        Optional<Relationship> relationship,
        Optional<String> whose,
        boolean paid,
        Term term,
        LocalDate declaredOn,
        boolean late,
        Optional<String> enteredBy,
        Optional<String> mitigation,
        Optional<String> approvedBy,
        InterestStanding standing,
        Optional<Registration> registration,
        Optional<Instant> registeredAt,
        Optional<LocalDate> publicUntil,
        Optional<LocalDate> keptUntil,
        List<Note> notes,
        boolean kept,
        boolean own) {
    public InterestSheet {
        notes = List.copyOf(notes);
    }

    /** What an officer added. */
    public record Note(String text, Instant at, String by) {}
}
