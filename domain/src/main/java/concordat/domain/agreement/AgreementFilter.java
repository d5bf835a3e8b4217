package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a register shows; what is null or blank does not narrow it.
 *
 * @param text what title, reference or the name of a party contain, in whatever case
 * @param party one of the parties
 * @param dueBy agreements whose end, review or last day to give notice lies between today and that day
 * @param traits what else they have in common
 * @param flag those that have it today
 */
public record AgreementFilter(
        String text,
        @Nullable AgreementType type,
        @Nullable AgreementStanding standing,
        @Nullable OrganisationId party,
        @Nullable LocalDate dueBy,
        AgreementTraits traits,
        @Nullable AgreementFlag flag) {
    /** @throws IllegalArgumentException if the text is too long */
    public AgreementFilter {
        text = Text.optional("text to look for", text, Text.LINE);
    }

    /** All of them. */
    public static AgreementFilter all() {
        return new AgreementFilter("", null, null, null, null, AgreementTraits.ANY, null);
    }

    /** The same with that text. */
    public AgreementFilter containing(String words) {
        return new AgreementFilter(words, type, standing, party, dueBy, traits, flag);
    }

    /** The same of that type. */
    public AgreementFilter ofType(@Nullable AgreementType wanted) {
        return new AgreementFilter(text, wanted, standing, party, dueBy, traits, flag);
    }

    /** The same of that standing today. */
    public AgreementFilter standing(@Nullable AgreementStanding wanted) {
        return new AgreementFilter(text, type, wanted, party, dueBy, traits, flag);
    }

    /** The same with that party. */
    public AgreementFilter with(@Nullable OrganisationId organisation) {
        return new AgreementFilter(text, type, standing, organisation, dueBy, traits, flag);
    }

    /** The same with something due by that day. */
    public AgreementFilter dueBy(@Nullable LocalDate day) {
        return new AgreementFilter(text, type, standing, party, day, traits, flag);
    }

    /** The same with those traits. */
    public AgreementFilter having(AgreementTraits wanted) {
        return new AgreementFilter(text, type, standing, party, dueBy, wanted, flag);
    }

    /** The same with that flag today. */
    public AgreementFilter flagged(@Nullable AgreementFlag wanted) {
        return new AgreementFilter(text, type, standing, party, dueBy, traits, wanted);
    }
}
