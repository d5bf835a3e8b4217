package concordat.domain.programme.delivery;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.PartnershipId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of one programme, as tests keep them, with one arrangement that the actor may see. */
final class PartsInMemory implements ProgrammeParts {
    private final HonoraryArrangementId known;
    private final List<ProgrammeMilestone> milestones = new ArrayList<>();
    private final List<ProgrammePerson> people = new ArrayList<>();
    private final List<ProgrammeOutput> outputs = new ArrayList<>();
    private final List<ProgrammeChange> changes = new ArrayList<>();
    private final List<ProgrammeHonorary> links = new ArrayList<>();

    PartsInMemory(HonoraryArrangementId known) {
        this.known = known;
    }

    @Override
    public void add(ProgrammeMilestone milestone) {
        milestones.add(milestone);
    }

    @Override
    public List<ProgrammeMilestone> milestones(ProgrammeId programme) {
        return milestones;
    }

    @Override
    public ProgrammeMilestone lockMilestone(UUID id, long seen) {
        return milestones.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void add(ProgrammePerson person) {
        people.add(person);
    }

    @Override
    public List<ProgrammePerson> people(ProgrammeId programme) {
        return people;
    }

    @Override
    public ProgrammePerson lockPerson(UUID id, long seen) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public void add(ProgrammeOutput output) {
        outputs.add(output);
    }

    @Override
    public List<ProgrammeOutput> outputs(ProgrammeId programme) {
        return outputs;
    }

    @Override
    public ProgrammeOutput lockOutput(UUID id, long seen) {
        return outputs.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public void add(ProgrammeChange change) {
        changes.add(change);
    }

    @Override
    public List<ProgrammeChange> changes(ProgrammeId programme) {
        return changes;
    }

    @Override
    public void add(ProgrammeHonorary link) {
        links.add(link);
    }

    @Override
    public void remove(ProgrammeHonorary link) {
        links.remove(link);
    }

    @Override
    public Optional<ProgrammeHonorary> link(ProgrammeId programme, HonoraryArrangementId arrangement) {
        return links.stream()
                .filter(each -> each.arrangement().equals(arrangement))
                .findFirst();
    }

    @Override
    public boolean isArrangement(HonoraryArrangementId arrangement, PartnershipId partnership) {
        return arrangement.equals(known);
    }

    @Override
    public List<LinkedArrangement> linked(ProgrammeId programme) {
        return List.of();
    }

    @Override
    public List<LinkedArrangement> linkable(PartnershipId partnership) {
        return List.of();
    }
}
