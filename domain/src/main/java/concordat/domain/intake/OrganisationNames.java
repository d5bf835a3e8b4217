package concordat.domain.intake;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Organisations by what files call them: code, short name, the name of today, and every name that they ever had. */
@Dependent
public class OrganisationNames {
    private final PartnerRegister register;
    private final Clock clock;

    @Inject
    OrganisationNames(PartnerRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** All that there are. */
    public Options<OrganisationId> all() {
        Options<OrganisationId> options = new Options<>();
        for (OrganisationSheet each : register.organisations(LocalDate.ofInstant(clock.instant(), Term.LONDON))) {
            List<String> names =
                    new ArrayList<>(each.names().stream().map(DatedName::name).toList());
            names.add(each.name());
            names.add(each.code().value());
            names.add(each.code().words());
            options.and(each.id(), each.shortName(), names);
        }
        return options;
    }
}
