package concordat.persistence.agreement;

import concordat.domain.agreement.AgreementCalendar;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlAgreementCalendar implements AgreementCalendar {
    private final EntityManager entities;

    @Inject
    SqlAgreementCalendar(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(AgreementId agreement, UUID audience, List<Milestone> milestones) {
        entities.createNativeQuery("delete from concordat.agreement_milestone where agreement_id = :agreement")
                .setParameter("agreement", agreement.value())
                .executeUpdate();
        keepFirst(List.of(new Coming(agreement, audience, milestones)));
    }

    @Override
    public void keepFirst(List<Coming> coming) {
        List<Kept> kept = coming.stream()
                .flatMap(each -> each.milestones().stream()
                        .map(milestone -> new Kept(each.agreement().value(), each.audience(), milestone)))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into concordat.agreement_milestone
                               (agreement_id, audience, kind, due_on, organisation_id, ends_on)
                        select m.agreement, m.audience, m.kind, m.due_on, m.organisation_id, m.ends_on
                          from unnest(cast(:agreements as uuid[]), cast(:audiences as uuid[]), cast(:kinds as text[]),
                                      cast(:days as date[]), cast(:parties as uuid[]), cast(:ends as date[]))
                                   as m(agreement, audience, kind, due_on, organisation_id, ends_on)""")
                .setParameter("agreements", array(kept, Kept::agreement))
                .setParameter("audiences", array(kept, Kept::audience))
                .setParameter(
                        "kinds", array(kept, each -> each.milestone().kind().name()))
                .setParameter("days", array(kept, each -> each.milestone().due()))
                .setParameter(
                        "parties", array(kept, each -> value(each.milestone().party())))
                .setParameter("ends", array(kept, each -> each.milestone().end()))
                .executeUpdate();
    }

    private record Kept(UUID agreement, UUID audience, Milestone milestone) {}

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static String array(List<Kept> kept, Function<Kept, @Nullable Object> part) {
        return kept.stream()
                .map(each -> Objects.toString(part.apply(each), "null"))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
