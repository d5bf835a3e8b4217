package concordat.persistence.shared;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(key, null, null);
    }

    private UUID of(AudienceKey key, @Nullable UUID item, @Nullable UUID meeting) {
        if (key instanceof AudienceKey.Withheld withheld) {
            return of(withheld.otherwise(), withheld.item().value(), meeting);
        }
        if (key instanceof AudienceKey.InMeeting business) {
            return of(business.otherwise(), item, withDeputies(business.meeting()));
        }
        if (key instanceof AudienceKey.Business business) {
            return find(
                    "COMMITTEE",
                    business.stage().name(),
                    business.part(),
                    business.committee().value(),
                    item,
                    meeting);
        }
        if (key instanceof AudienceKey.Votes votes) {
            return find("COMMITTEE", "VOTES", votes.part(), votes.committee().value(), item, null);
        }
        if (key instanceof AudienceKey.OfBreach breach) {
            return named(
                    find("BREACH", "KEPT", Part.PART_1, breach.committee().value(), item, breach.breach()),
                    Stream.of(breach.whose()));
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
        if (key instanceof AudienceKey.AgreementParties agreement) {
            return find("AGREEMENT", "OPEN", null, agreement.parties());
        }
        if (key instanceof AudienceKey.AgreementTeam team) {
            return named(find("AGREEMENT", "TEAM", team.agreement().value(), team.parties()), team.named().stream());
        }
        if (key instanceof AudienceKey.Interests interests) {
            return find("INTEREST", interests.published() ? "PUBLISHED" : "WITHHELD", null, interests.parties());
        }
        if (key instanceof AudienceKey.Honorary honorary) {
            return honorary.named().isEmpty()
                    ? find("HONORARY", "KEPT", null, honorary.concerned())
                    : named(
                            find("HONORARY", "KEPT", honorary.entry(), honorary.concerned()),
                            honorary.named().stream());
        }
        throw new IllegalArgumentException("No audience for " + key);
    }

    /** The same audience, to which these people belong by name. */
    private UUID named(UUID audience, Stream<PersonId> people) {
        entities.createNativeQuery("select 1 from app.set_audience_members(:audience, cast(:people as uuid[]))")
                .setParameter("audience", audience)
                .setParameter("people", array(people.map(PersonId::value)))
                .getSingleResult();
        return audience;
    }

    /** The meeting, if somebody deputises in it: only then it has audiences of its own. */
    private @Nullable UUID withDeputies(MeetingId meeting) {
        return (UUID) entities.createNativeQuery("select app.with_deputies(:meeting)")
                .setParameter("meeting", meeting.value())
                .getSingleResult();
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

    private UUID find(String kind, String stage, @Nullable UUID record, Set<OrganisationId> parties) {
        return (UUID) entities.createNativeQuery(
                        """
                        select app.audience(:kind, :stage, 1, null, null, cast(:record as uuid),
                                            cast(:parties as uuid[]))""")
                .setParameter("kind", kind)
                .setParameter("stage", stage)
                .setParameter("record", text(record))
                .setParameter("parties", array(parties.stream().map(OrganisationId::value)))
                .getSingleResult();
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
