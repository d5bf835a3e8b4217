package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.ApprovalEntry;
import concordat.domain.agreement.ExecutingAgreements;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.ReadingSigning;
import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.SignatureMeans;
import concordat.domain.agreement.SigningAgreements;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentKind;
import concordat.domain.document.DocumentLine;
import concordat.domain.document.KeepingDocuments;
import concordat.domain.document.NewDocument;
import concordat.domain.document.ReadingDocuments;
import concordat.domain.scheme.KeepingSignatories;
import concordat.domain.scheme.NewSignatory;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.scheme.SigningRule;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is approved, signed, sealed and kept is on record as it was, seen by whom it concerns, and never changed. */
class SigningOnRecordTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String CHIEF = "Chief of A";
    private static final String FORMER = "Former chief of A";
    private static final String AUDITOR = "Auditor of A";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final byte[] SCAN = "%PDF-1.7 signed by all".getBytes(StandardCharsets.US_ASCII);
    private static final World WORLD = new World();
    private static SignatoryId chief = new SignatoryId(new UUID(0, 0));
    private static SignatoryId former = new SignatoryId(new UUID(0, 0));

    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(CHIEF, Role.EXECUTIVE, WORLD.trust)
                .with(AUDITOR, Role.AUDITOR, WORLD.trust)
                .with(FORMER, Role.EXECUTIVE, WORLD.trust);
        chief = authorise(CHIEF);
        former = authorise(FORMER);
        Postgres.running()
                .recorded("update appointment set term_until = date '2026-02-01' where person_name = '" + FORMER + "'");
    }

    private static SignatoryId authorise(String name) {
        return Postgres.running()
                .console()
                .as(
                        WORLD.actor(OFFICER),
                        KeepingSignatories.class,
                        signatories -> signatories.authorise(
                                UUID.randomUUID().toString(),
                                WORLD.partnership,
                                new NewSignatory(
                                        WORLD.trust,
                                        "SoRD 9",
                                        WORLD.id(name),
                                        "",
                                        "Chief Executive",
                                        "",
                                        null,
                                        true,
                                        Term.from(START),
                                        "Trust Board",
                                        START)));
    }

    @Test
    void signatories_are_seen_by_the_partners_and_by_nobody_else() {
        assertThat(signatoriesSeenBy(AUDITOR)).contains(chief);
        assertThat(signatoriesSeenBy(OFFICER_ELSEWHERE)).contains(chief);
        World elsewhere = new World();
        elsewhere.with("Officer far away", Role.GOVERNANCE_OFFICER, elsewhere.trust);

        assertThat(elsewhere.sees("Officer far away", "select id from signatory"))
                .isEmpty();
        assertThat(elsewhere.sees("Officer far away", "select id from signatory_history"))
                .isEmpty();
        String whole = "select id from app.signatories_of(array['%s']::uuid[])".formatted(WORLD.trust.value());
        assertThat(elsewhere.sees("Officer far away", whole)).isEqualTo(WORLD.sees(World.OPERATOR, whole));
        assertThatThrownBy(() -> Postgres.running().recorded("update signatory set limit_gbp = 5"))
                .hasMessageContaining("never changed");
    }

    @Test
    void a_draft_is_approved_and_signed_party_by_party_and_then_stands() {
        AgreementId id = outForSignature();
        signHere(id);
        assertThat(read(id).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo(CHIEF);
            assertThat(signature.means()).isEqualTo(SignatureMeans.HERE);
            assertThat(signature.at()).isNotNull();
            assertThat(signature.authority()).contains("SoRD 9");
        });

        execute(
                OFFICER_OF_PARTY,
                id,
                (agreements, seen) -> agreements.recordSignature(id, seen, sealed(WORLD.university, 41)));

        AgreementDetails executed = read(id);
        assertThat(executed.status().stage()).isEqualTo(AgreementStage.EXECUTED);
        assertThat(executed.approvals()).hasSize(2).allMatch(approval -> approval.current());
        assertThat(executed.signatories()).singleElement().matches(each -> each.signed());
        assertThat(executed.signatures())
                .anyMatch(each -> each.seal() != null
                        && each.seal().number() == 41
                        && each.seal().attestedBy().equals("Eve Sample, Secretary"));
        for (String attempt : List.of(
                "update agreement set signed_form = '{}' where id = '%s'",
                "update agreement set total_value_gbp = 1 where id = '%s'",
                "update agreement_signature set authority = 'Other' where agreement_id = '%s'",
                "update agreement_approval set approved_by = 'Other' where agreement_id = '%s'",
                "delete from agreement_approval where agreement_id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(id.value())))
                    .as(attempt)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void a_seal_number_is_used_once_by_an_organisation_whoever_asks() {
        AgreementId first = outForSignature();
        AgreementId second = outForSignature();
        execute(
                OFFICER_OF_PARTY,
                first,
                (agreements, seen) -> agreements.recordSignature(first, seen, sealed(WORLD.university, 7)));

        breaks(
                AgreementRule.SEAL_NUMBER_IS_USED_ONCE,
                () -> execute(
                        OFFICER_OF_PARTY,
                        second,
                        (agreements, seen) -> agreements.recordSignature(second, seen, sealed(WORLD.university, 7))));
        String asked = "select app.seal_number_used('%s', 7)".formatted(WORLD.university.value());
        assertThat(WORLD.sees(OFFICER_ELSEWHERE, asked)).isEqualTo(WORLD.sees(World.OPERATOR, asked));
    }

    @Test
    void the_board_report_has_a_seal_register_of_what_its_reader_sees() {
        AgreementId id = outForSignature();
        long before = ReportedRows.lastPosition();
        execute(
                OFFICER_OF_PARTY,
                id,
                (agreements, seen) -> agreements.recordSignature(id, seen, sealed(WORLD.university, 77)));
        String row = "seal 77 of C";

        assertThat(seals(OFFICER, today(), ReportedRows.lastPosition())).anyMatch(line -> line.startsWith(row));
        assertThat(seals(OFFICER, today(), before)).noneMatch(line -> line.startsWith(row));
        assertThat(seals(OFFICER, today().minusDays(1), ReportedRows.lastPosition()))
                .noneMatch(line -> line.startsWith(row));
        assertThat(seals(OFFICER_ELSEWHERE, today(), ReportedRows.lastPosition()))
                .isEmpty();
        assertThat(ReportedRows.on(today(), WORLD, OFFICER, ReportForm.PUBLICATION)
                        .has(Register.SEALS))
                .isFalse();
    }

    private static List<String> seals(String reader, LocalDate day, long known) {
        return ReportedRows.on(day, known, WORLD, reader, ReportForm.WORKING).of(Register.SEALS);
    }

    @Test
    void nobody_signs_after_their_appointment_ended_reckoned_from_all_appointments() {
        AgreementId id = outForSignature();

        breaks(
                SigningRule.APPOINTMENT_HOLDS_ON_THE_DAY,
                () -> execute(
                        OFFICER,
                        id,
                        (agreements, seen) -> agreements.recordSignature(
                                id,
                                seen,
                                SignatureEntry.by(
                                        WORLD.trust, former, LocalDate.of(2026, 2, 1), SignatureMeans.PAPER))));
        String asked = "select app.appointment_had_ended('%s', '%s', date '2026-02-01')"
                .formatted(WORLD.id(FORMER).value(), WORLD.trust.value());
        assertThat(WORLD.sees(OFFICER_ELSEWHERE, asked)).isEqualTo(WORLD.sees(World.OPERATOR, asked));
        assertThat(WORLD.sees(World.OPERATOR, asked)).containsExactly("true");
        assertThat(WORLD.sees(
                        World.OPERATOR,
                        "select app.appointment_had_ended('%s', '%s', date '2026-01-31')"
                                .formatted(WORLD.id(FORMER).value(), WORLD.trust.value())))
                .containsExactly("false");
    }

    @Test
    void only_their_own_officers_act_for_a_party_and_only_the_signatory_signs() {
        AgreementId id = outForSignature();

        assertThatThrownBy(() -> execute(
                        OFFICER,
                        id,
                        (agreements, seen) ->
                                agreements.recordSignature(id, seen, signature(WORLD.university, "Eve Sample"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> execute(
                        OFFICER_ELSEWHERE,
                        id,
                        (agreements, seen) -> agreements.approve(id, seen, approval(WORLD.otherTrust))))
                .isInstanceOf(NotFound.class);
        long seen = read(id).version();
        assertThatThrownBy(() -> console.as(WORLD.actor(OFFICER), SigningAgreements.class, signing -> {
                    signing.sign(UUID.randomUUID().toString(), id, seen, chief);
                    return signing;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_chosen_signatory_sees_the_draft_and_another_executive_does_not() {
        WORLD.with("Another executive of A", Role.EXECUTIVE, WORLD.trust);
        AgreementId id = record();
        assertThatThrownBy(() -> readAs(CHIEF, id)).isInstanceOf(NotFound.class);

        execute(OFFICER, id, (agreements, seen) -> agreements.choose(id, seen, WORLD.trust, List.of(chief)));

        assertThat(readAs(CHIEF, id).signatories()).hasSize(1);
        assertThatThrownBy(() -> readAs("Another executive of A", id)).isInstanceOf(NotFound.class);
        execute(OFFICER, id, (agreements, seen) -> agreements.choose(id, seen, WORLD.trust, List.of()));
        assertThatThrownBy(() -> readAs(CHIEF, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void files_are_seen_by_who_sees_the_agreement_and_are_never_changed() {
        AgreementId id = record();
        DocumentId document = keep(id);

        assertThat(files(OFFICER_OF_PARTY, id)).extracting(DocumentLine::id).containsExactly(document);
        byte[] kept = console.as(WORLD.actor(OFFICER), ReadingDocuments.class, documents -> documents
                .content(document)
                .bytes());
        assertThat(kept).isEqualTo(SCAN);
        for (String stranger : List.of(OFFICER_ELSEWHERE, AUDITOR)) {
            assertThat(files(stranger, id)).as(stranger).isEmpty();
            assertThatThrownBy(() -> console.as(
                            WORLD.actor(stranger), ReadingDocuments.class, documents -> documents.content(document)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
            assertThat(WORLD.sees(stranger, "select id from document_content where id = '" + document.value() + "'"))
                    .as(stranger)
                    .isEmpty();
        }
        for (String attempt : List.of(
                "update document_content set content = 'other' where id = '%s'",
                "delete from document_content where id = '%s'",
                "update document set name = 'other' where id = '%s'",
                "delete from document where id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(document.value())))
                    .as(attempt)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void files_follow_their_agreement_and_a_withdrawn_one_is_no_longer_handed_out() {
        AgreementId id = outForSignature();
        DocumentId document = keep(id);
        assertThat(files(AUDITOR, id)).isEmpty();

        execute(
                OFFICER,
                id,
                (agreements, seen) -> agreements.recordSignature(
                        id, seen, SignatureEntry.by(WORLD.trust, chief, today(), SignatureMeans.PAPER)));
        execute(
                OFFICER_OF_PARTY,
                id,
                (agreements, seen) -> agreements.recordSignature(id, seen, signature(WORLD.university, "Eve Sample")));
        assertThat(files(AUDITOR, id)).hasSize(1);

        console.as(WORLD.actor(OFFICER), KeepingDocuments.class, documents -> {
            documents.withdraw(document, "It is the copy of another agreement");
            return documents;
        });
        assertThat(files(AUDITOR, id)).singleElement().matches(DocumentLine::isWithdrawn);
        assertThatThrownBy(() -> console.as(
                        WORLD.actor(AUDITOR), ReadingDocuments.class, documents -> documents.content(document)))
                .isInstanceOf(NotFound.class);
    }

    private static void breaks(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private List<SignatoryId> signatoriesSeenBy(String name) {
        return console.as(WORLD.actor(name), ReadingSignatories.class, signatories -> signatories.all().stream()
                .map(line -> line.id())
                .toList());
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

    private AgreementId outForSignature() {
        AgreementId id = record();
        execute(OFFICER, id, (agreements, seen) -> agreements.choose(id, seen, WORLD.trust, List.of(chief)));
        execute(OFFICER, id, (agreements, seen) -> agreements.approve(id, seen, approval(WORLD.trust)));
        execute(OFFICER_OF_PARTY, id, (agreements, seen) -> agreements.approve(id, seen, approval(WORLD.university)));
        long seen = read(id).version();
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.moveTo(id, seen, AgreementStage.OUT_FOR_SIGNATURE);
            return id;
        });
        return id;
    }

    private void signHere(AgreementId id) {
        long seen = readAs(CHIEF, id).version();
        List<SignatoryLine> capacities =
                console.as(WORLD.actor(CHIEF), ReadingSigning.class, signing -> signing.capacities(id));
        assertThat(capacities).hasSize(1);
        console.as(WORLD.actor(CHIEF), SigningAgreements.class, signing -> {
            signing.sign(UUID.randomUUID().toString(), id, seen, chief);
            return signing;
        });
    }

    private DocumentId keep(AgreementId id) {
        return console.as(
                WORLD.actor(OFFICER),
                KeepingDocuments.class,
                documents -> documents.keep(
                        UUID.randomUUID().toString(),
                        id,
                        new NewDocument(DocumentKind.SIGNED_COPY, "signed.pdf", SCAN)));
    }

    private List<DocumentLine> files(String name, AgreementId id) {
        return console.as(WORLD.actor(name), ReadingDocuments.class, documents -> documents.of(id));
    }

    private void execute(String name, AgreementId id, BiConsumer<ExecutingAgreements, Long> act) {
        long seen = read(id).version();
        console.as(WORLD.actor(name), ExecutingAgreements.class, agreements -> {
            act.accept(agreements, seen);
            return agreements;
        });
    }

    private AgreementDetails read(AgreementId id) {
        return readAs(OFFICER, id);
    }

    private AgreementDetails readAs(String name, AgreementId id) {
        Function<ReadingAgreements, AgreementDetails> reading = agreements -> agreements.agreement(id);
        return console.as(WORLD.actor(name), ReadingAgreements.class, reading);
    }

    private static ApprovalEntry approval(OrganisationId party) {
        return new ApprovalEntry(party, "Board", LocalDate.of(2026, 1, 20), "B 26/4");
    }

    private static SignatureEntry signature(OrganisationId party, String name) {
        return new SignatureEntry(party, name, "Registrar", today());
    }

    private static SignatureEntry sealed(OrganisationId party, int number) {
        return new SignatureEntry(
                party,
                "Sol Sample",
                "Vice-Chancellor",
                today(),
                null,
                SignatureMeans.SEAL,
                new SealUse(number, "Eve Sample, Secretary", ""));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
