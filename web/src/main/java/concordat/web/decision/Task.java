package concordat.web.decision;

import concordat.domain.decision.Condition;
import concordat.web.look.Notices;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition or a task as it is entered: what, who, by when. */
public class Task {
    private String text = "";
    private @Nullable String owner;
    private @Nullable LocalDate due;

    /** The task, if one was entered; says beside the fields what is missing of it. */
    Optional<Condition> entered(Notices notices, String prefix) {
        if (text.isBlank() && owner == null && due == null) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            notices.wrong(prefix + "text", "Enter what has to be done");
        }
        if (owner == null) {
            notices.wrong(prefix + "owner", "Choose who does it");
        }
        if (due == null) {
            notices.wrong(prefix + "due", "Enter by when it has to be done");
        }
        if (text.isBlank() || owner == null || due == null) {
            return Optional.empty();
        }
        People.Chosen chosen = People.Chosen.parse(owner);
        return Optional.of(new Condition(text, chosen.person(), chosen.organisation(), due));
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String entered) {
        text = entered == null ? "" : entered;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String chosen) {
        owner = chosen == null || chosen.isEmpty() ? null : chosen;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }
}
