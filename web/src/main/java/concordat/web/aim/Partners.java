package concordat.web.aim;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partner by which the aims and what tells of them are filtered. */
final class Partners {
    private static final String PARTNER = "partner";

    private Partners() {}

    /** The one that the address names; null for all. @throws concordat.domain.shared.NotFound if it names none */
    static @Nullable OrganisationId asked(Query query) {
        return query.get(PARTNER).isEmpty() ? null : new OrganisationId(query.id(PARTNER));
    }

    static List<Option> options(ReadingPartners partners) {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }
}
