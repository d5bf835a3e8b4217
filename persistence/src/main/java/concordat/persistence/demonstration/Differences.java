package concordat.persistence.demonstration;

import concordat.domain.agreement.contact.ContactDraft;
import concordat.domain.agreement.contact.ContactPurpose;
import concordat.domain.agreement.contact.NamingContacts;
import concordat.domain.agreement.dispute.DisputeDraft;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.Ladder;
import concordat.domain.agreement.dispute.RaisingDisputes;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.dispute.StepOutcome;
import concordat.domain.agreement.notice.Delivery;
import concordat.domain.agreement.notice.FormalNoticeDraft;
import concordat.domain.agreement.notice.FormalNoticeId;
import concordat.domain.agreement.notice.FormalNoticeKind;
import concordat.domain.agreement.notice.GivingNotices;
import concordat.domain.agreement.notice.NoticeAddressDraft;
import concordat.domain.agreement.risk.KeepingRisks;
import concordat.domain.agreement.risk.RiskDraft;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What two fictional parties to an agreement do not agree on, what may go wrong, and whom to turn to. */
final class Differences {
    private final Company company;
    private final AgreementId agreement;
    private final String officer;
    private final OrganisationId university;
    private final OrganisationId trust;
    private final LocalDate today;

    /** About an agreement between the university and NHFT, of which that officer keeps the record. */
    Differences(Company company, AgreementId agreement, String officer, LocalDate today) {
        this.company = company;
        this.agreement = agreement;
        this.officer = officer;
        this.today = today;
        university = company.organisation("UoL");
        trust = company.organisation("NHFT");
    }

    /** A dispute on its second step, with the clock running. */
    void dispute() {
        Ladder usual = company.as(officer, ReadingDisputes.class, reading -> reading.usualLadder(agreement));
        DisputeId id = company.as(
                officer,
                RaisingDisputes.class,
                disputes -> disputes.raise(
                        "dispute " + agreement.value(),
                        agreement,
                        new DisputeDraft(
                                trust,
                                List.of(university),
                                "Hours that were booked and not used",
                                "Half of the charges for the spring term back.",
                                null,
                                today.minusDays(32),
                                usual)));
        long seen = company.as(officer, ReadingDisputes.class, disputes -> disputes.dispute(id))
                .version();
        company.does(
                officer,
                RaisingDisputes.class,
                disputes -> disputes.endStep(
                        id,
                        seen,
                        StepOutcome.NOT_SETTLED,
                        today.minusDays(16),
                        "The leads agree on the hours, and not on who pays for them."));
    }

    /** A notice received and answered, and one whose answer is due soon. */
    void notices() {
        company.does(
                officer,
                GivingNotices.class,
                notices -> notices.changeAddress(
                        "address " + agreement.value(),
                        agreement,
                        university,
                        new NoticeAddressDraft(
                                today.minusYears(1),
                                "The Registry, 1 Example Road, Leicester",
                                "The Registrar (fictional)",
                                "notices@example.org")));
        FormalNoticeId answered = give(FormalNoticeKind.BREACH, "Rooms were closed for a week in May.", 40, 20);
        company.does(
                officer,
                GivingNotices.class,
                notices -> notices.answer(
                        answered, 0, today.minusDays(25), "The rooms were repaired, and the week is made up in July."));
        give(FormalNoticeKind.VARIATION_REQUEST, "Charges are to follow the hours that are used.", 9, -4);
    }

    private FormalNoticeId give(FormalNoticeKind kind, String summary, int daysAgo, int answerDaysAgo) {
        return company.as(
                officer,
                GivingNotices.class,
                notices -> notices.record(
                        kind + " " + agreement.value(),
                        agreement,
                        new FormalNoticeDraft(
                                kind,
                                trust,
                                university,
                                today.minusDays(daysAgo),
                                Delivery.FIRST_CLASS_POST,
                                "",
                                summary,
                                today.minusDays(answerDaysAgo))));
    }

    void risks() {
        risk(
                "the simulators are not replaced in time",
                "there is a risk that sessions are cancelled",
                "students who lack hours for their assessments",
                new RiskScore(4, 4),
                new RiskScore(4, 3));
        risk(
                "charges are disputed for long",
                "there is a risk that the trust books elsewhere",
                "a building that does not pay for itself",
                new RiskScore(3, 3),
                new RiskScore(3, 2));
    }

    private void risk(String cause, String event, String effect, RiskScore initial, RiskScore current) {
        company.does(
                officer,
                KeepingRisks.class,
                risks -> risks.record(
                        cause + agreement.value(),
                        agreement,
                        new RiskDraft(
                                "If " + cause + ",",
                                event + ",",
                                "resulting in " + effect + ".",
                                university,
                                "Head of clinical skills (fictional)",
                                initial,
                                current,
                                new RiskScore(3, 1),
                                "A plan of replacement, reviewed each term.",
                                "No budget beyond this year.",
                                today.plusDays(60))));
    }

    void contacts() {
        contact(university, ContactPurpose.OPERATIONAL_LEAD, "Delia Marsh", "Manager of the building");
        contact(university, ContactPurpose.FINANCE, "Ewan Pryce", "Finance partner");
        contact(trust, ContactPurpose.OPERATIONAL_LEAD, "Fenella Roe", "Head of practice learning");
    }

    private void contact(OrganisationId party, ContactPurpose purpose, String name, String role) {
        company.does(
                officer,
                NamingContacts.class,
                contacts -> contacts.name(
                        name + agreement.value(),
                        agreement,
                        new ContactDraft(
                                party,
                                purpose,
                                name + " (fictional)",
                                role,
                                name.toLowerCase(Locale.UK).replace(' ', '.') + "@example.org",
                                "",
                                today.minusMonths(10),
                                null)));
    }
}
