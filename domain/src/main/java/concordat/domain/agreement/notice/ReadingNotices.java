package concordat.domain.agreement.notice;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.Party;
import concordat.domain.agreement.notice.NoticeRegister.EndingNotice;
import concordat.domain.agreement.notice.NoticeRegister.Extension;
import concordat.domain.agreement.notice.NoticeRegister.PartyAddress;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.OrganisationId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reading notices given and received: anybody with an appointment does, of the agreements that they may see. */
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
public class ReadingNotices {
    private final Agreements agreements;
    private final FormalNotices notices;
    private final SettingValues settings;
    private final BankHolidays holidays;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingNotices(
            Agreements agreements,
            FormalNotices notices,
            SettingValues settings,
            BankHolidays holidays,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.settings = settings;
        this.holidays = holidays;
        this.actor = actor;
        this.clock = clock;
    }

    /** All notices under an agreement, the latest first. @throws NotFound if the actor may not see the agreement */
    public NoticeRegister under(AgreementId id) {
        Agreement agreement = agreements.get(id);
        WorkingDays calendar = holidays.workingDays();
        List<NoticeAddress> known = notices.addresses(id);
        return new NoticeRegister(
                id,
                agreement.version(),
                agreement.reference(),
                agreement.title(),
                notices.under(id).stream()
                        .sorted(Comparator.comparing(FormalNotice::given)
                                .thenComparing(FormalNotice::number)
                                .reversed())
                        .map(notice -> NoticeDetails.of(notice, agreement, calendar, today()))
                        .toList(),
                agreement.noticesOnRecord().stream()
                        .map(each -> new EndingNotice(
                                each.id(),
                                agreement
                                        .party(each.notice().party())
                                        .map(Party::nameAsSigned)
                                        .orElse(""),
                                each.notice().given(),
                                each.notice().kind(),
                                each.notice().end(),
                                each.isWithdrawn(),
                                each.withdrawalReason()))
                        .toList(),
                agreement.extensionsOnRecord().stream()
                        .map(each -> new Extension(each.id(), each.on(), each.isWithdrawn(), each.withdrawalReason()))
                        .toList(),
                agreement.parties().stream().map(party -> address(party, known)).toList());
    }

    private PartyAddress address(Party party, List<NoticeAddress> known) {
        Addresses addresses = Addresses.of(known, party.organisation());
        return new PartyAddress(
                party.organisation(),
                party.nameAsSigned(),
                addresses.on(today()).orElse(null),
                addresses.otherThanOn(today()));
    }

    /** One formal notice. @throws NotFound if there is none, or the actor may not see it */
    public NoticeDetails notice(FormalNoticeId id) {
        FormalNotice notice = notices.get(id);
        return NoticeDetails.of(notice, agreements.get(notice.agreement()), holidays.workingDays(), today());
    }

    /** Whether the actor keeps that agreement, and so its notices, on record. */
    public boolean keeps(AgreementId id) {
        return Authority.over(agreements.get(id), actor, today()).isPresent();
    }

    /** Whether notices can be put on record under that agreement, by the actor. */
    public boolean canRecord(AgreementId id) {
        return agreements.get(id).isMadeKnown() && keeps(id);
    }

    /** The parties for whose address for notices the actor answers. */
    public Set<OrganisationId> officerOf() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    /** The notices of the actor's organisations, as their officer, whose answer is nearly or already due. */
    public List<DueAnswer> due() {
        WorkingDays calendar = holidays.workingDays();
        SettingsOnDay chosen = new SettingsOnDay(today(), settings.changes());
        return notices.unanswered(calendar.after(today(), Setting.DISPUTE_ALERT_DAYS.highest()), officerOf()).stream()
                .filter(notice -> notice.due()
                        .isWithin(chosen.of(notice.partnership()).value(Setting.DISPUTE_ALERT_DAYS), today(), calendar))
                .map(notice -> new DueAnswer(
                        notice,
                        notice.due().words(today(), calendar),
                        notice.due().isOverdueOn(today())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
