package concordat.web.agreement;

import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.contact.ContactDetails;
import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeDetails.StepDetails;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.notice.NoticeDetails;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.agreement.risk.RiskDetails;
import concordat.domain.shared.AgreementId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How many disputes, notices, risks and contacts there are of the agreement that is shown, and what must happen next. */
@Named
@RequestScoped
public class AgreementPartsCard {
    private final List<Line> lines;
    private final List<Awaited> awaited;

    @Inject
    AgreementPartsCard(
            ReadingDisputes disputes,
            ReadingNotices notices,
            ReadingRisks risks,
            ReadingContacts contacts,
            Query query) {
        AgreementId id = new AgreementId(query.id("id"));
        List<DisputeDetails> disputed = disputes.about(id);
        awaited = disputed.stream()
                .flatMap(dispute -> Stream.ofNullable(dispute.running())
                        .map(step -> new Awaited(
                                "Dispute " + dispute.number() + ", step “" + step.name() + "”",
                                "the parties to the dispute",
                                step.deadline())))
                .toList();
        lines = List.of(
                disputes(disputed),
                notices(notices.under(id).formal()),
                risks(risks.of(id)),
                contacts(contacts.of(id)));
    }

    private static Line disputes(List<DisputeDetails> all) {
        List<StepDetails> running = all.stream()
                .flatMap(dispute -> Optional.ofNullable(dispute.running()).stream())
                .toList();
        return new Line(
                "agreement-disputes",
                "Disputes",
                running.isEmpty() ? count(all.size(), "dispute") : running.size() + " open",
                running.stream()
                        .map(step -> step.name() + ": " + step.clock().toLowerCase(Locale.UK) + ", "
                                + Words.date(step.deadline()))
                        .toList());
    }

    private static Line notices(List<NoticeDetails> all) {
        return new Line(
                "agreement-notices",
                "Notices",
                count(all.size(), "notice"),
                all.stream()
                        .filter(notice -> !notice.clock().isEmpty())
                        .map(notice -> notice.name() + ", answer: "
                                + notice.clock().toLowerCase(Locale.UK) + ", " + Words.date(notice.answerDue()))
                        .toList());
    }

    private static Line risks(List<RiskDetails> all) {
        List<RiskDetails> open =
                all.stream().filter(risk -> risk.closed() == null).toList();
        return new Line(
                "agreement-risks",
                "Risks",
                open.isEmpty() ? count(all.size(), "risk") : open.size() + " open",
                open.stream()
                        .limit(1)
                        .map(risk -> "The gravest is " + risk.band().words().toLowerCase(Locale.UK) + ", "
                                + risk.details().current().words() + "; next review "
                                + Words.date(risk.details().nextReview()))
                        .toList());
    }

    private static Line contacts(List<ContactDetails> all) {
        long current = all.stream().filter(ContactDetails::current).count();
        return new Line("agreement-contacts", "Contacts", count(current, "contact"), List.of());
    }

    private static String count(long number, String one) {
        return number == 0 ? "none on record" : Words.count(number, one, one + "s");
    }

    /** What awaits the parties to open disputes. */
    public List<Awaited> awaited() {
        return awaited;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One part of the agreement, with what must happen next. */
    public record Line(String page, String name, String count, List<String> next) {}
}
