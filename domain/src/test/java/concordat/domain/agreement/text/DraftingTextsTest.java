package concordat.domain.agreement.text;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.aMemorandum;
import static concordat.domain.agreement.AnAgreement.execute;
import static concordat.domain.agreement.AnAgreement.executed;
import static concordat.domain.agreement.AnAgreement.inPreparation;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.text.Wording.WordingDraft;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is drafted clause by clause, from the library or anew, until it stands. */
class DraftingTextsTest {
    private final Agreement agreement = inPreparation();
    private final TextOffice office = new TextOffice().with(agreement);
    private final DraftingTexts drafting = office.drafting(officerOf(ALDER));
    private final KeepingClauseLibrary librarians = office.librarians(officerOf(CEDAR));

    @Test
    void clauses_and_schedules_stand_in_the_order_in_which_they_were_added_and_are_numbered() {
        add(ClausePart.SCHEDULE, "Contacts");
        add(ClausePart.MAIN, "Parties");
        add(ClausePart.MAIN, "Term");

        assertThat(labels()).containsExactly("1 Parties", "2 Term", "Schedule 1 Contacts");
        assertThat(office.journal).hasSize(3).allMatch(TextEvent.ClausesDrafted.class::isInstance);
    }

    @Test
    void a_form_that_is_sent_twice_adds_one_clause() {
        ClauseId first = drafting.add("form", agreement.id(), ClausePart.MAIN, words("Parties", "A and B"));

        assertThat(drafting.add("form", agreement.id(), ClausePart.MAIN, words("Parties", "A and B")))
                .isEqualTo(first);
        assertThat(labels()).hasSize(1);
    }

    @Test
    void a_clause_is_moved_within_its_part_and_no_further() {
        ClauseId parties = add(ClausePart.MAIN, "Parties");
        ClauseId term = add(ClausePart.MAIN, "Term");
        add(ClausePart.SCHEDULE, "Contacts");

        drafting.move(term, true);
        drafting.move(parties, false);
        drafting.move(term, true);

        assertThat(labels()).containsExactly("1 Term", "2 Parties", "Schedule 1 Contacts");
    }

    @Test
    void whoever_was_overtaken_is_told_and_nothing_is_saved() {
        ClauseId parties = add(ClausePart.MAIN, "Parties");

        assertThatThrownBy(() -> drafting.reword(parties, 7, words("Parties", "Other words")))
                .isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> drafting.remove(parties, 7)).isInstanceOf(OutOfDate.class);
        drafting.reword(parties, 0, words("The parties", "Alder and Cedar"));

        assertThat(labels()).containsExactly("1 The parties");
    }

    @Test
    void what_was_taken_out_is_no_longer_there_to_change() {
        ClauseId parties = add(ClausePart.MAIN, "Parties");

        drafting.remove(parties, 0);

        assertThatThrownBy(() -> drafting.reword(parties, 0, words("Parties", "Words")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_text_that_is_out_for_signature_waits_for_its_signatures() {
        ClauseId parties = add(ClausePart.MAIN, "Parties");
        AnAgreement.sendOut(agreement);

        breaks(TextRule.TEXT_IS_NOT_OUT_FOR_SIGNATURE, () -> drafting.reword(parties, 0, words("Parties", "Others")));
    }

    @Test
    void an_executed_text_stands() {
        ClauseId parties = add(ClausePart.MAIN, "Parties");
        execute(agreement);

        breaks(TextRule.TEXT_IS_OPEN, () -> drafting.reword(parties, 0, words("Parties", "Others")));
        breaks(TextRule.TEXT_IS_OPEN, () -> drafting.remove(parties, 0));
        breaks(TextRule.TEXT_IS_OPEN, () -> drafting.move(parties, true));
        breaks(TextRule.TEXT_IS_OPEN, () -> add(ClausePart.MAIN, "Late"));
        breaks(TextRule.TEXT_IS_PUT_ON_RECORD_ONCE, () -> drafting.copy(agreement.id()));
    }

    @Test
    void the_text_of_an_agreement_that_was_executed_before_is_copied_and_confirmed_once() {
        Agreement old = executed();
        office.with(old);

        breaks(TextRule.TEXT_IS_OPEN, () -> drafting.add("1", old.id(), ClausePart.MAIN, words("Term", "Long")));
        drafting.copy(old.id());
        breaks(TextRule.TEXT_IS_PUT_ON_RECORD_ONCE, () -> drafting.copy(old.id()));
        breaks(TextRule.COPY_HAS_CLAUSES, () -> drafting.confirm(old.id()));
        drafting.add("2", old.id(), ClausePart.MAIN, words("Term", "Long"));
        drafting.confirm(old.id());

        breaks(TextRule.TEXT_IS_OPEN, () -> drafting.add("3", old.id(), ClausePart.MAIN, words("Late", "Later")));
        breaks(TextRule.COPY_HAS_CLAUSES, () -> drafting.confirm(old.id()));
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("CopyBegun", "ClausesDrafted", "CopyConfirmed");
    }

    @Test
    void the_text_of_a_draft_is_drafted_and_not_copied() {
        breaks(TextRule.ONLY_AN_EXECUTED_TEXT_IS_COPIED, () -> drafting.copy(agreement.id()));
    }

    @Test
    void only_who_keeps_the_agreement_on_record_drafts_it() {
        assertThatThrownBy(() -> office.drafting(officerOf(BIRCH))
                        .add("1", agreement.id(), ClausePart.MAIN, words("Parties", "Words")))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.reading(officerOf(BIRCH)).powers(agreement.id())).isEqualTo(TextPowers.NONE);
        assertThat(office.reading(officerOf(ALDER)).powers(agreement.id()).draft())
                .isTrue();
    }

    @Test
    void in_a_memorandum_only_those_clauses_bind_that_usually_do() {
        Agreement memorandum = aMemorandum();
        office.with(memorandum);
        WordingId secrecy = librarians.add(
                "1",
                agreement.partnership(),
                ClausePart.MAIN,
                new WordingDraft("Confidentiality", "Keep it", true, ""));
        WordingId aims = librarians.add(
                "2", agreement.partnership(), ClausePart.MAIN, new WordingDraft("Aims", "To teach", false, ""));

        drafting.addModels(memorandum.id(), List.of(aims, secrecy));
        drafting.addModels(agreement.id(), List.of(aims));

        TextDetails text = office.reading(officerOf(ALDER)).text(memorandum.id(), null);
        assertThat(text.clauses()).extracting(PlacedClause::heading).containsExactly("Confidentiality", "Aims");
        assertThat(text.bindingClauses()).extracting(PlacedClause::heading).containsExactly("Confidentiality");
        assertThat(text.bindingInLaw()).isFalse();
        assertThat(office.reading(officerOf(ALDER)).text(agreement.id(), null).bindingClauses())
                .hasSize(1);
    }

    @Test
    void a_clause_tells_from_which_version_of_which_model_it_was_drafted() {
        WordingId first = librarians.add(
                "1", agreement.partnership(), ClausePart.MAIN, new WordingDraft("Aims", "To teach", false, ""));
        drafting.addModels(agreement.id(), List.of(first));
        ClauseId clause = office.clauses(agreement.id()).get(0).id();
        WordingId second = librarians.revise(
                "2", agreement.partnership(), first, new WordingDraft("Aims", "To teach well", false, "Clearer"));

        assertThat(office.reading(officerOf(ALDER)).clause(clause).model())
                .extracting(WordingDetails::version)
                .isEqualTo("own wording, version 1");
        assertThat(office.reading(officerOf(ALDER)).library(agreement.partnership()))
                .singleElement()
                .satisfies(present -> {
                    assertThat(present.id()).isEqualTo(second);
                    assertThat(present.number()).isEqualTo(2);
                });
        assertThatThrownBy(() -> drafting.addModels(agreement.id(), List.of(first)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_heading_is_in_the_library_once_and_a_withdrawn_wording_is_not_drafted_from() {
        WordingId aims = librarians.add(
                "1", agreement.partnership(), ClausePart.MAIN, new WordingDraft("Our aims", "To teach", false, ""));
        breaks(
                        TextRule.HEADING_IS_IN_THE_LIBRARY_ONCE,
                        () -> librarians.add(
                                "2",
                                agreement.partnership(),
                                ClausePart.MAIN,
                                new WordingDraft(" our  AIMS ", "To learn", false, "")))
                .contains("our  AIMS");

        WordingId gone = librarians.withdraw("3", agreement.partnership(), aims);

        assertThatThrownBy(() -> drafting.addModels(agreement.id(), List.of(gone)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> librarians.withdraw("4", agreement.partnership(), aims))
                .isInstanceOf(OutOfDate.class);
    }

    private ClauseId add(ClausePart part, String heading) {
        return drafting.add("add " + heading, agreement.id(), part, words(heading, "Some words"));
    }

    private List<String> labels() {
        return office.reading(officerOf(ALDER)).text(agreement.id(), null).clauses().stream()
                .map(clause -> clause.label() + " " + clause.heading())
                .toList();
    }

    private static ClauseWords words(String heading, String wording) {
        return new ClauseWords(heading, wording, true);
    }
}
