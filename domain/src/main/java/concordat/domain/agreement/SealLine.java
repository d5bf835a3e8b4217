package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the seal register of an organisation.
 *
 * @param organisation what it is called for short
 * @param on the day of sealing; null if it is not recorded
 * @param agreement what the seal was affixed to, or what it changes
 * @param document what the seal was affixed to, in words
 * @param signatory who signed, with their office
 */
public record SealLine(
        String organisation,
        @Nullable LocalDate on,
        SealUse seal,
        AgreementId agreement,
        String document,
        String signatory) {}
