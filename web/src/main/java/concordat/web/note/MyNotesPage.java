package concordat.web.note;

import concordat.domain.note.PrivateNotes.NoteLine;
import concordat.domain.note.ReadingPrivateNotes;
import concordat.domain.paper.PaperId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the reader has noted on papers, the paper noted on last first. */
@Named
@RequestScoped
public class MyNotesPage {
    private final List<Group> groups;

    /**
     * The notes on one paper.
     *
     * @param title what it is called; empty if the reader may not see it any more
     */
    public record Group(String paper, String title, List<PaperNotes.Row> rows) {}

    @Inject
    MyNotesPage(ReadingPrivateNotes reading) {
        Map<PaperId, List<NoteLine>> byPaper = new LinkedHashMap<>();
        reading.all().forEach(line -> byPaper.computeIfAbsent(line.note().paper(), paper -> new ArrayList<>())
                .add(line));
        groups = byPaper.entrySet().stream()
                .map(paper -> new Group(
                        paper.getKey().value().toString(),
                        paper.getValue().get(0).title().orElse(""),
                        paper.getValue().stream()
                                .map(line -> PaperNotes.row(line.note()))
                                .toList()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
