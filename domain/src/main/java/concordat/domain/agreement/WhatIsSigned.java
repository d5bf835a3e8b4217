package concordat.domain.agreement;

import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the parties approve and sign: what the agreement says, clause by clause, and between whom. Who answers for it at a
 * party, and where its scan is kept, is no part of it.
 */
public record WhatIsSigned(
        String reference,
        String title,
        AgreementType type,
        String description,
        List<PartyAsSigned> parties,
        List<String> purposes,
        AgreementDates dates,
        @Nullable NoticePeriod notice,
        TermClause term,
        List<BreakClause> breaks,
        boolean legallyBinding,
        String bindingClauses,
        AgreementValue value,
        boolean deed,
        List<ClauseAsSigned> clauses) {

    public WhatIsSigned {
        parties = List.copyOf(parties);
        purposes = List.copyOf(purposes);
        breaks = List.copyOf(breaks);
        clauses = List.copyOf(clauses);
    }

    /** A party under the name by which it signs. */
    public record PartyAsSigned(OrganisationId organisation, String name, @Nullable NoticePeriod notice) {}

    /**
     * A clause, or a schedule.
     *
     * @param part {@code MAIN} or {@code SCHEDULE}
     */
    public record ClauseAsSigned(String part, String heading, String wording, boolean binding) {}

    /** It in the one way in which its fingerprint is taken. */
    public String canonical() {
        return CanonicalForm.of(this);
    }

    /** The SHA-256 of it, in hexadecimal digits. */
    public String fingerprint() {
        return fingerprintOf(canonical());
    }

    static String fingerprintOf(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
