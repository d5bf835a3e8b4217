package concordat.domain.board;

import concordat.domain.shared.PurposeId;

/**
 * An aim of the partnership with what tells of it, as far as the reader sees that.
 *
 * @param reference of the agreement of which it is a purpose
 * @param measures the names of those in use, one a line; empty if there are none
 * @param programmes the names of those that serve it, one a line; empty if there are none
 * @param decisions the references of those that serve it, or concern its agreement or that of a programme that serves it; empty if there
 *     are none
 */
public record AimRegisterRow(
        PurposeId id, String aim, String reference, String measures, String programmes, String decisions) {}
