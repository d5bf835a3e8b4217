package concordat.domain.programme.delivery;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of programmes that the actor may see. */
public interface ProgrammeParts {
    void add(ProgrammeMilestone milestone);

    void add(ProgrammePerson person);

    void add(ProgrammeOutput output);

    void add(ProgrammeChange change);

    void add(ProgrammeHonorary link);

    void remove(ProgrammeHonorary link);

    /**
     * Takes hold of a milestone to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    ProgrammeMilestone lockMilestone(UUID id, long seen);

    /** Takes hold of somebody in a role; otherwise as {@link #lockMilestone}. */
    ProgrammePerson lockPerson(UUID id, long seen);

    /** Takes hold of an output; otherwise as {@link #lockMilestone}. */
    ProgrammeOutput lockOutput(UUID id, long seen);

    /** The milestones of a programme, what is due first first. */
    List<ProgrammeMilestone> milestones(ProgrammeId programme);

    /** Those who work on a programme or did, who began first first. */
    List<ProgrammePerson> people(ProgrammeId programme);

    /** The outputs of a programme, the latest first. */
    List<ProgrammeOutput> outputs(ProgrammeId programme);

    /** What became of its parts, the latest first. */
    List<ProgrammeChange> changes(ProgrammeId programme);

    /** That link, if there is one that the actor may see. */
    Optional<ProgrammeHonorary> link(ProgrammeId programme, HonoraryArrangementId arrangement);

    /** Whether that arrangement is one of the partnership, and the actor may see it. */
    boolean isArrangement(HonoraryArrangementId arrangement, PartnershipId partnership);

    /** The honorary arrangements of a programme that the actor may see, by person. */
    List<LinkedArrangement> linked(ProgrammeId programme);

    /** Those of the partnership that the actor may see and could link, by person. */
    List<LinkedArrangement> linkable(PartnershipId partnership);
}
