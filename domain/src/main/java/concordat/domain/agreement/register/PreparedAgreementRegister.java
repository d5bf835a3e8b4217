package concordat.domain.agreement.register;

import concordat.domain.agreement.AgreementQuestion;
import concordat.domain.settings.SettingsOnDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The register of agreements that is on record as taken away, ready to be written.
 *
 * @param export the id of this export, by which it is found in the journal
 * @param filter which agreements it holds and in which order, in words
 * @param producedBy the reader for whom it is made, by name
 * @param capacity in what capacity they read
 * @param today the day as at which standings are told
 * @param settings by which agreements are rated
 * @param fileName the name to hand it out under (XL-12)
 */
public record PreparedAgreementRegister(
        UUID export,
        AgreementQuestion question,
        ExportFormat format,
        String filter,
        String producedBy,
        String capacity,
        Instant producedAt,
        LocalDate today,
        SettingsOnDay settings,
        String fileName) {}
