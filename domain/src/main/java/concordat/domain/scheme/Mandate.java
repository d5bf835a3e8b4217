package concordat.domain.scheme;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation's scheme says to one question on the day on which it is decided: whether whoever decides may
 * bind the organisation (LF-4, LF-6). It is frozen with the decision.
 *
 * @param organisationName how the organisation is called for short
 * @param entry the reference of the entry that settles it; blank if none does
 * @param matter the matter of that entry, in words; else the matter of the question
 * @param limitGbp the limit of that entry in pounds; null without one
 * @param valueGbp what the question is worth in pounds; null if it has no value
 * @param meetings at how many meetings the board would have to approve it (VO-13)
 */
@Embeddable
public record Mandate(
        @Embedded OrganisationId organisation,
        @Column(name = "organisation_name", nullable = false, length = 200) String organisationName,
        @Enumerated(EnumType.STRING) @Column(name = "finding", nullable = false, length = 20) Finding finding,
        @Column(name = "entry", nullable = false, length = 60) String entry,
        @Column(name = "matter", nullable = false, length = 200) String matter,
        @Column(name = "limit_gbp") @Nullable BigDecimal limitGbp,
        @Column(name = "value_gbp") @Nullable BigDecimal valueGbp,
        @Column(name = "meetings", nullable = false) int meetings) {

    /** What the scheme says. */
    public enum Finding {
        /** An entry delegates the matter, and its limit is not exceeded. */
        COVERED,
        /** The board keeps the matter to itself. */
        RESERVED,
        /** The matter is delegated to nobody here. */
        OUTSIDE,
        /** An entry delegates the matter, but not such an amount. */
        ABOVE_LIMIT,
        /** The organisation has no scheme on record for that day, so nothing could be checked. */
        NO_SCHEME
    }

    /**
     * Who asks to decide.
     *
     * @param seat the seat of an individual decision-maker; null if the committee decides
     */
    public record Holder(CommitteeId committee, @Nullable SeatId seat) {
        boolean holds(Power power) {
            return committee.equals(power.committee())
                    && (seat == null ? power.heldBy() == HeldBy.COMMITTEE : seat.equals(power.seat()));
        }
    }

    /**
     * Reads a scheme. An entry that names the matter goes before one for any other matter; what is reserved is not
     * delegated; of several delegations the highest limit counts.
     *
     * @param scheme entries of any organisation and time, of which those of this organisation on that day count
     * @param asked the matter of the question; may be blank
     */
    public static Mandate read(
            List<SchemeLine> scheme,
            OrganisationId organisation,
            String name,
            Holder holder,
            String asked,
            @Nullable BigDecimal value,
            LocalDate on) {
        List<SchemeLine> inForce = scheme.stream()
                .filter(line ->
                        line.organisation().equals(organisation) && line.term().includes(on))
                .toList();
        if (inForce.isEmpty()) {
            return new Mandate(organisation, name, Finding.NO_SCHEME, "", asked, null, value, 1);
        }
        List<SchemeLine> named = speaking(inForce, power -> power.isOf(asked));
        List<SchemeLine> relevant = named.isEmpty() ? speaking(inForce, Power::isOfAnyOther) : named;
        Optional<SchemeLine> reserved = relevant.stream()
                .filter(line -> line.power().heldBy() == HeldBy.BOARD)
                .findFirst();
        if (reserved.isPresent()) {
            return of(reserved.get(), Finding.RESERVED, value);
        }
        Optional<SchemeLine> delegated = relevant.stream()
                .filter(line -> holder.holds(line.power()))
                .max(Comparator.comparing(
                        line -> line.power().limitGbp(), Comparator.nullsLast(Comparator.naturalOrder())));
        if (delegated.isEmpty()) {
            return new Mandate(organisation, name, Finding.OUTSIDE, "", asked, null, value, 1);
        }
        BigDecimal limit = delegated.get().power().limitGbp();
        boolean within = limit == null || value == null || value.compareTo(limit) <= 0;
        return of(delegated.get(), within ? Finding.COVERED : Finding.ABOVE_LIMIT, value);
    }

    private static List<SchemeLine> speaking(List<SchemeLine> lines, Predicate<Power> of) {
        return lines.stream().filter(line -> of.test(line.power())).toList();
    }

    private static Mandate of(SchemeLine line, Finding finding, @Nullable BigDecimal value) {
        return new Mandate(
                line.organisation(),
                line.organisationName(),
                finding,
                line.reference(),
                line.power().matterWords(),
                line.power().limitGbp(),
                value,
                line.power().meetings());
    }

    /** Whether the organisation can be bound, or nothing is on record by which it could not. */
    public boolean allows() {
        return finding == Finding.COVERED || finding == Finding.NO_SCHEME;
    }

    /** As a chair would read it out. */
    public String words() {
        String subject = matter.isEmpty() ? "a matter that is not named" : "\"" + matter + "\"";
        return switch (finding) {
            case COVERED ->
                organisationName + " delegates " + subject + " by " + entry
                        + (limitGbp == null ? "" : ", up to " + pounds(limitGbp)) + ".";
            case RESERVED -> organisationName + " reserves " + subject + " to its board by " + entry + ".";
            case OUTSIDE -> organisationName + " has not delegated " + subject + " to this committee.";
            case ABOVE_LIMIT ->
                organisationName + " delegates " + subject + " by " + entry + " only up to "
                        + (limitGbp == null ? "" : pounds(limitGbp))
                        + (valueGbp == null ? "" : "; this is worth " + pounds(valueGbp)) + ".";
            case NO_SCHEME ->
                organisationName + " has no scheme of delegation on record; its authority was not checked.";
        };
    }

    private static String pounds(BigDecimal amount) {
        String pattern = amount.stripTrailingZeros().scale() > 0 ? "£#,##0.00" : "£#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }
}
