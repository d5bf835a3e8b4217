package concordat.web.agreement.obligation;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.obligation.ObligationFilter;
import concordat.domain.agreement.obligation.ObligationOrder;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ObligationStanding;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of obligations, what is due first first, 50 to a page. */
@Named
@RequestScoped
public class ObligationsPage {
    private final ReadingAgreements agreements;
    private final ReadingPartners partners;
    private final Query query;
    private final Page<ObligationRow> page;

    @Inject
    ObligationsPage(ReadingObligations reading, ReadingAgreements agreements, ReadingPartners partners, Query query) {
        this.agreements = agreements;
        this.partners = partners;
        this.query = query;
        ObligationFilter filter = ObligationFilter.all()
                .containing(query.get("q"))
                .owedBy(id("owedBy", OrganisationId::new))
                .owedTo(id("owedTo", OrganisationId::new))
                .of(id("agreement", AgreementId::new))
                .standing(Arrays.stream(ObligationStanding.values())
                        .filter(each -> query.is("status", each.name()))
                        .findFirst()
                        .orElse(null));
        page = reading.register(filter, order(query.get("sort")), Keyset.after(query.get("after")));
    }

    private <T> @Nullable T id(String name, Function<UUID, T> type) {
        return query.get(name).isEmpty() ? null : type.apply(query.id(name));
    }

    private static ObligationOrder order(String sort) {
        boolean descending = sort.startsWith("-");
        return switch (descending ? sort.substring(1) : sort) {
            case "title" -> new ObligationOrder(ObligationOrder.Column.TITLE, descending);
            case "agreement" -> new ObligationOrder(ObligationOrder.Column.AGREEMENT, descending);
            default -> new ObligationOrder(ObligationOrder.Column.DUE, descending);
        };
    }

    public List<ObligationLine> getRows() {
        return page.rows().stream().map(ObligationLine::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.shortName()))
                .toList();
    }

    public List<Option> getAgreements() {
        return agreements
                .register(
                        AgreementFilter.all(),
                        AgreementOrder.BY_TITLE,
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows()
                .stream()
                .map(row -> Option.of(row.id().value().toString(), row.title() + " (" + row.reference() + ")"))
                .toList();
    }

    public List<Option> getStandings() {
        return Arrays.stream(ObligationStanding.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }
}
