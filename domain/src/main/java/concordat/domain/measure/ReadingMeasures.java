package concordat.domain.measure;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looking at measures and their values: everybody with an appointment at a partner does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingMeasures {
    private final Measures measures;
    private final PartyFacts parties;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingMeasures(Measures measures, PartyFacts parties, SettingValues settings, CurrentActor actor, Clock clock) {
        this.measures = measures;
        this.parties = parties;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * One page of the register.
     *
     * @param day values are as at this day, or before; null for today
     */
    public Page<MeasureRow> register(MeasureFilter filter, MeasureOrder order, Keyset keyset, @Nullable LocalDate day) {
        SettingsOnDay set = new SettingsOnDay(today(), settings.changes());
        return measures.register(
                filter, order, keyset, day == null ? today() : day, partnership -> leastPoints(set, partnership));
    }

    /** One of them. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public MeasureDetails measure(MeasureId id) {
        Measure measure = measures.get(id);
        MeasureDraft details = measure.details();
        OrganisationId of = details.organisation();
        Map<OrganisationId, String> names = parties.namesOf(
                Stream.concat(Stream.of(details.owner()), Stream.ofNullable(of)).collect(Collectors.toSet()), today());
        List<MeasuredValue> all = measures.values(id);
        List<MeasuredValue> standing = new ArrayList<>(
                all.stream().filter(value -> value.replacedOn().isEmpty()).toList());
        Map<LocalDate, List<MeasuredValue>> corrected = all.stream()
                .filter(value -> value.replacedOn().isPresent())
                .collect(Collectors.groupingBy(MeasuredValue::from));
        Series series = Series.of(
                IntStream.rangeClosed(1, standing.size())
                        .mapToObj(back -> point(standing.get(standing.size() - back), details.basis()))
                        .toList(),
                details.direction(),
                details.target(),
                leastPoints(new SettingsOnDay(today(), settings.changes()), measure.partnership()));
        return new MeasureDetails(
                id,
                measure.version(),
                measure.partnership(),
                details,
                of == null ? null : names.getOrDefault(of, ""),
                details.ownerName() + ", " + names.getOrDefault(details.owner(), ""),
                measure.retired().orElse(null),
                measure.retiringReason(),
                series,
                IntStream.range(0, standing.size())
                        .mapToObj(i -> onRecord(
                                standing.get(i),
                                details.basis(),
                                series.chart().saysOf(standing.size() - 1 - i),
                                corrected.getOrDefault(standing.get(i).from(), List.of())))
                        .toList(),
                keeps(measure));
    }

    private static Series.Point point(MeasuredValue value, PeriodBasis basis) {
        return new Series.Point(value.period(basis), value.asAt(), value.figure());
    }

    private static MeasureDetails.ValueOnRecord onRecord(
            MeasuredValue value, PeriodBasis basis, String says, List<MeasuredValue> corrected) {
        return new MeasureDetails.ValueOnRecord(
                value.id(),
                value.period(basis),
                value.asAt(),
                value.figure(),
                value.narrative(),
                value.recordedBy(),
                value.recordedOn(),
                says,
                corrected.stream()
                        .map(each -> new MeasureDetails.Corrected(
                                each.id(),
                                each.asAt(),
                                each.figure(),
                                each.narrative(),
                                each.recordedBy(),
                                each.recordedOn(),
                                each.replacedBy(),
                                each.replacedOn().orElseThrow(),
                                each.replacedBecause()))
                        .toList());
    }

    /** The measure of that name, if the partnership has one; of an organisation, or of the partnership as a whole. */
    public Optional<MeasureId> find(PartnershipId partnership, @Nullable OrganisationId organisation, String name) {
        return measures.find(partnership, organisation, name);
    }

    /** The measures from which a definition can start (US-5). */
    public List<StandardMeasure> standard() {
        return measures.standard();
    }

    /** The organisations of which the actor could define measures: those that they serve as governance officer. */
    public Set<OrganisationId> served() {
        return actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER);
    }

    private boolean keeps(Measure measure) {
        return measure.keepers(parties.partnersOf(measure.partnership())).include(actor);
    }

    private static int leastPoints(SettingsOnDay set, PartnershipId partnership) {
        return set.of(partnership).value(Setting.CHART_LEAST_POINTS);
    }

    /** Today in Europe/London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
