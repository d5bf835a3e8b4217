package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PurposeDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is recorded of an agreement is what is read again, and what was known before is kept. */
class KeepingAgreementsTest {
    private static final String OFFICER = "Officer of A";
    private static final World WORLD = new World();

    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint_an_officer() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust);
    }

    @Test
    void everything_recorded_is_read_again() {
        CommitteeId board = WORLD.committee("Partnership Board", WORLD.trust, WORLD.university);
        AgreementId id = record(draft().withParties(List.of(
                        PartyEntry.of(WORLD.trust)
                                .sponsoredBy(Responsible.of(WORLD.id(OFFICER)))
                                .managedBy(Responsible.named("Ben Example")),
                        new PartyEntry(WORLD.university, "College of C", null, null, null)))
                .withPurposes("Teach", "Learn")
                .described("Six weeks each")
                .dated(new AgreementDates(LocalDate.of(2020, 1, 1), LocalDate.of(2120, 1, 1), LocalDate.of(2026, 1, 1)))
                .withNotice(new NoticePeriod(6, 0))
                .governedBy(board));

        AgreementDetails read = read(id);

        assertThat(read.reference()).matches("WORLD-\\d+/AG/\\d{4}/\\d{3}");
        assertThat(read.parties())
                .extracting(party -> party.nameAsSigned())
                .containsExactly(read.parties().get(0).presentName(), "College of C");
        assertThat(read.parties().get(1).isRenamed()).isTrue();
        assertThat(read.parties().get(0).sponsor()).isEqualTo(new Responsible(WORLD.id(OFFICER), OFFICER));
        assertThat(read.parties().get(0).manager()).isEqualTo(Responsible.named("Ben Example"));
        assertThat(read.purposes()).extracting(PurposeDetails::text).containsExactly("Teach", "Learn");
        assertThat(read.outlook().lastNotices())
                .extracting(notice -> notice.lastDay())
                .containsOnly(LocalDate.of(2119, 6, 30));
        assertThat(read.governingCommitteeName()).isEqualTo("Partnership Board");
        assertThat(read.status().standing()).isEqualTo(AgreementStanding.IN_PREPARATION);
        assertThat(read.dates().review()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void nothing_recorded_reads_as_not_recorded() {
        AgreementDetails read = read(record(draft()));

        assertThat(read.dates()).isEqualTo(AgreementDates.NOT_RECORDED);
        assertThat(read.notice()).isNull();
        assertThat(read.signed()).isNull();
        assertThat(read.governingCommittee()).isNull();
    }

    @Test
    void an_amendment_adds_rewords_moves_and_takes_away() {
        AgreementId id = record(draft().withPurposes("Teach", "Learn", "Research"));
        AgreementDetails before = read(id);

        act(agreements -> agreements.amend(
                id,
                before.version(),
                draft().withParties(List.of(PartyEntry.of(WORLD.otherTrust), PartyEntry.of(WORLD.trust)))
                        .withPurposes(List.of(
                                new PurposeEntry(before.purposes().get(2).id(), "Research more"),
                                PurposeEntry.of("Innovate"),
                                new PurposeEntry(before.purposes().get(0).id(), "Teach")))));

        AgreementDetails after = read(id);
        assertThat(after.parties())
                .extracting(party -> party.organisation())
                .containsExactly(WORLD.otherTrust, WORLD.trust);
        assertThat(after.purposes())
                .extracting(PurposeDetails::text)
                .containsExactly("Research more", "Innovate", "Teach");
        assertThat(after.purposes().get(0).id())
                .isEqualTo(before.purposes().get(2).id());
        assertThat(Postgres.running()
                        .truth("select purpose from agreement_purpose_history where agreement_id = '" + id.value()
                                + "' and purpose = 'Learn' and known_until is not null"))
                .hasSize(1);
    }

    @Test
    void whoever_looked_at_an_older_version_is_told_even_if_only_a_party_was_changed() {
        AgreementId id = record(draft());
        long seen = read(id).version();
        act(agreements -> agreements.entrust(id, seen, WORLD.trust, Responsible.named("Ada Example"), null));

        assertThatThrownBy(() -> act(agreements -> agreements.amend(id, seen, draft())))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void references_follow_one_another_without_a_gap_even_after_a_refusal() {
        AgreementId first = record(draft());
        assertThatThrownBy(
                        () -> record(AgreementDraft.between("Alone", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust)))
                .isInstanceOf(RuntimeException.class);
        AgreementId second = record(draft());

        String reference = read(first).reference();
        AgreementId found = console.as(
                WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.withReference(reference));
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(found).isEqualTo(first);
        assertThatThrownBy(() -> console.as(
                        WORLD.actor(OFFICER),
                        ReadingAgreements.class,
                        agreements -> agreements.withReference("NO/AG/2026/001")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void links_are_read_from_both_ends() {
        AgreementId parent = record(draft());
        AgreementId child = record(draft());

        change(child, (agreements, version) -> agreements.link(child, version, parent, LinkKind.CHILD_OF));

        assertThat(read(parent).links()).singleElement().satisfies(link -> {
            assertThat(link.agreement()).isEqualTo(child);
            assertThat(link.outgoing()).isFalse();
        });
        assertThatThrownBy(() -> change(
                        parent, (agreements, version) -> agreements.link(parent, version, child, LinkKind.SCHEDULE_OF)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(AgreementRule.PARENT_IS_NO_CIRCLE));
        change(
                child,
                (agreements, version) ->
                        agreements.endLink(child, version, parent, LinkKind.CHILD_OF, "Now stands alone"));
        assertThat(read(child).links()).singleElement().satisfies(link -> assertThat(link.endingReason())
                .isEqualTo("Now stands alone"));
        change(parent, (agreements, version) -> agreements.link(parent, version, child, LinkKind.SCHEDULE_OF));
    }

    @Test
    void the_text_and_signatures_of_an_executed_agreement_cannot_be_changed_even_by_the_owner() {
        AgreementId id = record(draft());
        change(
                id,
                (agreements, version) -> agreements.execute(
                        id,
                        version,
                        List.of(
                                new SignatureEntry(
                                        WORLD.trust, "Sam Sample", "Chief Executive", LocalDate.of(2026, 1, 5)),
                                new SignatureEntry(
                                        WORLD.university, "Eve Sample", "Registrar", LocalDate.of(2026, 1, 6)))));

        assertThat(read(id).signed()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(read(id).signatures()).hasSize(2);
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update agreement set title = 'Other' where id = '" + id.value() + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> Postgres.running()
                        .recorded("update agreement_signature set signatory_name = 'Other' where agreement_id = '"
                                + id.value() + "'"))
                .hasMessageContaining("never changed");
        change(
                id,
                (agreements, version) ->
                        agreements.completeDates(id, version, LocalDate.of(2026, 2, 1), LocalDate.of(2126, 2, 1)));
        assertThat(read(id).dates().end()).isEqualTo(LocalDate.of(2126, 2, 1));
    }

    private static AgreementDraft draft() {
        return AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, WORLD.university);
    }

    private AgreementId record(AgreementDraft draft) {
        return console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(WORLD.partnership, draft));
    }

    private AgreementDetails read(AgreementId id) {
        return console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(id));
    }

    private int number(AgreementId id) {
        String reference = read(id).reference();
        return Integer.parseInt(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void change(AgreementId id, BiConsumer<MaintainingAgreements, Long> what) {
        long version = read(id).version();
        act(agreements -> what.accept(agreements, version));
    }

    private void act(Consumer<MaintainingAgreements> what) {
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            what.accept(agreements);
            return agreements;
        });
    }
}
