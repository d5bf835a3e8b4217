package concordat.persistence.pathway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import concordat.domain.pathway.criterion.MeasuredValues;
import concordat.domain.pathway.criterion.Reading;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
class SqlMeasuredValues implements MeasuredValues {
    private final EntityManager entities;

    @Inject
    SqlMeasuredValues(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Choice> of(PartnershipId partnership, OrganisationId trust) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select m.id, %s as name, m.shape = 'SHARE' as share
                                  from concordat.measure m left join concordat.organisation o on o.id = m.organisation_id
                                 where m.partnership_id = :partnership and m.retired_on is null
                                   and (m.organisation_id is null or m.organisation_id = :trust)
                                 order by name, m.id"""
                                        .formatted(CriterionRows.MEASURE),
                                Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("trust", trust.value()),
                row -> new Choice(row.id("id"), row.text("name"), row.flag("share")));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> measures) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select m.id, %s as name
                                          from concordat.measure m
                                          left join concordat.organisation o on o.id = m.organisation_id
                                         where m.id = any (cast(:measures as uuid[]))"""
                                                .formatted(CriterionRows.MEASURE),
                                        Tuple.class)
                                .setParameter("measures", measures.toArray(UUID[]::new)),
                        row -> Map.entry(row.id("id"), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, List<Reading>> readings(Collection<UUID> measures, LocalDate day) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select v.measure_id, v.period_from, v.as_at, v.value, v.numerator, v.denominator
                                          from concordat.measure_value v
                                         where v.measure_id = any (cast(:measures as uuid[])) and v.replaced_on is null
                                           and v.as_at <= :day
                                         order by v.period_from, v.id""",
                                        Tuple.class)
                                .setParameter("measures", measures.toArray(UUID[]::new))
                                .setParameter("day", day),
                        row -> Map.entry(row.id("measure_id"), CriterionRows.reading(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
