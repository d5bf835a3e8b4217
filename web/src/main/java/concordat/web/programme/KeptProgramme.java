package concordat.web.programme;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;

/** The programme of which a page changes a part: one that its reader keeps on record, or no page. */
@Dependent
class KeptProgramme {
    private final ReadingPartners partners;
    private final ProgrammeDetails details;

    @Inject
    KeptProgramme(ReadingProgrammes reading, ReadingPartners partners, Query query) {
        this.partners = partners;
        details = reading.programme(new ProgrammeId(query.id("programme")));
        if (Collections.disjoint(details.entry().partners(), reading.served())) {
            throw new NotFound("page");
        }
    }

    ProgrammeId id() {
        return details.id();
    }

    ProgrammeDetails details() {
        return details;
    }

    String name() {
        return details.entry().name();
    }

    String address() {
        return "/programme?faces-redirect=true&id=" + id().value();
    }

    /** The organisations that take part, to be chosen from. */
    List<Option> organisations() {
        List<OrganisationId> taking = details.entry().partners();
        return partners.organisations().stream()
                .filter(each -> taking.contains(each.id()))
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }
}
