package concordat.domain.conflict;

import concordat.domain.conflict.Confirmation.Answer;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whoever may see a committee's published business reads the posts that its members hold in another partner. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingPosts {
    private final StandingDeclarations declarations;
    private final Meetings meetings;
    private final Clock clock;

    @Inject
    ReadingPosts(StandingDeclarations declarations, Meetings meetings, Clock clock) {
        this.declarations = declarations;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those of that committee, of any time, that the actor may see: by person, then the latest first. */
    public List<StandingLine> of(CommitteeId committee) {
        return declarations.of(committee);
    }

    /**
     * Those that concern a meeting: in force on its day, or answered for in it.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     */
    public List<InMeeting> in(MeetingId id) {
        Meeting meeting = meetings.get(id);
        List<StandingLine> lines = declarations.of(meeting.committee());
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<StandingDeclarationId, Answer> answers =
                declarations.in(id).stream().collect(Collectors.toMap(Confirmation::declaration, Confirmation::answer));
        LocalDate day = LocalDate.ofInstant(meeting.openedAt().orElse(meeting.startsAt()), Term.LONDON);
        return lines.stream()
                .filter(line -> line.term().includes(day) || answers.containsKey(line.id()))
                .map(line -> new InMeeting(
                        line,
                        meeting.isPresent(line.person().person(), clock.instant()),
                        Optional.ofNullable(answers.get(line.id()))))
                .toList();
    }

    /**
     * A standing declaration in one meeting.
     *
     * @param present whether the member is in the meeting now
     * @param answer what they answered when asked whether it still holds; empty if they have not been asked
     */
    public record InMeeting(StandingLine line, boolean present, Optional<Answer> answer) {
        /** Whether the member has to be asked before anything is decided. */
        public boolean isAwaited() {
            return present && answer.isEmpty();
        }

        /** Whether it still holds: they were not asked yet, or have confirmed it. */
        public boolean stands() {
            return answer.isEmpty() || answer.get() == Answer.CONFIRMED;
        }
    }
}
