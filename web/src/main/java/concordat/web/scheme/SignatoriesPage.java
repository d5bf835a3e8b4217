package concordat.web.scheme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SignatoryLine;
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

/** Who may sign agreements for the partners, for what, up to which value, and by which entry of the scheme (AG-3). */
@Named
@RequestScoped
public class SignatoriesPage {
    private static final String TODAY = "today";

    private final List<OrganisationSheet> organisations;
    private final List<SignatoryLine> lines;
    private final Set<OrganisationId> kept;
    private final LocalDate today;

    @Inject
    SignatoriesPage(ReadingSignatories signatories, ReadingPartners partners, Query query, Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        organisations = partners.organisations();
        kept = signatories.kept();
        String organisation = query.get("organisation");
        String words = query.get("q").strip().toLowerCase(Locale.ENGLISH);
        lines = signatories.all().stream()
                .filter(line -> organisation.isEmpty()
                        || line.organisation().value().toString().equals(organisation))
                .filter(line -> !query.get("show").equals(TODAY) || line.term().includes(today))
                .filter(line -> line.words().toLowerCase(Locale.ENGLISH).contains(words))
                .toList();
    }

    public List<Row> getRows() {
        return lines.stream()
                .map(line -> new Row(
                        line.id().value().toString(),
                        line.words(),
                        line.organisationName(),
                        line.reference(),
                        (line.matter().isEmpty() ? "Any agreement" : line.matter()) + (line.seal() ? "; the seal" : ""),
                        line.limitGbp() == null ? "No limit" : Pounds.words(line.limitGbp()),
                        Words.term(line.term()),
                        line.approvedBy() + ", " + Words.date(line.approvedOn()),
                        !line.term().includes(today),
                        kept.contains(line.organisation()) && line.term().until() == null))
                .toList();
    }

    public List<Option> getOrganisations() {
        return organisations.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getShown() {
        return List.of(Option.of(TODAY, "In force today"));
    }

    /** Whether the reader keeps the signatories of an organisation on record. */
    public boolean isKeeping() {
        return !kept.isEmpty();
    }

    /** A signatory as the list shows them. */
    public record Row(
            String id,
            String who,
            String organisation,
            String reference,
            String matter,
            String limit,
            String term,
            String approved,
            boolean past,
            boolean ending) {}
}
