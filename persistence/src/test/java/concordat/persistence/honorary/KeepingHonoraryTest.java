package concordat.persistence.honorary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.appraisal.AppraisalDraft;
import concordat.domain.appraisal.JointPostDraft;
import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.KeepingJointPosts;
import concordat.domain.appraisal.ListedPost;
import concordat.domain.appraisal.ReadingJointPosts;
import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryAlert;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryFilter;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryOrder;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.honorary.KeepingHonoraryArrangements;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.honorary.WatchingHonoraryArrangements;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeepingHonoraryTest {
    private static final String HOST = "Officer of A";
    private static final String EMPLOYER = "Officer of C";
    private static final String ELSEWHERE = "Officer of B";
    private static final String AUDITOR = "Auditor of A";
    private static final String AUDITOR_ELSEWHERE = "Auditor of B";
    private static final String EXECUTIVE = "Executive of A";
    private static final String MANAGER = "Executive of A who looks after it";
    private static final List<String> WHO_SEE = List.of(HOST, EMPLOYER, AUDITOR);
    private static final List<String> WHO_DO_NOT = List.of(ELSEWHERE, AUDITOR_ELSEWHERE, EXECUTIVE);
    private static final World WORLD = new World();

    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(HOST, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(EMPLOYER, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(AUDITOR, Role.AUDITOR, WORLD.trust)
                .with(AUDITOR_ELSEWHERE, Role.AUDITOR, WORLD.otherTrust)
                .with(EXECUTIVE, Role.EXECUTIVE, WORLD.trust)
                .with(MANAGER, Role.EXECUTIVE, WORLD.trust);
    }

    @Test
    void officers_and_auditors_of_host_and_employer_see_it_and_who_looks_after_it_and_nobody_else() {
        HonoraryArrangementId id = record(draft("Dana Sample", today.plusYears(1), null));
        keep(HOST, KeepingHonoraryArrangements.class, keeping -> keeping.renew(id, 0, today.plusYears(2)));

        WHO_SEE.forEach(name -> assertSees(name, id, true));
        WHO_DO_NOT.forEach(name -> assertSees(name, id, false));
        assertSees(MANAGER, id, false);
        long seen = read(HOST, reading -> reading.arrangement(id)).version();

        keep(
                HOST,
                KeepingHonoraryArrangements.class,
                keeping -> keeping.amend(id, seen, draft("Dana Sample", today.plusYears(2), WORLD.id(MANAGER))));

        WHO_SEE.forEach(name -> assertSees(name, id, true));
        assertSees(MANAGER, id, true);
        WHO_DO_NOT.forEach(name -> assertSees(name, id, false));
        assertThatThrownBy(() -> keep(
                        ELSEWHERE,
                        KeepingHonoraryArrangements.class,
                        keeping -> keeping.renew(id, seen, today.plusYears(3))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(
                        HOST, KeepingHonoraryArrangements.class, keeping -> keeping.renew(id, 0, today.plusYears(3))))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void the_register_is_filtered_sorted_and_read_page_by_page() {
        HonoraryArrangementId late = record(draft("Zoe Filter", today.plusYears(3), null));
        HonoraryArrangementId soon = record(draft("Abe Filter", today.plusDays(40), null));
        HonoraryArrangementId past = record(draft("Mia Filter", today.minusDays(3), null));

        assertThat(pages(HonoraryOrder.BY_LAST_DAY)).containsExactly(past, soon, late);
        assertThat(pages(new HonoraryOrder(HonoraryOrder.Column.PERSON, true))).containsExactly(late, past, soon);
        assertThat(ids(new HonoraryFilter("filter", null, HonoraryStanding.EXPIRED, null, null)))
                .containsExactly(past);
        assertThat(ids(new HonoraryFilter("filter", null, null, WORLD.university, today.plusDays(60))))
                .containsExactly(soon);
        assertThat(ids(new HonoraryFilter("filter", HonoraryKind.LETTER_OF_ACCESS, null, null, null)))
                .hasSize(3);
        assertThat(ids(new HonoraryFilter("filter", null, null, WORLD.otherTrust, null)))
                .isEmpty();
    }

    @Test
    void standings_for_conditions_are_those_of_the_domain() {
        HonoraryArrangementId ended = record(draft("Standing One", today.plusDays(40), null));
        keep(
                HOST,
                KeepingHonoraryArrangements.class,
                keeping -> keeping.endEarly(ended, 0, today.minusDays(1), "Over"));
        HonoraryArrangementId ending = record(draft("Standing Two", today.plusDays(40), null));
        keep(HOST, KeepingHonoraryArrangements.class, keeping -> keeping.endEarly(ending, 0, today, "Over"));
        record(draft("Standing Three", today.minusDays(1), null));
        record(draft("Standing Four", today, null));

        for (HonoraryStanding standing : HonoraryStanding.values()) {
            assertThat(rows(new HonoraryFilter("standing", null, standing, null, null)))
                    .as(standing.words())
                    .allMatch(row -> row.standing() == standing);
        }
        assertThat(rows(new HonoraryFilter("standing", null, null, null, null))).hasSize(4);
        assertThat(read(HOST, reading -> reading.arrangement(ended)).standing())
                .isEqualTo(HonoraryStanding.ENDED_EARLY);
        assertThat(read(HOST, reading -> reading.arrangement(ending)).standing())
                .isEqualTo(HonoraryStanding.RUNNING);
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update honorary_arrangement set last_day = last_day + 1 where id = '" + ended.value()
                                + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void each_takes_note_of_an_alert_for_themselves() {
        HonoraryArrangementId id = record(draft("Alert Sample", today.plusDays(20), WORLD.id(MANAGER)));
        for (String name : List.of(HOST, EMPLOYER, MANAGER)) {
            assertThat(alerts(name)).as(name).contains(id);
        }
        for (String name : List.of(ELSEWHERE, AUDITOR, EXECUTIVE)) {
            assertThat(alerts(name)).as(name).doesNotContain(id);
        }
        HonoraryAlert.Noted noted = new HonoraryAlert.Noted(id, today.plusDays(20), 1);

        keep(HOST, WatchingHonoraryArrangements.class, watching -> watching.takeNote(noted));
        keep(HOST, WatchingHonoraryArrangements.class, watching -> watching.takeNote(noted));

        assertThat(alerts(HOST)).doesNotContain(id);
        assertThat(alerts(EMPLOYER)).contains(id);
        assertThatThrownBy(
                        () -> keep(ELSEWHERE, WatchingHonoraryArrangements.class, watching -> watching.takeNote(noted)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void joint_appraisals_are_seen_by_both_employers_and_stand() {
        JointPostId id = console.as(
                WORLD.actor(HOST),
                KeepingJointPosts.class,
                keeping -> keeping.record(
                        UUID.randomUUID().toString(),
                        WORLD.partnership,
                        new JointPostDraft(
                                "Lena Example",
                                "Clinical reader",
                                WORLD.trust,
                                WORLD.university,
                                today.minusYears(3),
                                today.minusYears(3))));
        assertThat(console.as(WORLD.actor(EMPLOYER), ReadingJointPosts.class, ReadingJointPosts::near))
                .extracting(each -> each.post().id())
                .contains(id);

        keep(
                EMPLOYER,
                KeepingJointPosts.class,
                keeping ->
                        keeping.appraise(id, 0, new AppraisalDraft(today.minusDays(30), "Ada Example", "Ben Example")));

        for (String name : WHO_SEE) {
            ListedPost listed = posts(name).stream()
                    .filter(each -> each.post().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(listed.next().due()).isEqualTo(today.minusDays(30).plusYears(1));
            assertThat(console.as(WORLD.actor(name), ReadingJointPosts.class, reading -> reading.post(id))
                            .appraisals())
                    .containsExactly(new AppraisalDraft(today.minusDays(30), "Ada Example", "Ben Example"));
        }
        for (String name : WHO_DO_NOT) {
            assertThat(posts(name)).as(name).noneMatch(each -> each.post().id().equals(id));
            assertThatThrownBy(
                            () -> console.as(WORLD.actor(name), ReadingJointPosts.class, reading -> reading.post(id)))
                    .isInstanceOf(NotFound.class);
            for (String table :
                    List.of("joint_post", "joint_post_history", "joint_appraisal", "joint_appraisal_history")) {
                assertThat(WORLD.sees(name, "select id from " + table))
                        .as(name + " " + table)
                        .isEmpty();
            }
        }
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update joint_appraisal set for_trust = 'Somebody' where joint_post_id = '"
                                + id.value() + "'"))
                .hasMessageContaining("never changed");
    }

    private void assertSees(String name, HonoraryArrangementId id, boolean seen) {
        for (String query : List.of(
                "select id from honorary_arrangement",
                "select id from honorary_arrangement_history",
                "select arrangement_id from honorary_renewal",
                "select arrangement_id from honorary_renewal_history")) {
            assertThat(WORLD.sees(name, query).contains(id.value().toString()))
                    .as(name + ": " + query)
                    .isEqualTo(seen);
        }
        if (seen) {
            assertThat(read(name, reading -> reading.arrangement(id)).renewals())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> read(name, reading -> reading.arrangement(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private List<HonoraryArrangementId> alerts(String name) {
        return read(name, ReadingHonoraryArrangements::alerts).stream()
                .map(alert -> alert.arrangement().id())
                .toList();
    }

    private List<ListedPost> posts(String name) {
        return console.as(WORLD.actor(name), ReadingJointPosts.class, ReadingJointPosts::register);
    }

    private List<HonoraryArrangementId> pages(HonoraryOrder order) {
        HonoraryFilter filter = new HonoraryFilter("filter", null, null, null, null);
        List<HonoraryArrangementId> all = new ArrayList<>();
        Keyset keyset = new Keyset(1, null);
        while (true) {
            Keyset from = keyset;
            Page<HonoraryRow> page = read(HOST, reading -> reading.register(filter, order, from));
            page.rows().forEach(row -> all.add(row.id()));
            if (page.next() == null) {
                return all;
            }
            keyset = new Keyset(1, page.next());
        }
    }

    private List<HonoraryArrangementId> ids(HonoraryFilter filter) {
        return rows(filter).stream().map(HonoraryRow::id).toList();
    }

    private List<HonoraryRow> rows(HonoraryFilter filter) {
        return read(HOST, reading -> reading.register(filter, HonoraryOrder.BY_LAST_DAY, Keyset.first()))
                .rows();
    }

    private HonoraryArrangementId record(HonoraryDraft draft) {
        return console.as(
                WORLD.actor(HOST),
                KeepingHonoraryArrangements.class,
                keeping -> keeping.record(UUID.randomUUID().toString(), WORLD.partnership, draft));
    }

    private HonoraryDraft draft(String person, LocalDate lastDay, @Nullable PersonId manager) {
        OrganisationId employer = WORLD.university;
        return new HonoraryDraft(
                person,
                employer,
                "",
                false,
                WORLD.trust,
                HonoraryKind.LETTER_OF_ACCESS,
                "Sleep study",
                false,
                new Check(CheckResult.CLEARED, today.minusYears(1)),
                Check.NOT_YET,
                today.minusYears(1),
                lastDay,
                "Eve Example",
                manager);
    }

    private <T> T read(String name, Function<ReadingHonoraryArrangements, T> reading) {
        return console.as(WORLD.actor(name), ReadingHonoraryArrangements.class, reading);
    }

    private <U> void keep(String name, Class<U> useCase, Consumer<U> act) {
        console.as(WORLD.actor(name), useCase, using -> {
            act.accept(using);
            return true;
        });
    }
}
