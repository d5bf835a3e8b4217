package concordat.domain.honorary;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.OUTSIDER;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Event;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonoraryArrangementsTest {
    private static final PartnershipId PARTNERSHIP = AnAgreement.executed().partnership();

    private final Office office = new Office();
    private final KeepingHonoraryArrangements keeping = office.keeping(officerOf(ALDER));
    private final ReadingHonoraryArrangements reading = office.reading(officerOf(ALDER));
    private int forms;

    @ParameterizedTest
    @CsvSource({
        "HONORARY_RESEARCH_CONTRACT, false, true, ",
        "HONORARY_RESEARCH_CONTRACT, false, false, CONTRACT_IS_FOR_DIRECT_BEARING",
        "HONORARY_RESEARCH_CONTRACT, true, true, NHS_STAFF_GET_A_LETTER",
        "HONORARY_RESEARCH_CONTRACT, true, false, NHS_STAFF_GET_A_LETTER",
        "LETTER_OF_ACCESS, false, false, ",
        "LETTER_OF_ACCESS, false, true, DIRECT_BEARING_TAKES_A_CONTRACT",
        "LETTER_OF_ACCESS, true, true, ",
        "LETTER_OF_ACCESS, true, false, ",
        "HONORARY_CLINICAL_CONTRACT, true, false, ",
        "HONORARY_CLINICAL_CONTRACT, false, true, "
    })
    void the_kind_follows_from_employer_and_bearing_AG_13(
            HonoraryKind kind, boolean nhsEmployed, boolean bearing, @Nullable HonoraryRule broken) {
        HonoraryDraft named = draft(kind, nhsEmployed ? BIRCH : CEDAR, "", false, ALDER, bearing);
        HonoraryDraft elsewhere = draft(kind, null, "Example Employer", nhsEmployed, ALDER, bearing);

        for (HonoraryDraft draft : List.of(named, elsewhere)) {
            if (broken == null) {
                assertThat(office.get(record(draft)).details().kind()).isEqualTo(kind);
            } else {
                breaks(broken, () -> record(draft));
            }
        }
    }

    @Test
    void what_is_refused_says_why() {
        breaks(
                HonoraryRule.NHS_STAFF_GET_A_LETTER,
                () -> record(draft(HonoraryKind.HONORARY_RESEARCH_CONTRACT, BIRCH, "", false, ALDER, true)));
        breaks(
                HonoraryRule.CONTRACT_IS_FOR_DIRECT_BEARING,
                () -> record(draft(HonoraryKind.HONORARY_RESEARCH_CONTRACT, CEDAR, "", false, ALDER, false)));
        breaks(
                HonoraryRule.DIRECT_BEARING_TAKES_A_CONTRACT,
                () -> record(draft(HonoraryKind.LETTER_OF_ACCESS, CEDAR, "", false, ALDER, true)));
        breaks(
                HonoraryRule.EMPLOYER_IS_KNOWN,
                () -> record(draft(
                        HonoraryKind.LETTER_OF_ACCESS,
                        OrganisationId.next(AnAgreement.CLOCK),
                        "",
                        false,
                        ALDER,
                        false)));
        breaks(
                HonoraryRule.HOST_IS_NOT_THE_EMPLOYER,
                () -> record(draft(HonoraryKind.LETTER_OF_ACCESS, ALDER, "", false, ALDER, false)));
        breaks(HonoraryRule.HOST_IS_A_PARTNER, () -> office.keeping(officerOf(OUTSIDER))
                .record(
                        "elsewhere",
                        PARTNERSHIP,
                        draft(HonoraryKind.HONORARY_ACADEMIC_CONTRACT, ALDER, "", false, OUTSIDER, false)));
        breaks(
                HonoraryRule.ACADEMIC_HOST_IS_A_UNIVERSITY,
                () -> record(draft(HonoraryKind.HONORARY_ACADEMIC_CONTRACT, CEDAR, "", false, ALDER, false)));
        breaks(HonoraryRule.HOST_IS_A_TRUST_FOR_RESEARCH_ACCESS, () -> office.keeping(officerOf(CEDAR))
                .record(
                        "university",
                        PARTNERSHIP,
                        draft(HonoraryKind.LETTER_OF_ACCESS, ALDER, "", false, CEDAR, false)));
        breaks(
                HonoraryRule.MANAGER_IS_OF_THE_HOST,
                () -> record(letter(TODAY, TODAY, PersonId.next(AnAgreement.CLOCK))));
        breaks(HonoraryRule.END_IS_NOT_BEFORE_START, () -> record(letter(TODAY, TODAY.minusDays(1), null)));
    }

    @Test
    void a_check_that_was_done_has_a_date() {
        for (Check check : List.of(
                new Check(CheckResult.CLEARED, null),
                new Check(CheckResult.CLEARED, TODAY.plusDays(1)),
                new Check(CheckResult.NOT_YET, TODAY))) {
            breaks(HonoraryRule.CHECK_THAT_WAS_DONE_HAS_A_DATE, () -> record(checked(check, Check.NOT_YET)));
            breaks(HonoraryRule.CHECK_THAT_WAS_DONE_HAS_A_DATE, () -> record(checked(Check.NOT_YET, check)));
        }
        assertThat(record(checked(new Check(CheckResult.CLEARED, TODAY), Check.NOT_YET)))
                .isNotNull();
    }

    @Test
    void it_is_renewed_and_ended_early_and_then_stands() {
        HonoraryArrangementId id = record(letter(TODAY.minusYears(1), TODAY.plusDays(10), null));

        breaks(HonoraryRule.RENEWAL_IS_LATER, () -> keeping.renew(id, 0, TODAY.plusDays(10)));
        keeping.renew(id, 0, TODAY.plusYears(1));
        assertThat(reading.arrangement(id).renewals())
                .containsExactly(new HonoraryDetails.RenewalLine(TODAY, TODAY.plusDays(10), TODAY.plusYears(1)));
        breaks(
                HonoraryRule.EARLY_END_IS_WITHIN_ITS_TIME,
                () -> keeping.endEarly(id, 0, TODAY.plusYears(1), "Too late"));
        breaks(
                HonoraryRule.EARLY_END_IS_WITHIN_ITS_TIME,
                () -> keeping.endEarly(id, 0, TODAY.minusYears(2), "Too early"));
        keeping.endEarly(id, 0, TODAY.minusDays(1), "The study closed");

        assertThat(reading.arrangement(id).standing()).isEqualTo(HonoraryStanding.ENDED_EARLY);
        breaks(HonoraryRule.ENDED_STANDS, () -> keeping.renew(id, 0, TODAY.plusYears(2)));
        breaks(HonoraryRule.ENDED_STANDS, () -> keeping.endEarly(id, 0, TODAY, "Again"));
        breaks(HonoraryRule.ENDED_STANDS, () -> keeping.amend(id, 0, letter(TODAY, TODAY, null)));
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly(
                        "HonoraryArrangementRecorded", "HonoraryArrangementRenewed", "HonoraryArrangementEnded");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, , NOT_STARTED",
        "0, , RUNNING",
        "10, , RUNNING",
        "11, , EXPIRED",
        "5, 5, RUNNING",
        "6, 5, ENDED_EARLY"
    })
    void how_it_stands_is_computed_for_the_day(int day, @Nullable Integer ended, HonoraryStanding standing) {
        assertThat(HonoraryStanding.on(
                        TODAY.plusDays(day), TODAY, TODAY.plusDays(10), ended == null ? null : TODAY.plusDays(ended)))
                .isEqualTo(standing);
    }

    @Test
    void an_alert_is_shown_from_its_day_on_until_it_is_noted() {
        record(letter(TODAY.minusYears(1), TODAY.plusMonths(3).plusDays(1), null));
        HonoraryArrangementId first = record(letter(TODAY.minusYears(1), TODAY.plusMonths(3), null));
        HonoraryArrangementId last = record(letter(TODAY.minusYears(1), TODAY.plusMonths(1), null));
        HonoraryArrangementId expired = record(letter(TODAY.minusYears(1), TODAY.minusDays(1), null));

        List<HonoraryAlert> alerts = reading.alerts();

        assertThat(alerts)
                .extracting(alert -> alert.arrangement().id(), HonoraryAlert::months, HonoraryAlert::isExpired)
                .containsExactlyInAnyOrder(tuple(first, 3, false), tuple(last, 1, false), tuple(expired, 0, true));
        WatchingHonoraryArrangements watching = office.watching(officerOf(ALDER));
        alerts.forEach(alert -> watching.takeNote(alert.noted()));
        assertThat(reading.alerts()).isEmpty();
        assertThatThrownBy(() -> watching.takeNote(new HonoraryAlert.Noted(first, TODAY, 6)))
                .isInstanceOf(NotFound.class);
        keeping.renew(expired, 0, TODAY.plusDays(20));
        assertThat(reading.alerts()).extracting(HonoraryAlert::months).containsExactly(1);
    }

    @Test
    void it_is_seen_by_host_employer_and_who_looks_after_it() {
        HonoraryArrangementId id = record(letter(TODAY, TODAY.plusDays(9), AnAgreement.colleague()));

        assertThat(office.shown)
                .containsExactly(
                        new AudienceKey.Honorary(id.value(), Set.of(ALDER, CEDAR), Set.of(AnAgreement.colleague())));
        assertThat(reading.arrangement(id).manager()).isEqualTo("Ada Example");
        assertThat(reading.arrangement(id).employer()).isNotEmpty();
        assertThat(reading.keeps(id)).isTrue();
        assertThat(office.reading(officerOf(CEDAR)).keeps(id)).isFalse();
    }

    @Test
    void only_an_officer_of_the_host_keeps_it() {
        HonoraryArrangementId id = record(letter(TODAY, TODAY.plusDays(9), null));
        KeepingHonoraryArrangements employer = office.keeping(officerOf(CEDAR));

        assertThatThrownBy(() -> employer.record("employer", PARTNERSHIP, letter(TODAY, TODAY, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> employer.amend(id, 0, letter(TODAY, TODAY, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> employer.renew(id, 0, TODAY.plusYears(1))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> employer.endEarly(id, 0, TODAY, "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        keeping.amend(id, 0, draft(HonoraryKind.LETTER_OF_ACCESS, CEDAR, "", false, BIRCH, false)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.renew(id, 7, TODAY.plusYears(1))).isInstanceOf(OutOfDate.class);
        keeping.amend(id, 0, letter(TODAY, TODAY.plusDays(3), null));
        assertThat(office.get(id).details().lastDay()).isEqualTo(TODAY.plusDays(3));
    }

    private HonoraryArrangementId record(HonoraryDraft draft) {
        return keeping.record("form " + forms++, PARTNERSHIP, draft);
    }

    private static HonoraryDraft letter(LocalDate start, LocalDate lastDay, @Nullable PersonId manager) {
        return of(
                HonoraryKind.LETTER_OF_ACCESS,
                CEDAR,
                "",
                false,
                ALDER,
                false,
                Check.NOT_YET,
                Check.NOT_YET,
                start,
                lastDay,
                manager);
    }

    private static HonoraryDraft checked(Check disclosure, Check health) {
        return of(
                HonoraryKind.LETTER_OF_ACCESS,
                CEDAR,
                "",
                false,
                ALDER,
                false,
                disclosure,
                health,
                TODAY,
                TODAY.plusDays(9),
                null);
    }

    private static HonoraryDraft draft(
            HonoraryKind kind,
            @Nullable OrganisationId employer,
            String other,
            boolean otherIsNhs,
            OrganisationId host,
            boolean bearing) {
        return of(
                kind,
                employer,
                other,
                otherIsNhs,
                host,
                bearing,
                Check.NOT_YET,
                Check.NOT_YET,
                TODAY,
                TODAY.plusYears(1),
                null);
    }

    private static HonoraryDraft of(
            HonoraryKind kind,
            @Nullable OrganisationId employer,
            String other,
            boolean otherIsNhs,
            OrganisationId host,
            boolean bearing,
            Check disclosure,
            Check health,
            LocalDate start,
            LocalDate lastDay,
            @Nullable PersonId manager) {
        return new HonoraryDraft(
                "Dana Sample",
                employer,
                other,
                otherIsNhs,
                host,
                kind,
                "Sleep and wellbeing study",
                bearing,
                disclosure,
                health,
                start,
                lastDay,
                "Eve Example",
                manager);
    }

    private static void breaks(HonoraryRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private static final class Office implements HonoraryArrangements, PartnerRegister, SettingValues {
        final List<Event> journal = new ArrayList<>();
        final List<AudienceKey> shown = new ArrayList<>();
        private final Map<HonoraryArrangementId, HonoraryArrangement> kept = new LinkedHashMap<>();
        private final Set<HonoraryAlert.Noted> noted = new HashSet<>();
        private final KeysInMemory keys = new KeysInMemory();

        KeepingHonoraryArrangements keeping(Actor actor) {
            return new KeepingHonoraryArrangements(
                    this, this, AnAgreement.facts(), this::show, keys, current(actor), journal::add, AnAgreement.CLOCK);
        }

        ReadingHonoraryArrangements reading(Actor actor) {
            return new ReadingHonoraryArrangements(this, AnAgreement.facts(), this, current(actor), AnAgreement.CLOCK);
        }

        WatchingHonoraryArrangements watching(Actor actor) {
            return new WatchingHonoraryArrangements(this, this, current(actor), AnAgreement.CLOCK);
        }

        private UUID show(AudienceKey key) {
            shown.add(key);
            return new UUID(0, shown.size());
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public String nextReference(PartnershipId partnership, int year) {
            return "ABC/HA/" + year + "/00" + (kept.size() + 1);
        }

        @Override
        public void add(HonoraryArrangement arrangement) {
            kept.put(arrangement.id(), arrangement);
        }

        @Override
        public HonoraryArrangement get(HonoraryArrangementId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("honorary arrangement"));
        }

        @Override
        public HonoraryArrangement lock(HonoraryArrangementId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("honorary arrangement");
            }
            return get(id);
        }

        @Override
        public Page<HonoraryRow> register(HonoraryFilter filter, HonoraryOrder order, Keyset keyset, LocalDate today) {
            throw new UnsupportedOperationException("tested on the database");
        }

        @Override
        public List<HonoraryRow> ending(
                PersonId person, Set<OrganisationId> officerOf, LocalDate until, LocalDate today) {
            return kept.values().stream()
                    .filter(each -> each.ended().isEmpty())
                    .filter(each -> each.concerned().stream().anyMatch(officerOf::contains))
                    .map(each -> new HonoraryRow(
                            each.id(),
                            each.partnership(),
                            each.reference(),
                            each.details().person(),
                            "",
                            "",
                            each.details().kind(),
                            each.details().work(),
                            each.details().directBearing(),
                            each.details().disclosure(),
                            each.details().health(),
                            each.details().start(),
                            each.details().lastDay(),
                            null,
                            each.details().supervisor(),
                            each.standing(today)))
                    .toList();
        }

        @Override
        public Set<HonoraryAlert.Noted> notedBy(PersonId person) {
            return noted;
        }

        @Override
        public void note(PersonId person, HonoraryAlert.Noted alert, Instant at) {
            noted.add(alert);
        }

        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("no setting is changed here");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }

        @Override
        public List<OrganisationSheet> organisations(LocalDate day) {
            return List.of(
                    sheet(ALDER, OrganisationKind.NHS_TRUST, "Alder"),
                    sheet(BIRCH, OrganisationKind.NHS_FT, "Birch"),
                    sheet(CEDAR, OrganisationKind.UNIVERSITY, "Cedar"),
                    sheet(OUTSIDER, OrganisationKind.UNIVERSITY, "Outsider"));
        }

        private static OrganisationSheet sheet(OrganisationId id, OrganisationKind kind, String name) {
            return new OrganisationSheet(
                    id, kind, new OrganisationCode(OrganisationCode.Scheme.ODS, "RX1"), name, name, List.of());
        }

        @Override
        public List<PartnershipSheet> partnerships(LocalDate day) {
            throw new UnsupportedOperationException("no partnership is read here");
        }
    }
}
