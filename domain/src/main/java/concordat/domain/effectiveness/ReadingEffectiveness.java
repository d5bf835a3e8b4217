package concordat.domain.effectiveness;

import concordat.domain.committee.Committees;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Whoever may see the business of a committee sees how it worked in a year, as far as they may see that. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingEffectiveness {
    private static final int SHOWN = 500;

    private final Auditing auditing;

    @Inject
    ReadingEffectiveness(
            EffectivenessRecords records,
            MeetingRegister register,
            Committees committees,
            BankHolidays holidays,
            Clock clock) {
        auditing = new Auditing(records, register, committees, holidays, clock);
    }

    /** Today, in London: it decides which years have begun. */
    public LocalDate today() {
        return auditing.today();
    }

    /**
     * The audit of a year; of very many decisions the first.
     *
     * @throws concordat.domain.shared.NotFound if there is no such committee, or the actor may not see it
     */
    public EffectivenessAudit of(CommitteeId committee, AuditYear year) {
        return auditing.audit(committee, year, false, SHOWN);
    }
}
