package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementAlert;
import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDay;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreementDays;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.WatchingAgreements;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who answers for an agreement is alerted ahead of its dates, each once for each alert (AG-6). */
class AlertsOfAgreementsTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_C = "Officer of C";
    private static final String SPONSOR = "Sponsor at A";
    private static final String MEMBER = "Member at A";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final Console CONSOLE = Postgres.running().console();
    private static final World WORLD = new World();
    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2027, 4, 1);
    private static AgreementId id;

    @BeforeAll
    static void put_an_agreement_on_record() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_C, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(SPONSOR, Role.EXECUTIVE, WORLD.trust)
                .with(MEMBER, Role.EXECUTIVE, WORLD.trust)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust);
        Instant at = at(LocalDate.of(2024, 3, 1));
        id = CONSOLE.at(
                at,
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between("Alerting", AgreementType.OTHER, WORLD.trust, WORLD.university)
                                .withParties(List.of(
                                        PartyEntry.of(WORLD.trust)
                                                .sponsoredBy(Responsible.of(WORLD.id(SPONSOR)))
                                                .withNotice(NoticePeriod.ofMonths(3)),
                                        PartyEntry.of(WORLD.university).withNotice(NoticePeriod.ofMonths(6))))
                                .dated(AgreementDates.between(START, END))));
        CONSOLE.at(at, WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.execute(
                    id,
                    0,
                    List.of(
                            new SignatureEntry(WORLD.trust, "Ada Example", "Chief Executive", null),
                            new SignatureEntry(WORLD.university, "Ben Example", "Registrar", null)));
            return id;
        });
    }

    @Test
    void each_party_is_alerted_of_its_own_last_day_and_all_of_the_end() {
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(alerts(OFFICER, day)).containsExactly("LAST_NOTICE 2026-12-31 12", "END 2027-03-31 12");
        assertThat(alerts(SPONSOR, day)).isEqualTo(alerts(OFFICER, day));
        assertThat(alerts(OFFICER_OF_C, day)).containsExactly("LAST_NOTICE 2026-09-30 6", "END 2027-03-31 12");
        assertThat(alerts(MEMBER, day)).isEmpty();
        assertThat(alerts(OFFICER_ELSEWHERE, day)).isEmpty();
    }

    @Test
    void alerts_come_when_so_many_months_are_left_and_not_a_day_earlier() {
        assertThat(alerts(SPONSOR, LocalDate.of(2025, 12, 30))).isEmpty();
        assertThat(alerts(SPONSOR, LocalDate.of(2025, 12, 31))).containsExactly("LAST_NOTICE 2026-12-31 12");
        assertThat(alerts(SPONSOR, LocalDate.of(2026, 3, 31))).contains("END 2027-03-31 12");
        assertThat(alerts(SPONSOR, LocalDate.of(2026, 9, 30)))
                .containsExactly("LAST_NOTICE 2026-12-31 3", "END 2027-03-31 6");
        assertThat(alerts(SPONSOR, LocalDate.of(2027, 3, 31))).containsExactly("END 2027-03-31 1");
    }

    @Test
    void past_its_end_it_operates_without_agreement() {
        assertThat(alerts(SPONSOR, END)).containsExactly("END 2027-03-31 0");
        assertThat(new AgreementAlert(day(), 0).isExpired()).isTrue();
        assertThat(AgreementAlert.EXPIRED).isEqualTo("EXPIRED - OPERATING WITHOUT AGREEMENT");
    }

    @Test
    void who_has_taken_note_is_not_alerted_again_before_the_next_alert() {
        LocalDate day = LocalDate.of(2026, 6, 2);
        AgreementAlert.Noted noted = new AgreementAlert.Noted(id, Milestone.Kind.END, LocalDate.of(2027, 3, 31), 12);

        note(OFFICER, day, noted);
        note(OFFICER, day, noted);

        assertThat(alerts(OFFICER, day)).containsExactly("LAST_NOTICE 2026-12-31 12");
        assertThat(alerts(SPONSOR, day)).contains("END 2027-03-31 12");
        assertThat(alerts(OFFICER, LocalDate.of(2026, 10, 1))).contains("END 2027-03-31 6");
        assertThatThrownBy(() -> note(OFFICER_ELSEWHERE, day, noted)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(
                        OFFICER, day, new AgreementAlert.Noted(id, Milestone.Kind.END, LocalDate.of(2027, 3, 31), 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_calendar_shows_the_days_of_what_one_may_see() {
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(coming(MEMBER, day))
                .extracting(each -> each.kind() + " " + each.due() + " " + (each.party() != null))
                .containsExactly("LAST_NOTICE 2026-09-30 true", "LAST_NOTICE 2026-12-31 true", "END 2027-03-31 false");
        assertThat(coming(OFFICER_ELSEWHERE, day)).isEmpty();
    }

    private static AgreementDay day() {
        return new AgreementDay(
                id, WORLD.partnership, "AG/1", "Alerting", Milestone.Kind.END, LocalDate.of(2027, 3, 31), null);
    }

    private static List<String> alerts(String who, LocalDate day) {
        return CONSOLE.at(at(day), WORLD.actor(who), ReadingAgreementDays.class, ReadingAgreementDays::alerts).stream()
                .map(alert -> alert.day().kind() + " " + alert.day().due() + " " + alert.months())
                .toList();
    }

    private static List<AgreementDay> coming(String who, LocalDate day) {
        return CONSOLE.at(at(day), WORLD.actor(who), ReadingAgreementDays.class, ReadingAgreementDays::comingDays);
    }

    private static void note(String who, LocalDate day, AgreementAlert.Noted noted) {
        CONSOLE.at(at(day), WORLD.actor(who), WatchingAgreements.class, watching -> {
            watching.takeNote(noted);
            return true;
        });
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
