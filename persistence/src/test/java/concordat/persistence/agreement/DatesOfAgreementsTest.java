package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of the dates of agreements, and that lists tell the same as the agreement itself on any day. */
class DatesOfAgreementsTest {
    private static final String OFFICER = "Officer of A";
    private static final Console CONSOLE = Postgres.running().console();
    private static final World WORLD = new World();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2024, 2, 29);
    private static final TermClause YEARLY =
            TermClause.fixed(Length.ofYears(3)).renewing(Length.ofYears(1), null, Stopping.ANY_PARTY);

    private static final Map<String, AgreementId> HARD_CASES = new LinkedHashMap<>();

    @BeforeAll
    static void put_hard_cases_on_record() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust);
        executed("no dates", TermClause.BY_DATES_ALONE, null);
        executed("a beginning only", TermClause.BY_DATES_ALONE, START);
        executed("three years from a leap day", TermClause.fixed(Length.ofYears(3)), START);
        executed("one month from the 31st", TermClause.fixed(Length.ofMonths(1)), LocalDate.of(2026, 1, 31));
        executed("yearly", YEARLY.reviewedEvery(12), START);
        executed("yearly, twice at most", YEARLY.renewing(Length.ofYears(1), 2, Stopping.ALL_PARTIES), START);
        executed("runs on", TermClause.rolling().reviewedEvery(6), START);
        AgreementId extended =
                executed("extended", TermClause.fixed(Length.ofYears(3)).extendable(2, Length.ofYears(1)), START);
        act(agreements -> agreements.extend(extended, version(extended), TODAY.minusDays(3)));
        AgreementId notRenewed = executed("not renewed", YEARLY, START);
        give(notRenewed, NoticeKind.NOT_TO_RENEW);
        AgreementId ended = executed("runs on until notice", TermClause.rolling(), START);
        give(ended, NoticeKind.TO_END);
        AgreementId broken = executed("broken off", YEARLY, START);
        give(broken, NoticeKind.TO_BREAK);
        AgreementId terminated = executed("terminated", YEARLY, START);
        act(agreements -> agreements.terminate(terminated, version(terminated), TODAY.plusDays(9), "Not needed"));
    }

    @Test
    void what_it_says_of_its_term_is_read_again() {
        TermClause clause = TermClause.fixed(new Length(1, 6, 0))
                .extendable(3, Length.ofMonths(18))
                .renewing(Length.ofDays(90), 4, Stopping.ALL_PARTIES)
                .reviewedEvery(6);
        NoticePeriod working = NoticePeriod.of(20, DayCount.WORKING);
        List<BreakClause> breaks =
                List.of(BreakClause.eachYear(NoticePeriod.ofWeeks(6)), BreakClause.on(LocalDate.of(2025, 3, 31), null));
        AgreementId id = record(draft("Read again")
                .withParties(List.of(PartyEntry.of(WORLD.trust).withNotice(working), PartyEntry.of(WORLD.university)))
                .withNotice(new NoticePeriod(1, 2, 3, DayCount.CLEAR))
                .dated(new AgreementDates(START, null, null))
                .saying(clause)
                .breakable(breaks));

        AgreementDetails read = read(id, TODAY);

        assertThat(read.clause()).isEqualTo(clause);
        assertThat(read.breaks()).isEqualTo(breaks);
        assertThat(read.notice()).isEqualTo(new NoticePeriod(1, 2, 3, DayCount.CLEAR));
        assertThat(read.parties()).extracting(party -> party.notice()).containsExactly(working, null);
        assertThat(read(id, START).outlook().end()).contains(LocalDate.of(2025, 8, 29));

        act(agreements -> agreements.amend(id, read.version(), draft("Read again")));

        assertThat(read(id, TODAY).clause()).isEqualTo(TermClause.BY_DATES_ALONE);
        assertThat(read(id, TODAY).breaks()).isEmpty();
    }

    @Test
    void what_happened_is_read_again() {
        assertThat(read(HARD_CASES.get("extended"), TODAY).extensions()).containsExactly(TODAY.minusDays(3));
        assertThat(read(HARD_CASES.get("runs on until notice"), TODAY).notices())
                .containsExactly(new NoticeGiven(WORLD.university, TODAY, NoticeKind.TO_END, LocalDate.of(2026, 6, 3)));
    }

    /** One truth: the list, its filter by standing, the counts and the agreement itself, on any day. */
    @Test
    void lists_tell_of_every_day_what_the_agreement_itself_tells() {
        for (LocalDate day : List.of(
                START.minusDays(1),
                START,
                LocalDate.of(2026, 2, 27),
                LocalDate.of(2026, 2, 28),
                LocalDate.of(2026, 3, 1),
                TODAY,
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 3),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 2, 27),
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2028, 2, 28),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2029, 2, 28),
                LocalDate.of(2029, 3, 1),
                LocalDate.of(2060, 6, 1))) {
            Map<String, AgreementRow> rows = new LinkedHashMap<>();
            rows(day, AgreementFilter.all()).forEach(row -> rows.put(row.title(), row));
            HARD_CASES.forEach((title, id) -> {
                AgreementDetails itself = read(id, day);
                AgreementRow row = java.util.Objects.requireNonNull(rows.get(title), title);
                String which = title + " on " + day;
                assertThat(row.status()).as(which).isEqualTo(itself.status());
                assertThat(row.dates().end())
                        .as(which)
                        .isEqualTo(itself.outlook().end().orElse(null));
                assertThat(row.dates().review())
                        .as(which)
                        .isEqualTo(itself.outlook().nextReview().orElse(null));
                assertThat(row.maximumEnd())
                        .as(which)
                        .isEqualTo(itself.outlook().maximumEnd().orElse(null));
                assertThat(row.runsOn()).as(which).isEqualTo(itself.outlook().runsOn());
                assertThat(titles(
                                day,
                                AgreementFilter.all().standing(itself.status().standing())))
                        .as(which)
                        .contains(title);
            });
            Map<AgreementStanding, Long> counts =
                    CONSOLE.at(at(day), WORLD.actor(OFFICER), ReadingAgreements.class, ReadingAgreements::counts);
            counts.forEach((standing, count) -> assertThat(
                            titles(day, AgreementFilter.all().standing(standing)))
                    .as("%s on %s", standing, day)
                    .hasSize(count.intValue()));
        }
    }

    @Test
    void what_is_due_is_found_whenever_it_comes_round() {
        LocalDate review = LocalDate.of(2031, 2, 28);

        assertThat(titles(review, AgreementFilter.all().dueBy(review))).contains("yearly", "runs on");
        assertThat(titles(review.plusDays(2), AgreementFilter.all().dueBy(review.plusDays(3))))
                .doesNotContain("yearly", "runs on");
        assertThat(titles(LocalDate.of(2031, 11, 1), AgreementFilter.all().dueBy(LocalDate.of(2031, 11, 30))))
                .contains("yearly")
                .doesNotContain("runs on", "not renewed");
    }

    @Test
    void what_an_executed_agreement_says_of_its_term_is_kept_from_every_hand() {
        AgreementId yearly = java.util.Objects.requireNonNull(HARD_CASES.get("yearly"));

        for (String change : List.of("renewal_years = 2", "notice_weeks = 9", "initial_years = 1")) {
            assertThatThrownBy(() -> Postgres.running()
                            .owner("update agreement set " + change + " where id = '" + yearly.value() + "'"))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> Postgres.running().owner("delete from agreement_notice"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> Postgres.running().owner("update agreement_extension set taken_on = taken_on + 1"))
                .hasMessageContaining("never changed");
    }

    @Test
    void bank_holidays_that_were_proclaimed_count_for_working_days() {
        AgreementId id = record(draft("Jubilee")
                .dated(AgreementDates.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 11)))
                .withNotice(NoticePeriod.of(10, DayCount.WORKING)));

        assertThat(read(id, LocalDate.of(2022, 1, 1)).outlook().lastNotices())
                .extracting(notice -> notice.lastDay())
                .containsOnly(LocalDate.of(2022, 5, 25));
    }

    private static AgreementId executed(String title, TermClause clause, @Nullable LocalDate effective) {
        AgreementId id = record(draft(title)
                .saying(clause)
                .dated(new AgreementDates(effective, null, null))
                .withNotice(NoticePeriod.ofMonths(3))
                .breakable(List.of(BreakClause.eachYear(NoticePeriod.ofMonths(3)))));
        act(agreements -> agreements.execute(
                id,
                0,
                List.of(
                        new SignatureEntry(WORLD.trust, "Ada Example", "Chief Executive", null),
                        new SignatureEntry(WORLD.university, "Ben Example", "Registrar", null))));
        HARD_CASES.put(title, id);
        return id;
    }

    private static void give(AgreementId id, NoticeKind kind) {
        act(agreements -> agreements.giveNotice(id, version(id), WORLD.university, TODAY, kind, null));
    }

    private static AgreementDraft draft(String title) {
        return AgreementDraft.between(title, AgreementType.OTHER, WORLD.trust, WORLD.university);
    }

    private static AgreementId record(AgreementDraft draft) {
        return CONSOLE.at(
                at(TODAY),
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(WORLD.partnership, draft));
    }

    private static void act(Consumer<MaintainingAgreements> change) {
        CONSOLE.at(at(TODAY), WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            change.accept(agreements);
            return true;
        });
    }

    private static long version(AgreementId id) {
        return read(id, TODAY).version();
    }

    private static AgreementDetails read(@Nullable AgreementId id, LocalDate day) {
        return CONSOLE.at(
                at(day),
                WORLD.actor(OFFICER),
                ReadingAgreements.class,
                agreements -> agreements.agreement(java.util.Objects.requireNonNull(id)));
    }

    private static List<String> titles(LocalDate day, AgreementFilter filter) {
        return rows(day, filter).stream().map(AgreementRow::title).toList();
    }

    private static List<AgreementRow> rows(LocalDate day, AgreementFilter filter) {
        return CONSOLE.at(at(day), WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements
                .register(filter, AgreementOrder.BY_TITLE, Keyset.first().ofSize(Keyset.LARGEST))
                .rows());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
