package concordat.domain.agreement.obligation;

import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentLine;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One obligation with all that is on record of it, on a day.
 *
 * @param version what a change must name, so that nobody's words are lost
 * @param owedByName who owes it on that day
 * @param recipients to whom it is owed: each as it was when that was put on record, with the name of who has its place now
 * @param clause from which clause it follows, by number and heading, or in words; empty if that is not on record
 * @param touched whether something was put on record about a due date, so that it is not amended
 * @param closed from which day on nothing falls due by it; null if it was not closed
 * @param dues its due dates until 18 months from that day, in their order
 * @param files those by which it can be seen that it was met, withdrawn ones among them
 * @param powers what the reader could do now
 * @param answering for which of the recipients the reader could answer
 * @param reader who that is; null if it is no person
 */
public record ObligationDetails(
        ObligationId id,
        long version,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        String name,
        ObligationDraft draft,
        String owedByName,
        Map<OrganisationId, String> recipients,
        String clause,
        boolean touched,
        @Nullable LocalDate closed,
        String closingReason,
        LocalDate day,
        List<Due> dues,
        Map<DocumentId, DocumentLine> files,
        ObligationPowers powers,
        Set<OrganisationId> answering,
        @Nullable PersonId reader) {

    /** For which recipients the reader could accept or return what was put on record for that due date. */
    public Set<OrganisationId> couldAnswer(Due due) {
        boolean own = due.delivered().filter(each -> each.by().equals(reader)).isPresent();
        return due.status() != DueStatus.AWAITING_ACCEPTANCE || own || closed != null
                ? Set.of()
                : both(due.unanswered());
    }

    /** For which recipients the reader could waive that due date. */
    public Set<OrganisationId> couldWaive(Due due) {
        return powers.waive() && due.status().isOwed() && closed == null
                ? both(recipients.keySet().stream()
                        .filter(each -> due.answerOf(each)
                                .filter(answer -> answer == AnswerKind.WAIVED)
                                .isEmpty())
                        .collect(Collectors.toSet()))
                : Set.of();
    }

    private Set<OrganisationId> both(Set<OrganisationId> some) {
        return answering.stream().filter(some::contains).collect(Collectors.toSet());
    }

    /** The file that came with what was put on record as met, if one did. */
    public Optional<DocumentLine> fileOf(Delivery delivery) {
        return Optional.ofNullable(delivery.evidence().file()).map(files::get);
    }

    /** Whether the reader could put on record that it was met for that due date. */
    public boolean couldMeet(Due due) {
        return powers.meet() && due.status().isOwed() && closed == null;
    }
}
