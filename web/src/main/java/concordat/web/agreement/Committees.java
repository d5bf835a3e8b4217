package concordat.web.agreement;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.PartnershipId;
import concordat.web.look.Option;
import java.util.List;

/** The committees that can govern an agreement of a partnership, to choose from. */
final class Committees {
    private Committees() {}

    static List<Option> of(ReadingCommittees reading, PartnershipId partnership) {
        return reading.all().stream()
                .filter(each -> each.partnership().equals(partnership))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }
}
