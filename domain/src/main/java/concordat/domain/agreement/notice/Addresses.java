package concordat.domain.agreement.notice;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The addresses for notices of one party, the latest first: each holds until the next takes its place. */
record Addresses(List<NoticeAddressDraft> all) {
    static Addresses of(Collection<NoticeAddress> known, OrganisationId party) {
        return new Addresses(known.stream()
                .filter(each -> each.organisation().equals(party))
                .map(NoticeAddress::details)
                .sorted(Comparator.comparing(NoticeAddressDraft::from).reversed())
                .toList());
    }

    /** The one that holds on that day. */
    Optional<NoticeAddressDraft> on(LocalDate day) {
        return all.stream().filter(each -> !each.from().isAfter(day)).findFirst();
    }

    /** Those that do not hold on that day. */
    List<NoticeAddressDraft> otherThanOn(LocalDate day) {
        Optional<NoticeAddressDraft> holding = on(day);
        return all.stream()
                .filter(each -> holding.isEmpty() || !each.equals(holding.get()))
                .toList();
    }
}
