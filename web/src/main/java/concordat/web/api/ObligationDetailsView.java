package concordat.web.api;

import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.Answer;
import concordat.domain.agreement.obligation.AnswerKind;
import concordat.domain.agreement.obligation.Delivery;
import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.document.DocumentLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One obligation with its due dates, as programs read it. */
@Schema(name = "ObligationDetails")
record ObligationDetailsView(
        UUID id,
        String name,
        String title,
        String details,
        UUID agreement,
        String agreementReference,
        String agreementTitle,
        String owedBy,
        List<String> owedTo,
        @Schema(description = "From which clause it follows; empty if that is not on record.") String clause,
        @Nullable String responsible,
        LocalDate firstDueOn,
        ObligationView.@Nullable Interval every,
        @Nullable LocalDate lastDueOn,
        @Schema(description = "From which day on nothing falls due by it, because it was closed.") @Nullable
                LocalDate closedOn,
        String closingReason,
        @Schema(description = "Its due dates until 18 months from today.") List<DueDate> dueDates) {

    @Schema(name = "ObligationDueDate")
    record DueDate(
            LocalDate dueOn,
            DueStatus status,
            @Schema(description = "By how many days it was met late, or is late by now.") long lateDays,
            List<Met> met,
            @Schema(description = "Who need not have it met this time.") List<Said> waivers) {
        static DueDate of(Due due, ObligationDetails of) {
            return new DueDate(
                    due.on(),
                    due.status(),
                    due.lateDays(),
                    due.deliveries().stream().map(each -> Met.of(each, due, of)).toList(),
                    due.waivers().stream().map(each -> Said.of(each, of)).toList());
        }
    }

    @Schema(name = "ObligationMet", description = "What the party that owes it put on record.")
    record Met(
            LocalDate metOn,
            String statement,
            String evidence,
            String keptAt,
            @Schema(description = "The file that shows it; null if there is none.") @Nullable Shown file,
            LocalDate recordedOn,
            List<Said> answers) {
        static Met of(Delivery delivery, Due due, ObligationDetails of) {
            return new Met(
                    delivery.on(),
                    delivery.evidence().statement(),
                    delivery.evidence().evidence(),
                    delivery.evidence().keptAt(),
                    of.fileOf(delivery).map(Shown::of).orElse(null),
                    delivery.recorded(),
                    due.answersTo(delivery).stream()
                            .map(each -> Said.of(each, of))
                            .toList());
        }
    }

    @Schema(
            name = "ObligationEvidenceFile",
            description = "It is handed out at /documents/{id}, unless it was withdrawn.")
    record Shown(UUID id, String name, @Schema(description = "Its SHA-256.") String fingerprint, boolean withdrawn) {
        static Shown of(DocumentLine file) {
            return new Shown(file.id().value(), file.name(), file.fingerprint(), file.isWithdrawn());
        }
    }

    @Schema(name = "ObligationAnswer", description = "What a party to whom it is owed said.")
    record Said(String party, AnswerKind kind, String reason, LocalDate on) {
        static Said of(Answer answer, ObligationDetails of) {
            return new Said(
                    of.recipients().getOrDefault(answer.organisation(), ""),
                    answer.kind(),
                    answer.reason(),
                    answer.on());
        }
    }

    static ObligationDetailsView of(ObligationDetails details) {
        Recurrence recurrence = details.draft().recurrence();
        Length every = recurrence.every();
        Responsible somebody = details.draft().responsible();
        return new ObligationDetailsView(
                details.id().value(),
                details.name(),
                details.draft().title(),
                details.draft().details(),
                details.agreement().value(),
                details.agreementReference(),
                details.agreementTitle(),
                details.owedByName(),
                List.copyOf(details.recipients().values()),
                details.clause(),
                somebody == null ? null : somebody.name(),
                recurrence.first(),
                every == null ? null : ObligationView.Interval.of(every),
                recurrence.last(),
                details.closed(),
                details.closingReason(),
                details.dues().stream().map(each -> DueDate.of(each, details)).toList());
    }
}
