package concordat.domain.scheme;

import static concordat.domain.scheme.SigningRule.APPOINTMENT_HOLDS_ON_THE_DAY;
import static concordat.domain.scheme.SigningRule.AUTHORISED_SIGNATORY_SIGNS;
import static concordat.domain.scheme.SigningRule.AUTHORITY_COVERS_THE_SEAL;
import static concordat.domain.scheme.SigningRule.AUTHORITY_COVERS_THE_TYPE;
import static concordat.domain.scheme.SigningRule.AUTHORITY_COVERS_THE_VALUE;
import static concordat.domain.scheme.SigningRule.AUTHORITY_HOLDS_ON_THE_DAY;
import static concordat.domain.scheme.SigningRule.AUTHORITY_IS_OF_THE_PARTY;
import static concordat.domain.scheme.SigningRule.DAY_TELLS_THE_AUTHORITY;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks whoever signs an agreement for an organisation against its scheme of delegation as it stood on the day of signing
 * (AG-3). An organisation that has no signatories on record for that day is not checked, and the finding says so.
 */
public final class SigningAuthority {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Signatories signatories;

    /** @param signatories the whole truth about who may sign */
    public SigningAuthority(Signatories signatories) {
        this.signatories = signatories;
    }

    /**
     * What is signed.
     *
     * @param type the type of agreement, in words
     * @param valueGbp what it is worth in all, in pounds; null if no value is on record
     */
    public record Matter(String type, @Nullable BigDecimal valueGbp) {}

    /**
     * Who is said to have signed.
     *
     * @param party the name of the party, for a sentence
     * @param signatory who of its signatories; null if none was chosen
     * @param on the day of signing; null if it is not on record
     * @param seal whether they attested the seal
     */
    public record Claim(
            OrganisationId organisation,
            String party,
            @Nullable SignatoryId signatory,
            @Nullable LocalDate on,
            boolean seal) {}

    /**
     * What the scheme says of a signature.
     *
     * @param signatory the entry by which they signed; null if nothing could be checked
     * @param words as an auditor would read it
     */
    public record Finding(@Nullable SignatoryLine signatory, String words) {
        /** Whether the authority was checked, and held. */
        public boolean isChecked() {
            return signatory != null;
        }
    }

    /** @throws concordat.domain.shared.RuleBroken if they had no authority to sign that on that day */
    public Finding check(Claim claim, Matter matter) {
        List<SignatoryLine> all = signatories.of(List.of(claim.organisation()));
        LocalDate on = claim.on();
        if (on == null) {
            DAY_TELLS_THE_AUTHORITY.require(all.isEmpty(), claim.party());
            return new Finding(null, "Not checked: the day of signing is not on record.");
        }
        List<SignatoryLine> inForce =
                all.stream().filter(line -> line.term().includes(on)).toList();
        SignatoryId chosen = claim.signatory();
        if (chosen == null) {
            AUTHORISED_SIGNATORY_SIGNS.require(
                    inForce.isEmpty(),
                    claim.party(),
                    DAY.format(on),
                    inForce.stream().map(SignatoryLine::words).collect(Collectors.joining("; ")));
            return new Finding(
                    null,
                    "Not checked: " + claim.party() + " has no signatories on record for " + DAY.format(on) + ".");
        }
        SignatoryLine line = all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(AUTHORITY_IS_OF_THE_PARTY, claim.party()));
        return check(line, claim, on, matter);
    }

    private Finding check(SignatoryLine line, Claim claim, LocalDate on, Matter matter) {
        AUTHORITY_HOLDS_ON_THE_DAY.require(
                line.term().includes(on), line.words(), DAY.format(on), line.reference(), words(line.term()));
        PersonId person = line.person();
        APPOINTMENT_HOLDS_ON_THE_DAY.require(
                person == null || !signatories.appointmentHadEnded(person, claim.organisation(), on),
                line.words(),
                claim.party(),
                DAY.format(on));
        AUTHORITY_COVERS_THE_TYPE.require(
                line.isFor(matter.type()), line.words(), line.reference(), line.matter(), matter.type());
        BigDecimal limit = line.limitGbp();
        BigDecimal value = matter.valueGbp();
        AUTHORITY_COVERS_THE_VALUE.require(
                limit == null || value == null || value.compareTo(limit) <= 0,
                line.words(),
                line.reference(),
                limit == null ? "" : pounds(limit),
                value == null ? "" : pounds(value));
        AUTHORITY_COVERS_THE_SEAL.require(!claim.seal() || line.seal(), line.words(), claim.party());
        String upTo = limit == null ? "without a limit" : "up to " + pounds(limit);
        return new Finding(
                line,
                line.organisationName() + " authorises " + line.words() + ", to sign by " + line.reference() + ", "
                        + upTo
                        + (limit != null && value == null ? "; no value is on record to hold it against" : "") + ".");
    }

    private static String words(Term term) {
        LocalDate until = term.until();
        return "from " + DAY.format(term.from())
                + (until == null ? " on" : " to the end of " + DAY.format(until.minusDays(1)));
    }

    private static String pounds(BigDecimal amount) {
        String pattern = amount.stripTrailingZeros().scale() > 0 ? "£#,##0.00" : "£#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }
}
