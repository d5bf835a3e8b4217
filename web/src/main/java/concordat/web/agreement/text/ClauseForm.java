package concordat.web.agreement.text;

import concordat.domain.agreement.text.ClauseWords;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a clause says, as a form asks for it. */
public final class ClauseForm {
    private final Notices notices;
    private String heading;
    private String wording;
    private boolean binding;

    ClauseForm(Notices notices, @Nullable ClauseWords there, boolean bindingOtherwise) {
        this.notices = notices;
        heading = there == null ? "" : there.heading();
        wording = there == null ? "" : there.wording();
        binding = there == null ? bindingOtherwise : there.binding();
    }

    /** What was entered, unless it cannot stand: then that is said beside the field. */
    Optional<ClauseWords> understood() {
        try {
            return Optional.of(new ClauseWords(heading, wording, binding));
        } catch (IllegalArgumentException wrong) {
            notices.wrong(heading.isBlank() ? "heading" : "wording", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** Where what is on record differs from what was entered. */
    static List<Difference> differences(ClauseWords there, ClauseWords yours) {
        Difference.Finder finder = new Difference.Finder();
        finder.compare("Heading", there.heading(), yours.heading());
        finder.compare("Wording", there.wording(), yours.wording());
        finder.compare("Binding in law", there.binding() ? "Yes" : "No", yours.binding() ? "Yes" : "No");
        return finder.all();
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String entered) {
        heading = entered == null ? "" : entered;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(@Nullable String entered) {
        wording = entered == null ? "" : entered;
    }

    public boolean isBinding() {
        return binding;
    }

    public void setBinding(boolean chosen) {
        binding = chosen;
    }
}
