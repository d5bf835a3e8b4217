package concordat.domain.partner;

import java.time.LocalDate;
import java.util.List;

/** The partners as records: few, and read as a whole. */
public interface PartnerRegister {
    /** All organisations by short name, as they are called on that day. */
    List<OrganisationSheet> organisations(LocalDate day);

    /** The partnerships that the actor may see, by code, with their parties as they are called on that day. */
    List<PartnershipSheet> partnerships(LocalDate day);
}
