package concordat.domain.agreement.notice;

import static concordat.domain.agreement.notice.NoticeRule.ADDRESS_CHANGES_ONCE_A_DAY;
import static concordat.domain.agreement.notice.NoticeRule.ADDRESS_IS_OF_A_PARTY;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Putting formal notices and their answers on record, by whoever keeps the agreement on record; the address at which a party
 * receives notices is kept by its own governance officer.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class GivingNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final HeldAgreements agreements;
    private final FormalNotices notices;
    private final SettingValues settings;
    private final BankHolidays holidays;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    GivingNotices(
            HeldAgreements agreements,
            FormalNotices notices,
            SettingValues settings,
            BankHolidays holidays,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.settings = settings;
        this.holidays = holidays;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a notice on record under the next number of its agreement. When it is taken as received follows from how it was
     * served, by the settings of the day on which it was given.
     *
     * @param onceKey the one-time key of the form; used again, it returns the notice that was made with it
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand
     */
    public FormalNoticeId record(String onceKey, AgreementId id, FormalNoticeDraft draft) {
        return new FormalNoticeId(keys.once(onceKey, () -> {
            Agreement agreement = hold(id);
            LocalDate deemed = draft.delivery()
                    .deemedReceived(
                            draft.given(),
                            new SettingsOnDay(draft.given(), settings.changes()).of(agreement.partnership()),
                            holidays.workingDays());
            FormalNotice notice = FormalNotice.recorded(
                    agreement,
                    notices.under(id).size() + 1,
                    draft,
                    deemed,
                    draft.address().isEmpty() ? addressOf(draft, id) : draft.address(),
                    clock,
                    today());
            notices.add(notice);
            journal.record(notice.recorded(Which.of(agreement)));
            return notice.id().value();
        }));
    }

    private String addressOf(FormalNoticeDraft draft, AgreementId id) {
        OrganisationId to = draft.to();
        return to == null
                ? ""
                : Addresses.of(notices.addresses(id), to)
                        .on(draft.given())
                        .map(NoticeAddressDraft::words)
                        .orElse("");
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, FormalNoticeId id, Consumer<GivingNotices> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Puts the answer to a notice on record. */
    public void answer(FormalNoticeId id, long seen, LocalDate on, String answer) {
        change(id, seen, (agreement, notice) -> notice.answer(on, answer, today(), Which.of(agreement)));
    }

    /** Withdraws a notice that was put on record by mistake; it stays on record as withdrawn. */
    public void withdraw(FormalNoticeId id, long seen, String reason) {
        change(id, seen, (agreement, notice) -> notice.withdraw(reason, today(), Which.of(agreement)));
    }

    /**
     * Lets a party receive notices at another address from a day on.
     *
     * @throws concordat.domain.shared.NotAllowed if the actor is no governance officer of that party
     */
    public void changeAddress(String onceKey, AgreementId id, OrganisationId party, NoticeAddressDraft draft) {
        keys.once(onceKey, () -> {
            Agreement agreement = agreements.hold(id);
            ADDRESS_IS_OF_A_PARTY.require(agreement.party(party).isPresent());
            if (!(actor.actor() instanceof Actor.Operator)) {
                actor.as(Role.GOVERNANCE_OFFICER, party);
            }
            List<NoticeAddress> there = notices.addresses(id);
            ADDRESS_CHANGES_ONCE_A_DAY.require(
                    Addresses.of(there, party).all().stream()
                            .noneMatch(each -> each.from().equals(draft.from())),
                    DAY.format(draft.from()));
            notices.add(new NoticeAddress(id, party, draft, clock));
            journal.record(new NoticeEvent.NoticeAddressChanged(Which.of(agreement), party, draft.from()));
            return id.value();
        });
    }

    private void change(FormalNoticeId id, long seen, BiFunction<Agreement, FormalNotice, NoticeEvent> act) {
        Agreement agreement = hold(notices.get(id).agreement());
        journal.record(act.apply(agreement, notices.lock(id, seen)));
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = agreements.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
