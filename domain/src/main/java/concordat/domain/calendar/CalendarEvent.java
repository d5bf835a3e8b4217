package concordat.domain.calendar;

import concordat.domain.shared.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to the calendar of working days. */
public sealed interface CalendarEvent extends Event {
    UUID proclaimed();

    LocalDate day();

    @Override
    default Subject subject() {
        return new Subject("ProclaimedDay", proclaimed(), day().toString());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** @param reckoned how many agreements had their dates reckoned anew by it */
    record DayProclaimed(
            UUID proclaimed, LocalDate day, boolean holiday, String name, String source, String reason, int reckoned)
            implements CalendarEvent {}

    /** @param reckoned how many agreements had their dates reckoned anew by it */
    record ProclaimedDayWithdrawn(UUID proclaimed, LocalDate day, String reason, int reckoned)
            implements CalendarEvent {}
}
