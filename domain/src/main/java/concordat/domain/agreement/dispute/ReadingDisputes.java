package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reading disputes: anybody with an appointment does, of the agreements that they may see. */
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
public class ReadingDisputes {
    private final Agreements agreements;
    private final Disputes disputes;
    private final SettingValues settings;
    private final BankHolidays holidays;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingDisputes(
            Agreements agreements,
            Disputes disputes,
            SettingValues settings,
            BankHolidays holidays,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.disputes = disputes;
        this.settings = settings;
        this.holidays = holidays;
        this.actor = actor;
        this.clock = clock;
    }

    /** The disputes about an agreement, the latest first. @throws NotFound if the actor may not see the agreement */
    public List<DisputeDetails> about(AgreementId id) {
        Agreement agreement = agreements.get(id);
        WorkingDays calendar = holidays.workingDays();
        List<DisputeDetails> found = disputes.about(id).stream()
                .map(dispute -> DisputeDetails.of(dispute, agreement, calendar, today()))
                .toList();
        return found.stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** One dispute. @throws NotFound if there is none, or the actor may not see it */
    public DisputeDetails dispute(DisputeId id) {
        Dispute dispute = disputes.get(id);
        return DisputeDetails.of(dispute, agreements.get(dispute.agreement()), holidays.workingDays(), today());
    }

    /** Whether the actor could raise a dispute about that agreement, and take it up its ladder. */
    public boolean canRaise(AgreementId id) {
        Agreement agreement = agreements.get(id);
        return Authority.over(agreement, actor, today()).isPresent()
                && agreement.stage().isExecuted();
    }

    /** Whether the actor keeps that agreement on record. */
    public boolean keeps(AgreementId id) {
        return Authority.over(agreements.get(id), actor, today()).isPresent();
    }

    /** The usual ladder of the partnership today, which a dispute gets unless it is raised with another. */
    public Ladder usualLadder(AgreementId id) {
        return Ladder.usual(new SettingsOnDay(today(), settings.changes())
                .of(agreements.get(id).partnership()));
    }

    /** One page of the register of all disputes. */
    public Page<ListedDispute> register(DisputeFilter filter, Keyset keyset) {
        WorkingDays calendar = holidays.workingDays();
        Page<DisputeRow> page = disputes.register(filter, keyset, today());
        return new Page<>(
                page.rows().stream()
                        .map(row -> ListedDispute.of(row, today(), calendar))
                        .toList(),
                page.next());
    }

    /** The disputes of the actor's organisations, as their officer, on a step whose time is nearly or already up. */
    public List<ListedDispute> due() {
        WorkingDays calendar = holidays.workingDays();
        SettingsOnDay chosen = new SettingsOnDay(today(), settings.changes());
        return disputes
                .dueBy(
                        calendar.after(today(), Setting.DISPUTE_ALERT_DAYS.highest()),
                        actor.organisationsAs(Role.GOVERNANCE_OFFICER))
                .stream()
                .filter(row -> ListedDispute.isDue(
                        row, chosen.of(row.partnership()).value(Setting.DISPUTE_ALERT_DAYS), today(), calendar))
                .map(row -> ListedDispute.of(row, today(), calendar))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
