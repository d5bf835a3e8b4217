package concordat.domain.partner;

import concordat.domain.partner.OrganisationCode.Scheme;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Fictional partners. */
public final class PartnerFixtures {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:30:00Z"), ZoneOffset.UTC);
    static final LocalDate RENAMED = LocalDate.of(2024, 6, 1);
    static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    static final OrganisationId BIRCH = OrganisationId.next(CLOCK);

    private PartnerFixtures() {}

    /** An organisation without a name. */
    public static Organisation organisation(
            OrganisationId id, OrganisationKind kind, OrganisationCode code, String shortName) {
        return new Organisation(id, kind, code, shortName);
    }

    /** A partnership of these. */
    public static Partnership partnership(PartnershipId id, OrganisationId... parties) {
        return new Partnership(id, "FICTIONAL", "A fictional partnership", true, List.of(parties), CLOCK);
    }

    static Organisation alder() {
        Organisation alder =
                organisation(ALDER, OrganisationKind.NHS_TRUST, new OrganisationCode(Scheme.ODS, "ALD"), "Alder");
        alder.named(DatedName.undated("Alder NHS Trust"), CLOCK);
        return alder;
    }

    static Partnership between(OrganisationId... parties) {
        return new Partnership(PartnershipId.next(CLOCK), "ALD-BIR", "Alder and Birch", true, List.of(parties), CLOCK);
    }
}
