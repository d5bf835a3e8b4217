package concordat.persistence.console;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.NamingPartners;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationCode.Scheme;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.partner.RegisteringPartners;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The partnership that Concordat is first for, as it is publicly known and no further: what is not public, such as since
 * when a name has been used, is not recorded. Loaded as often as one likes; what is there already stays as it is.
 */
public final class ReferenceData {
    /** The code of the partnership, with which its references begin. */
    public static final String PARTNERSHIP = "LPT-NHFT-UOL";

    private static final LocalDate ANNOUNCED = LocalDate.of(2023, 12, 14);
    private static final List<DatedName> LABELS = List.of(
            new DatedName("Leicestershire Partnership and Northamptonshire Healthcare Group", null, ANNOUNCED),
            new DatedName(
                    "Leicestershire Partnership and Northamptonshire Healthcare Associate University Group",
                    ANNOUNCED,
                    null));
    private static final Actor.Operator OPERATOR = new Actor.Operator("Loading reference data");

    private final Console console;
    private final Clock clock;
    private final boolean fictional;

    private ReferenceData(Console console, Clock clock, boolean fictional) {
        this.console = console;
        this.clock = clock;
        this.fictional = fictional;
    }

    /** @param console where to load them */
    public ReferenceData(Console console) {
        this(console, Clock.systemUTC(), false);
    }

    /** The same for a demonstration: marked as fictional, and as if they were loaded when that clock says. */
    public static ReferenceData forDemonstration(Console console, Clock clock) {
        return new ReferenceData(console, clock, true);
    }

    /** Loads the organisations, their partnership, and what is known of its agreement and work. @return the partnership */
    public PartnershipId load() {
        OrganisationId lpt = organisation(
                OrganisationKind.NHS_TRUST, Scheme.ODS, "RT5", "LPT", "Leicestershire Partnership NHS Trust");
        OrganisationId nhft = organisation(
                OrganisationKind.NHS_FT, Scheme.ODS, "RP1", "NHFT", "Northamptonshire Healthcare NHS Foundation Trust");
        OrganisationId uol =
                organisation(OrganisationKind.UNIVERSITY, Scheme.UKPRN, "10007796", "UoL", "University of Leicester");
        // A party to every education funding agreement (AG-11), and no partner.
        organisation(OrganisationKind.NHSE, Scheme.ODS, "X24", "NHSE", "NHS England");
        PartnershipId partnership = partnership(List.of(lpt, nhft, uol));
        new PartnershipFacts(console, clock, OPERATOR, partnership, lpt, nhft, uol).load();
        return partnership;
    }

    private OrganisationId organisation(
            OrganisationKind kind, Scheme scheme, String code, String shortName, String name) {
        Optional<OrganisationId> present =
                console.at(clock.instant(), OPERATOR, ReadingPartners.class, ReadingPartners::organisations).stream()
                        .filter(organisation -> organisation.code().value().equals(code))
                        .map(OrganisationSheet::id)
                        .findFirst();
        return present.orElseGet(() -> console.at(
                clock.instant(),
                OPERATOR,
                RegisteringPartners.class,
                partners ->
                        partners.enter(kind, new OrganisationCode(scheme, code), shortName, DatedName.undated(name))));
    }

    private PartnershipId partnership(List<OrganisationId> parties) {
        PartnershipId partnership = find().map(PartnershipSheet::id)
                .orElseGet(() -> console.at(
                        clock.instant(),
                        OPERATOR,
                        RegisteringPartners.class,
                        partners -> partners.partner(
                                PARTNERSHIP,
                                "Partnership of Leicestershire Partnership NHS Trust, Northamptonshire Healthcare NHS"
                                        + " Foundation Trust and the University of Leicester",
                                fictional,
                                parties)));
        List<DatedName> present = find().map(PartnershipSheet::labels).orElse(List.of());
        LABELS.stream()
                .filter(label -> !present.contains(label))
                .forEach(label -> console.at(clock.instant(), OPERATOR, NamingPartners.class, partners -> {
                    partners.label(partnership, label);
                    return partnership;
                }));
        return partnership;
    }

    private Optional<PartnershipSheet> find() {
        return console.at(clock.instant(), OPERATOR, ReadingPartners.class, ReadingPartners::partnerships).stream()
                .filter(partnership -> partnership.code().equals(PARTNERSHIP))
                .findFirst();
    }
}
