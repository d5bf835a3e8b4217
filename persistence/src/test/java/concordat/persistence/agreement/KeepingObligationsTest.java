package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.AcceptingObligations;
import concordat.domain.agreement.obligation.AgreementObligations;
import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.DueRow;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.Evidence;
import concordat.domain.agreement.obligation.FulfillingObligations;
import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ObligationFilter;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ObligationOrder;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ObligationStanding;
import concordat.domain.agreement.obligation.OwnObligations;
import concordat.domain.agreement.obligation.PartnerFigures;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentKind;
import concordat.domain.document.KeepingDocuments;
import concordat.domain.document.NewDocument;
import concordat.domain.document.ReadingDocuments;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed, met and accepted is read again as it was put on record, alike in page, list, count and report. */
class KeepingObligationsTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String AUDITOR = "Auditor of A";
    private static final byte[] REPORT = "%PDF-1.7 figures".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2025, 10, 31);
    private static final LocalDate END = LocalDate.of(2027, 7, 1);
    private static final List<String> TABLES = List.of(
            "agreement_obligation",
            "agreement_obligation_recipient",
            "agreement_obligation_delivery",
            "agreement_obligation_answer");

    private final World world = new World();
    private final Console console = Postgres.running().console();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, world.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(AUDITOR, Role.AUDITOR, world.trust);
    }

    @Test
    void the_database_counts_due_dates_as_the_domain_does() {
        Random random = new Random(50);
        for (int i = 0; i < 150; i++) {
            LocalDate first = LocalDate.of(2023, 10, 25).plusDays(random.nextInt(140));
            int months = random.nextInt(3) == 0 ? 0 : random.nextInt(14);
            int days = months == 0 || random.nextInt(4) == 0 ? random.nextInt(60) : 0;
            @Nullable LocalDate end = random.nextBoolean() ? null : first.plusDays(random.nextInt(900));
            LocalDate horizon = first.plusDays(random.nextInt(1800) - 20);
            Recurrence recurrence =
                    new Recurrence(first, months + days == 0 ? null : new Length(0, months, days), null);

            assertThat(Postgres.running()
                            .truth("select app.dues('%s', %d, %d, %s, '%s')"
                                    .formatted(first, months, days, end == null ? "null" : "'" + end + "'", horizon)))
                    .as("%s, ended %s, until %s", recurrence, end, horizon)
                    .containsExactlyElementsOf(recurrence.dues(end, horizon).stream()
                            .map(LocalDate::toString)
                            .toList());
        }
    }

    @Test
    void page_list_register_and_figures_tell_the_same_on_every_day() {
        AgreementId agreement = executed(world.trust, world.university, world.otherTrust);
        List<ObligationId> all = List.of(
                record(agreement, owed("Monthly", Recurrence.each(Length.ofMonths(1), START), world.university)),
                record(
                        agreement,
                        owed("Of two", Recurrence.each(Length.ofMonths(2), START), world.university, world.otherTrust)),
                record(agreement, owed("Once", Recurrence.once(TODAY.plusDays(20)), world.university)),
                record(
                        agreement,
                        owed(
                                "Until",
                                Recurrence.each(Length.ofDays(30), START).until(TODAY.plusDays(90)),
                                world.university)));
        happen(all);

        int compared = 0;
        for (int days = -140; days < 560; days += 17) {
            LocalDate day = TODAY.plusDays(days);
            List<org.assertj.core.groups.Tuple> computed = new ArrayList<>();
            long overdue = 0;
            for (ObligationId id : all) {
                ObligationDetails details = reading(day, OFFICER, each -> each.obligation(id));
                List<Due> dues = details.dues();
                dues.stream()
                        .filter(due -> due.status().isOpen() && !due.on().isBefore(day))
                        .forEach(due -> computed.add(tuple(id, due.on(), due.status(), due.lateDays())));
                List<Due> late = dues.stream()
                        .filter(due -> due.status().isOwed() && due.on().isBefore(day))
                        .toList();
                overdue += late.size();
                ObligationRow row = row(day, id);
                assertThat(row.overdue()).as("%s on %s", row.title(), day).isEqualTo(late.size());
                assertThat(row.next())
                        .as("%s on %s", row.title(), day)
                        .isEqualTo(dues.stream()
                                .filter(due -> due.status().isOwed())
                                .map(Due::on)
                                .findFirst()
                                .orElse(null));
                assertThat(row.standing().isOpen())
                        .as("%s on %s", row.title(), day)
                        .isEqualTo(dues.stream().anyMatch(due -> due.status().isOpen()));
                assertThat(overdue(day, OFFICER, null).stream()
                                .filter(due -> due.obligation().equals(id)))
                        .extracting(DueRow::due, DueRow::status, due -> due.lateDays(day))
                        .containsExactlyElementsOf(late.stream()
                                .map(due -> tuple(due.on(), due.status(), due.lateDays()))
                                .toList());
            }
            assertThat(reading(day, OFFICER, ReadingObligations::comingDues))
                    .extracting(DueRow::obligation, DueRow::due, DueRow::status, due -> due.lateDays(day))
                    .containsExactlyInAnyOrderElementsOf(computed);
            assertThat(reading(day, OFFICER, ReadingObligations::figures).stream()
                            .mapToLong(PartnerFigures::overdue)
                            .sum())
                    .as("figures on %s", day)
                    .isEqualTo(overdue);
            compared += computed.size();
        }
        assertThat(compared).isGreaterThan(500);
    }

    private void happen(List<ObligationId> all) {
        meet(all.get(0), START, START.plusDays(3));
        accept(OFFICER_OF_PARTY, all.get(0), START, world.university);
        LocalDate second = LocalDate.of(2025, 11, 30);
        meet(all.get(0), second, second);
        giveBack(all.get(0), second, world.university);
        waive(OFFICER_OF_PARTY, all.get(0), LocalDate.of(2025, 12, 31), world.university);
        meet(all.get(0), LocalDate.of(2026, 1, 31), TODAY);
        meet(all.get(1), START, TODAY.minusDays(9));
        accept(OFFICER_OF_PARTY, all.get(1), START, world.university);
        waive(OFFICER_ELSEWHERE, all.get(1), LocalDate.of(2025, 12, 31), world.otherTrust);
        close(all.get(3), "Not needed any more");
    }

    @Test
    void it_is_read_again_with_its_evidence_and_answers() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId id = record(
                agreement,
                owed("Report", Recurrence.each(Length.ofYears(1), START), world.university)
                        .detailed("At length")
                        .from("clause 9"));
        meet(id, START, START);
        accept(OFFICER_OF_PARTY, id, START, world.university);

        ObligationDetails details = reading(TODAY, OFFICER_OF_PARTY, each -> each.obligation(id));

        assertThat(details.draft().details()).isEqualTo("At length");
        assertThat(details.clause()).isEqualTo("clause 9");
        assertThat(details.owedByName()).startsWith("Organisation A");
        assertThat(details.recipients().values()).singleElement().asString().startsWith("Organisation C");
        Due due = details.dues().get(0);
        assertThat(due.status()).isEqualTo(DueStatus.ACCEPTED);
        assertThat(due.deliveries()).singleElement().satisfies(each -> {
            assertThat(each.evidence().keptAt()).isEqualTo("Shared drive");
            assertThat(each.byName()).isEqualTo(OFFICER);
            assertThat(due.answersTo(each)).hasSize(1);
        });
        assertThatThrownBy(() -> keeping(OFFICER, each -> {
                    each.amend(id, 0, owed("Other", Recurrence.once(TODAY), world.university));
                    return id;
                }))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void to_whom_it_is_owed_can_change_until_it_was_met() {
        AgreementId agreement = executed(world.trust, world.university, world.otherTrust);
        ObligationId id = record(agreement, owed("Report", Recurrence.once(TODAY), world.university, world.otherTrust));

        keeping(OFFICER, each -> {
            each.amend(id, 0, owed("Report", Recurrence.once(TODAY), world.otherTrust, world.university));
            return id;
        });
        keeping(OFFICER, each -> {
            each.amend(id, version(id), owed("Report", Recurrence.once(TODAY), world.otherTrust));
            return id;
        });

        assertThat(reading(TODAY, OFFICER, each -> each.obligation(id)).draft().owedTo())
                .containsExactly(world.otherTrust);
    }

    @Test
    void what_was_met_or_closed_is_not_changed_even_by_the_owner() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId met = record(agreement, owed("Met", Recurrence.once(TODAY), world.university));
        meet(met, TODAY, TODAY);
        accept(OFFICER_OF_PARTY, met, TODAY, world.university);
        ObligationId closed = record(agreement, owed("Closed", Recurrence.once(TODAY), world.university));
        close(closed, "Over");

        for (String attempt : List.of(
                "update agreement_obligation set title = 'Other' where id = '%1$s'",
                "update agreement_obligation set first_on = first_on + 1 where id = '%1$s'",
                "delete from agreement_obligation where id = '%1$s'",
                "update agreement_obligation_delivery set evidence = 'Other' where obligation_id = '%1$s'",
                "delete from agreement_obligation_delivery where obligation_id = '%1$s'",
                "update agreement_obligation_answer set answered_on = '2020-01-01' where obligation_id = '%1$s'",
                "delete from agreement_obligation_recipient where obligation_id = '%1$s'",
                "update agreement_obligation set closed_on = null, closing_reason = '' where id = '%2$s'",
                "update agreement_obligation set title = 'Other' where id = '%2$s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(met.value(), closed.value())))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(never changed|never deleted).*");
        }
    }

    @Test
    void whoever_does_not_see_the_agreement_finds_nothing_of_it_anywhere() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId id =
                record(agreement, owed("Secret", Recurrence.each(Length.ofMonths(1), START), world.university));
        meet(id, START, START);
        accept(OFFICER_OF_PARTY, id, START, world.university);

        assertSees(OFFICER, agreement, true);
        assertSees(AUDITOR, agreement, true);
        assertSees(OFFICER_ELSEWHERE, agreement, false);
        assertFindsNothing(OFFICER_ELSEWHERE, agreement, id);
        keepConfidential(agreement);

        assertSees(OFFICER_OF_PARTY, agreement, true);
        assertSees(AUDITOR, agreement, false);
        assertFindsNothing(AUDITOR, agreement, id);
        assertThatThrownBy(() ->
                        console.at(noon(TODAY), world.actor(OFFICER_ELSEWHERE), FulfillingObligations.class, each -> {
                            each.meet("no", id, 0, START, evidence(TODAY));
                            return id;
                        }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        console.at(noon(TODAY), world.actor(OFFICER_ELSEWHERE), AcceptingObligations.class, each -> {
                            each.accept("no", id, 0, START, world.university);
                            return id;
                        }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_shows_it_is_had_by_who_sees_the_obligation_and_by_nobody_else() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId id =
                record(agreement, owed("Figures", Recurrence.each(Length.ofMonths(1), START), world.university));
        NewDocument report = new NewDocument(DocumentKind.EVIDENCE, "figures.pdf", REPORT);
        console.at(noon(TODAY), world.actor(OFFICER), FulfillingObligations.class, each -> {
            each.meet(UUID.randomUUID().toString(), id, 0, START, evidence(START), report);
            return id;
        });

        DocumentId file = reading(TODAY, OFFICER_OF_PARTY, each -> each.obligation(id))
                .files()
                .keySet()
                .iterator()
                .next();

        assertThat(content(OFFICER_OF_PARTY, file)).isEqualTo(REPORT);
        assertThat(content(AUDITOR, file)).isEqualTo(REPORT);
        assertThatThrownBy(() -> content(OFFICER_ELSEWHERE, file)).isInstanceOf(NotFound.class);
        keepConfidential(agreement);
        assertThat(content(OFFICER_OF_PARTY, file)).isEqualTo(REPORT);
        assertThatThrownBy(() -> content(AUDITOR, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update agreement_obligation_delivery set document_id = null where obligation_id = '"
                                + id.value() + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void a_file_of_another_agreement_shows_nothing() {
        AgreementId other = executed(world.trust, world.university);
        DocumentId foreign = console.as(
                world.actor(OFFICER),
                KeepingDocuments.class,
                documents -> documents.keep(
                        UUID.randomUUID().toString(),
                        other,
                        new NewDocument(DocumentKind.SUPPORTING, "figures.pdf", REPORT)));
        ObligationId id =
                record(executed(world.trust, world.university), owed("Once", Recurrence.once(START), world.university));
        meet(id, START, START);

        assertThatThrownBy(() -> Postgres.running()
                        .recorded(
                                """
                                insert into agreement_obligation_delivery (id, obligation_id, due_on, number,
                                    organisation_id, met_on, statement, evidence, kept_at, recorded_by,
                                    recorded_by_name, recorded_on, document_id)
                                select gen_random_uuid(), obligation_id, due_on, 2, organisation_id, met_on, statement,
                                       evidence, kept_at, recorded_by, recorded_by_name, recorded_on, '%s'
                                  from agreement_obligation_delivery where obligation_id = '%s'"""
                                        .formatted(foreign.value(), id.value())))
                .hasMessageContaining("not kept with the agreement");
    }

    private byte[] content(String name, DocumentId file) {
        return console.as(world.actor(name), ReadingDocuments.class, documents -> documents
                .content(file)
                .bytes());
    }

    private void assertFindsNothing(String name, AgreementId agreement, ObligationId id) {
        assertThat(reading(
                                TODAY,
                                name,
                                each -> each.register(ObligationFilter.all(), ObligationOrder.BY_DUE, Keyset.first()))
                        .rows())
                .isEmpty();
        assertThat(reading(TODAY, name, ReadingObligations::comingDues)).isEmpty();
        assertThat(overdue(TODAY, name, null)).isEmpty();
        assertThat(reading(TODAY, name, ReadingObligations::figures)).isEmpty();
        OwnObligations own = reading(TODAY, name, ReadingObligations::own);
        assertThat(own.owed()).isEmpty();
        assertThat(own.toAnswer()).isEmpty();
        assertThatThrownBy(() -> reading(TODAY, name, each -> each.obligation(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading(TODAY, name, each -> each.of(agreement)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading(TODAY, name, each -> each.choices(agreement)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_set_as_the_actor_sees_nothing() throws Exception {
        record(executed(world.trust, world.university), owed("Report", Recurrence.once(TODAY), world.university));

        try (var connection = Postgres.running().asApplication();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (var rows = statement.executeQuery("select id from " + table)) {
                    assertThat(rows.next()).as(table).isFalse();
                }
            }
        }
    }

    @Test
    void the_register_is_filtered_sorted_and_read_page_by_page() {
        AgreementId agreement = executed(world.trust, world.university);
        AgreementId other = executed(world.otherTrust, world.trust);
        record(agreement, owed("Beta", Recurrence.once(TODAY.minusDays(3)), world.university));
        record(agreement, owed("Alpha", Recurrence.once(TODAY.plusDays(90)), world.university));
        record(agreement, owed("Gamma 100%", Recurrence.once(TODAY.plusDays(5)), world.university));
        ObligationId delta = record(
                other,
                ObligationDraft.of(
                        "Delta", world.otherTrust, List.of(world.trust), Recurrence.once(TODAY.plusDays(9))));
        close(delta, "Over");

        assertThat(titles(ObligationFilter.all(), ObligationOrder.BY_DUE))
                .containsExactly("Beta", "Gamma 100%", "Alpha", "Delta");
        assertThat(titles(ObligationFilter.all(), new ObligationOrder(ObligationOrder.Column.TITLE, true)))
                .containsExactly("Gamma 100%", "Delta", "Beta", "Alpha");
        assertThat(titles(ObligationFilter.all(), new ObligationOrder(ObligationOrder.Column.AGREEMENT, true)))
                .startsWith("Delta");
        assertThat(titles(ObligationFilter.all().containing("0%"), ObligationOrder.BY_DUE))
                .containsExactly("Gamma 100%");
        assertThat(titles(ObligationFilter.all().owedBy(world.otherTrust), ObligationOrder.BY_DUE))
                .containsExactly("Delta");
        assertThat(titles(ObligationFilter.all().owedTo(world.university), ObligationOrder.BY_DUE))
                .containsExactly("Beta", "Gamma 100%", "Alpha");
        assertThat(titles(ObligationFilter.all().of(other), ObligationOrder.BY_DUE))
                .containsExactly("Delta");
        assertThat(titles(ObligationFilter.all().standing(ObligationStanding.OVERDUE), ObligationOrder.BY_DUE))
                .containsExactly("Beta");
        assertThat(titles(ObligationFilter.all().standing(ObligationStanding.DUE_SOON), ObligationOrder.BY_DUE))
                .containsExactly("Gamma 100%");
        assertThat(titles(ObligationFilter.all().standing(ObligationStanding.NOT_YET_DUE), ObligationOrder.BY_DUE))
                .containsExactly("Alpha");
        assertThat(titles(ObligationFilter.all().standing(ObligationStanding.CLOSED), ObligationOrder.BY_DUE))
                .containsExactly("Delta");
        for (ObligationStanding none :
                List.of(ObligationStanding.RETURNED, ObligationStanding.AWAITING_ACCEPTANCE, ObligationStanding.DONE)) {
            assertThat(titles(ObligationFilter.all().standing(none), ObligationOrder.BY_DUE))
                    .as(none.words())
                    .isEmpty();
        }
    }

    @Test
    void what_awaits_an_answer_is_shown_to_whoever_has_not_given_it() {
        AgreementId agreement = executed(world.trust, world.university, world.otherTrust);
        ObligationId id = record(agreement, owed("Report", Recurrence.once(TODAY), world.university, world.otherTrust));
        assertThat(reading(TODAY, OFFICER, ReadingObligations::own).owed())
                .extracting(DueRow::status)
                .containsExactly(DueStatus.DUE_SOON);
        meet(id, TODAY, TODAY);
        accept(OFFICER_OF_PARTY, id, TODAY, world.university);

        assertThat(reading(TODAY, OFFICER, ReadingObligations::own).owed()).isEmpty();
        assertThat(reading(TODAY, OFFICER, ReadingObligations::own).toAnswer()).isEmpty();
        assertThat(reading(TODAY, OFFICER_OF_PARTY, ReadingObligations::own).toAnswer())
                .isEmpty();
        assertThat(reading(TODAY, OFFICER_ELSEWHERE, ReadingObligations::own).toAnswer())
                .extracting(DueRow::obligation)
                .containsExactly(id);
        assertThatThrownBy(() -> accept(OFFICER_OF_PARTY, id, TODAY, world.otherTrust))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_falls_due_once_the_agreement_is_ended_and_what_was_overdue_stays_so() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId id =
                record(agreement, owed("Report", Recurrence.each(Length.ofMonths(1), START), world.university));
        long seen = agreementVersion(agreement);
        console.at(noon(TODAY), world.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.terminate(agreement, seen, TODAY.plusDays(60), "Merged");
            return id;
        });

        assertThat(reading(TODAY, OFFICER, ReadingObligations::comingDues))
                .extracting(DueRow::due)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
        AgreementObligations then = reading(TODAY.plusDays(90), OFFICER, each -> each.of(agreement));
        assertThat(then.overdue()).isEqualTo(7);
        assertThat(then.open()).isEqualTo(1);
        assertThat(then.next()).contains(START);
    }

    @Test
    void the_board_report_counts_as_at_its_day_and_as_known_at_its_instant() {
        AgreementId agreement = executed(world.trust, world.university);
        long before = lastPosition();
        ObligationId yearly =
                record(agreement, owed("Yearly", Recurrence.each(Length.ofYears(1), START), world.university));
        record(agreement, owed("Once", Recurrence.once(TODAY.plusDays(20)), world.university));
        long recorded = lastPosition();
        meet(yearly, START, START.plusDays(9));

        assertThat(report(START.plusDays(5), null)).contains("owed by it: 2 open, 1 overdue");
        assertThat(report(START.plusDays(9), null)).contains("owed by it: 2 open, 0 overdue");
        assertThat(report(START.plusDays(9), recorded)).contains("owed by it: 2 open, 1 overdue");
        assertThat(report(START.plusDays(9), before)).contains("owed by it: 0 open, 0 overdue");
        accept(OFFICER_OF_PARTY, yearly, START, world.university);
        close(yearly, "Over");
        assertThat(report(TODAY.minusDays(1), null)).contains("owed by it: 2 open, 0 overdue");
        assertThat(report(TODAY, null)).contains("owed by it: 1 open, 0 overdue");
        assertThat(report(TODAY.plusDays(21), null)).contains("owed by it: 1 open, 1 overdue");
    }

    @Test
    void lists_name_who_has_the_place_of_a_party_now() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId id = record(
                agreement,
                ObligationDraft.of(
                        "Report", world.university, List.of(world.trust), Recurrence.once(TODAY.minusDays(1))));
        novate(agreement, world.university, world.otherTrust);

        assertThat(row(TODAY, id).owedBy()).startsWith("B");
        assertThat(row(TODAY.minusDays(30), id).owedBy()).startsWith("C");
        assertThat(reading(TODAY, OFFICER, ReadingObligations::figures))
                .extracting(PartnerFigures::organisation, PartnerFigures::overdue)
                .containsExactly(tuple(world.otherTrust, 1L));
        assertThat(overdue(TODAY, OFFICER, world.otherTrust)).hasSize(1);
        assertThat(overdue(TODAY, OFFICER, world.university)).isEmpty();
    }

    @Test
    void the_board_report_tells_each_due_date_as_it_stood_and_whoever_sees_the_agreement_alone() {
        AgreementId agreement = executed(world.trust, world.university);
        ObligationId monthly =
                record(agreement, owed("Monthly", Recurrence.each(Length.ofMonths(1), START), world.university));
        record(agreement, owed("Far ahead", Recurrence.each(Length.ofYears(5), TODAY.plusYears(1)), world.university));
        long recorded = lastPosition();
        meet(monthly, START, START.plusDays(3));
        accept(OFFICER_OF_PARTY, monthly, START, world.university);

        List<String> now =
                ReportedRows.on(TODAY, world, OFFICER, ReportForm.WORKING).of(Register.OBLIGATIONS);
        assertThat(now.get(0)).startsWith("due Monthly on 2025-10-31 ACCEPTED by A");
        assertThat(now).filteredOn(line -> line.contains("Monthly")).hasSize(17);
        assertThat(now).anyMatch(line -> line.startsWith("due Monthly on 2026-02-28 OVERDUE"));
        assertThat(now).anyMatch(line -> line.startsWith("due Monthly on 2026-03-31 DUE_SOON"));
        assertThat(now).anyMatch(line -> line.startsWith("due Far ahead on 2027-03-02 NOT_YET_DUE"));
        assertThat(all(now)).contains("Kept at: Shared drive", ": accepted, 2 Mar 2026");
        assertThat(ReportedRows.on(TODAY, recorded, world, OFFICER, ReportForm.WORKING)
                        .of(Register.OBLIGATIONS)
                        .get(0))
                .startsWith("due Monthly on 2025-10-31 OVERDUE");
        assertThat(ReportedRows.on(START, world, OFFICER, ReportForm.WORKING)
                        .of(Register.OBLIGATIONS)
                        .get(0))
                .as("met three days later")
                .startsWith("due Monthly on 2025-10-31 DUE_SOON");
        assertThat(ReportedRows.on(TODAY, world, OFFICER_ELSEWHERE, ReportForm.WORKING)
                        .of(Register.OBLIGATIONS))
                .isEmpty();
        assertThat(ReportedRows.on(TODAY, world, OFFICER, ReportForm.PUBLICATION)
                        .has(Register.OBLIGATIONS))
                .isFalse();
        keepConfidential(agreement);
        assertThat(ReportedRows.on(TODAY, world, AUDITOR, ReportForm.WORKING).of(Register.OBLIGATIONS))
                .isEmpty();
        assertThat(ReportedRows.on(TODAY, recorded, world, AUDITOR, ReportForm.WORKING)
                        .of(Register.OBLIGATIONS))
                .isEmpty();
    }

    @Test
    void the_board_report_names_who_had_the_place_of_a_party_as_it_was_known() {
        AgreementId agreement = executed(world.trust, world.university);
        record(
                agreement,
                ObligationDraft.of(
                        "Report", world.university, List.of(world.trust), Recurrence.once(TODAY.minusDays(1))));
        long before = lastPosition();
        novate(agreement, world.university, world.otherTrust);

        assertThat(obligations(TODAY, lastPosition())).contains("OVERDUE by B", " to A");
        assertThat(obligations(TODAY.minusDays(30), lastPosition())).contains("DUE_SOON by C");
        assertThat(obligations(TODAY, before)).contains("OVERDUE by C");
    }

    private String obligations(LocalDate day, long known) {
        return all(
                ReportedRows.on(day, known, world, OFFICER, ReportForm.WORKING).of(Register.OBLIGATIONS));
    }

    private static String all(List<String> lines) {
        return String.join("\n", lines);
    }

    private void novate(AgreementId agreement, OrganisationId leaving, OrganisationId joining) {
        InstrumentId novation = console.at(
                noon(TODAY),
                world.actor(OFFICER),
                MakingInstruments.class,
                making -> making.prepare(
                        "novation",
                        agreement,
                        InstrumentDraft.of(InstrumentKind.NOVATION, "Merger", TODAY.minusDays(10))
                                .replacing(leaving, joining)));
        for (OrganisationId party : List.of(world.trust, leaving, joining)) {
            long seen = console.as(world.actor(OFFICER), ReadingTexts.class, texts -> texts.instrument(novation))
                    .version();
            console.at(noon(TODAY), world.actor(OFFICER), MakingInstruments.class, making -> {
                making.sign(novation, seen, new SignatureEntry(party, "Sam Sample", "Chief Executive", START));
                return novation;
            });
        }
    }

    private String report(LocalDate day, @Nullable Long position) {
        PreparedBoardReport now = console.as(
                world.actor(OFFICER),
                DownloadingBoardReport.class,
                reports -> reports.prepare(null, day, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        PreparedBoardReport prepared = position == null
                ? now
                : new PreparedBoardReport(
                        concordat.domain.board.BoardReport.asAt(null, day, position, ReportForm.WORKING),
                        now.cover(),
                        now.fileName());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        console.as(world.actor(OFFICER), DownloadingBoardReport.class, reports -> {
            reports.write(prepared, out, OutputStream.nullOutputStream());
            return prepared;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long lastPosition() {
        return Long.parseLong(
                Postgres.running().truth("select position from journal_counter").get(0));
    }

    private List<String> titles(ObligationFilter filter, ObligationOrder order) {
        List<String> titles = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(2);
        while (true) {
            Keyset asked = keyset;
            Page<ObligationRow> page = reading(TODAY, OFFICER, each -> each.register(filter, order, asked));
            page.rows().forEach(row -> titles.add(row.title()));
            if (page.next() == null) {
                return titles;
            }
            keyset = Keyset.after(page.nextToken().orElseThrow()).ofSize(2);
        }
    }

    private void assertSees(String name, AgreementId agreement, boolean seen) {
        for (String table : TABLES) {
            for (String each : List.of(table, table + "_history")) {
                List<String> there = Postgres.running()
                        .truth(
                                "select t.id from %s t where t.audience = (select audience from agreement where id = '%s')"
                                        .formatted(each, agreement.value()));
                assertThat(there).as(each).isNotEmpty();
                List<String> met = world.sees(name, "select id from " + each);
                assertThat(there.stream().filter(met::contains).toList())
                        .as(name + " " + each)
                        .isEqualTo(seen ? there : List.of());
            }
        }
    }

    private AgreementId executed(OrganisationId... parties) {
        AgreementId id = console.at(
                noon(START),
                world.actor(officerOf(parties[0])),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        world.partnership,
                        AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, parties)
                                .dated(AgreementDates.between(START, END))));
        long seen = agreementVersion(officerOf(parties[0]), id);
        console.at(noon(START), world.actor(officerOf(parties[0])), MaintainingAgreements.class, agreements -> {
            agreements.execute(
                    id,
                    seen,
                    java.util.Arrays.stream(parties)
                            .map(party -> new SignatureEntry(party, "Sam Sample", "Chief Executive", START))
                            .toList());
            return id;
        });
        return id;
    }

    private String officerOf(OrganisationId organisation) {
        return organisation.equals(world.trust)
                ? OFFICER
                : organisation.equals(world.university) ? OFFICER_OF_PARTY : OFFICER_ELSEWHERE;
    }

    private long agreementVersion(AgreementId id) {
        return agreementVersion(OFFICER, id);
    }

    private long agreementVersion(String name, AgreementId id) {
        return console.as(world.actor(name), ReadingAgreements.class, agreements -> agreements.agreement(id))
                .version();
    }

    private void keepConfidential(AgreementId id) {
        long seen = agreementVersion(id);
        console.as(world.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.keepConfidential(id, seen, true);
            return id;
        });
    }

    private ObligationDraft owed(String title, Recurrence recurrence, OrganisationId... to) {
        return ObligationDraft.of(title, world.trust, List.of(to), recurrence);
    }

    private ObligationId record(AgreementId agreement, ObligationDraft draft) {
        return keeping(OFFICER, each -> each.record(UUID.randomUUID().toString(), agreement, draft));
    }

    private ObligationId keeping(String name, Function<KeepingObligations, ObligationId> act) {
        return console.at(noon(TODAY), world.actor(name), KeepingObligations.class, act);
    }

    private void close(ObligationId id, String reason) {
        keeping(OFFICER, each -> {
            each.close(id, version(id), reason);
            return id;
        });
    }

    private void meet(ObligationId id, LocalDate due, LocalDate on) {
        long seen = version(id);
        console.at(noon(TODAY), world.actor(OFFICER), FulfillingObligations.class, each -> {
            each.meet(UUID.randomUUID().toString(), id, seen, due, evidence(on));
            return id;
        });
    }

    private static Evidence evidence(LocalDate on) {
        return new Evidence(on, "It was sent", "The report", "Shared drive");
    }

    private void accept(String name, ObligationId id, LocalDate due, OrganisationId recipient) {
        answer(name, each -> {
            each.accept(UUID.randomUUID().toString(), id, version(id), due, recipient);
            return id;
        });
    }

    private void giveBack(ObligationId id, LocalDate due, OrganisationId recipient) {
        answer(OFFICER_OF_PARTY, each -> {
            each.giveBack(UUID.randomUUID().toString(), id, version(id), due, recipient, "Figures are missing");
            return id;
        });
    }

    private void waive(String name, ObligationId id, LocalDate due, OrganisationId recipient) {
        answer(name, each -> {
            each.waive(UUID.randomUUID().toString(), id, version(id), due, recipient, "Not this time");
            return id;
        });
    }

    private void answer(String name, Function<AcceptingObligations, ObligationId> act) {
        console.at(noon(TODAY), world.actor(name), AcceptingObligations.class, act);
    }

    private static long version(ObligationId id) {
        return Long.parseLong(Postgres.running()
                .truth("select version from agreement_obligation where id = '" + id.value() + "'")
                .get(0));
    }

    private ObligationRow row(LocalDate day, ObligationId id) {
        return reading(
                        day,
                        OFFICER,
                        each -> each.register(ObligationFilter.all(), ObligationOrder.BY_DUE, Keyset.first()))
                .rows()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<DueRow> overdue(LocalDate day, String name, @Nullable OrganisationId owedBy) {
        return reading(day, name, each -> each.overdue(owedBy));
    }

    private <T> T reading(LocalDate day, String name, Function<ReadingObligations, T> read) {
        return console.at(noon(day), world.actor(name), ReadingObligations.class, read);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
