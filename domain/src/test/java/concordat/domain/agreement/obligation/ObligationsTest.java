package concordat.domain.agreement.obligation;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.OUTSIDER;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.atAlder;
import static concordat.domain.agreement.AnAgreement.colleague;
import static concordat.domain.agreement.AnAgreement.colleagueAt;
import static concordat.domain.agreement.AnAgreement.executed;
import static concordat.domain.agreement.AnAgreement.executedBy;
import static concordat.domain.agreement.AnAgreement.inPreparation;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.document.DocumentEvent;
import concordat.domain.document.DocumentKind;
import concordat.domain.document.DocumentRule;
import concordat.domain.document.NewDocument;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.usecase.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is owed is put on record, met with evidence by who owes it, and accepted or not by whom it is owed. */
class ObligationsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 28);
    private static final int LEAD = 30;

    private final Agreement agreement = executed();
    private final ObligationOffice office = new ObligationOffice().with(agreement);
    private final KeepingObligations keeping = office.keeping(officerOf(CEDAR));
    private int forms;

    @Test
    void what_was_met_in_time_is_accepted_by_the_other_party() {
        ObligationId id = record(quarterly());
        assertThat(office.get(id).name()).isEqualTo("Obligation 1");
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.OVERDUE);
        assertThat(due(id, FEBRUARY).lateDays()).isEqualTo(2);
        assertThat(due(id, MAY).status()).isEqualTo(DueStatus.NOT_YET_DUE);

        meet(id, FEBRUARY, FEBRUARY);
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
        assertThat(due(id, FEBRUARY).lateDays()).isZero();
        accept(id, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.ACCEPTED);
        assertThat(due(id, MAY).status()).isEqualTo(DueStatus.NOT_YET_DUE);
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("ObligationRecorded", "ObligationMet", "ObligationAccepted");
        assertThat(office.journal.get(2).subject().reference()).endsWith(", Obligation 1");
    }

    @Test
    void it_stands_as_it_did_on_whichever_day_is_asked() {
        ObligationId id = record(quarterly());
        meet(id, FEBRUARY, TODAY.minusDays(1));
        accept(id, FEBRUARY, CEDAR);
        Obligation obligation = office.get(id);

        assertThat(standings(obligation, FEBRUARY.minusDays(LEAD + 1))).isEqualTo(DueStatus.NOT_YET_DUE);
        assertThat(standings(obligation, FEBRUARY.minusDays(LEAD))).isEqualTo(DueStatus.DUE_SOON);
        assertThat(standings(obligation, FEBRUARY)).isEqualTo(DueStatus.DUE_SOON);
        assertThat(standings(obligation, TODAY.minusDays(1))).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
        assertThat(standings(obligation, TODAY)).isEqualTo(DueStatus.ACCEPTED);
        assertThat(due(id, FEBRUARY).lateDays()).isEqualTo(1);
    }

    @Test
    void what_is_returned_is_owed_again_and_met_anew() {
        ObligationId id = record(quarterly());
        meet(id, FEBRUARY, FEBRUARY);
        giveBack(id, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.RETURNED);
        assertThat(due(id, FEBRUARY).lateDays()).isEqualTo(2);
        breaks(ObligationRule.MET_ANEW_AFTER_ITS_RETURN, () -> meet(id, FEBRUARY, FEBRUARY))
                .contains("2 March 2026");
        meet(id, FEBRUARY, TODAY);
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
        accept(id, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.ACCEPTED);
        assertThat(due(id, FEBRUARY).lateDays()).isEqualTo(2);
        assertThat(due(id, FEBRUARY).deliveries()).hasSize(2);
    }

    @Test
    void of_several_each_accepts_and_one_sends_it_back_for_all() {
        Agreement three = executedBy(ALDER, BIRCH, CEDAR);
        office.with(three);
        ObligationId id = keeping.record(
                "three",
                three.id(),
                ObligationDraft.of("Report", ALDER, List.of(BIRCH, CEDAR), Recurrence.once(FEBRUARY)));
        meet(id, FEBRUARY, FEBRUARY);

        accept(id, FEBRUARY, BIRCH);
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
        assertThat(due(id, FEBRUARY).unanswered()).containsExactly(CEDAR);
        breaks(ObligationRule.ANSWERED_ONCE_BY_EACH, () -> accept(id, FEBRUARY, BIRCH))
                .contains("Accepted");
        giveBack(id, FEBRUARY, CEDAR);
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.RETURNED);

        waive(id, FEBRUARY, CEDAR);
        breaks(ObligationRule.ANSWERED_ONCE_BY_EACH, () -> waive(id, FEBRUARY, CEDAR));
        meet(id, FEBRUARY, TODAY);
        assertThat(due(id, FEBRUARY).unanswered()).containsExactly(BIRCH);
        accept(id, FEBRUARY, BIRCH);
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.ACCEPTED);
    }

    @Test
    void what_all_waive_is_owed_no_more() {
        ObligationId id = record(quarterly());

        waive(id, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.WAIVED);
        assertThat(due(id, FEBRUARY).lateDays()).isZero();
        assertThat(due(id, MAY).status()).isEqualTo(DueStatus.NOT_YET_DUE);
        breaks(ObligationRule.MET_ONCE, () -> meet(id, FEBRUARY, TODAY)).contains("Waived");
        breaks(ObligationRule.ONLY_WHAT_IS_OWED_IS_WAIVED, () -> waive(id, FEBRUARY, CEDAR));
    }

    @Test
    void each_side_speaks_for_itself_only() {
        ObligationId id = record(quarterly());

        assertThatThrownBy(() -> office.fulfilling(officerOf(CEDAR)).meet(form(), id, 0, FEBRUARY, evidence(TODAY)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("the party that owes it");
        assertThatThrownBy(() -> office.fulfilling(officerOf(BIRCH)).meet(form(), id, 0, FEBRUARY, evidence(TODAY)))
                .isInstanceOf(NotAllowed.class);
        meet(id, FEBRUARY, TODAY);
        assertThatThrownBy(() -> office.accepting(colleagueAt(ALDER)).accept(form(), id, 0, FEBRUARY, CEDAR))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("to whom it is owed");
        breaks(ObligationRule.ANSWER_IS_OF_WHOM_IT_IS_OWED, () -> office.accepting(colleagueAt(ALDER))
                .accept(form(), id, 0, FEBRUARY, ALDER));
        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void whoever_holds_both_offices_neither_accepts_their_own_nor_waives() {
        ObligationId id = record(quarterly());
        breaks(ObligationRule.NOBODY_WAIVES_WHAT_THEY_OWE, () -> office.accepting(officerOf(ALDER, CEDAR))
                .waive(form(), id, 0, FEBRUARY, CEDAR, "No need"));
        office.fulfilling(officerOf(ALDER, CEDAR)).meet(form(), id, 0, FEBRUARY, evidence(TODAY));

        breaks(ObligationRule.NOBODY_ACCEPTS_THEIR_OWN, () -> office.accepting(officerOf(ALDER, CEDAR))
                .accept(form(), id, 0, FEBRUARY, CEDAR));
        breaks(ObligationRule.NOBODY_ACCEPTS_THEIR_OWN, () -> office.accepting(officerOf(ALDER, CEDAR))
                .giveBack(form(), id, 0, FEBRUARY, CEDAR, "Mine"));
        office.accepting(colleagueAt(ALDER, CEDAR)).accept(form(), id, 0, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.ACCEPTED);
    }

    @Test
    void whoever_answers_for_it_says_that_it_was_met_in_whichever_role() {
        ObligationId id = record(quarterly().answeredForBy(Responsible.of(colleague())));
        assertThat(office.get(id).responsible().map(Responsible::name)).contains("Ada Example");

        assertThatThrownBy(
                        () -> office.fulfilling(atAlder(Role.AUDITOR)).meet(form(), id, 0, FEBRUARY, evidence(TODAY)))
                .isInstanceOf(NotAllowed.class);
        office.fulfilling(atAlder(Role.ATTENDEE)).meet(form(), id, 0, FEBRUARY, evidence(TODAY));

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void an_executive_speaks_for_a_party_only_as_sponsor_there() {
        ObligationId id = record(quarterly());

        assertThatThrownBy(
                        () -> office.fulfilling(atAlder(Role.EXECUTIVE)).meet(form(), id, 0, FEBRUARY, evidence(TODAY)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_said_of_a_due_date_fits_it() {
        ObligationId id = record(quarterly());

        breaks(ObligationRule.DUE_DATE_IS_ITS_OWN, () -> meet(id, FEBRUARY.plusDays(1), TODAY));
        breaks(ObligationRule.DUE_DATE_IS_ITS_OWN, () -> meet(id, LocalDate.of(2027, 2, 28), TODAY));
        breaks(ObligationRule.MEETING_IS_NOT_IN_THE_FUTURE, () -> meet(id, FEBRUARY, TODAY.plusDays(1)));
        breaks(ObligationRule.ONLY_WHAT_WAS_MET_IS_ANSWERED, () -> accept(id, FEBRUARY, CEDAR))
                .contains("Overdue");
        assertThatThrownBy(() -> new Evidence(TODAY, " ", "", "")).isInstanceOf(IllegalArgumentException.class);
        meet(id, FEBRUARY, TODAY);
        breaks(ObligationRule.MET_ONCE, () -> meet(id, FEBRUARY, TODAY));
        assertThatThrownBy(() -> office.accepting(colleagueAt(CEDAR)).giveBack(form(), id, 0, FEBRUARY, CEDAR, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_parties_owe_each_other_something_by_an_agreement_that_was_made() {
        Agreement draft = inPreparation();
        office.with(draft);

        breaks(ObligationRule.AGREEMENT_IS_MADE, () -> keeping.record(form(), draft.id(), quarterly()))
                .contains("Proposed");
        breaks(ObligationRule.OWED_BY_A_PARTY, () -> record(owed(BIRCH, CEDAR))).contains("Alder Trust");
        breaks(ObligationRule.OWED_TO_ANOTHER_PARTY, () -> record(owed(ALDER)));
        breaks(ObligationRule.OWED_TO_ANOTHER_PARTY, () -> record(owed(ALDER, ALDER)));
        breaks(ObligationRule.OWED_TO_ANOTHER_PARTY, () -> record(owed(ALDER, OUTSIDER)));
        breaks(ObligationRule.OWED_TO_ANOTHER_PARTY, () -> record(owed(ALDER, CEDAR, CEDAR)));
        breaks(
                ObligationRule.CLAUSE_IS_OF_THE_AGREEMENT,
                () -> record(quarterly().from(new ClauseId(UUID.randomUUID()))));
        breaks(
                        ObligationRule.RESPONSIBLE_IS_OF_THE_OWING_PARTY,
                        () -> record(owed(CEDAR, ALDER).answeredForBy(Responsible.of(colleague()))))
                .contains("University of Cedar");
        breaks(
                        ObligationRule.FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT,
                        () -> record(ObligationDraft.of(
                                "Early", ALDER, List.of(CEDAR), Recurrence.once(LocalDate.of(2025, 12, 31)))))
                .contains("1 January 2026");
        breaks(
                        ObligationRule.FIRST_DUE_IS_BEFORE_ITS_END,
                        () -> record(ObligationDraft.of(
                                "Late", ALDER, List.of(CEDAR), Recurrence.once(LocalDate.of(2027, 1, 1)))))
                .contains("1 January 2027");
        assertThatThrownBy(() -> office.keeping(officerOf(BIRCH)).record(form(), agreement.id(), quarterly()))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.journal).isEmpty();
    }

    @Test
    void it_is_amended_until_it_was_met_and_then_only_who_answers_for_it_changes() {
        ObligationId id = record(quarterly());
        ObligationDraft other = ObligationDraft.of("Accounts", CEDAR, List.of(ALDER), Recurrence.once(MAY))
                .from("clause 9.2")
                .detailed("Audited");
        keeping.amend(id, 0, other);
        assertThat(office.get(id).draft()).isEqualTo(other);
        assertThatThrownBy(() -> keeping.amend(id, 7, quarterly())).isInstanceOf(OutOfDate.class);
        keeping.amend(id, 0, quarterly());
        meet(id, FEBRUARY, TODAY);

        breaks(ObligationRule.WORDS_STAND_ONCE_MET, () -> keeping.amend(id, 0, other));
        keeping.amend(id, 0, quarterly().answeredForBy(Responsible.of(colleague())));

        assertThat(office.get(id).responsible().map(Responsible::name)).contains("Ada Example");
        assertThat(office.get(id).draft().title()).isEqualTo("Quality report");
    }

    @Test
    void a_closed_one_falls_due_no_more_and_nothing_changes_about_it() {
        ObligationId id = record(quarterly());
        meet(id, FEBRUARY, TODAY);
        breaks(ObligationRule.NOTHING_AWAITS_AN_ANSWER, () -> keeping.close(id, 0, "Over"))
                .contains("28 February 2026");
        accept(id, FEBRUARY, CEDAR);

        keeping.close(id, 0, "Replaced by a joint report");

        assertThat(office.reading(officerOf(CEDAR)).obligation(id).dues())
                .extracting(Due::on, Due::status)
                .containsExactly(tuple(FEBRUARY, DueStatus.ACCEPTED));
        breaks(ObligationRule.OBLIGATION_IS_NOT_CLOSED, () -> keeping.close(id, 0, "Again"))
                .contains("2 March 2026");
        breaks(ObligationRule.OBLIGATION_IS_NOT_CLOSED, () -> keeping.amend(id, 0, quarterly()));
        breaks(ObligationRule.OBLIGATION_IS_NOT_CLOSED, () -> meet(id, MAY, TODAY));
    }

    @Test
    void what_was_not_met_lapses_when_it_is_closed() {
        ObligationId id = record(quarterly());

        keeping.close(id, 0, "Entered by mistake");

        assertThat(due(id, FEBRUARY).status()).isEqualTo(DueStatus.LAPSED);
        assertThat(office.get(id).dues(TODAY.minusDays(1), LEAD, null, FEBRUARY))
                .extracting(Due::status)
                .containsExactly(DueStatus.OVERDUE);
    }

    @Test
    void a_file_that_shows_it_is_kept_with_the_agreement_once() {
        ObligationId id = record(quarterly());
        NewDocument report = new NewDocument(
                DocumentKind.EVIDENCE, "report.pdf", "%PDF-1.7 figures".getBytes(StandardCharsets.US_ASCII));
        NewDocument program =
                new NewDocument(DocumentKind.EVIDENCE, "report.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        FulfillingObligations fulfilling = office.fulfilling(officerOf(ALDER));
        breaks(
                DocumentRule.FILE_IS_OF_A_KNOWN_TYPE,
                () -> fulfilling.meet(form(), id, 0, FEBRUARY, evidence(TODAY), program));
        assertThat(due(id, FEBRUARY).delivered()).isEmpty();
        assertThatThrownBy(() ->
                        office.fulfilling(officerOf(CEDAR)).meet(form(), id, 0, FEBRUARY, evidence(TODAY), report))
                .isInstanceOf(NotAllowed.class);

        fulfilling.meet(form(), id, 0, FEBRUARY, evidence(TODAY), report);
        giveBack(id, FEBRUARY, CEDAR);
        fulfilling.meet(form(), id, 0, FEBRUARY, evidence(TODAY), report);

        ObligationDetails seen = office.reading(officerOf(CEDAR)).obligation(id);
        assertThat(seen.files()).hasSize(1);
        assertThat(find(seen, FEBRUARY).deliveries()).hasSize(2).allSatisfy(each -> assertThat(seen.fileOf(each))
                .hasValueSatisfying(file -> {
                    assertThat(file.name()).isEqualTo("report.pdf");
                    assertThat(file.kind()).isEqualTo(DocumentKind.EVIDENCE);
                    assertThat(file.fingerprint()).matches("[0-9a-f]{64}");
                }));
        assertThat(office.journal)
                .filteredOn(DocumentEvent.DocumentKept.class::isInstance)
                .hasSize(1);
        assertThat(DocumentKind.EVIDENCE.isChosen()).isFalse();
    }

    @Test
    void whoever_takes_the_place_of_a_party_owes_and_answers_in_its_stead() {
        Agreement three = executedBy(ALDER, CEDAR);
        office.with(three);
        ObligationId id = keeping.record(
                "novated", three.id(), ObligationDraft.of("Report", ALDER, List.of(CEDAR), Recurrence.once(FEBRUARY)));
        novate(three, ALDER, BIRCH);

        assertThatThrownBy(() -> meet(id, FEBRUARY, TODAY)).isInstanceOf(NotAllowed.class);
        office.fulfilling(officerOf(BIRCH)).meet(form(), id, 0, FEBRUARY, evidence(TODAY));
        accept(id, FEBRUARY, CEDAR);

        assertThat(due(id, FEBRUARY).delivered().map(Delivery::organisation)).contains(BIRCH);
        assertThat(office.reading(officerOf(CEDAR)).obligation(id).owedByName()).isEqualTo("Birch Trust");
        breaks(ObligationRule.OWED_BY_A_PARTY, () -> keeping.record(form(), three.id(), owed(ALDER, CEDAR)));
        keeping.record(form(), three.id(), owed(BIRCH, CEDAR));
    }

    @Test
    void a_reader_is_told_what_they_could_do() {
        ObligationId id = record(quarterly());

        ObligationDetails owing = office.reading(officerOf(ALDER)).obligation(id);
        assertThat(owing.couldMeet(find(owing, FEBRUARY))).isTrue();
        assertThat(owing.couldWaive(find(owing, FEBRUARY))).isEmpty();
        ObligationDetails owed = office.reading(officerOf(CEDAR)).obligation(id);
        assertThat(owed.couldMeet(find(owed, FEBRUARY))).isFalse();
        assertThat(owed.couldWaive(find(owed, FEBRUARY))).containsExactly(CEDAR);
        assertThat(owed.couldAnswer(find(owed, FEBRUARY))).isEmpty();
        meet(id, FEBRUARY, TODAY);
        ObligationDetails now = office.reading(colleagueAt(CEDAR)).obligation(id);
        assertThat(now.couldAnswer(find(now, FEBRUARY))).containsExactly(CEDAR);
        ObligationDetails own = office.reading(officerOf(ALDER, CEDAR)).obligation(id);
        assertThat(own.couldAnswer(find(own, FEBRUARY))).isEmpty();
    }

    @Test
    void an_officer_is_shown_what_presses_on_their_own_organisation() {
        office.reading(officerOf(ALDER)).own();

        assertThat(office.asked)
                .extracting(DueFilter::owedBy, DueFilter::answeredBy, DueFilter::statuses)
                .containsExactly(
                        tuple(
                                Set.of(ALDER),
                                null,
                                EnumSet.of(DueStatus.OVERDUE, DueStatus.RETURNED, DueStatus.DUE_SOON)),
                        tuple(null, Set.of(ALDER), EnumSet.of(DueStatus.AWAITING_ACCEPTANCE)));
    }

    @Test
    void a_form_sent_twice_changes_it_once() {
        ObligationId id = keeping.record("one form", agreement.id(), quarterly());

        assertThat(keeping.record("one form", agreement.id(), quarterly())).isEqualTo(id);
        assertThat(office.count(agreement.id())).isEqualTo(1);
    }

    private void novate(Agreement of, OrganisationId leaving, OrganisationId joining) {
        MakingInstruments making = office.texts.making(officerOf(CEDAR));
        InstrumentId novation = making.prepare(
                form(),
                of.id(),
                InstrumentDraft.of(InstrumentKind.NOVATION, "Merger", LocalDate.of(2026, 2, 1))
                        .replacing(leaving, joining));
        for (OrganisationId party : List.of(leaving, CEDAR, joining)) {
            making.sign(novation, 0, new SignatureEntry(party, "Sam Sample", "Chief Executive", TODAY));
        }
    }

    private ObligationId record(ObligationDraft draft) {
        return keeping.record(form(), agreement.id(), draft);
    }

    private static ObligationDraft quarterly() {
        return ObligationDraft.of(
                "Quality report", ALDER, List.of(CEDAR), Recurrence.each(Length.ofMonths(3), FEBRUARY));
    }

    private static ObligationDraft owed(OrganisationId by, OrganisationId... to) {
        return ObligationDraft.of("Report", by, List.of(to), Recurrence.once(FEBRUARY));
    }

    private void meet(ObligationId id, LocalDate due, LocalDate on) {
        office.fulfilling(officerOf(ALDER)).meet(form(), id, 0, due, evidence(on));
    }

    private static Evidence evidence(LocalDate on) {
        return new Evidence(on, "The report was sent", "Report for the quarter", "Board papers");
    }

    private void accept(ObligationId id, LocalDate due, OrganisationId recipient) {
        office.accepting(colleagueAt(recipient)).accept(form(), id, 0, due, recipient);
    }

    private void giveBack(ObligationId id, LocalDate due, OrganisationId recipient) {
        office.accepting(colleagueAt(recipient)).giveBack(form(), id, 0, due, recipient, "Figures are missing");
    }

    private void waive(ObligationId id, LocalDate due, OrganisationId recipient) {
        office.accepting(colleagueAt(recipient)).waive(form(), id, 0, due, recipient, "Not needed this time");
    }

    private Due due(ObligationId id, LocalDate on) {
        return office.get(id).dues(TODAY, LEAD, null, TODAY.plusMonths(18)).stream()
                .filter(due -> due.on().equals(on))
                .findFirst()
                .orElseThrow();
    }

    private static DueStatus standings(Obligation obligation, LocalDate day) {
        return obligation.dues(day, LEAD, null, FEBRUARY).get(0).status();
    }

    private static Due find(ObligationDetails details, LocalDate on) {
        return details.dues().stream()
                .filter(due -> due.on().equals(on))
                .findFirst()
                .orElseThrow();
    }

    private String form() {
        return "form " + forms++;
    }
}
