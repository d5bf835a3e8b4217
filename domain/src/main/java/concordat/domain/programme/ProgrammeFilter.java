package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/** Which programmes a register shows; what is null or blank does not narrow it. */
public record ProgrammeFilter(
        String text,
        @Nullable ProgrammeKind kind,
        @Nullable ProgrammeStatus status,
        @Nullable OrganisationId partner,
        @Nullable PurposeId aim) {
    /** @throws IllegalArgumentException if the text is too long */
    public ProgrammeFilter {
        text = Text.optional("text to look for", text, Text.LINE);
    }

    /** All of them. */
    public static ProgrammeFilter all() {
        return new ProgrammeFilter("", null, null, null, null);
    }

    /** The same with that text in the name. */
    public ProgrammeFilter containing(String words) {
        return new ProgrammeFilter(words, kind, status, partner, aim);
    }

    /** The same of that kind. */
    public ProgrammeFilter ofKind(@Nullable ProgrammeKind wanted) {
        return new ProgrammeFilter(text, wanted, status, partner, aim);
    }

    /** The same of that status. */
    public ProgrammeFilter inStatus(@Nullable ProgrammeStatus wanted) {
        return new ProgrammeFilter(text, kind, wanted, partner, aim);
    }

    /** The same with that partner. */
    public ProgrammeFilter with(@Nullable OrganisationId organisation) {
        return new ProgrammeFilter(text, kind, status, organisation, aim);
    }

    /** The same serving that aim. */
    public ProgrammeFilter serving(@Nullable PurposeId wanted) {
        return new ProgrammeFilter(text, kind, status, partner, wanted);
    }
}
