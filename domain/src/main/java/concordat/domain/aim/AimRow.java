package concordat.domain.aim;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;

/**
 * An aim of a partnership, with how much tells of it that the reader may see.
 *
 * @param number its place in the agreement that says so, from 1 on
 * @param reference of the agreement of which it is a purpose
 * @param measures how many in use tell of it
 * @param programmes how many serve it
 * @param decisions how many serve it, or concern the agreement of one that does
 */
public record AimRow(
        PurposeId id,
        PartnershipId partnership,
        int number,
        String text,
        AgreementId agreement,
        String reference,
        String title,
        int measures,
        int programmes,
        int decisions) {}
