package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.contact.ContactDetails;
import concordat.domain.agreement.contact.ContactDraft;
import concordat.domain.agreement.contact.ContactPurpose;
import concordat.domain.agreement.contact.NamingContacts;
import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeDraft;
import concordat.domain.agreement.dispute.DisputeFilter;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.DisputeState;
import concordat.domain.agreement.dispute.Ladder;
import concordat.domain.agreement.dispute.LadderStep;
import concordat.domain.agreement.dispute.ListedDispute;
import concordat.domain.agreement.dispute.RaisingDisputes;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.dispute.StepOutcome;
import concordat.domain.agreement.notice.Delivery;
import concordat.domain.agreement.notice.FormalNoticeDraft;
import concordat.domain.agreement.notice.FormalNoticeId;
import concordat.domain.agreement.notice.FormalNoticeKind;
import concordat.domain.agreement.notice.GivingNotices;
import concordat.domain.agreement.notice.NoticeAddressDraft;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.agreement.risk.KeepingRisks;
import concordat.domain.agreement.risk.RatedRisk;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.agreement.risk.RiskDraft;
import concordat.domain.agreement.risk.RiskFilter;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
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

/** Disputes, notices, contacts and risks are read as they were put on record, by whoever sees their agreement, and by nobody else. */
class KeepingDisputesTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String AUDITOR = "Auditor of A";
    private static final List<String> TABLES = List.of(
            "agreement_dispute",
            "agreement_dispute_respondent",
            "agreement_dispute_step",
            "agreement_dispute_owner",
            "agreement_formal_notice",
            "agreement_notice_address",
            "agreement_contact",
            "agreement_risk",
            "agreement_risk_score");
    private static final World WORLD = new World();

    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(AUDITOR, Role.AUDITOR, WORLD.trust);
    }

    @Test
    void a_dispute_is_read_as_it_climbs_and_its_agreement_shows_it_while_it_is_open() {
        AgreementId id = executed();
        DisputeId dispute = raise(id, today.minusDays(30));
        assertThat(stage(id)).isEqualTo(AgreementStage.IN_DISPUTE);
        assertThat(standsInRegisterAs(id)).isEqualTo("In force; in dispute");

        end(dispute, StepOutcome.NOT_SETTLED, "");
        end(dispute, StepOutcome.SETTLED, "Half each");

        DisputeDetails read = read(OFFICER_OF_PARTY, ReadingDisputes.class, disputes -> disputes.dispute(dispute));
        assertThat(read.state()).isEqualTo(DisputeState.SETTLED);
        assertThat(read.steps())
                .extracting(step -> step.name() + ": " + step.outcome())
                .containsExactly("Leads: NOT_SETTLED", "Chiefs: SETTLED");
        assertThat(stage(id)).isEqualTo(AgreementStage.EXECUTED);
        assertThat(Postgres.running()
                        .truth("select open_disputes from agreement_history where id = '" + id.value()
                                + "' order by known_from"))
                .endsWith("1", "0");
    }

    @Test
    void the_register_has_those_whose_time_is_up_first_and_goes_on_from_any_row() {
        AgreementId id = executed();
        DisputeId late = raise(id, today.minusDays(40));
        DisputeId recent = raise(id, today);
        DisputeId over = raise(id, today);
        end(over, StepOutcome.WITHDRAWN, "Nothing in it");

        List<DisputeId> all = new ArrayList<>();
        Keyset keyset = new Keyset(1, null);
        for (Page<ListedDispute> page = disputes(DisputeFilter.all(), keyset);
                ;
                page = disputes(DisputeFilter.all(), keyset)) {
            page.rows().stream()
                    .filter(row -> row.dispute().agreement().equals(id))
                    .map(row -> row.dispute().id())
                    .forEach(all::add);
            if (page.next() == null) {
                break;
            }
            keyset = new Keyset(1, page.next());
        }

        assertThat(all).containsExactly(late, recent, over);
        assertThat(ids(new DisputeFilter(DisputeState.OPEN, true, WORLD.trust), id))
                .containsExactly(late);
        assertThat(ids(new DisputeFilter(DisputeState.WITHDRAWN, false, null), id))
                .containsExactly(over);
        assertThat(ids(new DisputeFilter(null, false, WORLD.otherTrust), id)).isEmpty();
    }

    @Test
    void officers_of_the_parties_are_alerted_and_nobody_else() {
        AgreementId id = executed();
        DisputeId late = raise(id, today.minusDays(40));
        FormalNoticeId unanswered = notice(id, today.minusDays(20), today.minusDays(1));

        for (String officer : List.of(OFFICER, OFFICER_OF_PARTY)) {
            assertThat(read(officer, ReadingDisputes.class, ReadingDisputes::due))
                    .extracting(due -> due.dispute().id())
                    .contains(late);
            assertThat(read(officer, ReadingNotices.class, ReadingNotices::due))
                    .extracting(due -> due.notice().id())
                    .contains(unanswered);
        }
        for (String other : List.of(OFFICER_ELSEWHERE, AUDITOR)) {
            assertThat(read(other, ReadingDisputes.class, ReadingDisputes::due)).isEmpty();
            assertThat(read(other, ReadingNotices.class, ReadingNotices::due)).isEmpty();
        }
        keep(OFFICER, GivingNotices.class, notices -> notices.answer(unanswered, 0, today, "Put right"));
        assertThat(read(OFFICER, ReadingNotices.class, ReadingNotices::due))
                .extracting(due -> due.notice().id())
                .doesNotContain(unanswered);
    }

    @Test
    void what_stands_cannot_be_changed_even_by_the_owner() {
        AgreementId id = executed();
        DisputeId dispute = raise(id, today.minusDays(3));
        end(dispute, StepOutcome.NOT_SETTLED, "");
        FormalNoticeId notice = notice(id, today.minusDays(9), null);
        keep(OFFICER, GivingNotices.class, notices -> notices.withdraw(notice, 0, "Never sent"));

        for (String attempt : List.of(
                "update agreement_dispute set subject = 'Other' where id = '" + dispute.value() + "'",
                "delete from agreement_dispute where id = '" + dispute.value() + "'",
                "update agreement_dispute_step set note = 'Other' where position = 1 and dispute_id = '"
                        + dispute.value() + "'",
                "update agreement_formal_notice set summary = 'Other' where id = '" + notice.value() + "'",
                "update agreement_formal_notice set withdrawn_on = null where id = '" + notice.value() + "'",
                "update agreement_formal_notice set answer = 'Late' where id = '" + notice.value() + "'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt))
                    .as(attempt)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void a_notice_and_an_extension_on_record_by_mistake_are_withdrawn_and_the_dates_return() {
        AgreementId id = executed(TermClause.rolling().running(Length.ofYears(1)));
        String before = course(id);
        change(id, (agreements, seen) -> agreements.giveNotice(id, seen, WORLD.trust, today, NoticeKind.TO_END, null));
        assertThat(course(id)).isNotEqualTo(before);
        UUID notice = read(OFFICER, ReadingNotices.class, notices -> notices.under(id))
                .ending()
                .get(0)
                .id();

        change(id, (agreements, seen) -> agreements.withdrawNotice(id, seen, notice, "For another agreement"));

        assertThat(course(id)).isEqualTo(before);
        assertThat(read(OFFICER, ReadingNotices.class, notices -> notices.under(id))
                        .ending())
                .singleElement()
                .satisfies(each -> assertThat(each.withdrawalReason()).isEqualTo("For another agreement"));
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update agreement_notice set withdrawn_on = null where id = '" + notice + "'"))
                .hasMessageContaining("never changed");

        AgreementId other = executed(TermClause.fixed(Length.ofYears(2)).extendable(1, Length.ofYears(1)));
        String unextended = course(other);
        change(other, (agreements, seen) -> agreements.extend(other, seen, today));
        UUID extension = read(OFFICER, ReadingNotices.class, notices -> notices.under(other))
                .extensions()
                .get(0)
                .id();
        change(other, (agreements, seen) -> agreements.withdrawExtension(other, seen, extension, "Not agreed"));
        assertThat(course(other)).isEqualTo(unextended);
        change(other, (agreements, seen) -> agreements.extend(other, seen, today));
        assertThat(course(other)).isNotEqualTo(unextended);
    }

    @Test
    void contacts_addresses_and_risks_are_read_as_they_were_put_on_record() {
        AgreementId id = executed();
        furnish(id);

        List<ContactDetails> contacts = read(AUDITOR, ReadingContacts.class, reading -> reading.of(id));
        assertThat(contacts).extracting(each -> each.details().name()).containsExactly("Cleo Example");
        assertThat(read(AUDITOR, ReadingNotices.class, notices -> notices.under(id))
                        .addresses())
                .extracting(
                        each -> each.present() == null ? "none" : each.present().address())
                .containsExactly("none", "1 Cedar Walk");
        assertThat(risks(id)).extracting(each -> each.risk().current().value()).containsExactly(16, 6);
        AgreementRiskId grave = risks(id).get(0).risk().id();
        keep(OFFICER, KeepingRisks.class, risks -> risks.close(grave, 0, "Gone"));
        assertThat(risks(id)).hasSize(1);
        assertThat(read(AUDITOR, ReadingRisks.class, risks -> risks.risk(grave)).closingReason())
                .isEqualTo("Gone");
    }

    @Test
    void who_sees_an_agreement_sees_all_of_it_and_nobody_else_sees_any() {
        AgreementId id = executed();
        raise(id, today.minusDays(40));
        notice(id, today.minusDays(20), today.minusDays(1));
        furnish(id);
        assertSees(AUDITOR, id, true);
        assertSees(OFFICER_ELSEWHERE, id, false);

        change(id, (agreements, seen) -> agreements.keepConfidential(id, seen, true));

        assertSees(AUDITOR, id, false);
        assertSees(OFFICER_OF_PARTY, id, true);
        assertThat(read(
                                AUDITOR,
                                ReadingDisputes.class,
                                disputes -> disputes.register(DisputeFilter.all(), Keyset.first()))
                        .rows())
                .noneMatch(row -> row.dispute().agreement().equals(id));
        assertThat(risksSeenBy(AUDITOR)).noneMatch(row -> row.risk().agreement().equals(id));
        assertThatThrownBy(() -> read(AUDITOR, ReadingDisputes.class, disputes -> disputes.about(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(AUDITOR, ReadingNotices.class, notices -> notices.under(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(AUDITOR, ReadingContacts.class, contacts -> contacts.of(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(AUDITOR, ReadingRisks.class, risks -> risks.of(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(
                        OFFICER_ELSEWHERE,
                        RaisingDisputes.class,
                        disputes -> disputes.raise(UUID.randomUUID().toString(), id, draft(today))))
                .isInstanceOf(NotFound.class);
    }

    private void assertSees(String name, AgreementId id, boolean seen) {
        for (String table : TABLES) {
            for (String each : List.of(table, table + "_history")) {
                List<String> there = Postgres.running()
                        .truth(
                                "select t.id from %s t where t.audience = (select audience from agreement where id = '%s')"
                                        .formatted(each, id.value()));
                List<String> found = WORLD.sees(name, "select id from " + each);
                assertThat(there).as(each).isNotEmpty();
                assertThat(there.stream().filter(found::contains).toList())
                        .as(name + " " + each)
                        .isEqualTo(seen ? there : List.of());
            }
        }
    }

    private void furnish(AgreementId id) {
        keep(
                OFFICER,
                NamingContacts.class,
                contacts -> contacts.name(
                        UUID.randomUUID().toString(),
                        id,
                        new ContactDraft(
                                WORLD.university,
                                ContactPurpose.FINANCE,
                                "Cleo Example",
                                "Finance partner",
                                "cleo@example.org",
                                "",
                                today,
                                null)));
        keep(
                OFFICER_OF_PARTY,
                GivingNotices.class,
                notices -> notices.changeAddress(
                        UUID.randomUUID().toString(),
                        id,
                        WORLD.university,
                        new NoticeAddressDraft(today.minusDays(3), "1 Cedar Walk", "", "")));
        risk(id, new RiskScore(3, 2));
        risk(id, new RiskScore(4, 4));
    }

    private void risk(AgreementId id, RiskScore current) {
        keep(
                OFFICER,
                KeepingRisks.class,
                risks -> risks.record(
                        UUID.randomUUID().toString(),
                        id,
                        new RiskDraft(
                                "If rooms are not ready",
                                "placements may be cut short",
                                "so that students lose weeks",
                                WORLD.trust,
                                "Ada Example",
                                new RiskScore(5, 5),
                                current,
                                new RiskScore(1, 2),
                                "",
                                "",
                                null)));
    }

    private List<RatedRisk> risks(AgreementId id) {
        return risksSeenBy(OFFICER).stream()
                .filter(row -> row.risk().agreement().equals(id))
                .toList();
    }

    private List<RatedRisk> risksSeenBy(String name) {
        return read(
                        name,
                        ReadingRisks.class,
                        risks ->
                                risks.register(RiskFilter.open(), Keyset.first().ofSize(Keyset.LARGEST)))
                .rows();
    }

    private FormalNoticeId notice(AgreementId id, LocalDate given, @Nullable LocalDate answerDue) {
        return console.as(
                WORLD.actor(OFFICER),
                GivingNotices.class,
                notices -> notices.record(
                        UUID.randomUUID().toString(),
                        id,
                        new FormalNoticeDraft(
                                FormalNoticeKind.BREACH,
                                WORLD.trust,
                                null,
                                given,
                                Delivery.EMAIL,
                                "",
                                "Rooms were not ready",
                                answerDue)));
    }

    private DisputeId raise(AgreementId id, LocalDate notified) {
        return console.as(
                WORLD.actor(OFFICER),
                RaisingDisputes.class,
                disputes -> disputes.raise(UUID.randomUUID().toString(), id, draft(notified)));
    }

    private static DisputeDraft draft(LocalDate notified) {
        return new DisputeDraft(
                WORLD.trust,
                List.of(WORLD.university),
                "Fees for rooms",
                "Half of the fees back",
                null,
                notified,
                new Ladder(List.of(new LadderStep("Leads", 5), new LadderStep("Chiefs", 10))));
    }

    private void end(DisputeId id, StepOutcome outcome, String note) {
        long seen = read(OFFICER, ReadingDisputes.class, disputes -> disputes.dispute(id))
                .version();
        keep(OFFICER, RaisingDisputes.class, disputes -> disputes.endStep(id, seen, outcome, today, note));
    }

    private Page<ListedDispute> disputes(DisputeFilter filter, Keyset keyset) {
        return read(OFFICER, ReadingDisputes.class, disputes -> disputes.register(filter, keyset));
    }

    private List<DisputeId> ids(DisputeFilter filter, AgreementId id) {
        return disputes(filter, Keyset.first().ofSize(Keyset.LARGEST)).rows().stream()
                .filter(row -> row.dispute().agreement().equals(id))
                .map(row -> row.dispute().id())
                .toList();
    }

    private AgreementStage stage(AgreementId id) {
        return read(OFFICER, ReadingAgreements.class, agreements -> agreements.agreement(id))
                .status()
                .stage();
    }

    private String standsInRegisterAs(AgreementId id) {
        return read(
                        OFFICER,
                        ReadingAgreements.class,
                        agreements -> agreements.register(
                                AgreementFilter.all(),
                                AgreementOrder.BY_TITLE,
                                Keyset.first().ofSize(Keyset.LARGEST)))
                .rows()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .status()
                .words();
    }

    /** What lists and alerts read of its dates. */
    private static String course(AgreementId id) {
        return Postgres.running()
                .truth("select concat_ws(' ', last_end, ends_by_notice, extensions_used, stage,"
                        + " (select string_agg(concat_ws(' ', m.kind, m.due_on), ', ' order by m.due_on, m.kind, m.organisation_id)"
                        + " from agreement_milestone m where m.agreement_id = g.id)) from agreement g where id = '"
                        + id.value() + "'")
                .toString();
    }

    private AgreementId executed() {
        return execute(AgreementDraft.between("Rooms", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, WORLD.university)
                .dated(AgreementDates.between(today.minusYears(1), today.plusYears(1))));
    }

    private AgreementId executed(TermClause clause) {
        return execute(AgreementDraft.between("Rooms", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, WORLD.university)
                .dated(new AgreementDates(today.minusMonths(6), null, null))
                .saying(clause)
                .withNotice(NoticePeriod.ofMonths(3)));
    }

    private AgreementId execute(AgreementDraft draft) {
        AgreementId id = console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(WORLD.partnership, draft));
        change(
                id,
                (agreements, seen) -> agreements.execute(
                        id,
                        seen,
                        List.of(
                                new SignatureEntry(WORLD.trust, "Sam Sample", "Chief Executive", today.minusYears(1)),
                                new SignatureEntry(WORLD.university, "Uma Sample", "Registrar", today.minusYears(1)))));
        return id;
    }

    private void change(AgreementId id, Change change) {
        long seen = read(OFFICER, ReadingAgreements.class, agreements -> agreements.agreement(id))
                .version();
        keep(OFFICER, MaintainingAgreements.class, agreements -> change.make(agreements, seen));
    }

    private <U, T> T read(String name, Class<U> useCase, Function<U, T> reading) {
        return console.as(WORLD.actor(name), useCase, reading);
    }

    private <U> void keep(String name, Class<U> useCase, Consumer<U> act) {
        console.as(WORLD.actor(name), useCase, using -> {
            act.accept(using);
            return true;
        });
    }

    private interface Change {
        void make(MaintainingAgreements agreements, long seen);
    }
}
