package concordat.domain.programme.delivery;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/** A milestone as somebody enters it: what is to be reached, and by which day. */
public record MilestoneDraft(String title, LocalDate due) {
    /** @throws IllegalArgumentException if the title is missing or too long */
    public MilestoneDraft {
        title = Text.required("title of the milestone", title, Text.LINE);
    }

    String words() {
        return "\"" + title + "\", due on " + Days.words(due);
    }
}
