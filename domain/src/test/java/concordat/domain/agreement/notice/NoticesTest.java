package concordat.domain.agreement.notice;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formal notices: when they are taken as received, where they are sent, and whether they are answered. */
class NoticesTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 2, 20);

    private final Agreement agreement = AnAgreement.executed();
    private final Office office = new Office(agreement);
    private final GivingNotices giving = office.giving(officerOf(ALDER));
    private final ReadingNotices reading = office.reading(officerOf(ALDER));
    private int forms;

    @ParameterizedTest
    @CsvSource({
        // by hand: the same working day, or the next
        "BY_HAND, 2026-06-04, 2026-06-04",
        "BY_HAND, 2026-06-06, 2026-06-08",
        "BY_HAND, 2026-05-25, 2026-05-26",
        // first class post: the second working day after posting
        "FIRST_CLASS_POST, 2026-06-04, 2026-06-08",
        "FIRST_CLASS_POST, 2026-04-02, 2026-04-08",
        // e-mail: the next working day
        "EMAIL, 2026-06-04, 2026-06-05",
        "EMAIL, 2026-06-05, 2026-06-08",
        "EMAIL, 2026-12-24, 2026-12-29"
    })
    void when_it_is_taken_as_received_follows_from_how_it_was_served(
            Delivery delivery, LocalDate given, LocalDate received) {
        assertThat(delivery.deemedReceived(
                        given,
                        new SettingsOnDay(given, List.of()).of(agreement.partnership()),
                        WorkingDays.BY_THE_CALENDAR))
                .isEqualTo(received);
    }

    @Test
    void a_notice_is_numbered_and_goes_to_the_address_on_record() {
        office.giving(officerOf(CEDAR))
                .changeAddress(
                        "address",
                        agreement.id(),
                        CEDAR,
                        new NoticeAddressDraft(GIVEN.minusDays(9), "1 Cedar Walk", "The Secretary", "s@cedar.example"));

        NoticeDetails notice = reading.notice(record(aNotice(CEDAR, null)));

        assertThat(notice.name()).isEqualTo("Notice 1");
        assertThat(notice.from()).isEqualTo("Alder Trust");
        assertThat(notice.to()).isEqualTo("University of Cedar");
        assertThat(notice.deemedReceived()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(notice.address()).isEqualTo("For the attention of The Secretary\n1 Cedar Walk\ns@cedar.example");
        assertThat(reading.notice(record(aNotice(null, null))).to()).isEqualTo("All other parties");
    }

    @Test
    void an_address_holds_until_the_next_takes_its_place() {
        GivingNotices officer = office.giving(officerOf(CEDAR));
        officer.changeAddress("1", agreement.id(), CEDAR, new NoticeAddressDraft(GIVEN, "1 Cedar Walk", "", ""));
        officer.changeAddress(
                "2", agreement.id(), CEDAR, new NoticeAddressDraft(TODAY.plusDays(5), "2 Cedar Walk", "", ""));

        NoticeRegister.PartyAddress cedar = reading.under(agreement.id()).addresses().stream()
                .filter(each -> each.party().equals(CEDAR))
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(cedar.present()).address()).isEqualTo("1 Cedar Walk");
        assertThat(cedar.others()).extracting(NoticeAddressDraft::address).containsExactly("2 Cedar Walk");
        breaks(
                NoticeRule.ADDRESS_CHANGES_ONCE_A_DAY,
                () -> officer.changeAddress(
                        "3", agreement.id(), CEDAR, new NoticeAddressDraft(GIVEN, "3 Cedar Walk", "", "")));
        breaks(
                NoticeRule.ADDRESS_IS_OF_A_PARTY,
                () -> officer.changeAddress(
                        "4", agreement.id(), BIRCH, new NoticeAddressDraft(GIVEN, "4 Birch Lane", "", "")));
        assertThatThrownBy(() -> giving.changeAddress(
                        "5", agreement.id(), CEDAR, new NoticeAddressDraft(TODAY, "Elsewhere", "", "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new NoticeAddressDraft(TODAY, "Here", "", "no address"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_is_awaited_until_it_is_on_record() {
        FormalNoticeId id = record(aNotice(CEDAR, LocalDate.of(2026, 2, 27)));
        assertThat(reading.notice(id).overdue()).isTrue();
        assertThat(reading.notice(id).clock()).isEqualTo("Overdue by 1 working day");

        giving.answer(id, 0, TODAY, "Put right on 1 March");

        assertThat(reading.notice(id).clock()).isEmpty();
        assertThat(reading.notice(id).answered()).isEqualTo(TODAY);
        breaks(NoticeRule.NOTICE_IS_ANSWERED_ONCE, () -> giving.answer(id, 0, TODAY, "Again"));
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("FormalNoticeRecorded", "FormalNoticeAnswered");
    }

    @Test
    void one_that_was_recorded_by_mistake_is_withdrawn_and_stays_on_record() {
        FormalNoticeId id = record(aNotice(CEDAR, LocalDate.of(2026, 2, 27)));

        assertThatThrownBy(() -> giving.withdraw(id, 0, " ")).isInstanceOf(IllegalArgumentException.class);
        giving.withdraw(id, 0, "Never sent");

        assertThat(reading.notice(id).withdrawn()).isTrue();
        assertThat(reading.notice(id).overdue()).isFalse();
        breaks(NoticeRule.NOTICE_STANDS, () -> giving.answer(id, 0, TODAY, "Late"));
        breaks(NoticeRule.NOTICE_STANDS, () -> giving.withdraw(id, 0, "Again"));
        assertThat(reading.under(agreement.id()).formal()).hasSize(1);
    }

    @Test
    void it_goes_from_one_party_to_another_under_an_agreement_that_was_made() {
        Agreement draft = AnAgreement.inPreparation();
        office.texts.with(draft);

        breaks(NoticeRule.AGREEMENT_WAS_MADE, () -> giving.record("draft", draft.id(), aNotice(CEDAR, null)));
        breaks(NoticeRule.NOTICE_IS_FROM_A_PARTY, () -> record(aNotice(BIRCH, CEDAR, GIVEN, null)));
        breaks(NoticeRule.NOTICE_IS_TO_ANOTHER_PARTY, () -> record(aNotice(ALDER, ALDER, GIVEN, null)));
        breaks(NoticeRule.NOTICE_IS_TO_ANOTHER_PARTY, () -> record(aNotice(ALDER, BIRCH, GIVEN, null)));
        breaks(NoticeRule.NOTHING_HAPPENS_IN_THE_FUTURE, () -> record(aNotice(ALDER, CEDAR, TODAY.plusDays(1), null)));
        breaks(NoticeRule.ANSWER_IS_DUE_AFTER_RECEIPT, () -> record(aNotice(CEDAR, GIVEN)));
        FormalNoticeId id = record(aNotice(CEDAR, null));
        breaks(NoticeRule.ANSWER_COMES_AFTER_NOTICE, () -> giving.answer(id, 0, GIVEN.minusDays(1), "Early"));
        breaks(NoticeRule.NOTHING_HAPPENS_IN_THE_FUTURE, () -> giving.answer(id, 0, TODAY.plusDays(1), "Later"));
    }

    @Test
    void only_who_keeps_the_agreement_puts_notices_on_record() {
        FormalNoticeId id = record(aNotice(CEDAR, null));
        GivingNotices stranger = office.giving(officerOf(BIRCH));

        assertThatThrownBy(() -> stranger.record("stranger", agreement.id(), aNotice(CEDAR, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.answer(id, 0, TODAY, "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.withdraw(id, 0, "Mine")).isInstanceOf(NotAllowed.class);
        assertThat(office.reading(officerOf(BIRCH)).canRecord(agreement.id())).isFalse();
        assertThat(reading.canRecord(agreement.id())).isTrue();
    }

    @Test
    void whoever_answers_is_alerted_so_many_working_days_before_the_answer_is_due() {
        record(aNotice(CEDAR, LocalDate.of(2026, 3, 9)));
        record(aNotice(CEDAR, LocalDate.of(2026, 3, 10)));

        assertThat(reading.due()).extracting(DueAnswer::clock).containsExactly("Due in 5 working days");
    }

    private FormalNoticeId record(FormalNoticeDraft draft) {
        return giving.record("form " + forms++, agreement.id(), draft);
    }

    private static FormalNoticeDraft aNotice(@Nullable OrganisationId to, @Nullable LocalDate answerDue) {
        return aNotice(ALDER, to, GIVEN, answerDue);
    }

    private static FormalNoticeDraft aNotice(
            OrganisationId from, @Nullable OrganisationId to, LocalDate given, @Nullable LocalDate answerDue) {
        return new FormalNoticeDraft(
                FormalNoticeKind.BREACH, from, to, given, Delivery.EMAIL, "", "Rooms were not available", answerDue);
    }

    /** The use cases of notices over registers in memory, with what they told the journal. */
    private static final class Office implements FormalNotices, SettingValues {
        final List<Event> journal = new ArrayList<>();
        final TextOffice texts = new TextOffice();
        private final Map<FormalNoticeId, FormalNotice> kept = new LinkedHashMap<>();
        private final List<NoticeAddress> addresses = new ArrayList<>();
        private final KeysInMemory keys = new KeysInMemory();

        Office(Agreement agreement) {
            texts.with(agreement);
        }

        GivingNotices giving(Actor actor) {
            return new GivingNotices(
                    texts::get,
                    this,
                    this,
                    () -> WorkingDays.BY_THE_CALENDAR,
                    keys,
                    current(actor),
                    journal::add,
                    AnAgreement.CLOCK);
        }

        ReadingNotices reading(Actor actor) {
            return new ReadingNotices(
                    texts, this, this, () -> WorkingDays.BY_THE_CALENDAR, current(actor), AnAgreement.CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public void add(FormalNotice notice) {
            kept.put(notice.id(), notice);
        }

        @Override
        public void add(NoticeAddress address) {
            addresses.add(address);
        }

        @Override
        public List<FormalNotice> under(AgreementId agreement) {
            return kept.values().stream()
                    .filter(notice -> notice.agreement().equals(agreement))
                    .toList();
        }

        @Override
        public List<NoticeAddress> addresses(AgreementId agreement) {
            return addresses.stream()
                    .filter(address -> address.agreement().equals(agreement))
                    .toList();
        }

        @Override
        public FormalNotice get(FormalNoticeId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("notice"));
        }

        @Override
        public FormalNotice lock(FormalNoticeId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("notice");
            }
            return get(id);
        }

        @Override
        public List<UnansweredNotice> unanswered(LocalDate by, Set<OrganisationId> parties) {
            return kept.values().stream()
                    .filter(notice -> parties.contains(notice.from()))
                    .map(notice -> new UnansweredNotice(
                            notice.id(),
                            texts.get(notice.agreement()).partnership(),
                            "",
                            "",
                            notice.number(),
                            notice.kind(),
                            new Deadline(notice.answerDue().orElseThrow())))
                    .toList();
        }

        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("no setting is changed here");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }
    }
}
