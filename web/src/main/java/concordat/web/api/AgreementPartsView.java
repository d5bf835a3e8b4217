package concordat.web.api;

import concordat.domain.agreement.AgreementReviews;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.ReviewDetails;
import concordat.domain.agreement.ReviewKind;
import concordat.domain.agreement.ReviewOutcome;
import concordat.domain.agreement.ReviewStanding;
import concordat.domain.agreement.contact.ContactDetails;
import concordat.domain.agreement.contact.ContactPurpose;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeState;
import concordat.domain.agreement.dispute.StepOutcome;
import concordat.domain.agreement.notice.Delivery;
import concordat.domain.agreement.notice.FormalNoticeKind;
import concordat.domain.agreement.notice.NoticeDetails;
import concordat.domain.agreement.notice.NoticeRegister;
import concordat.domain.agreement.risk.RiskDetails;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What belongs to an agreement as programs read it. */
final class AgreementPartsView {
    private AgreementPartsView() {}

    @Schema(name = "AgreementDisputes")
    record Disputes(List<Dispute> items) {
        static Disputes of(List<DisputeDetails> disputes) {
            return new Disputes(disputes.stream().map(Dispute::of).toList());
        }
    }

    @Schema(name = "AgreementDispute")
    record Dispute(
            UUID id,
            int number,
            String subject,
            @Schema(description = "What the party that raised it asks for.") String wanted,
            String raisedBy,
            List<String> against,
            LocalDate notifiedOn,
            DisputeState state,
            List<Step> steps) {
        static Dispute of(DisputeDetails dispute) {
            return new Dispute(
                    dispute.id().value(),
                    dispute.number(),
                    dispute.subject(),
                    dispute.wanted(),
                    dispute.raisedBy(),
                    dispute.against(),
                    dispute.notified(),
                    dispute.state(),
                    dispute.steps().stream().map(Step::of).toList());
        }
    }

    @Schema(name = "AgreementDisputeStep")
    record Step(
            int position,
            String name,
            int workingDays,
            @Nullable LocalDate startedOn,
            @Schema(description = "The last day of its time, computed.") @Nullable LocalDate deadline,
            boolean overdue,
            @Nullable LocalDate endedOn,
            @Nullable StepOutcome outcome,
            String note,
            List<Owner> owners) {
        static Step of(DisputeDetails.StepDetails step) {
            return new Step(
                    step.position(),
                    step.name(),
                    step.workingDays(),
                    step.started(),
                    step.deadline(),
                    step.overdue(),
                    step.ended(),
                    step.outcome(),
                    step.note(),
                    step.owners().stream().map(Owner::of).toList());
        }
    }

    @Schema(name = "AgreementDisputeOwner")
    record Owner(String party, @Nullable String name) {
        static Owner of(DisputeDetails.OwnerDetails side) {
            Responsible owner = side.owner();
            return new Owner(side.party(), owner == null ? null : owner.name());
        }
    }

    @Schema(name = "AgreementNotices")
    record AllNotices(
            List<Notice> items,
            @Schema(description = "Notices that end the agreement, or not renew it: its dates follow from them.")
                    List<Ending> ending,
            List<Address> addresses) {
        static AllNotices of(NoticeRegister register) {
            return new AllNotices(
                    register.formal().stream().map(Notice::of).toList(),
                    register.ending().stream().map(Ending::of).toList(),
                    register.addresses().stream().map(Address::of).toList());
        }
    }

    @Schema(name = "AgreementFormalNotice")
    record Notice(
            UUID id,
            int number,
            FormalNoticeKind kind,
            String from,
            String to,
            LocalDate givenOn,
            Delivery delivery,
            @Schema(description = "When it counts as received, computed.") LocalDate deemedReceivedOn,
            String address,
            String summary,
            @Nullable LocalDate answerDueOn,
            @Nullable LocalDate answeredOn,
            String answer,
            boolean withdrawn) {
        static Notice of(NoticeDetails notice) {
            return new Notice(
                    notice.id().value(),
                    notice.number(),
                    notice.kind(),
                    notice.from(),
                    notice.to(),
                    notice.given(),
                    notice.delivery(),
                    notice.deemedReceived(),
                    notice.address(),
                    notice.summary(),
                    notice.answerDue(),
                    notice.answered(),
                    notice.answer(),
                    notice.withdrawn());
        }
    }

    @Schema(name = "AgreementEndingNotice")
    record Ending(
            UUID id,
            String from,
            LocalDate givenOn,
            NoticeKind kind,
            @Schema(description = "The first day on which the agreement no longer applies by it.") LocalDate endsOn,
            boolean withdrawn) {
        static Ending of(NoticeRegister.EndingNotice notice) {
            return new Ending(
                    notice.id(), notice.from(), notice.given(), notice.kind(), notice.end(), notice.withdrawn());
        }
    }

    @Schema(name = "AgreementNoticeAddress")
    record Address(String party, @Schema(description = "Missing if none is on record.") @Nullable String address) {
        static Address of(NoticeRegister.PartyAddress party) {
            return new Address(
                    party.name(),
                    party.present() == null ? null : party.present().words());
        }
    }

    @Schema(name = "AgreementRisks")
    record Risks(List<Risk> items) {
        static Risks of(List<RiskDetails> risks) {
            return new Risks(risks.stream().map(Risk::of).toList());
        }
    }

    @Schema(name = "AgreementRisk")
    record Risk(
            UUID id,
            int number,
            String cause,
            String event,
            String effect,
            String party,
            String owner,
            Score initial,
            Score current,
            Score target,
            @Schema(description = "What the current score is rated as today.") RiskBand band,
            String controls,
            String gaps,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate closedOn) {
        static Risk of(RiskDetails risk) {
            return new Risk(
                    risk.id().value(),
                    risk.number(),
                    risk.details().cause(),
                    risk.details().event(),
                    risk.details().effect(),
                    risk.party(),
                    risk.details().owner(),
                    Score.of(risk.details().initial()),
                    Score.of(risk.details().current()),
                    Score.of(risk.details().target()),
                    risk.band(),
                    risk.details().controls(),
                    risk.details().gaps(),
                    risk.details().nextReview(),
                    risk.closed());
        }
    }

    @Schema(name = "AgreementRiskScore")
    record Score(int consequence, int likelihood, int score) {
        static Score of(RiskScore score) {
            return new Score(score.consequence(), score.likelihood(), score.value());
        }
    }

    @Schema(name = "AgreementReviews")
    record Reviews(
            List<Review> items,
            @Schema(description = "What parties need before they can approve the draft as it reads now.")
                    List<MissingReview> missing) {
        static Reviews of(AgreementReviews reviews) {
            return new Reviews(
                    reviews.all().stream().map(Review::of).toList(),
                    reviews.missing().stream()
                            .map(each -> new MissingReview(each.party(), each.kind(), each.standing()))
                            .toList());
        }
    }

    @Schema(name = "AgreementMissingReview")
    record MissingReview(String party, ReviewKind kind, ReviewStanding standing) {}

    @Schema(name = "AgreementReview")
    record Review(
            UUID id,
            String party,
            ReviewKind kind,
            @Schema(description = "Name and office.") String reviewer,
            LocalDate askedForBy,
            String askedBy,
            Instant askedAt,
            @Nullable ReviewOutcome outcome,
            String comments,
            String recordedBy,
            @Nullable Instant recordedAt,
            @Schema(description = "The SHA-256 of what was reviewed.") @Nullable String fingerprint,
            @Schema(description = "What it says of the draft as it reads now.") ReviewStanding standing) {
        static Review of(ReviewDetails review) {
            return new Review(
                    review.id().value(),
                    review.party(),
                    review.kind(),
                    review.reviewer(),
                    review.due(),
                    review.askedBy(),
                    review.askedAt(),
                    review.outcome(),
                    review.comments(),
                    review.recordedBy(),
                    review.recordedAt(),
                    review.fingerprint(),
                    review.standing());
        }
    }

    @Schema(name = "AgreementContacts")
    record Contacts(List<Contact> items) {
        static Contacts of(List<ContactDetails> contacts) {
            return new Contacts(contacts.stream().map(Contact::of).toList());
        }
    }

    @Schema(name = "AgreementContact")
    record Contact(
            UUID id,
            String party,
            ContactPurpose purpose,
            String name,
            String role,
            String email,
            String telephone,
            LocalDate from,
            @Schema(description = "The first day on which they no longer are.") @Nullable LocalDate until) {
        static Contact of(ContactDetails contact) {
            return new Contact(
                    contact.id().value(),
                    contact.party(),
                    contact.details().purpose(),
                    contact.details().name(),
                    contact.details().role(),
                    contact.details().email(),
                    contact.details().telephone(),
                    contact.details().from(),
                    contact.details().until());
        }
    }
}
