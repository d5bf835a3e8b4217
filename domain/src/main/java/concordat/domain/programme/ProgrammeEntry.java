package concordat.domain.programme;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A programme as somebody enters it.
 *
 * @param partners the organisations that take part, in the order in which they are named
 * @param started null if not recorded
 * @param ends the first day on which it no longer runs; null if not recorded
 * @param lead who leads it; empty if not recorded
 * @param aims the aims of the partnership that it serves
 * @param agreement the agreement that it rests on; null if none is on record
 * @param fictional whether it belongs to a demonstration
 */
public record ProgrammeEntry(
        String name,
        ProgrammeKind kind,
        ProgrammeStatus status,
        String description,
        List<OrganisationId> partners,
        @Nullable LocalDate started,
        @Nullable LocalDate ends,
        String lead,
        Set<PurposeId> aims,
        @Nullable AgreementId agreement,
        boolean fictional) {

    /** The most partners and the most aims that a programme can have. */
    public static final int MOST = 60;

    /** @throws IllegalArgumentException if a text is missing or too long, or a list too long */
    public ProgrammeEntry {
        name = Text.required("name", name, Text.LINE);
        description = Text.optional("description", description, Text.SENTENCE);
        lead = Text.optional("lead", lead, Text.LINE);
        partners = partners.stream().distinct().toList();
        aims = Set.copyOf(aims);
        if (partners.size() > MOST || aims.size() > MOST) {
            throw new IllegalArgumentException("A programme has at most " + MOST + " partners and " + MOST + " aims.");
        }
    }

    /** A programme of these partners of which nothing else is on record. */
    public static ProgrammeEntry of(
            String name, ProgrammeKind kind, ProgrammeStatus status, OrganisationId... partners) {
        return new ProgrammeEntry(name, kind, status, "", List.of(partners), null, null, "", Set.of(), null, false);
    }

    /** The same, described in those words. */
    public ProgrammeEntry described(String words) {
        return new ProgrammeEntry(name, kind, status, words, partners, started, ends, lead, aims, agreement, fictional);
    }

    /** The same with those dates, each null if not recorded. */
    public ProgrammeEntry running(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new ProgrammeEntry(
                name, kind, status, description, partners, from, until, lead, aims, agreement, fictional);
    }

    /** The same under that lead. */
    public ProgrammeEntry ledBy(String somebody) {
        return new ProgrammeEntry(
                name, kind, status, description, partners, started, ends, somebody, aims, agreement, fictional);
    }

    /** The same, resting on that agreement and serving those aims. */
    public ProgrammeEntry restingOn(@Nullable AgreementId basis, Set<PurposeId> served) {
        return new ProgrammeEntry(
                name, kind, status, description, partners, started, ends, lead, served, basis, fictional);
    }

    /** The same, marked as belonging to a demonstration. */
    public ProgrammeEntry asFiction() {
        return new ProgrammeEntry(
                name, kind, status, description, partners, started, ends, lead, aims, agreement, true);
    }
}
