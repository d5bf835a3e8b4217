package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.BIRCH;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.MANAGER;
import static concordat.domain.agreement.AgreementFixtures.OUTSIDER;
import static concordat.domain.agreement.AgreementFixtures.PARTNERSHIP;
import static concordat.domain.agreement.AgreementFixtures.SPONSOR;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.as;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static concordat.domain.agreement.AgreementFixtures.somebody;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementFixtures.Office;
import concordat.domain.agreement.WhatIsSigned.ClauseAsSigned;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.scheme.SigningRule;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a draft to an executed agreement, party by party (AG-2, AG-3). */
class ExecutingAgreementsTest {
    private static final PersonId CHIEF = PersonId.next(AgreementFixtures.CLOCK);

    private final Office office = new Office();
    private final Actor aldersOfficer = somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, ALDER));
    private final Actor cedarsOfficer = somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, CEDAR));
    private final Actor chief = somebody(CHIEF, as(Role.EXECUTIVE, ALDER));
    private final ExecutingAgreements alder = office.executing(aldersOfficer);
    private final ExecutingAgreements cedar = office.executing(cedarsOfficer);
    private final AgreementId id = office.as(aldersOfficer).record(PARTNERSHIP, aDraft().dated(runningNow()));

    @Test
    void with_the_approval_of_the_last_party_it_is_approved_by_the_parties() {
        alder.approve(id, 0, approval(ALDER));
        assertThat(agreement().stage()).isEqualTo(AgreementStage.PROPOSED);

        cedar.approve(id, 0, approval(CEDAR));

        assertThat(agreement().stage()).isEqualTo(AgreementStage.APPROVED_BY_PARTIES);
        assertThat(office.journal)
                .filteredOn(AgreementEvent.PartyApproved.class::isInstance)
                .hasSize(2);
    }

    @Test
    void each_party_approves_for_itself_once_and_before_it_is_signed() {
        assertThatThrownBy(() -> alder.approve(id, 0, approval(CEDAR))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cedar.approve(id, 0, approval(BIRCH))).isInstanceOf(NotAllowed.class);
        alder.approve(id, 0, approval(ALDER));

        breaks(AgreementRule.PARTY_APPROVES_ONCE, () -> alder.approve(id, 0, approval(ALDER)));
        breaks(
                AgreementRule.APPROVAL_IS_NOT_IN_THE_FUTURE,
                () -> cedar.approve(id, 0, new ApprovalEntry(CEDAR, "Council", TODAY.plusDays(1), "")));
        cedar.approve(id, 0, approval(CEDAR));
        move(AgreementStage.OUT_FOR_SIGNATURE);
        breaks(AgreementRule.APPROVED_BEFORE_SIGNATURE, () -> alder.approve(id, 0, approval(ALDER)));
    }

    @Test
    void an_approval_lapses_when_the_draft_or_a_clause_reads_otherwise() {
        approved();
        office.clauses.add(new ClauseAsSigned("MAIN", "Term", "Three years", true));

        breaks(AgreementRule.EVERY_PARTY_APPROVES, () -> move(AgreementStage.OUT_FOR_SIGNATURE))
                .contains("Alder Trust");
        alder.approve(id, 0, approval(ALDER));
        cedar.approve(id, 0, approval(CEDAR));
        office.as(aldersOfficer).amend(id, 0, aDraft().dated(runningNow()).described("Otherwise"));

        breaks(AgreementRule.EVERY_PARTY_APPROVES, () -> move(AgreementStage.OUT_FOR_SIGNATURE));
        assertThat(agreement().approvals()).hasSize(4);
    }

    @Test
    void what_is_out_for_signature_is_not_amended_until_it_is_taken_back() {
        outForSignature();
        breaks(AgreementRule.DRAFT_OUT_FOR_SIGNATURE_STANDS, () -> office.as(aldersOfficer)
                .amend(id, 0, aDraft()));
        alder.recordSignature(id, 0, signature(ALDER, "Sam Sample"));

        move(AgreementStage.DRAFTING);

        office.as(aldersOfficer).amend(id, 0, aDraft().dated(runningNow()).described("Otherwise"));
        alder.approve(id, 0, approval(ALDER));
        cedar.approve(id, 0, approval(CEDAR));
        move(AgreementStage.OUT_FOR_SIGNATURE);
        cedar.recordSignature(id, 0, signature(CEDAR, "Eve Sample"));
        assertThat(agreement().stage())
                .as("what Alder signed was another draft")
                .isEqualTo(AgreementStage.OUT_FOR_SIGNATURE);
        alder.recordSignature(id, 0, signature(ALDER, "Sam Sample"));
        assertThat(agreement().stage()).isEqualTo(AgreementStage.EXECUTED);
        assertThat(agreement().signatures()).hasSize(3);
        assertThat(agreement().signatures().stream().filter(agreement()::counts))
                .hasSize(2);
    }

    @Test
    void it_is_executed_with_the_signature_of_the_last_party_each_with_the_fingerprint_of_what_was_signed() {
        outForSignature();
        alder.recordSignature(id, 0, signature(ALDER, "Sam Sample"));
        assertThat(agreement().stage()).isEqualTo(AgreementStage.OUT_FOR_SIGNATURE);
        assertThat(office.lastShownTo()).isInstanceOf(AudienceKey.AgreementTeam.class);

        cedar.recordSignature(id, 0, signature(CEDAR, "Eve Sample"));

        assertThat(agreement().stage()).isEqualTo(AgreementStage.EXECUTED);
        assertThat(agreement().signed()).contains(TODAY);
        assertThat(agreement().signedForm().orElseThrow()).contains("\"title\":\"Placements\"");
        assertThat(agreement().signatures()).allSatisfy(each -> assertThat(each.fingerprint())
                .contains(WhatIsSigned.fingerprintOf(agreement().signedForm().orElseThrow())));
        assertThat(office.journal).last().isInstanceOf(AgreementEvent.AgreementExecuted.class);
        assertThat(office.lastShownTo()).isInstanceOf(AudienceKey.AgreementParties.class);
    }

    @Test
    void a_party_signs_once_and_only_what_is_out_for_signature() {
        breaks(
                AgreementRule.DRAFT_WAITS_FOR_SIGNATURES,
                () -> alder.recordSignature(id, 0, signature(ALDER, "Sam Sample")));
        outForSignature();
        alder.recordSignature(id, 0, signature(ALDER, "Sam Sample"));

        breaks(
                AgreementRule.PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE,
                () -> alder.recordSignature(id, 0, signature(ALDER, "sam sample")));
        breaks(AgreementRule.PARTY_HAS_SIGNED, () -> alder.recordSignature(id, 0, signature(ALDER, "Sol Sample")));
        breaks(AgreementRule.PARTY_HAS_SIGNED, () -> office.as(aldersOfficer)
                .execute(id, 0, List.of(signature(ALDER, "Sol Sample"), signature(CEDAR, "Eve Sample"))));
        assertThatThrownBy(() -> alder.recordSignature(id, 0, signature(CEDAR, "Eve Sample")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everybody_who_was_chosen_signs_for_a_party_and_sees_the_draft() {
        SignatoryLine first = line("Sam Sample", CHIEF, null);
        SignatoryLine second = line("Sol Sample", null, null);
        office.signatories.with(first, second);
        alder.choose(id, 0, ALDER, List.of(first.id(), second.id()));
        assertThat(office.lastShownTo())
                .isInstanceOfSatisfying(AudienceKey.AgreementTeam.class, team -> assertThat(team.named())
                        .contains(CHIEF));
        outForSignature();
        cedar.recordSignature(id, 0, signature(CEDAR, "Eve Sample"));

        alder.recordSignature(id, 0, SignatureEntry.by(ALDER, first.id(), TODAY, SignatureMeans.PAPER));
        assertThat(agreement().stage()).isEqualTo(AgreementStage.OUT_FOR_SIGNATURE);
        alder.recordSignature(id, 0, SignatureEntry.by(ALDER, second.id(), TODAY, SignatureMeans.ELECTRONIC));

        assertThat(agreement().stage()).isEqualTo(AgreementStage.EXECUTED);
        assertThat(agreement().signatures()).extracting(Signature::name).contains("Sam Sample", "Sol Sample");
        assertThat(agreement().signatures()).extracting(Signature::authority).anyMatch(words -> words.contains("SD 9"));
    }

    @Test
    void signatories_are_chosen_from_those_in_force_of_the_party() {
        SignatoryLine former = line("Sam Sample", null, TODAY);
        office.signatories.with(former);

        breaks(
                AgreementRule.SIGNATORY_IS_CHOSEN_FROM_THE_PARTY,
                () -> alder.choose(id, 0, ALDER, List.of(former.id())));
    }

    @Test
    void nobody_signs_without_authority_neither_one_by_one_nor_all_at_once() {
        SignatoryLine former = line("Sam Sample", null, TODAY);
        office.signatories.with(former);
        outForSignature();

        breaks(
                SigningRule.AUTHORITY_HOLDS_ON_THE_DAY,
                () -> alder.recordSignature(id, 0, SignatureEntry.by(ALDER, former.id(), TODAY, SignatureMeans.PAPER)));
        breaks(SigningRule.AUTHORITY_HOLDS_ON_THE_DAY, () -> office.as(aldersOfficer)
                .execute(
                        id,
                        0,
                        List.of(
                                SignatureEntry.by(ALDER, former.id(), TODAY, SignatureMeans.PAPER),
                                signature(CEDAR, "Eve Sample"))));
        breaks(
                SigningRule.AUTHORITY_IS_OF_THE_PARTY,
                () -> cedar.recordSignature(id, 0, SignatureEntry.by(CEDAR, former.id(), TODAY, SignatureMeans.PAPER)));
        assertThat(agreement().signatures()).isEmpty();
    }

    @Test
    void the_value_of_the_agreement_is_held_against_the_limit() {
        SignatoryLine limited = line("Sam Sample", null, null);
        office.signatories.with(limited);
        office.as(aldersOfficer)
                .amend(
                        id,
                        0,
                        aDraft().dated(runningNow()).worth(AgreementValue.of(new BigDecimal("250000.01")), false));
        outForSignature();

        breaks(
                SigningRule.AUTHORITY_COVERS_THE_VALUE,
                () -> alder.recordSignature(
                        id, 0, SignatureEntry.by(ALDER, limited.id(), TODAY, SignatureMeans.PAPER)));
    }

    @Test
    void a_signatory_signs_here_on_their_own_sign_in() {
        SignatoryLine own = line("Sam Sample", CHIEF, null);
        office.signatories.with(own);
        SigningAgreements signing = office.signing(chief);
        assertThat(office.reading(chief).capacities(id)).isEmpty();
        outForSignature();
        assertThat(office.reading(chief).capacities(id)).containsExactly(own);

        signing.sign("form", id, 0, own.id());
        signing.sign("form", id, 0, own.id());

        assertThat(agreement().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.means()).isEqualTo(SignatureMeans.HERE);
            assertThat(signature.at()).contains(AgreementFixtures.CLOCK.instant());
            assertThat(signature.role()).isEqualTo("Chief Executive");
            assertThat(signature.fingerprint()).isPresent();
        });
        assertThat(office.reading(chief).capacities(id)).isEmpty();
    }

    @Test
    void nobody_signs_here_for_somebody_else() {
        SignatoryLine own = line("Sam Sample", CHIEF, null);
        office.signatories.with(own);
        outForSignature();

        assertThat(office.reading(aldersOfficer).capacities(id)).isEmpty();
        assertThatThrownBy(() -> office.signing(aldersOfficer).sign("form", id, 0, own.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.signing(somebody(CHIEF, as(Role.EXECUTIVE, CEDAR)))
                        .sign("form", id, 0, own.id()))
                .isInstanceOf(NotAllowed.class);
        breaks(
                AgreementRule.ONE_SIGNS_FOR_ONESELF,
                () -> alder.recordSignature(id, 0, SignatureEntry.by(ALDER, own.id(), TODAY, SignatureMeans.HERE)));
    }

    @Test
    void a_seal_has_its_own_number_in_the_register_and_who_attested_it() {
        outForSignature();
        office.usedSealNumbers.add(7);
        breaks(AgreementRule.SEAL_NUMBER_IS_USED_ONCE, () -> alder.recordSignature(id, 0, sealed(7)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SignatureEntry(ALDER, "Sam Sample", "Chair", TODAY, null, SignatureMeans.SEAL, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SealUse(0, "Eve Sample, Secretary", ""));

        alder.recordSignature(id, 0, sealed(8));

        assertThat(agreement().signatures()).singleElement().satisfies(each -> assertThat(each.seal())
                .contains(new SealUse(8, "Eve Sample, Secretary", "TB 26/041")));
    }

    @Test
    void for_whoever_is_no_partner_the_keeper_puts_it_on_record() {
        AgreementId other = office.as(aldersOfficer)
                .record(PARTNERSHIP, AgreementDraft.between("Funding", AgreementType.OTHER, ALDER, OUTSIDER));

        alder.approve(other, 0, approval(OUTSIDER));

        assertThat(office.get(other).approvals()).hasSize(1);
        assertThat(office.reading(aldersOfficer).partiesOf(other)).containsExactlyInAnyOrder(ALDER, OUTSIDER);
        assertThat(office.reading(aldersOfficer).partiesOf(id)).containsExactly(ALDER);
        assertThat(office.reading(somebody(SPONSOR, as(Role.EXECUTIVE, ALDER))).partiesOf(id))
                .isEmpty();
        breaks(AgreementRule.APPROVAL_IS_OF_A_PARTY, () -> alder.approve(id, 0, approval(AgreementFixtures.UNKNOWN)));
    }

    private Agreement agreement() {
        return office.get(id);
    }

    private void approved() {
        alder.approve(id, 0, approval(ALDER));
        cedar.approve(id, 0, approval(CEDAR));
    }

    private void outForSignature() {
        approved();
        move(AgreementStage.OUT_FOR_SIGNATURE);
    }

    private void move(AgreementStage stage) {
        office.as(aldersOfficer).moveTo(id, 0, stage);
    }

    private static ApprovalEntry approval(OrganisationId party) {
        return new ApprovalEntry(party, "Trust Board", TODAY, "TB 26/017");
    }

    private static SignatureEntry signature(OrganisationId party, String name) {
        return new SignatureEntry(party, name, "Chief Executive", TODAY);
    }

    private static SignatureEntry sealed(int number) {
        return new SignatureEntry(
                ALDER,
                "Sam Sample",
                "Chair",
                TODAY,
                null,
                SignatureMeans.SEAL,
                new SealUse(number, "Eve Sample, Secretary", "TB 26/041"));
    }

    private static SignatoryLine line(String name, @Nullable PersonId person, @Nullable LocalDate until) {
        return new SignatoryLine(
                new SignatoryId(UUID.randomUUID()),
                PARTNERSHIP,
                ALDER,
                "Alder",
                "SD 9",
                person,
                name,
                "Chief Executive",
                "",
                new BigDecimal("250000"),
                true,
                new Term(LocalDate.of(2025, 4, 1), until),
                "Trust Board",
                LocalDate.of(2025, 3, 1));
    }
}
