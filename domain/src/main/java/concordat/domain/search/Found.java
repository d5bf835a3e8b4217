package concordat.domain.search;

import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A record that answers a question.
 *
 * @param record the record whose page shows it: of a clause, its agreement
 * @param reference what it is quoted by; may be empty
 * @param committee whose it is; empty if it is no committee's
 * @param day of the meeting, the decision or the agreement's beginning
 * @param draft whether it is seen by officer and chair only, or by those who write it
 * @param file the name of the file in which it was found; empty if it was found in the record itself
 * @param passage where it says what was looked for; not there for what is in a file for Part 2, as whoever opens that is on
 *     record (RC-8)
 */
public record Found(
        FoundKind kind,
        UUID record,
        Marked title,
        String reference,
        String committee,
        Optional<LocalDate> day,
        Part part,
        boolean draft,
        String file,
        Optional<Marked> passage) {}
