package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Services and programmes for tests of other features. */
public final class Services {
    private Services() {}

    /** A service of that organisation. */
    public static Service of(OrganisationId organisation, String name, Clock clock) {
        return new Service(ServiceId.next(clock), organisation, name, true);
    }

    /** A programme of those partners. */
    public static Programme programme(
            PartnershipId partnership, String name, Clock clock, ProgrammeFacts facts, OrganisationId... partners) {
        return new Programme(
                ProgrammeId.next(clock),
                partnership,
                ProgrammeEntry.of(name, ProgrammeKind.INNOVATION, ProgrammeStatus.UNDER_WAY, partners),
                facts,
                clock);
    }

    /** All programmes there are: that one. */
    public static Programmes one(Programme programme) {
        return new OneProgramme(programme);
    }

    /** Facts of a partnership of those partners, with nothing else. */
    public static ProgrammeFacts facts(OrganisationId... partners) {
        return new PartnersOnly(Set.copyOf(List.of(partners)));
    }
}
