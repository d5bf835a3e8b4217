package concordat.domain.action;

import concordat.domain.committee.Committees;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Whoever may see the business of a committee reads its action log: of Part 1, and of Part 2 what they may see of that (PP-5). */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingActionLogs {
    private static final int SHOWN = 500;

    private final LogKeeping keeping;
    private final Committees committees;

    @Inject
    ReadingActionLogs(ActionLogs logs, Committees committees, Clock clock) {
        this.committees = committees;
        keeping = new LogKeeping(logs, clock);
    }

    /**
     * The log as it lies before a meeting; of a very long one its beginning.
     *
     * @param meeting null for the meeting that is being held, or the next one
     * @throws concordat.domain.shared.NotFound if the meeting is none of the committee, or the actor may not see it
     */
    public ActionLog of(CommitteeId committee, Part part, @Nullable MeetingId meeting) {
        return keeping.log(committees.get(committee).id(), part, meeting, SHOWN);
    }
}
