package concordat.domain.measure;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The measures of all partnerships that the actor may know of, with their values. */
public interface Measures {
    void add(Measure measure);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Measure get(MeasureId id);

    /**
     * Takes hold of one to change its definition.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Measure lock(MeasureId id, long seen);

    /** Takes hold of one so that nobody else records a value of it. @throws concordat.domain.shared.NotFound if there is none */
    Measure lock(MeasureId id);

    /** The measure of that name, of an organisation of a partnership, or of the partnership as a whole; without regard to case. */
    Optional<MeasureId> find(PartnershipId partnership, @Nullable OrganisationId organisation, String name);

    /** Those of a partnership, retired or not, by name. */
    List<Measure> of(PartnershipId partnership);

    /** Keeps a value. The one that it replaces is written first: one stands for each period. */
    void add(MeasuredValue value);

    /** @throws concordat.domain.shared.NotFound if the measure has no such value */
    MeasuredValue value(MeasureId measure, MeasuredValueId id);

    /** The value that stands for the period that begins on that day. */
    Optional<MeasuredValue> standing(MeasureId measure, LocalDate from);

    /** All values of a measure that stand, or stood, the latest period first and within it the latest first. */
    List<MeasuredValue> values(MeasureId measure);

    /** All values that stand, of all measures of a partnership. */
    List<MeasuredValue> standing(PartnershipId partnership);

    /**
     * One page of the register.
     *
     * @param day values are as at this day, or before
     * @param leastPoints how many points process limits take in each partnership (SP-5)
     */
    Page<MeasureRow> register(
            MeasureFilter filter,
            MeasureOrder order,
            Keyset keyset,
            LocalDate day,
            ToIntFunction<PartnershipId> leastPoints);

    /** The measures from which a definition can start (US-5). */
    List<StandardMeasure> standard();
}
