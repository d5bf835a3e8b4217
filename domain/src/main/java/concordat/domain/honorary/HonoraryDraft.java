package concordat.domain.honorary;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody puts on record of an honorary arrangement.
 *
 * @param employer who employs the person; null if it is no organisation known here
 * @param otherEmployer what such an employer is called; empty otherwise
 * @param otherIsNhs whether such an employer is a part of the NHS
 * @param host where the person works by the arrangement
 * @param work the study, or the role
 * @param directBearing whether the research has a direct bearing on the quality of care
 * @param lastDay the last day on which it holds
 * @param manager who looks after it at the host and sees it; null if it is the officers alone
 */
public record HonoraryDraft(
        String person,
        @Nullable OrganisationId employer,
        String otherEmployer,
        boolean otherIsNhs,
        OrganisationId host,
        HonoraryKind kind,
        String work,
        boolean directBearing,
        Check disclosure,
        Check health,
        LocalDate start,
        LocalDate lastDay,
        String supervisor,
        @Nullable PersonId manager) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public HonoraryDraft {
        person = Text.required("person", person, Text.LINE);
        otherEmployer = employer == null ? Text.required("employer", otherEmployer, Text.LINE) : "";
        work = Text.required("study or role", work, Text.SENTENCE);
        supervisor = Text.required("supervisor", supervisor, Text.LINE);
    }
}
