package concordat.domain.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A record whose title or reference begins as somebody types. */
public record Suggestion(
        FoundKind kind, UUID record, String title, String reference, String committee, Optional<LocalDate> day) {}
