package concordat.persistence.shared;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Part;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds or makes the row of an audience; the matrix of who belongs to it is data of the database. */
@Dependent
class SqlAudiences implements Audiences {
    private final EntityManager entities;

    @Inject
    SqlAudiences(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public UUID of(AudienceKey key) {
        return of(key, null);
    }

    private UUID of(AudienceKey key, @Nullable UUID item) {
        if (key instanceof AudienceKey.Withheld withheld) {
            return of(withheld.otherwise(), withheld.item().value());
        }
        if (key instanceof AudienceKey.Business business) {
            return find(
                    "COMMITTEE",
                    business.stage().name(),
                    business.part(),
                    business.committee().value(),
                    item,
                    null);
        }
        if (key instanceof AudienceKey.Votes votes) {
            return find("COMMITTEE", "VOTES", votes.part(), votes.committee().value(), item, null);
        }
        if (key instanceof AudienceKey.Partners partners) {
            return find(
                    "PARTNERS",
                    "KNOWN",
                    Part.PART_1,
                    null,
                    item,
                    partners.partnership().value());
        }
        throw new IllegalArgumentException("No audience for " + key);
    }

    private UUID find(
            String kind,
            String stage,
            Part part,
            @Nullable UUID committee,
            @Nullable UUID item,
            @Nullable UUID record) {
        return (UUID) entities.createNativeQuery(
                        """
                        select app.audience(:kind, :stage, :part, cast(:committee as uuid), cast(:item as uuid),
                                            cast(:record as uuid), null)""")
                .setParameter("kind", kind)
                .setParameter("stage", stage)
                .setParameter("part", part == Part.PART_1 ? 1 : 2)
                .setParameter("committee", text(committee))
                .setParameter("item", text(item))
                .setParameter("record", text(record))
                .getSingleResult();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
