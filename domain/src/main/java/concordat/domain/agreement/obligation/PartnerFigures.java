package concordat.domain.agreement.obligation;

import concordat.domain.shared.OrganisationId;

/**
 * How many due dates of what one organisation owes stand how on a day.
 *
 * @param overdue those whose day has passed and that are still to be met, returned ones among them
 * @param dueSoon those of the next days, as many as the partnership has chosen
 * @param returned those that were put on record as met and sent back
 * @param awaiting those that were met and await acceptance
 */
public record PartnerFigures(
        OrganisationId organisation, String name, long overdue, long dueSoon, long returned, long awaiting) {}
