package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a quorum (QU-2): so many entitled voting members present, of an organisation or of all, of a class or of
 * any. In committees in common, one that names no organisation holds for each of the committees (QU-4).
 *
 * @param needed how many, at least one
 * @param organisation of which organisation; null for all together
 * @param seatClass of which class; null for any
 */
@Embeddable
public record Minimum(
        @Column(name = "needed", nullable = false) int needed,
        @Embedded @Nullable OrganisationId organisation,
        @Enumerated(EnumType.STRING) @Column(name = "seat_class", length = 20) @Nullable SeatClass seatClass) {

    /** @throws IllegalArgumentException if fewer than one is needed */
    public Minimum {
        if (needed < 1) {
            throw new IllegalArgumentException("A minimum is at least one member.");
        }
    }

    /** So many in total. */
    public static Minimum inTotal(int needed) {
        return new Minimum(needed, null, null);
    }

    /** So many of one organisation. */
    public static Minimum of(OrganisationId organisation, int needed) {
        return new Minimum(needed, organisation, null);
    }

    /** The same, of one class only. */
    public Minimum inClass(SeatClass wanted) {
        return new Minimum(needed, organisation, wanted);
    }

    /** Of which organisation, if it names one. */
    public Optional<OrganisationId> ofOrganisation() {
        return Optional.ofNullable(organisation);
    }

    /** Of which class, if it names one. */
    public Optional<SeatClass> ofClass() {
        return Optional.ofNullable(seatClass);
    }

    /** Whether a seat of that organisation and class counts towards it. */
    public boolean asksFor(OrganisationId seatOf, SeatClass ofThisClass) {
        return (organisation == null || organisation.equals(seatOf)) && (seatClass == null || seatClass == ofThisClass);
    }
}
