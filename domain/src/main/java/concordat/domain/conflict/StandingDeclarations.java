package concordat.domain.conflict;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.util.List;

/** The standing declarations of posts in another partner, and how they were confirmed in meetings. */
public interface StandingDeclarations {
    void add(StandingDeclaration declaration);

    void add(Confirmation confirmation);

    /**
     * That declaration, locked against others who would end it.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    StandingDeclaration lock(StandingDeclarationId id);

    /** Those of that committee, of any time, that the actor may see: by person, then the latest first. */
    List<StandingLine> of(CommitteeId committee);

    /** What was answered in that meeting, as far as the actor may see. */
    List<Confirmation> in(MeetingId meeting);
}
