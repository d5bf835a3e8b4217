package concordat.web.note;

import concordat.domain.note.KeepingPrivateNotes;
import concordat.domain.note.PrivateNote;
import concordat.domain.note.ReadingPrivateNotes;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reader's own notes on the paper of a page, and adding one. */
@Named
@RequestScoped
public class PaperNotes {
    private final KeepingPrivateNotes keeping;
    private final Notices notices;
    private final Submission sent;
    private final PaperSheet paper;
    private final String address;
    private final List<Row> rows;
    private String page = "";
    private String text = "";

    /** A note, and where it was noted. */
    public record Row(String id, String where, String text) {}

    @Inject
    PaperNotes(
            KeepingPrivateNotes keeping,
            ReadingPrivateNotes reading,
            ReadingPapers papers,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        if (query.get("file").isEmpty()) {
            paper = papers.get(new PaperId(query.id("id")));
            address = "/paper?faces-redirect=true&id=" + query.id("id");
        } else {
            paper = papers.holding(new PaperFileId(query.id("file")));
            address = "/read-paper?faces-redirect=true&file=" + query.id("file");
        }
        rows = reading.on(paper.id()).stream().map(PaperNotes::row).toList();
    }

    static Row row(PrivateNote note) {
        return new Row(note.id().toString(), where(note), note.text());
    }

    /** Where and when something was noted. */
    static String where(PrivateNote note) {
        return (note.page().isEmpty() ? "" : "Page " + note.page() + ", ") + "version " + note.version() + ", "
                + Words.moment(note.at());
    }

    public @Nullable String add() {
        int version = paper.accepted()
                .map(PaperSheet.Version::number)
                .orElse(paper.latest().number());
        try {
            keeping.add(UUID.fromString(sent.key().toString()), paper.id(), version, page, text);
        } catch (RuleBroken broken) {
            notices.wrong("note", broken.getMessage());
            return null;
        }
        notices.done("Your note is kept. Nobody else can read it.");
        return address;
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getLimit() {
        return PrivateNote.LONGEST;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String entered) {
        page = entered == null ? "" : entered;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String entered) {
        text = entered == null ? "" : entered;
    }
}
