package concordat.domain.interest;

import concordat.domain.shared.Matter;

/**
 * An organisation or agreement on record.
 *
 * @param alsoCalled its short name or reference
 */
public record KnownConcern(Concern concern, String alsoCalled) {
    boolean is(Concern wanted) {
        if (concern.kind() != wanted.kind()) {
            return false;
        }
        return wanted.known() != null
                ? wanted.known().equals(concern.known())
                : Matter.same(concern.name(), wanted.name()) || Matter.same(alsoCalled, wanted.name());
    }
}
