package concordat.domain.measure;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to measure.
 *
 * @param organisation whose measure it is; null if it is the partnership's as a whole
 * @param definition what is counted and from where; may be empty
 * @param owner whose the owner is
 * @param ownerName who answers for it there
 * @param unit of a number, such as weeks or £; a share is always in per cent
 * @param counted of a share: how many of what, such as "Consultants with a contract of the university"
 * @param ofAll of a share: out of what, such as "Consultants"
 * @param mayExceed whether the share can be more than 100%
 * @param baseline null if there is none
 * @param target null if there is none
 * @param aims the aims of the partnership of which it tells
 * @param fictional whether it is made up for a demonstration
 */
public record MeasureDraft(
        @Nullable OrganisationId organisation,
        String name,
        String definition,
        MeasureDomain domain,
        OrganisationId owner,
        String ownerName,
        String unit,
        Shape shape,
        String counted,
        String ofAll,
        boolean mayExceed,
        Direction direction,
        PeriodBasis basis,
        @Nullable Baseline baseline,
        @Nullable Target target,
        Set<PurposeId> aims,
        boolean fictional) {
    /** The unit of every share. */
    public static final String PER_CENT = "%";

    private static final int UNIT = 40;

    /** @throws IllegalArgumentException if a text is missing or too long */
    public MeasureDraft {
        boolean share = shape == Shape.SHARE;
        name = Text.required("name", name, Text.LINE);
        definition = Text.optional("definition", definition, Text.SENTENCE);
        ownerName = Text.required("name of the owner", ownerName, Text.LINE);
        unit = share ? PER_CENT : Text.required("unit", unit, UNIT);
        counted = share ? Text.optional("what is counted", counted, Text.LINE) : "";
        ofAll = share ? Text.optional("what it is counted of", ofAll, Text.LINE) : "";
        mayExceed = share && mayExceed;
        aims = Set.copyOf(aims);
    }

    /**
     * Whose governance officers keep it: those of its owner's organisation, and of the organisation that it is of, or of any partner if it
     * is the partnership's as a whole.
     */
    Keepers keepers(Set<OrganisationId> partners) {
        return Keepers.of(organisation, owner, partners);
    }
}
