package concordat.web.partner;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The partnerships to which the reader belongs, their labels, and the organisations that are party to them. */
@Named
@RequestScoped
public class PartnersPage {
    private final List<Partnership> partnerships;

    @Inject
    PartnersPage(ReadingPartners reading) {
        Set<OrganisationId> named = reading.namedByReader();
        partnerships = reading.partnerships().stream()
                .map(sheet -> Partnership.of(sheet, named))
                .toList();
    }

    public List<Partnership> getPartnerships() {
        return partnerships;
    }

    /** A partnership with its labels and parties. */
    public record Partnership(
            String id, String name, String code, List<String> labels, List<Party> parties, boolean labelling) {
        static Partnership of(PartnershipSheet sheet, Set<OrganisationId> named) {
            return new Partnership(
                    sheet.id().value().toString(),
                    sheet.name(),
                    sheet.code(),
                    sheet.labels().stream().map(PartnersPage::words).toList(),
                    sheet.parties().stream()
                            .map(party -> Party.of(party, named.contains(party.id())))
                            .toList(),
                    sheet.parties().stream().anyMatch(party -> named.contains(party.id())));
        }
    }

    /** An organisation with all its names. */
    public record Party(
            String id, String name, String shortName, String kind, String code, List<String> names, boolean renaming) {
        static Party of(OrganisationSheet sheet, boolean renaming) {
            return new Party(
                    sheet.id().value().toString(),
                    sheet.name(),
                    sheet.shortName(),
                    sheet.kind().words(),
                    sheet.code().words(),
                    sheet.names().stream().map(PartnersPage::words).toList(),
                    renaming);
        }
    }

    /** "Associate University Trust, from 14 December 2023"; what is not recorded is said to be so. */
    static String words(DatedName name) {
        String from = name.from() == null ? "start not recorded" : "from " + Words.date(name.from());
        String until =
                name.until() == null ? "" : ", until " + Words.date(name.until().minusDays(1));
        return name.name() + " (" + from + until + ")";
    }
}
