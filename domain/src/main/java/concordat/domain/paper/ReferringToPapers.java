package concordat.domain.paper;

import concordat.domain.meeting.PaperReference;
import concordat.domain.meeting.PapersOnAgenda;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives accepted papers the reference by which the agenda names them: that of their item, with a letter or numeral of its own where an
 * item has several (MT-9). A paper that was alone when it got its reference keeps it when another comes.
 */
@Dependent
class ReferringToPapers implements PapersOnAgenda {
    private final Papers papers;
    private final Journal journal;

    @Inject
    ReferringToPapers(Papers papers, Journal journal) {
        this.papers = papers;
        this.journal = journal;
    }

    @Override
    public void refer(MeetingId meeting, Map<AgendaItemId, PaperReference> references) {
        Map<AgendaItemId, List<Paper>> accepted = new LinkedHashMap<>();
        for (Paper paper : papers.acceptedFor(meeting)) {
            accepted.computeIfAbsent(paper.item(), key -> new ArrayList<>()).add(paper);
        }
        accepted.forEach(
                (item, all) -> Optional.ofNullable(references.get(item)).ifPresent(reference -> refer(all, reference)));
    }

    private void refer(List<Paper> all, PaperReference reference) {
        int given = (int) all.stream().filter(Paper::isReferredTo).count();
        boolean alone = all.size() == 1;
        for (Paper paper : all) {
            if (!paper.isReferredTo()) {
                given++;
                journal.record(paper.refer(reference.ofPaper(given, alone)));
            }
        }
    }
}
