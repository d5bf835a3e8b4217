package concordat.domain.trail;

import concordat.domain.settings.SettingValues;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Reading where the trail breaks off, among what one may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingGaps {
    private final Gaps gaps;
    private final SettingValues settings;
    private final Clock clock;

    @Inject
    ReadingGaps(Gaps gaps, SettingValues settings, Clock clock) {
        this.gaps = gaps;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many entries each report has today. */
    public Map<Gap, Long> counts() {
        return gaps.counts(today(), recent());
    }

    /** One page of a report as of today, the oldest first. */
    public Page<GapRow> page(Gap gap, Keyset keyset) {
        return gaps.page(gap, today(), recent(), keyset);
    }

    private EvidenceAge recent() {
        return EvidenceAge.on(today(), settings.changes());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
