package concordat.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.IntakeState;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.NewIntake;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.TakingBackFiles;
import concordat.domain.intake.WorkingOnFiles;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file becomes records by the rules and rights of the forms, in one piece, and can be taken back as long as nobody uses them. */
class BringingRegistersInTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String OFFICER = "Officer of A";
    private static final String COLLEAGUE = "Second officer of A";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String HEADINGS =
            "Ref|Contract title|Type|Parties|Status|Announced on|Signed by|Start date|Expiry date|Value|Confidential\n";

    private final World world = new World();
    private final Console console = POSTGRES.console();
    private String a = "";
    private String b = "";
    private String c = "";

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(COLLEAGUE, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with("Executive of A", Role.EXECUTIVE, world.trust);
        a = codeOf(world.trust.value());
        b = codeOf(world.otherTrust.value());
        c = codeOf(world.university.value());
    }

    private static String codeOf(UUID organisation) {
        return POSTGRES.truth("select code from organisation where id = '" + organisation + "'")
                .get(0);
    }

    @Test
    void agreements_come_on_record_as_they_say() {
        IntakeId id = checked(
                RegisterKind.AGREEMENTS,
                HEADINGS
                        + row(
                                "C-1|Library|Service level agreement|%s; %s|Announced|14/12/2023||2024-01-01|31 March 2027|250,000.00|No")
                        + row(
                                "C-2|Joint posts|secondment agreement|%1$s;%3$s|Executed||%1$s: Pat Example, Chief Executive, 01/04/2024;"
                                        + " %3$s: Sam Sample, Registrar|||  |")
                        + row("C-3|Plans|Other agreement|%s; %s|||||||yes"));

        assertThat(line(id))
                .extracting(IntakeLine::state, IntakeLine::added, IntakeLine::there, IntakeLine::wrong)
                .containsExactly(IntakeState.CHECKED, 3, 0, 0);
        assertThat(agreements()).isEmpty();
        bringIn(id, false);

        assertThat(agreements()).containsExactly("Joint posts", "Library", "Plans");
        AgreementDetails library = agreement("Library");
        assertThat(library.status().stage()).isEqualTo(AgreementStage.ANNOUNCED);
        assertThat(library.description()).isEqualTo("Reference in the earlier register: C-1");
        assertThat(library.dates().end()).isEqualTo("2027-04-01");
        assertThat(library.value().total()).isEqualByComparingTo("250000");
        assertThat(agreement("Joint posts").signatures())
                .extracting(AgreementDetails.SignatureDetails::name)
                .containsExactlyInAnyOrder("Pat Example", "Sam Sample");
        assertThat(agreement("Plans").confidential()).isTrue();
        assertThat(POSTGRES.truth(
                        "select distinct known_from = (select position from journal_entry where subject_id = '"
                                + id.value() + "') from agreement_history where partnership_id = '"
                                + world.partnership.value()
                                + "'"))
                .containsExactly("t");
        assertThat(POSTGRES.truth("select kind from journal_entry where subject_id = '" + id.value() + "'"))
                .containsExactly("RegisterBroughtIn");
    }

    @Test
    void every_error_is_said_of_its_cell_and_the_good_rows_can_come_in_alone() {
        IntakeId id = checked(
                RegisterKind.AGREEMENTS,
                HEADINGS
                        + row("1|Good|Other agreement|%s; %s|||||||")
                        + row("2||Lease|%s; Nobody Ltd||||32/01/2024|soon|a lot|perhaps")
                        + row("3|Not ours|Other agreement|%2$s; %3$s|||||||")
                        + row("4|Backwards|Other agreement|%s; %s||||01/02/2024|01/01/2024||")
                        + row("5|Unsigned|Other agreement|%s; %s|Executed||||||"));

        assertThat(line(id)).extracting(IntakeLine::added, IntakeLine::wrong).containsExactly(1, 4);
        List<CheckedRow> wrong = rows(id, Outcome.WRONG);
        assertThat(wrong).extracting(CheckedRow::number).containsExactly(3, 4, 5, 6);
        assertThat(wrong.get(0).problems())
                .extracting(problem -> problem.cell())
                .containsExactly("B3", "C3", "D3", "H3", "I3", "J3", "K3");
        assertThat(wrong.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("D4");
            assertThat(problem.sentence()).contains("governance officer of one of the parties");
        });
        assertThat(wrong.get(2).problems().get(0).words())
                .startsWith("I5: The end date, 2 January 2024, must be after");
        assertThat(wrong.get(3).problems().get(0).words()).startsWith("E6: An executed agreement has the signatures");
        assertThatThrownBy(() -> bringIn(id, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("4 rows");
        assertThat(agreements()).isEmpty();

        bringIn(id, true);

        assertThat(agreements()).containsExactly("Good");
        assertThat(line(id))
                .extracting(IntakeLine::state, IntakeLine::added, IntakeLine::wrong)
                .containsExactly(IntakeState.BROUGHT_IN, 1, 4);
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        console.as(world.actor(OFFICER), ReadingIntakes.class, reading -> {
            reading.writeProblems(id, list);
            return id;
        });
        assertThat(list.toString(StandardCharsets.UTF_8).lines()).hasSize(10);
    }

    @Test
    void what_is_there_already_is_left_as_it_is() {
        String file = HEADINGS
                + row("C-1|Library|Other agreement|%s; %s|||||||")
                + row("|Nameless|Other agreement|%s; %s|||||||")
                + row("C-1|Library again|Other agreement|%s; %s|||||||");
        IntakeId first = checked(RegisterKind.AGREEMENTS, file);
        assertThat(rows(first, null))
                .extracting(CheckedRow::outcome, CheckedRow::words)
                .containsExactly(
                        tuple(Outcome.ADDED, "Library"),
                        tuple(Outcome.ADDED, "Nameless"),
                        tuple(Outcome.THERE, "Library again (the same as in row 2)"));
        bringIn(first, false);

        IntakeId second = checked(RegisterKind.AGREEMENTS, file);

        assertThat(line(second))
                .extracting(IntakeLine::added, IntakeLine::there)
                .containsExactly(0, 3);
        assertThatThrownBy(() -> bringIn(second, false)).isInstanceOf(RuleBroken.class);
        assertThat(sameAs(second)).extracting(IntakeLine::id).containsExactly(first);
        IntakeId byReference = checked(
                RegisterKind.AGREEMENTS,
                HEADINGS + row(agreement("Library").reference() + "|Otherwise|Other agreement|%s; %s|||||||"));
        assertThat(line(byReference).there()).isEqualTo(1);
    }

    @Test
    void obligations_and_services_come_in_too() {
        bringIn(
                checked(
                        RegisterKind.AGREEMENTS,
                        HEADINGS
                                + row("C-7|Library|Other agreement|%s; %s|Announced|14/12/2023||||||")
                                + row("C-8|Draft|Other agreement|%s; %s|||||||")),
                false);
        IntakeId obligations = checked(
                RegisterKind.OBLIGATIONS,
                "Contract|Deliverable|Owed by|Owed to|Due date|Frequency\n"
                        + row("C-7|Report|%s|%s|31/01/2026|Quarterly")
                        + row("C-7|Plan|%s|%s|31/01/2026|Yearly")
                        + row("C-7|Figures|%s|%s|31/01/2026|Monthly")
                        + row("C-7|Statement|%s|%s|31/01/2026|Weekly")
                        + row("C-7|Survey|%s|%s|31/01/2026|Every 6 months")
                        + row("Library|Accounts|%2$s|%1$s|2026-05-01|")
                        + row("C-8|Too early|%s|%s|31/01/2026|")
                        + row("C-7|To itself|%1$s|%1$s|31/01/2026|")
                        + row("C-9|Unknown|%s|%s|31/01/2026|fortnightly"));
        assertThat(rows(obligations, Outcome.WRONG))
                .extracting(row -> row.problems().get(0).cell())
                .containsExactly("A8", "D9", "A10");
        bringIn(obligations, true);
        assertThat(owedBy(agreement("Library").id()))
                .containsExactlyInAnyOrder("Report", "Plan", "Figures", "Statement", "Survey", "Accounts");

        IntakeId services = checked(
                RegisterKind.SERVICES, "Provider|Service name\n" + row("%1$s|Physiotherapy") + row("%2$s|Not ours"));
        assertThat(rows(services, Outcome.WRONG))
                .extracting(row -> row.problems().get(0).cell())
                .containsExactly("A3");
        bringIn(services, true);
        assertThat(world.sees(OFFICER, "select name from service"))
                .contains("Physiotherapy")
                .doesNotContain("Not ours");

        assertThatThrownBy(() -> takeBack(importOf("C-7")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 agreement of this import");
        takeBack(obligations);
        takeBack(services);
        takeBack(importOf("C-7"));
        assertThat(agreements()).isEmpty();
        assertThat(world.sees(OFFICER, "select name from service")).doesNotContain("Physiotherapy");
        assertThat(POSTGRES.truth(
                        "select count(*) from agreement_history where known_until is not null and partnership_id = '"
                                + world.partnership.value() + "'"))
                .containsExactly("2");
    }

    private IntakeId importOf(String reference) {
        return console.as(
                world.actor(OFFICER), ReadingIntakes.class, reading -> reading.page(Keyset.first()).rows().stream()
                        .filter(each -> each.register() == RegisterKind.AGREEMENTS)
                        .filter(each ->
                                new String(reading.content(each.id()), StandardCharsets.UTF_8).contains(reference))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void an_import_is_taken_back_only_while_nothing_was_done_with_what_it_made() {
        IntakeId id = checked(
                RegisterKind.AGREEMENTS,
                HEADINGS
                        + row(
                                "1|One|Other agreement|%1$s; %3$s|Executed||%1$s: Pat Example, Chair; %3$s: Sam Sample, Registrar||||")
                        + row("2|Two|Other agreement|%s; %s|||||||"));
        bringIn(id, false);
        AgreementDetails two = agreement("Two");
        act(MaintainingAgreements.class, each -> each.keepConfidential(two.id(), two.version(), true));

        assertThatThrownBy(() -> takeBack(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 agreement of this import cannot be taken back");
        assertThat(agreements()).containsExactly("One", "Two");
        assertThat(line(id).state()).isEqualTo(IntakeState.BROUGHT_IN);
    }

    @Test
    void nobody_else_sees_a_file_or_works_on_it() {
        IntakeId id = checked(RegisterKind.AGREEMENTS, HEADINGS + row("1|One|Other agreement|%s; %s|||||||"));

        for (String other : List.of(COLLEAGUE, OFFICER_ELSEWHERE)) {
            assertThatThrownBy(
                            () -> console.as(world.actor(other), ReadingIntakes.class, reading -> reading.intake(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> console.as(world.actor(other), TakingBackFiles.class, taking -> {
                        taking.takeBack(id, "Mine");
                        return id;
                    }))
                    .isInstanceOf(NotFound.class);
            for (String table : List.of("intake", "intake_row", "intake_record", "intake_file")) {
                assertThat(world.sees(other, "select count(*) from " + table)).containsExactly("0");
            }
        }
        assertThat(world.sees(OFFICER, "select count(*) from intake_row")).containsExactly("1");
        assertThatThrownBy(() -> console.as(
                        world.actor("Executive of A"), ReadingIntakes.class, reading -> reading.page(Keyset.first())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_agreement_that_the_actor_may_not_see_is_not_told_of() {
        console.as(
                world.actor(OFFICER_ELSEWHERE),
                MaintainingAgreements.class,
                each -> each.record(
                        world.partnership,
                        concordat.domain.agreement.AgreementDraft.between(
                                        "Secret",
                                        concordat.domain.agreement.AgreementType.OTHER,
                                        world.otherTrust,
                                        world.university)
                                .inConfidence()));

        IntakeId id = checked(
                RegisterKind.OBLIGATIONS,
                "Agreement|Obligation|Owed by|Owed to|First due on\n" + row("Secret|Report|%2$s|%3$s|31/01/2026"));

        assertThat(rows(id, Outcome.WRONG).get(0).problems().get(0).words())
                .isEqualTo("A2: \"Secret\" is not known here. Put it on record first.");
    }

    @Test
    void work_that_was_cut_off_is_asked_for_again_and_done_once() {
        IntakeId id = received(RegisterKind.AGREEMENTS, HEADINGS + row("1|One|Other agreement|%s; %s|||||||"));
        act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, line(id).mapping()));
        assertThatThrownBy(() -> act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, line(id).mapping())))
                .isInstanceOf(RuleBroken.class);
        POSTGRES.owner("update intake_progress set at = at - interval '2 minutes' where id = '" + id.value() + "'");
        act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, line(id).mapping()));
        act(WorkingOnFiles.class, working -> working.work(id));
        act(WorkingOnFiles.class, working -> working.work(id));
        assertThat(line(id).state()).isEqualTo(IntakeState.CHECKED);

        act(ReceivingFiles.class, receiving -> receiving.wantBroughtIn(id, false));
        act(ReceivingFiles.class, receiving -> receiving.stopped(id, "The server was stopped."));
        assertThat(line(id))
                .extracting(IntakeLine::state, IntakeLine::stopped)
                .containsExactly(IntakeState.CHECKED, "The server was stopped.");
        act(WorkingOnFiles.class, working -> working.work(id));
        assertThat(agreements()).isEmpty();
        bringIn(id, false);
        act(WorkingOnFiles.class, working -> working.work(id));
        assertThat(agreements()).containsExactly("One");
    }

    @Test
    void a_file_that_is_brought_in_cannot_be_changed_not_even_by_its_owner() {
        IntakeId id = checked(RegisterKind.SERVICES, "Provider|Service name\n" + row("%s|Podiatry"));

        assertThatThrownBy(() -> POSTGRES.owner("update intake_file set content = 'x' where id = '" + id.value() + "'"))
                .hasMessageContaining("never changed");
    }

    private String row(String cells) {
        return cells.formatted(a, b, c) + "\n";
    }

    private IntakeId checked(RegisterKind register, String file) {
        IntakeId id = received(register, file);
        Mapping guessed = line(id).mapping();
        act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, guessed));
        act(WorkingOnFiles.class, working -> working.work(id));
        return id;
    }

    private IntakeId received(RegisterKind register, String file) {
        return console.as(
                world.actor(OFFICER),
                ReceivingFiles.class,
                receiving -> receiving.receive(
                        UUID.randomUUID().toString(),
                        new NewIntake(
                                register, world.partnership, "register.csv", file.getBytes(StandardCharsets.UTF_8))));
    }

    private void bringIn(IntakeId id, boolean goodRowsOnly) {
        act(ReceivingFiles.class, receiving -> receiving.wantBroughtIn(id, goodRowsOnly));
        act(WorkingOnFiles.class, working -> working.work(id));
    }

    private void takeBack(IntakeId id) {
        act(TakingBackFiles.class, taking -> taking.takeBack(id, "The wrong file"));
    }

    private <U> void act(Class<U> useCase, Consumer<U> act) {
        console.as(world.actor(OFFICER), useCase, each -> {
            act.accept(each);
            return useCase;
        });
    }

    private IntakeLine line(IntakeId id) {
        return console.as(world.actor(OFFICER), ReadingIntakes.class, reading -> reading.intake(id));
    }

    private List<CheckedRow> rows(IntakeId id, @org.jspecify.annotations.Nullable Outcome outcome) {
        return console.as(world.actor(OFFICER), ReadingIntakes.class, reading -> reading.rows(id, outcome, 0));
    }

    private List<IntakeLine> sameAs(IntakeId id) {
        return console.as(world.actor(OFFICER), ReadingIntakes.class, reading -> reading.sameAs(reading.intake(id)));
    }

    private List<String> owedBy(AgreementId id) {
        return console.as(world.actor(OFFICER), ReadingObligations.class, reading -> reading.of(id).rows().stream()
                .map(ObligationRow::title)
                .toList());
    }

    private List<String> agreements() {
        return world.sees(OFFICER, "select title from agreement order by title");
    }

    private AgreementDetails agreement(String title) {
        UUID id = UUID.fromString(world.sees(OFFICER, "select id from agreement where title = '" + title + "'")
                .get(0));
        Function<ReadingAgreements, AgreementDetails> read = reading -> reading.agreement(new AgreementId(id));
        return console.as(world.actor(OFFICER), ReadingAgreements.class, read);
    }
}
