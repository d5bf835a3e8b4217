package concordat.domain.programme;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.HashSet;
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
 * @param sponsor which executive sponsors it; empty if not recorded
 * @param aims the aims of the partnership that it serves
 * @param agreement the agreement that it rests on; null if none is on record
 * @param services the services of its partners that it touches
 * @param research funder, type and reference of a research project; of no other kind
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
        String sponsor,
        Set<PurposeId> aims,
        @Nullable AgreementId agreement,
        Set<ServiceId> services,
        Research research,
        boolean fictional) {

    /** The most partners and the most aims that a programme can have. */
    public static final int MOST = 60;

    /** The most services that a programme can touch. */
    public static final int MOST_SERVICES = 500;

    /** @throws IllegalArgumentException if a text is missing or too long, or a list too long */
    public ProgrammeEntry {
        name = Text.required("name", name, Text.LINE);
        description = Text.optional("description", description, Text.SENTENCE);
        lead = Text.optional("lead", lead, Text.LINE);
        sponsor = Text.optional("sponsor", sponsor, Text.LINE);
        services = Set.copyOf(services);
        partners = partners.stream().distinct().toList();
        aims = Set.copyOf(aims);
        if (partners.size() > MOST || aims.size() > MOST) {
            throw new IllegalArgumentException("A programme has at most " + MOST + " partners and " + MOST + " aims.");
        }
        if (services.size() > MOST_SERVICES) {
            throw new IllegalArgumentException("A programme touches at most " + MOST_SERVICES + " services.");
        }
    }

    /** A programme of these partners of which nothing else is on record. */
    public static ProgrammeEntry of(
            String name, ProgrammeKind kind, ProgrammeStatus status, OrganisationId... partners) {
        return new ProgrammeEntry(
                name,
                kind,
                status,
                "",
                List.of(partners),
                null,
                null,
                "",
                "",
                Set.of(),
                null,
                Set.of(),
                Research.NONE,
                false);
    }

    /** The same, described in those words. */
    public ProgrammeEntry described(String words) {
        return with(status, words, started, ends, lead, sponsor, aims, agreement, services, research, fictional);
    }

    /** The same in that status. */
    public ProgrammeEntry standing(ProgrammeStatus present) {
        return with(present, description, started, ends, lead, sponsor, aims, agreement, services, research, fictional);
    }

    /** The same with those dates, each null if not recorded. */
    public ProgrammeEntry running(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(status, description, from, until, lead, sponsor, aims, agreement, services, research, fictional);
    }

    /** The same under that lead. */
    public ProgrammeEntry ledBy(String somebody) {
        return with(
                status, description, started, ends, somebody, sponsor, aims, agreement, services, research, fictional);
    }

    /** The same under that sponsor. */
    public ProgrammeEntry sponsoredBy(String somebody) {
        return with(status, description, started, ends, lead, somebody, aims, agreement, services, research, fictional);
    }

    /** The same, resting on that agreement and serving those aims. */
    public ProgrammeEntry restingOn(@Nullable AgreementId basis, Set<PurposeId> served) {
        return with(status, description, started, ends, lead, sponsor, served, basis, services, research, fictional);
    }

    /**
     * The same with what is withheld from whoever entered it: those aims as well, and that agreement unless another is
     * named.
     */
    public ProgrammeEntry keeping(Set<PurposeId> withheldAims, @Nullable AgreementId withheldAgreement) {
        Set<PurposeId> all = new HashSet<>(aims);
        all.addAll(withheldAims);
        return restingOn(agreement == null ? withheldAgreement : agreement, all);
    }

    /** The same, touching those services. */
    public ProgrammeEntry touching(Set<ServiceId> touched) {
        return with(status, description, started, ends, lead, sponsor, aims, agreement, touched, research, fictional);
    }

    /** The same as a project with those particulars. */
    public ProgrammeEntry researching(Research particulars) {
        return with(
                status, description, started, ends, lead, sponsor, aims, agreement, services, particulars, fictional);
    }

    /** The same, marked as belonging to a demonstration. */
    public ProgrammeEntry asFiction() {
        return with(status, description, started, ends, lead, sponsor, aims, agreement, services, research, true);
    }

    private ProgrammeEntry with(
            ProgrammeStatus present,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String leader,
            String patron,
            Set<PurposeId> served,
            @Nullable AgreementId basis,
            Set<ServiceId> touched,
            Research particulars,
            boolean made) {
        return new ProgrammeEntry(
                name,
                kind,
                present,
                words,
                partners,
                from,
                until,
                leader,
                patron,
                served,
                basis,
                touched,
                particulars,
                made);
    }
}
