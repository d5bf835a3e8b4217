package concordat.domain.action;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Where an action arose: it is referred to by that, whatever becomes of it later (AC-1).
 *
 * @param part whose log it is on; separate logs are kept of Part 1 and Part 2 (PP-5)
 * @param minuteReference how people refer to the item, such as "LPT-NHFT-UOL/M/2026/03, item 7"
 * @param metOn the day of the meeting, in London
 */
@Embeddable
public record Origin(
        @Embedded MeetingId meeting,
        @Embedded AgendaItemId item,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, updatable = false, length = 10) Part part,
        @Column(name = "minute_reference", nullable = false, updatable = false, length = 120) String minuteReference,
        @Column(name = "met_on", nullable = false, updatable = false) LocalDate metOn) {

    /** That item of that meeting. */
    public static Origin of(Meeting meeting, AgendaItem item) {
        return new Origin(
                meeting.id(),
                item.id(),
                item.part(),
                meeting.reference() + ", item " + item.text().number(),
                LocalDate.ofInstant(meeting.startsAt(), Term.LONDON));
    }
}
