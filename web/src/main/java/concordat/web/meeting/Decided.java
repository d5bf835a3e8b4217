package concordat.web.meeting;

import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.web.meeting.MeetingPage.DecisionLine;
import java.time.Clock;
import java.util.List;

/** What was decided, as the pages of meetings show it. */
final class Decided {
    private Decided() {}

    static List<DecisionLine> in(ReadingDecisions decisions, MeetingId meeting, Clock clock) {
        return lines(decisions, DecisionFilter.all().in(meeting), clock);
    }

    static List<DecisionLine> on(ReadingDecisions decisions, AgendaItemId item, Clock clock) {
        return lines(decisions, new DecisionFilter(null, null, item, null, null, null, null, null, null), clock);
    }

    private static List<DecisionLine> lines(ReadingDecisions decisions, DecisionFilter filter, Clock clock) {
        return decisions.page(filter, Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .map(row -> line(row, clock))
                .toList();
    }

    private static DecisionLine line(DecisionRow row, Clock clock) {
        return new DecisionLine(
                row.id().value().toString(),
                row.itemNumber(),
                row.question(),
                row.reference(),
                row.standing(When.day(clock.instant())).words());
    }
}
