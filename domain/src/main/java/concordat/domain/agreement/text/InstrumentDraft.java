package concordat.domain.agreement.text;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an instrument to say, apart from its changes to clauses. Days are days in Europe/London.
 *
 * @param terms what the parties agree in it, in words; may be empty if it changes clauses
 * @param effective the first day on which it has effect
 * @param until the first day on which it no longer has; null if it has until the agreement ends
 * @param newEnd of an extension: the first day on which the agreement no longer applies; null otherwise
 * @param leaving of a novation: the party that is replaced; null otherwise
 * @param joining of a novation: the organisation that takes its place; null otherwise
 * @param successor of a supersession: the agreement that takes the place of this one; null otherwise
 */
public record InstrumentDraft(
        InstrumentKind kind,
        String title,
        String terms,
        LocalDate effective,
        @Nullable LocalDate until,
        @Nullable LocalDate newEnd,
        @Nullable OrganisationId leaving,
        @Nullable OrganisationId joining,
        @Nullable AgreementId successor) {

    /** @throws IllegalArgumentException if the title is missing or anything is too long */
    public InstrumentDraft {
        title = Text.required("title", title, Text.LINE);
        terms = Text.optional("terms", terms.replace("\r\n", "\n"), Text.BODY);
    }

    /** One of that kind with nothing but a title and a day. */
    public static InstrumentDraft of(InstrumentKind kind, String title, LocalDate effective) {
        return new InstrumentDraft(kind, title, "", effective, null, null, null, null, null);
    }

    /** The same with these terms. */
    public InstrumentDraft agreeing(String words) {
        return new InstrumentDraft(kind, title, words, effective, until, newEnd, leaving, joining, successor);
    }

    /** The same, having effect only before that day. */
    public InstrumentDraft until(@Nullable LocalDate day) {
        return new InstrumentDraft(kind, title, terms, effective, day, newEnd, leaving, joining, successor);
    }

    /** The same, letting the agreement go on until that day. */
    public InstrumentDraft extendingTo(@Nullable LocalDate day) {
        return new InstrumentDraft(kind, title, terms, effective, until, day, leaving, joining, successor);
    }

    /** The same, with another organisation in the place of a party. */
    public InstrumentDraft replacing(@Nullable OrganisationId party, @Nullable OrganisationId by) {
        return new InstrumentDraft(kind, title, terms, effective, until, newEnd, party, by, successor);
    }

    /** The same, with another agreement in the place of this one. */
    public InstrumentDraft givingWayTo(@Nullable AgreementId other) {
        return new InstrumentDraft(kind, title, terms, effective, until, newEnd, leaving, joining, other);
    }
}
