package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an action goes on: with whom, on which committee's log, under which reference there.
 *
 * @param due by when it is to be done there
 * @param fromName what the committee is called that it comes from
 * @param toName what the committee is called that it goes to
 */
record Handover(
        CommitteeId committee,
        String fromName,
        String toName,
        String reference,
        PersonOnRecord owner,
        LocalDate due,
        String reason,
        UUID audience) {
    Handover {
        reason = Text.required("reason", reason, Text.SENTENCE);
    }
}
