package concordat.web.programme;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceOnMap;
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

/** Which programme touches which service: a row for each service, a column for each kind of programme. */
@Named
@RequestScoped
public class ServiceMapPage {
    private final ReadingPartners partners;
    private final Page<ServiceOnMap> page;
    private final List<ProgrammeKind> columns;

    @Inject
    ServiceMapPage(ReadingProgrammes reading, ReadingPartners partners, Query query) {
        this.partners = partners;
        columns = Arrays.stream(ProgrammeKind.values())
                .filter(each -> query.get("kind").isEmpty() || query.is("kind", each.name()))
                .toList();
        page = reading.map(
                query.get("of").isEmpty() ? null : new OrganisationId(query.id("of")),
                query.get("q"),
                columns.size() == 1 ? columns.get(0) : null,
                Keyset.after(query.get("after")));
    }

    public List<String> getColumns() {
        return columns.stream().map(ProgrammeKind::words).toList();
    }

    public List<Line> getRows() {
        return page.rows().stream()
                .map(row -> new Line(
                        row.service().name(),
                        row.service().organisationName(),
                        columns.stream()
                                .map(kind -> new Cell(
                                        kind.words(),
                                        row.programmes().stream()
                                                .filter(each -> each.kind() == kind)
                                                .map(each -> new Link(
                                                        each.programme().value().toString(), each.name()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(ProgrammeKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }

    /** A service with what touches it. */
    public record Line(String name, String organisation, List<Cell> cells) {}

    /** The programmes of one kind. */
    public record Cell(String kind, List<Link> programmes) {}

    /** A programme to go to. */
    public record Link(String id, String name) {}
}
