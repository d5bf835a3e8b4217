package concordat.domain.agreement.text;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.OUTSIDER;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.execute;
import static concordat.domain.agreement.AnAgreement.executed;
import static concordat.domain.agreement.AnAgreement.inPreparation;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.agreement.text.InstrumentKind.EXTENSION;
import static concordat.domain.agreement.text.InstrumentKind.NOVATION;
import static concordat.domain.agreement.text.InstrumentKind.SIDE_LETTER;
import static concordat.domain.agreement.text.InstrumentKind.SUPERSESSION;
import static concordat.domain.agreement.text.InstrumentKind.VARIATION;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.agreement.text.MakingInstruments.NewClause;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.CurrentActor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An executed text is changed by instruments that all parties sign, and by nothing else. */
class MakingInstrumentsTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Agreement agreement = inPreparation();
    private final TextOffice office = new TextOffice().with(agreement);
    private final MakingInstruments making = office.making(officerOf(ALDER));
    private final ClauseId term = office.drafting(officerOf(ALDER))
            .add("term", agreement.id(), ClausePart.MAIN, new ClauseWords("Term", "Three years", true));
    private int forms;

    @Test
    void a_variation_is_numbered_signed_by_all_and_has_effect_from_its_day_on() {
        execute(agreement);
        InstrumentId first = prepare(InstrumentDraft.of(VARIATION, "Longer term", APRIL));
        making.changeClause(first, 0, new ClauseChange.Replaced(term, words("Five years")));

        sign(first, ALDER);
        assertThat(office.instrument(first).state()).isEqualTo(InstrumentState.OUT_FOR_SIGNATURE);
        assertThat(text(APRIL)).isEqualTo("Three years");
        sign(first, CEDAR);

        assertThat(office.instrument(first).state()).isEqualTo(InstrumentState.EXECUTED);
        assertThat(text(APRIL)).isEqualTo("Five years");
        assertThat(text(APRIL.minusDays(1))).isEqualTo("Three years");
        assertThat(office.instrument(prepare(InstrumentDraft.of(VARIATION, "More", APRIL)))
                        .name())
                .isEqualTo("Variation 2");
        assertThat(office.journal)
                .extracting(Event::kind)
                .endsWith(
                        "InstrumentPrepared",
                        "ClauseChangeEntered",
                        "InstrumentSigned",
                        "InstrumentSigned",
                        "InstrumentPrepared");
    }

    @Test
    void what_is_not_executed_is_amended_and_not_varied() {
        breaks(InstrumentRule.AGREEMENT_IS_EXECUTED, () -> prepare(InstrumentDraft.of(VARIATION, "Longer", APRIL)))
                .contains("Proposed");
    }

    @Test
    void a_copy_is_confirmed_before_it_is_varied() {
        Agreement old = executed();
        office.with(old);
        office.drafting(officerOf(ALDER)).copy(old.id());

        breaks(
                InstrumentRule.COPY_IS_CONFIRMED,
                () -> making.prepare("form", old.id(), InstrumentDraft.of(VARIATION, "Longer", APRIL)));
    }

    @Test
    void what_was_signed_stands() {
        execute(agreement);
        InstrumentId letter =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));
        String before = office.instrument(letter).fingerprint();
        sign(letter, ALDER);

        breaks(
                InstrumentRule.SIGNED_WORDS_STAND,
                () -> making.amend(letter, 0, InstrumentDraft.of(SIDE_LETTER, "Other", APRIL)));
        sign(letter, CEDAR);

        assertThat(office.instrument(letter).signatures())
                .extracting(InstrumentSignature::fingerprint)
                .containsExactly(before, before);
        breaks(InstrumentRule.INSTRUMENT_IS_PENDING, () -> sign(letter, CEDAR));
        breaks(InstrumentRule.INSTRUMENT_IS_PENDING, () -> making.withdraw(letter, 0, "Too late"));
    }

    @Test
    void another_word_is_another_fingerprint() {
        execute(agreement);
        InstrumentId letter =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));
        String before = office.instrument(letter).fingerprint();

        making.amend(
                letter, 0, InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may not park."));

        assertThat(office.instrument(letter).fingerprint()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void only_parties_sign_each_once_and_not_in_the_future() {
        execute(agreement);
        InstrumentId letter =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));

        breaks(InstrumentRule.SIGNATORY_IS_OF_A_PARTY, () -> sign(letter, BIRCH))
                .contains("Alder Trust");
        breaks(InstrumentRule.SIGNING_IS_NOT_IN_THE_FUTURE, () -> sign(letter, ALDER, TODAY.plusDays(1)));
        sign(letter, ALDER);
        breaks(InstrumentRule.PARTY_SIGNS_ONCE, () -> sign(letter, ALDER));
        assertThatThrownBy(() -> making.sign(letter, 0, new SignatureEntry(CEDAR, "Eve", "Registrar", null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.instrument(letter).signatures()).hasSize(1);
    }

    @Test
    void nothing_is_not_signed() {
        execute(agreement);
        InstrumentId empty = prepare(InstrumentDraft.of(VARIATION, "Nothing yet", APRIL));

        breaks(InstrumentRule.INSTRUMENT_SAYS_SOMETHING, () -> sign(empty, ALDER));
    }

    @Test
    void its_dates_fit_each_other_and_the_agreement() {
        Agreement dated = executed();
        office.with(dated);

        breaks(
                InstrumentRule.UNTIL_IS_AFTER_EFFECT,
                () -> making.prepare(
                        "1",
                        dated.id(),
                        InstrumentDraft.of(VARIATION, "Never", APRIL).until(APRIL)));
        breaks(
                        InstrumentRule.EFFECT_IS_NOT_BEFORE_THE_AGREEMENT,
                        () -> making.prepare(
                                "2", dated.id(), InstrumentDraft.of(VARIATION, "Early", LocalDate.of(2025, 12, 31))))
                .contains("1 January 2026");
    }

    @Test
    void an_extension_ends_after_the_end_on_record_and_all_extensions_before() {
        Agreement dated = executed();
        office.with(dated);
        LocalDate end = LocalDate.of(2027, 1, 1);
        InstrumentDraft draft = InstrumentDraft.of(EXTENSION, "One year more", APRIL);

        breaks(InstrumentRule.EXTENSION_ENDS_LATER, () -> making.prepare("1", dated.id(), draft));
        breaks(InstrumentRule.EXTENSION_ENDS_LATER, () -> making.prepare("2", dated.id(), draft.extendingTo(end)))
                .contains("1 January 2027");
        InstrumentId extension = making.prepare("3", dated.id(), draft.extendingTo(end.plusYears(1)));
        sign(extension, ALDER);
        sign(extension, CEDAR);

        breaks(
                InstrumentRule.EXTENSION_ENDS_LATER,
                () -> making.prepare("4", dated.id(), draft.extendingTo(end.plusYears(1))));
    }

    @Test
    void an_extension_moves_the_end_once_the_last_party_has_signed_it() {
        Agreement dated = executed();
        office.with(dated);
        LocalDate later = LocalDate.of(2029, 6, 1);
        InstrumentId extension = making.prepare(
                "1", dated.id(), InstrumentDraft.of(EXTENSION, "Longer", APRIL).extendingTo(later));
        sign(extension, ALDER, TODAY.minusDays(2));
        assertThat(outlook(dated).end()).contains(LocalDate.of(2027, 1, 1));

        sign(extension, CEDAR, TODAY.minusDays(1));

        assertThat(outlook(dated).end()).contains(later);
        assertThat(dated.agreedEnds()).containsExactly(new AgreedEnd(TODAY.minusDays(1), later));
        assertThat(outlook(dated).explanation()).anyMatch(line -> line.contains("31 May 2029"));
        assertThat(office.dates.get(dated.id()))
                .filteredOn(milestone -> milestone.kind() == Milestone.Kind.END)
                .extracting(Milestone::due)
                .containsExactly(later.minusDays(1));
        assertThat(office.journal)
                .filteredOn(AgreementEvent.EndAgreed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void what_runs_on_has_no_end_to_move_and_what_ends_by_notice_is_not_extended() {
        Agreement rolling = AnAgreement.rolling();
        Agreement noticed = AnAgreement.noticed();
        office.with(rolling, noticed);
        InstrumentDraft draft = InstrumentDraft.of(EXTENSION, "Longer", APRIL).extendingTo(LocalDate.of(2030, 1, 1));

        breaks(InstrumentRule.EXTENSION_MOVES_AN_END, () -> making.prepare("1", rolling.id(), draft));
        InstrumentId extension = making.prepare("2", noticed.id(), draft);
        sign(extension, ALDER);
        breaks(AgreementRule.EXTENSION_COMES_BEFORE_NOTICE, () -> sign(extension, CEDAR));
    }

    @Test
    void a_novation_puts_the_new_party_in_the_place_of_the_old_with_its_notice_period() {
        Agreement dated = executed();
        office.with(dated);
        LocalDate from = TODAY.plusMonths(1);
        InstrumentId novation = making.prepare(
                "1", dated.id(), InstrumentDraft.of(NOVATION, "Merger", from).replacing(CEDAR, BIRCH));
        sign(novation, ALDER);
        sign(novation, CEDAR);
        assertThat(dated.party(BIRCH)).isEmpty();

        sign(novation, BIRCH);

        assertThat(dated.party(BIRCH)).hasValueSatisfying(party -> {
            assertThat(party.joined()).contains(from);
            assertThat(party.isPartyOn(from.minusDays(1))).isFalse();
            assertThat(party.notice())
                    .isEqualTo(dated.party(CEDAR).orElseThrow().notice());
        });
        assertThat(dated.party(CEDAR)).hasValueSatisfying(party -> {
            assertThat(party.isPartyOn(from.minusDays(1))).isTrue();
            assertThat(party.isPartyOn(from)).isFalse();
        });
        assertThat(Authority.over(dated, current(CEDAR), from.minusDays(1))).isPresent();
        assertThat(Authority.over(dated, current(CEDAR), from)).isEmpty();
        assertThat(Authority.over(dated, current(BIRCH), from.minusDays(1))).isEmpty();
        assertThat(Authority.over(dated, current(BIRCH), from)).isPresent();
        InstrumentId back = making.prepare(
                "2",
                dated.id(),
                InstrumentDraft.of(NOVATION, "Back", from.plusDays(1)).replacing(BIRCH, CEDAR));
        sign(back, ALDER);
        sign(back, BIRCH);
        breaks(AgreementRule.PARTY_JOINS_ONCE, () -> sign(back, CEDAR));
    }

    @Test
    void a_supersession_ends_the_agreement_when_it_has_effect() {
        Agreement former = executed();
        Agreement latter = executed();
        office.with(former, latter);
        Agreement draft = AnAgreement.inPreparation();
        office.with(draft);
        InstrumentId early = making.prepare(
                "early",
                latter.id(),
                InstrumentDraft.of(SUPERSESSION, "Too early", APRIL).givingWayTo(draft.id()));
        sign(early, ALDER);
        breaks(AgreementRule.SUCCESSOR_IS_EXECUTED_AND_DATED, () -> sign(early, CEDAR));

        supersede(former, latter);

        assertThat(former.ended()).contains(APRIL);
        assertThat(former.status(APRIL.minusDays(1)).standing()).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(former.status(APRIL).standing()).isEqualTo(AgreementStanding.SUPERSEDED);
        assertThat(former.links())
                .anyMatch(link ->
                        link.kind() == LinkKind.SUPERSEDED_BY && link.other().equals(latter.id()));
    }

    private static Outlook outlook(Agreement agreement) {
        return agreement.schedule(WorkingDays.BY_THE_CALENDAR).on(TODAY);
    }

    private static CurrentActor current(OrganisationId organisation) {
        CurrentActor current = new CurrentActor();
        current.become(officerOf(organisation));
        return current;
    }

    @Test
    void a_novation_is_signed_by_whoever_joins_and_what_follows_no_longer_by_whoever_left() {
        execute(agreement);
        InstrumentDraft draft = InstrumentDraft.of(NOVATION, "Merger", APRIL);
        breaks(InstrumentRule.NOVATION_REPLACES_A_PARTY, () -> prepare(draft.replacing(BIRCH, OUTSIDER)));
        breaks(InstrumentRule.NOVATION_BRINGS_ANOTHER, () -> prepare(draft.replacing(ALDER, CEDAR)));

        InstrumentId novation = prepare(draft.replacing(ALDER, BIRCH));
        sign(novation, ALDER);
        sign(novation, CEDAR);
        assertThat(office.instrument(novation).state()).isEqualTo(InstrumentState.OUT_FOR_SIGNATURE);
        sign(novation, BIRCH);

        assertThat(office.instrument(novation).state()).isEqualTo(InstrumentState.EXECUTED);
        assertThat(office.reading(officerOf(CEDAR))
                        .text(agreement.id(), APRIL)
                        .parties()
                        .values())
                .containsExactly("University of Cedar", "Birch Trust");
        assertThat(office.reading(officerOf(CEDAR))
                        .text(agreement.id(), APRIL.minusDays(1))
                        .parties()
                        .values())
                .containsExactly("Alder Trust", "University of Cedar");
        InstrumentId later =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));
        breaks(InstrumentRule.SIGNATORY_IS_OF_A_PARTY, () -> sign(later, ALDER));
        sign(later, BIRCH);
    }

    @Test
    void two_agreements_do_not_supersede_each_other_even_by_way_of_a_third() {
        Agreement second = executed();
        Agreement third = executed();
        office.with(second, third);
        execute(agreement);
        breaks(
                InstrumentRule.SUPERSESSION_NAMES_ANOTHER,
                () -> prepare(InstrumentDraft.of(SUPERSESSION, "Self", APRIL).givingWayTo(agreement.id())));
        InstrumentId back = making.prepare(
                "back",
                third.id(),
                InstrumentDraft.of(SUPERSESSION, "To the first", APRIL).givingWayTo(agreement.id()));
        supersede(agreement, second);
        supersede(second, third);

        breaks(InstrumentRule.SUPERSESSION_IS_NOT_CIRCULAR, () -> sign(back, ALDER));
        breaks(
                InstrumentRule.SUPERSESSION_IS_NOT_CIRCULAR,
                () -> making.prepare(
                        "again",
                        third.id(),
                        InstrumentDraft.of(SUPERSESSION, "Again", APRIL).givingWayTo(agreement.id())));
    }

    @Test
    void a_side_letter_leaves_the_clauses_as_they_are() {
        execute(agreement);
        InstrumentId letter = prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL));

        breaks(
                InstrumentRule.KIND_CHANGES_CLAUSES,
                () -> making.changeClause(letter, 0, new ClauseChange.Removed(term)));
    }

    @Test
    void a_change_fits_the_text_that_it_meets() {
        execute(agreement);
        InstrumentId removal = prepare(InstrumentDraft.of(VARIATION, "No term", APRIL));
        making.changeClause(removal, 0, new ClauseChange.Removed(term));
        InstrumentId rewording = prepare(InstrumentDraft.of(VARIATION, "Longer", APRIL.plusDays(1)));
        making.changeClause(rewording, 0, new ClauseChange.Replaced(term, words("Five years")));
        sign(removal, ALDER);
        sign(removal, CEDAR);

        breaks(InstrumentRule.CHANGE_FITS_THE_TEXT, () -> sign(rewording, ALDER))
                .contains("2 April 2026");
        assertThat(office.reading(officerOf(ALDER)).instrument(rewording).misfits())
                .hasSize(1);
        assertThat(office.instrument(rewording).signatures()).isEmpty();
    }

    @Test
    void a_clause_is_changed_once_by_an_instrument_which_can_think_again() {
        execute(agreement);
        InstrumentId variation = prepare(InstrumentDraft.of(VARIATION, "Longer", APRIL));
        making.changeClause(variation, 0, new ClauseChange.Replaced(term, words("Five years")));

        breaks(
                InstrumentRule.CLAUSE_IS_CHANGED_ONCE,
                () -> making.changeClause(variation, 0, new ClauseChange.Removed(term)));
        making.changeClauseOtherwise(variation, 0, new ClauseChange.Replaced(term, words("Six years")));
        ClauseId added = making.addClause(
                "new", variation, 0, new NewClause(ClausePart.MAIN, term, "2", words("It may be extended")));

        assertThat(office.instrument(variation).changes()).hasSize(2);
        assertThat(office.reading(officerOf(ALDER))
                        .instrument(variation)
                        .comparison()
                        .pairs())
                .extracting(TextComparison.Pair::fate)
                .containsExactly(TextComparison.Fate.REWORDED, TextComparison.Fate.ADDED);
        making.leaveClause(variation, 0, added);
        assertThat(office.instrument(variation).changes())
                .containsExactly(new ClauseChange.Replaced(term, words("Six years")));
    }

    @Test
    void one_that_came_to_nothing_stays_with_its_reason() {
        execute(agreement);
        InstrumentId letter =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));

        making.withdraw(letter, 0, "No agreement on the car park");

        assertThat(office.instrument(letter).withdrawalReason()).isEqualTo("No agreement on the car park");
        breaks(InstrumentRule.INSTRUMENT_IS_PENDING, () -> sign(letter, ALDER));
    }

    @Test
    void only_who_keeps_the_agreement_on_record_makes_instruments_and_who_was_overtaken_is_told() {
        execute(agreement);
        InstrumentId letter =
                prepare(InstrumentDraft.of(SIDE_LETTER, "Parking", APRIL).agreeing("Staff may park."));

        assertThatThrownBy(() -> office.making(officerOf(BIRCH)).withdraw(letter, 0, "Not mine"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> making.withdraw(letter, 3, "Old")).isInstanceOf(OutOfDate.class);
    }

    @Test
    void every_version_can_be_compared_with_every_other() {
        execute(agreement);
        InstrumentId variation = prepare(InstrumentDraft.of(VARIATION, "Longer", APRIL));
        making.changeClause(variation, 0, new ClauseChange.Replaced(term, words("Five years")));
        ReadingTexts reading = office.reading(officerOf(CEDAR));

        assertThat(reading.comparison(agreement.id(), new TextVersion.Original(), new TextVersion.With(variation))
                        .differences())
                .isOne();
        assertThat(reading.comparison(agreement.id(), new TextVersion.On(APRIL), new TextVersion.Without(variation))
                        .differences())
                .isZero();
    }

    private void supersede(Agreement one, Agreement by) {
        InstrumentId supersession = making.prepare(
                "supersede" + one.id(),
                one.id(),
                InstrumentDraft.of(SUPERSESSION, "Gives way", APRIL).givingWayTo(by.id()));
        sign(supersession, ALDER);
        sign(supersession, CEDAR);
    }

    private InstrumentId prepare(InstrumentDraft draft) {
        forms++;
        return making.prepare("form " + forms, agreement.id(), draft);
    }

    private void sign(InstrumentId id, OrganisationId party) {
        sign(id, party, TODAY);
    }

    private void sign(InstrumentId id, OrganisationId party, LocalDate on) {
        making.sign(id, 0, new SignatureEntry(party, "Sam Sample", "Chief Executive", on));
    }

    private String text(LocalDate day) {
        return office.reading(officerOf(ALDER))
                .text(agreement.id(), day)
                .clauses()
                .get(0)
                .wording();
    }

    private static ClauseWords words(String wording) {
        return new ClauseWords("Term", wording, true);
    }
}
