package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementPowers;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.text.ClauseChange;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.InstrumentRule;
import concordat.domain.agreement.text.InstrumentState;
import concordat.domain.agreement.text.KeepingClauseLibrary;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextDetails;
import concordat.domain.agreement.text.Wording.WordingDraft;
import concordat.domain.agreement.text.WordingDetails;
import concordat.domain.agreement.text.WordingId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is drafted and signed is what is read again; what was executed cannot be changed, whoever tries. */
class KeepingTextsTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String AUDITOR = "Auditor of A";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final List<String> TABLES = List.of(
            "agreement_text",
            "agreement_clause",
            "agreement_instrument",
            "agreement_clause_change",
            "agreement_instrument_signature");
    private static final World WORLD = new World();

    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(AUDITOR, Role.AUDITOR, WORLD.trust);
    }

    @Test
    void the_common_library_has_a_wording_for_every_usual_heading() {
        List<WordingDetails> library = library();

        assertThat(library).filteredOn(WordingDetails::common).hasSizeGreaterThan(25);
        assertThat(library.get(0).heading()).isEqualTo("Parties");
        assertThat(library)
                .filteredOn(each -> each.part() == ClausePart.SCHEDULE && each.common())
                .extracting(WordingDetails::heading)
                .containsExactly(
                        "Governance and terms of reference",
                        "Workplan and measures",
                        "Contacts and notices",
                        "Sharing of information",
                        "Finance",
                        "Brand");
        assertThat(library)
                .filteredOn(each -> each.bindsInMemorandum() && each.common())
                .extracting(WordingDetails::heading)
                .contains(
                        "Confidentiality",
                        "Intellectual property",
                        "Data protection",
                        "Freedom of information",
                        "Finance and sharing of costs",
                        "Governing law")
                .doesNotContain("Background", "Objectives and principles");
    }

    @Test
    void a_partnership_puts_its_own_wording_in_the_place_of_a_common_one_and_no_other_sees_it() {
        World other = new World();
        WordingDetails common = library().stream()
                .filter(each -> each.heading().equals("Safeguarding"))
                .findFirst()
                .orElseThrow();

        WordingId own = keep(library -> library.revise(
                UUID.randomUUID().toString(),
                WORLD.partnership,
                common.id(),
                new WordingDraft("Safeguarding", "Our own words", true, "Shorter")));

        assertThat(library())
                .filteredOn(each -> each.key().equals("safeguarding"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.id()).isEqualTo(own);
                    assertThat(each.common()).isFalse();
                    assertThat(each.wording()).isEqualTo("Our own words");
                });
        String key = "safeguarding";
        List<WordingDetails> versions = reading(OFFICER, texts -> texts.wordings(WORLD.partnership, key));
        assertThat(versions).extracting(WordingDetails::common).containsExactly(false, true);
        assertThat(other.sees("Administrator", "select wording from clause_wording"))
                .hasSizeGreaterThan(25)
                .doesNotContain("Our own words");
        assertThatThrownBy(() -> Postgres.running().recorded("update clause_wording set wording = 'Other'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() ->
                        keep(library -> library.withdraw(UUID.randomUUID().toString(), WORLD.partnership, common.id())))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void clauses_are_read_in_their_order_and_moving_one_is_no_change_of_its_words() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        ClauseId term = add(id, "Term");
        List<WordingId> models = library().stream()
                .filter(each -> List.of("Brand", "Variation").contains(each.heading()))
                .map(WordingDetails::id)
                .toList();
        draft(OFFICER, texts -> texts.addModels(id, models));

        draft(OFFICER, texts -> texts.move(term, true));
        draft(OFFICER_OF_PARTY, texts -> texts.reword(parties, 0, words("The parties")));

        assertThat(text(id).clauses())
                .extracting(clause -> clause.label() + " " + clause.heading())
                .containsExactly("1 Term", "2 The parties", "3 Variation", "Schedule 1 Brand");
        ClauseId drafted = text(id).clauses().get(2).id();
        WordingDetails model = reading(OFFICER, texts -> texts.clause(drafted)).model();
        assertThat(model).isNotNull();
        assertThat(java.util.Objects.requireNonNull(model).version()).isEqualTo("common wording, version 1");
    }

    @Test
    void two_who_draft_one_clause_do_not_overwrite_each_other() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        draft(OFFICER, texts -> texts.reword(parties, 0, words("Mine")));

        assertThatThrownBy(() -> draft(OFFICER_OF_PARTY, texts -> texts.reword(parties, 0, words("Yours"))))
                .isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> draft(OFFICER_OF_PARTY, texts -> texts.remove(parties, 0)))
                .isInstanceOf(OutOfDate.class);

        assertThat(text(id).clauses()).extracting(PlacedClause::heading).containsExactly("Mine");
        long now = reading(OFFICER_OF_PARTY, texts -> texts.clause(parties)).version();
        draft(OFFICER_OF_PARTY, texts -> texts.remove(parties, now));
        assertThatThrownBy(() -> draft(OFFICER, texts -> texts.reword(parties, now, words("Late"))))
                .isInstanceOf(NotFound.class);
        assertThat(Postgres.running()
                        .truth("select heading from agreement_clause_history where id = '" + parties.value()
                                + "' and known_until is not null order by known_from"))
                .containsExactly("Parties", "Mine");
    }

    @Test
    void an_executed_text_cannot_be_changed_even_by_the_owner() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        execute(id);

        for (String attempt : List.of(
                "update agreement_clause set wording = 'Other' where id = '%s'",
                "delete from agreement_clause where id = '%s'",
                "update agreement_text set copying = true where id = (select agreement_id from agreement_clause where id = '%s')",
                "insert into agreement_clause (id, version, agreement_id, part, position, heading, wording, binding)"
                        + " select gen_random_uuid(), 0, agreement_id, 'MAIN', 9, 'Late', 'Late', true"
                        + " from agreement_clause where id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(parties.value())))
                    .as(attempt)
                    .hasMessageContaining("never changed");
        }
        assertThat(text(id).clauses()).extracting(PlacedClause::heading).containsExactly("Parties");
    }

    @Test
    void a_variation_is_signed_by_all_and_then_cannot_be_changed_even_by_the_owner() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        execute(id);
        InstrumentId variation = varied(id, parties);

        sign(variation, WORLD.trust);
        for (String attempt : List.of(
                "update agreement_instrument set terms = 'Other' where id = '%s'",
                "delete from agreement_instrument where id = '%s'",
                "update agreement_clause_change set wording = 'Other' where instrument_id = '%s'",
                "delete from agreement_clause_change where instrument_id = '%s'",
                "update agreement_instrument_signature set signatory_name = 'Other' where instrument_id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(variation.value())))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(never changed|never deleted).*");
        }
        sign(variation, WORLD.university);

        assertThat(text(id, DAY).clauses()).extracting(PlacedClause::wording).containsExactly("Other words");
        assertThat(text(id, DAY.minusDays(1)).clauses())
                .extracting(PlacedClause::wording)
                .containsExactly("Some words");
        assertThat(text(id, DAY).instruments()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Variation 1");
            assertThat(line.state()).isEqualTo(InstrumentState.EXECUTED);
            assertThat(line.inEffect()).isTrue();
        });
        assertThat(Postgres.running()
                        .truth("select wording from agreement_clause where id = '" + parties.value() + "'"))
                .containsExactly("Some words");
    }

    @Test
    void a_draft_is_seen_by_its_team_and_the_text_follows_its_agreement() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        assertSees(AUDITOR, id, false);
        assertSees(OFFICER_ELSEWHERE, id, false);

        execute(id);
        InstrumentId variation = varied(id, parties);
        sign(variation, WORLD.trust);
        assertSees(AUDITOR, id, true);
        assertSees(OFFICER_ELSEWHERE, id, false);
        keepConfidential(id);

        assertSees(AUDITOR, id, false);
        assertSees(OFFICER_OF_PARTY, id, true);
        assertThatThrownBy(() -> reading(AUDITOR, texts -> texts.instrument(variation)))
                .isInstanceOf(NotFound.class);
        boolean prepares = reading(OFFICER, texts -> texts.powers(id).prepare());
        assertThat(prepares).isTrue();
    }

    @Test
    void only_who_keeps_the_agreement_on_record_changes_its_text() {
        AgreementId id = record();
        ClauseId parties = add(id, "Parties");
        execute(id);

        assertThatThrownBy(() -> draft(OFFICER_ELSEWHERE, texts -> texts.reword(parties, 0, words("Mine"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> console.as(
                        WORLD.actor(OFFICER_ELSEWHERE),
                        KeepingClauseLibrary.class,
                        library -> library.withdraw(
                                "no", new World().partnership, library().get(0).id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void supersession_goes_in_no_circle_whether_recorded_by_instrument_or_by_link() {
        AgreementId first = record();
        AgreementId second = record();
        execute(first);
        execute(second);
        InstrumentId supersession = prepare(
                second,
                InstrumentDraft.of(InstrumentKind.SUPERSESSION, "Gives way", DAY)
                        .givingWayTo(first));
        sign(supersession, WORLD.trust);
        sign(supersession, WORLD.university);

        assertThatThrownBy(() -> prepare(
                        first,
                        InstrumentDraft.of(InstrumentKind.SUPERSESSION, "Back", DAY)
                                .givingWayTo(second)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(InstrumentRule.SUPERSESSION_IS_NOT_CIRCULAR));
        String whole = "select app.gives_way_to('%s', '%s')".formatted(second.value(), first.value());
        for (AgreementId each : List.of(first, second)) {
            assertThat(WORLD.sees(OFFICER_ELSEWHERE, "select id from agreement where id = '" + each.value() + "'"))
                    .isEmpty();
        }
        assertThat(WORLD.sees(OFFICER_ELSEWHERE, whole)).isEqualTo(WORLD.sees(World.OPERATOR, whole));
    }

    @Test
    void an_executed_extension_is_in_the_dates_of_the_agreement_in_the_calendar_and_cannot_be_changed() {
        AgreementId id = record();
        execute(id);
        LocalDate end = LocalDate.of(2031, 1, 1);
        InstrumentId extension = prepare(
                id, InstrumentDraft.of(InstrumentKind.EXTENSION, "Longer", DAY).extendingTo(end));
        sign(extension, WORLD.trust);
        assertThat(Postgres.running().truth("select last_end from agreement where id = '" + id.value() + "'"))
                .containsExactly("null");

        sign(extension, WORLD.university);

        assertThat(details(id).outlook().end()).contains(end);
        assertThat(Postgres.running().truth("select last_end from agreement where id = '" + id.value() + "'"))
                .containsExactly("2031-01-01");
        assertThat(Postgres.running()
                        .truth("select due_on from agreement_milestone where kind = 'END' and agreement_id = '"
                                + id.value() + "'"))
                .containsExactly("2030-12-31");
        assertThatThrownBy(() -> Postgres.running().recorded("update agreement_agreed_end set ends_on = ends_on + 1"))
                .hasMessageContaining("never changed");
    }

    @Test
    void whoever_joins_by_a_novation_sees_the_agreement_from_the_last_signature_on_and_keeps_it_from_its_day_on() {
        AgreementId id = record();
        add(id, "Parties");
        execute(id);
        InstrumentId novation = prepare(
                id,
                InstrumentDraft.of(InstrumentKind.NOVATION, "Merger", DAY)
                        .replacing(WORLD.university, WORLD.otherTrust));
        sign(novation, WORLD.trust);
        sign(novation, WORLD.university);
        assertThatThrownBy(() -> reading(OFFICER_ELSEWHERE, texts -> texts.text(id, null)))
                .isInstanceOf(NotFound.class);

        sign(novation, WORLD.otherTrust);

        assertThat(reading(OFFICER_ELSEWHERE, texts -> texts.text(id, DAY)).parties())
                .containsOnlyKeys(WORLD.trust, WORLD.otherTrust);
        assertThat(powersOf(OFFICER_ELSEWHERE, id).change()).isTrue();
        assertThat(powersOf(OFFICER_OF_PARTY, id).change()).isFalse();
        assertThat(details(id).parties())
                .extracting(PartyDetails::organisation, PartyDetails::joined, PartyDetails::left)
                .containsExactly(
                        tuple(WORLD.trust, null, null),
                        tuple(WORLD.university, null, DAY),
                        tuple(WORLD.otherTrust, DAY, null));
        assertThat(console.as(
                                WORLD.actor(OFFICER),
                                ReadingAgreements.class,
                                agreements -> agreements.register(
                                        AgreementFilter.all(), AgreementOrder.BY_TITLE, Keyset.first()))
                        .rows())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.parties().split("; ")).hasSize(2));
    }

    private AgreementPowers powersOf(String name, AgreementId id) {
        return console.as(WORLD.actor(name), ReadingAgreements.class, agreements -> agreements.powers(id));
    }

    private AgreementDetails details(AgreementId id) {
        return console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(id));
    }

    @Test
    void nobody_set_as_the_actor_sees_no_text_and_no_wording() throws Exception {
        add(record(), "Parties");

        try (var connection = Postgres.running().asApplication();
                var statement = connection.createStatement()) {
            for (String table :
                    List.of("agreement_clause", "agreement_text", "clause_wording", "clause_wording_history")) {
                try (var rows = statement.executeQuery("select id from " + table)) {
                    assertThat(rows.next()).as(table).isFalse();
                }
            }
        }
    }

    private void assertSees(String name, AgreementId id, boolean seen) {
        for (String table : TABLES) {
            for (String each : List.of(table, table + "_history")) {
                List<String> there = Postgres.running()
                        .truth(
                                "select t.id from %s t where t.audience = (select audience from agreement where id = '%s')"
                                        .formatted(each, id.value()));
                List<String> found = WORLD.sees(name, "select id from " + each);
                assertThat(there.stream().filter(found::contains).toList())
                        .as(name + " " + each)
                        .isEqualTo(seen ? there : List.of());
            }
        }
        assertThat(WORLD.sees(name, "select 1 from agreement_clause where agreement_id = '" + id.value() + "' limit 1"))
                .hasSize(seen ? 1 : 0);
    }

    private AgreementId record() {
        return console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(
                                "Placements", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, WORLD.university)));
    }

    private long version(AgreementId id) {
        return console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements
                .agreement(id)
                .version());
    }

    private void execute(AgreementId id) {
        long seen = version(id);
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.execute(id, seen, List.of(signature(WORLD.trust), signature(WORLD.university)));
            return id;
        });
    }

    private void keepConfidential(AgreementId id) {
        long seen = version(id);
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.keepConfidential(id, seen, true);
            return id;
        });
    }

    private ClauseId add(AgreementId id, String heading) {
        return console.as(
                WORLD.actor(OFFICER),
                DraftingTexts.class,
                texts -> texts.add(
                        UUID.randomUUID().toString(),
                        id,
                        ClausePart.MAIN,
                        new ClauseWords(heading, "Some words", true)));
    }

    private void draft(String name, Consumer<DraftingTexts> change) {
        console.as(WORLD.actor(name), DraftingTexts.class, texts -> {
            change.accept(texts);
            return texts;
        });
    }

    private InstrumentId prepare(AgreementId id, InstrumentDraft draft) {
        return console.as(
                WORLD.actor(OFFICER),
                MakingInstruments.class,
                instruments -> instruments.prepare(UUID.randomUUID().toString(), id, draft));
    }

    private InstrumentId varied(AgreementId id, ClauseId clause) {
        InstrumentId variation = prepare(id, InstrumentDraft.of(InstrumentKind.VARIATION, "Other words", DAY));
        make(
                variation,
                (instruments, seen) -> instruments.changeClause(
                        variation,
                        seen,
                        new ClauseChange.Replaced(clause, new ClauseWords("Parties", "Other words", true))));
        return variation;
    }

    private void sign(InstrumentId id, OrganisationId party) {
        make(id, (instruments, seen) -> instruments.sign(id, seen, signature(party)));
    }

    private void make(InstrumentId id, java.util.function.BiConsumer<MakingInstruments, Long> change) {
        long seen = reading(OFFICER, texts -> texts.instrument(id)).version();
        console.as(WORLD.actor(OFFICER), MakingInstruments.class, instruments -> {
            change.accept(instruments, seen);
            return instruments;
        });
    }

    private static SignatureEntry signature(OrganisationId party) {
        return new SignatureEntry(party, "Sam Sample", "Chief Executive", LocalDate.of(2026, 1, 5));
    }

    private TextDetails text(AgreementId id) {
        return reading(OFFICER, texts -> texts.text(id, null));
    }

    private TextDetails text(AgreementId id, LocalDate day) {
        return reading(OFFICER, texts -> texts.text(id, day));
    }

    private <T> T reading(String name, Function<ReadingTexts, T> read) {
        return console.as(WORLD.actor(name), ReadingTexts.class, read);
    }

    private WordingId keep(Function<KeepingClauseLibrary, WordingId> change) {
        return console.as(WORLD.actor(OFFICER), KeepingClauseLibrary.class, change);
    }

    private List<WordingDetails> library() {
        return reading(OFFICER, texts -> texts.library(WORLD.partnership));
    }

    private static ClauseWords words(String heading) {
        return new ClauseWords(heading, "Some words", true);
    }
}
