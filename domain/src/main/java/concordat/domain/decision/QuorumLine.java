package concordat.domain.decision;

import concordat.domain.committee.SeatClass;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One part of the quorum as it was reckoned (QU-2).
 *
 * @param asks what the part asks for
 * @param organisation of which organisation; null for all together
 * @param organisationName its name; blank for all together
 * @param seatClass of which class; null for any
 * @param needed how many are needed
 * @param have how many there were
 * @param recused how many more there would have been at most, were nobody recused
 */
@Embeddable
public record QuorumLine(
        @Enumerated(EnumType.STRING) @Column(name = "asks", nullable = false, length = 20) Asks asks,
        @Embedded @Nullable OrganisationId organisation,
        @Column(name = "organisation_name", nullable = false, length = 200) String organisationName,
        @Enumerated(EnumType.STRING) @Column(name = "seat_class", length = 20) @Nullable SeatClass seatClass,
        @Column(name = "needed", nullable = false) int needed,
        @Column(name = "have", nullable = false) int have,
        @Column(name = "recused", nullable = false) int recused) {

    /** What a part of the quorum asks for. */
    public enum Asks {
        MEMBERS,
        CHAIR
    }

    /** Whether this part of the quorum is met. */
    public boolean isMet() {
        return have >= needed;
    }

    /**
     * As a chair would read it out: "NHFT has 1 of 2 voting members present, 1 is recused", or, if it is met,
     * "NHFT has 3 voting members present, 2 needed".
     */
    public String words() {
        return words("has", "is", "are");
    }

    /** The same of a meeting to come: "NHFT will have 1 of 2 voting members present, 1 is recused". */
    public String wordsAhead() {
        return words("will have", "will be", "will be");
    }

    private String words(String has, String is, String are) {
        if (asks == Asks.CHAIR) {
            return isMet()
                    ? "chair or vice-chair " + is + " present"
                    : "neither chair nor vice-chair" + (organisationName.isEmpty() ? "" : " of " + organisationName)
                            + " " + is + " present and free of interests";
        }
        String noun = seatClass == null ? "voting member" : seatClass.words();
        String of = isMet() ? have + " " + plural(noun, have) : have + " of " + needed + " " + plural(noun, needed);
        String present = organisationName.isEmpty()
                ? of + " " + ((isMet() ? have : needed) == 1 ? is : are) + " present"
                : organisationName + " " + has + " " + of + " present";
        if (isMet()) {
            return present + ", " + needed + " needed";
        }
        return switch (recused) {
            case 0 -> present;
            case 1 -> present + ", 1 is recused";
            default -> present + ", " + recused + " are recused";
        };
    }

    private static String plural(String noun, int number) {
        return number == 1 ? noun : noun + "s";
    }
}
