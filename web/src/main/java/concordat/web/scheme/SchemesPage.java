package concordat.web.scheme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.scheme.HeldBy;
import concordat.domain.scheme.Power;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The partners' schemes of reservation and delegation: who may decide what, up to which amount (LF-6). */
@Named
@RequestScoped
public class SchemesPage {
    private static final String TODAY = "today";

    private final List<OrganisationSheet> organisations;
    private final List<SchemeLine> lines;
    private final Set<OrganisationId> kept;
    private final LocalDate today;

    @Inject
    SchemesPage(ReadingSchemes schemes, ReadingPartners partners, Query query, Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        organisations = partners.organisations();
        kept = schemes.kept();
        String organisation = query.get("organisation");
        String matter = query.get("q").strip().toLowerCase(Locale.ENGLISH);
        lines = schemes.all().stream()
                .filter(line -> organisation.isEmpty()
                        || line.organisation().value().toString().equals(organisation))
                .filter(line -> !query.get("show").equals(TODAY) || line.term().includes(today))
                .filter(line ->
                        line.power().matterWords().toLowerCase(Locale.ENGLISH).contains(matter))
                .toList();
    }

    public List<Row> getRows() {
        return lines.stream().map(this::row).toList();
    }

    private Row row(SchemeLine line) {
        Power power = line.power();
        return new Row(
                line.id().value().toString(),
                line.reference(),
                line.organisationName(),
                power.isOfAnyOther() ? "Any other matter" : power.matter(),
                line.holder()
                        + (power.heldBy() == HeldBy.BOARD ? " (reserved)" : "")
                        + (power.meetings() > 1 ? ", and again at a second meeting" : ""),
                power.limitGbp() == null
                        ? (power.heldBy() == HeldBy.BOARD ? "" : "No limit")
                        : Pounds.words(power.limitGbp()),
                Words.term(line.term()),
                line.approvedBy() + ", " + Words.date(line.approvedOn()),
                !line.term().includes(today),
                kept.contains(line.organisation()) && line.term().until() == null);
    }

    public List<Option> getOrganisations() {
        return organisations.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getShown() {
        return List.of(Option.of(TODAY, "In force today"));
    }

    /** Whether the reader keeps a scheme on record. */
    public boolean isKeeping() {
        return !kept.isEmpty();
    }

    /** An entry as the list shows it. */
    public record Row(
            String id,
            String reference,
            String organisation,
            String matter,
            String holder,
            String limit,
            String term,
            String approved,
            boolean past,
            boolean ending) {}
}
