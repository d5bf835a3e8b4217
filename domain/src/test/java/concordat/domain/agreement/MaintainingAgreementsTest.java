package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.BIRCH;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.MANAGER;
import static concordat.domain.agreement.AgreementFixtures.PARTNERSHIP;
import static concordat.domain.agreement.AgreementFixtures.SPONSOR;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.aSponsoredDraft;
import static concordat.domain.agreement.AgreementFixtures.as;
import static concordat.domain.agreement.AgreementFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementFixtures.Office;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OutOfDate;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may keep an agreement on record, and what is written down when they do. */
class MaintainingAgreementsTest {
    private final Office office = new Office();
    private final Actor officer = somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, CEDAR));
    private final Actor officerElsewhere = somebody(MANAGER, as(Role.GOVERNANCE_OFFICER, BIRCH));
    private final Actor sponsor = somebody(SPONSOR, as(Role.EXECUTIVE, ALDER));
    private final Actor anotherExecutive = somebody(MANAGER, as(Role.EXECUTIVE, ALDER));

    @Test
    void an_officer_of_any_party_records_it_and_it_is_shown_to_its_team() {
        AgreementId id = office.as(officer).record(PARTNERSHIP, aDraft());

        assertThat(office.get(id).reference()).isEqualTo("ABC/AG/2026/001");
        assertThat(office.journal).hasSize(1).first().isInstanceOf(AgreementEvent.AgreementRecorded.class);
        assertThat(office.lastShownTo()).isInstanceOf(AudienceKey.AgreementTeam.class);
    }

    @Test
    void a_form_that_is_sent_twice_records_one_agreement() {
        MaintainingAgreements officers = office.as(officer);

        AgreementId first = officers.record("form 1", PARTNERSHIP, aDraft());
        AgreementId again = officers.record("form 1", PARTNERSHIP, aDraft());
        AgreementId another = officers.record("form 2", PARTNERSHIP, aDraft());

        assertThat(again).isEqualTo(first);
        assertThat(another).isNotEqualTo(first);
        assertThat(office.journal).hasSize(2);
    }

    @Test
    void a_change_that_is_sent_twice_is_made_once() {
        MaintainingAgreements officers = office.as(officer);
        AgreementId id = officers.record(PARTNERSHIP, aDraft());

        officers.once("form 1", id, agreements -> agreements.moveTo(id, 0, AgreementStage.DRAFTING));
        officers.once("form 1", id, agreements -> agreements.moveTo(id, 0, AgreementStage.DRAFTING));

        assertThat(office.journal).hasSize(2);
        assertThat(office.get(id).stage()).isEqualTo(AgreementStage.DRAFTING);
    }

    @Test
    void an_officer_of_another_partner_does_not() {
        assertThatThrownBy(() -> office.as(officerElsewhere).record(PARTNERSHIP, aDraft()))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.journal).isEmpty();
    }

    @Test
    void the_executive_who_sponsors_it_keeps_it_and_no_other_executive() {
        AgreementId id = office.as(sponsor).record(PARTNERSHIP, aSponsoredDraft());

        office.as(sponsor).amend(id, 0, aSponsoredDraft().described("Six weeks each"));

        assertThat(office.get(id).description()).isEqualTo("Six weeks each");
        assertThatThrownBy(() -> office.as(anotherExecutive).amend(id, 0, aSponsoredDraft()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_puts_it_out_of_their_own_reach() {
        AgreementId id = office.as(officer).record(PARTNERSHIP, aDraft());

        assertThatThrownBy(() -> office.as(officer)
                        .amend(id, 0, aDraft().withParties(List.of(PartyEntry.of(ALDER), PartyEntry.of(BIRCH)))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_looked_at_an_older_version_is_told() {
        AgreementId id = office.as(officer).record(PARTNERSHIP, aDraft());

        assertThatThrownBy(() -> office.as(officer).amend(id, 7, aDraft())).isInstanceOf(OutOfDate.class);
    }

    @Test
    void executed_it_is_shown_to_everybody_at_its_parties() {
        AgreementId id = office.as(officer).record(PARTNERSHIP, aDraft());

        office.as(officer).execute(id, 0, AgreementFixtures.signaturesOf(office.get(id)));

        assertThat(office.lastShownTo()).isInstanceOf(AudienceKey.AgreementParties.class);
        assertThat(office.journal).last().isInstanceOf(AgreementEvent.AgreementExecuted.class);
    }

    @Test
    void every_act_is_written_down() {
        MaintainingAgreements officers = office.as(officer);
        AgreementId id = officers.record(PARTNERSHIP, aDraft());
        AgreementId other = officers.record(PARTNERSHIP, aDraft());
        officers.moveTo(id, 0, AgreementStage.DRAFTING);
        officers.announce(id, 0, TODAY);
        officers.execute(id, 0, AgreementFixtures.signaturesOf(office.get(id)));
        officers.completeDates(id, 0, TODAY.minusDays(1), TODAY.plusDays(5));
        officers.scheduleReview(id, 0, TODAY);
        officers.entrust(id, 0, ALDER, Responsible.named("Cleo Example"), null);
        officers.keepConfidential(id, 0, true);
        officers.link(id, 0, other, LinkKind.RELATED_TO);
        officers.endLink(id, 0, other, LinkKind.RELATED_TO, "Linked by mistake");
        officers.terminate(id, 0, TODAY, "By mutual agreement");
        officers.archive(id, 0);

        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly(
                        "AgreementRecorded",
                        "AgreementRecorded",
                        "AgreementMoved",
                        "AgreementAnnounced",
                        "AgreementExecuted",
                        "DatesCompleted",
                        "ReviewScheduled",
                        "PartyEntrusted",
                        "ConfidentialityChanged",
                        "LinkMade",
                        "LinkEnded",
                        "AgreementTerminated",
                        "AgreementArchived");
    }
}
