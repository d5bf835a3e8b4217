package concordat.web.note;

import concordat.domain.note.KeepingPrivateNotes;
import concordat.domain.note.PrivateNote;
import concordat.domain.note.ReadingPrivateNotes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reader changes a note of their own, or deletes it. */
@Named
@RequestScoped
public class ChangeNotePage {
    private final KeepingPrivateNotes keeping;
    private final Notices notices;
    private final Submission sent;
    private final UUID id;
    private final Optional<PrivateNote> note;
    private String page;
    private String text;

    @Inject
    ChangeNotePage(
            KeepingPrivateNotes keeping, ReadingPrivateNotes reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        id = query.id("id");
        note = reading.find(id);
        // A deletion that is sent twice finds nothing to delete, and is done all the same.
        if (note.isEmpty() && !sent.isPressed("delete")) {
            throw new NotFound("note");
        }
        page = note.map(PrivateNote::page).orElse("");
        text = note.map(PrivateNote::text).orElse("");
    }

    public @Nullable String change() {
        try {
            keeping.change(id, seen(), page, text);
        } catch (RuleBroken broken) {
            notices.wrong("note", broken.getMessage());
            return null;
        }
        notices.done("Your note is changed.");
        return "/my-notes?faces-redirect=true";
    }

    public String delete() {
        keeping.delete(id);
        notices.done("Your note is deleted. Nothing of it is left.");
        return "/my-notes?faces-redirect=true";
    }

    private Instant seen() {
        Instant stands = note.map(PrivateNote::at).orElse(Instant.EPOCH);
        List<String> values = sent.values("noted");
        try {
            return values.isEmpty() ? stands : Instant.parse(values.get(0));
        } catch (DateTimeParseException broken) {
            return stands;
        }
    }

    public String getId() {
        return id.toString();
    }

    /** When it was written as the reader sees it. */
    public String getSeen() {
        return seen().toString();
    }

    public String getWhere() {
        return note.map(PaperNotes::where).orElse("");
    }

    public String getStands() {
        return text;
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
