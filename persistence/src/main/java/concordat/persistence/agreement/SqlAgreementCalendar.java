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
        entities.createNativeQuery(
                        """
                        insert into concordat.agreement_milestone
                               (agreement_id, audience, kind, due_on, organisation_id, ends_on)
                        select :agreement, :audience, m.kind, m.due_on, m.organisation_id, m.ends_on
                          from unnest(cast(:kinds as text[]), cast(:days as date[]), cast(:parties as uuid[]),
                                      cast(:ends as date[])) as m(kind, due_on, organisation_id, ends_on)""")
                .setParameter("agreement", agreement.value())
                .setParameter("audience", audience)
                .setParameter(
                        "kinds", array(milestones, milestone -> milestone.kind().name()))
                .setParameter("days", array(milestones, Milestone::due))
                .setParameter("parties", array(milestones, milestone -> value(milestone.party())))
                .setParameter("ends", array(milestones, Milestone::end))
                .executeUpdate();
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static String array(List<Milestone> milestones, Function<Milestone, @Nullable Object> part) {
        return milestones.stream()
                .map(milestone -> Objects.toString(part.apply(milestone), "null"))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
