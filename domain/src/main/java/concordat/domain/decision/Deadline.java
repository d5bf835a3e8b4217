package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.DEADLINE_HAS_NOT_PASSED;

import concordat.domain.meeting.Meeting;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Until when a written resolution can be answered (BM-5). */
record Deadline(Instant at) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(Term.LONDON);

    static Deadline of(Meeting resolution) {
        return new Deadline(resolution.endsAt());
    }

    boolean hasPassed(Instant now) {
        return !now.isBefore(at);
    }

    /** @throws concordat.domain.shared.RuleBroken if it has passed */
    void requireAhead(Instant now) {
        DEADLINE_HAS_NOT_PASSED.require(!hasPassed(now), words());
    }

    /** Such as "17:00 on 14 December 2026", by the clocks in Europe/London. */
    String words() {
        return MOMENT.format(at);
    }
}
