package concordat.domain.agreement.obligation;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One due date of an obligation with all that happened to it until a day. What is owed to several parties is accepted when
 * each has accepted what was put on record last, but for those who waived it; it goes back as soon as one returns it, and
 * then all are asked anew. It is waived when all have waived it. The register in the database computes the same; a test
 * holds the two together.
 */
public final class Due {
    private final LocalDate on;
    private final Set<OrganisationId> recipients;
    private final List<Delivery> deliveries;
    private final List<Answer> answers;
    private final LocalDate day;
    private final DueStatus status;

    /**
     * It as it stands on that day.
     *
     * @param day in Europe/London
     * @param leadDays how many days ahead it is due soon
     * @param closed whether its obligation is closed on that day
     */
    Due(
            LocalDate on,
            Set<OrganisationId> recipients,
            List<Delivery> deliveries,
            List<Answer> answers,
            LocalDate day,
            int leadDays,
            boolean closed) {
        this.on = on;
        this.recipients = recipients;
        this.day = day;
        this.deliveries = deliveries.stream()
                .filter(each -> each.due().equals(on) && !each.on().isAfter(day))
                .sorted(Comparator.comparing(Delivery::number))
                .toList();
        this.answers = answers.stream()
                .filter(each -> each.due().equals(on) && !each.on().isAfter(day))
                .toList();
        status = reckon(leadDays, closed);
    }

    private DueStatus reckon(int leadDays, boolean closed) {
        Set<OrganisationId> waived = saying(AnswerKind.WAIVED);
        if (waived.containsAll(recipients)) {
            return DueStatus.WAIVED;
        }
        if (isReturned()) {
            return closed ? DueStatus.LAPSED : DueStatus.RETURNED;
        }
        if (delivered().isPresent()) {
            Set<OrganisationId> accepted = saying(AnswerKind.ACCEPTED);
            return recipients.stream().allMatch(each -> waived.contains(each) || accepted.contains(each))
                    ? DueStatus.ACCEPTED
                    : DueStatus.AWAITING_ACCEPTANCE;
        }
        if (closed) {
            return DueStatus.LAPSED;
        }
        if (on.isBefore(day)) {
            return DueStatus.OVERDUE;
        }
        return on.isAfter(day.plusDays(leadDays)) ? DueStatus.NOT_YET_DUE : DueStatus.DUE_SOON;
    }

    /** Who says that: of waivers any time, of the rest about what was put on record last. */
    private Set<OrganisationId> saying(AnswerKind kind) {
        return answers.stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> kind == AnswerKind.WAIVED
                        || delivered().filter(each::isAbout).isPresent())
                .map(Answer::organisation)
                .collect(Collectors.toSet());
    }

    private boolean isReturned() {
        return !saying(AnswerKind.RETURNED).isEmpty();
    }

    /** The day on which it falls due. */
    public LocalDate on() {
        return on;
    }

    public DueStatus status() {
        return status;
    }

    /** By how many days it was met late, or is late by now; 0 if it is not. */
    public long lateDays() {
        return switch (status) {
            case OVERDUE, RETURNED -> Math.max(0, ChronoUnit.DAYS.between(on, day));
            case AWAITING_ACCEPTANCE, ACCEPTED ->
                delivered()
                        .map(delivery -> Math.max(0, ChronoUnit.DAYS.between(on, delivery.on())))
                        .orElse(0L);
            default -> 0;
        };
    }

    /** What was put on record last as met. */
    public Optional<Delivery> delivered() {
        return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.get(deliveries.size() - 1));
    }

    /** The day of its last return. */
    Optional<LocalDate> returned() {
        return answers.stream()
                .filter(each -> each.kind() == AnswerKind.RETURNED)
                .map(Answer::on)
                .max(Comparator.naturalOrder());
    }

    /** That it waived it, or what that party has said about what was put on record last. */
    Optional<AnswerKind> answerOf(OrganisationId recipient) {
        return Stream.of(AnswerKind.WAIVED, AnswerKind.ACCEPTED, AnswerKind.RETURNED)
                .filter(kind -> saying(kind).contains(recipient))
                .findFirst();
    }

    /** Who has neither accepted nor waived it; in the words of when it was put on record. */
    public Set<OrganisationId> unanswered() {
        return recipients.stream().filter(each -> answerOf(each).isEmpty()).collect(Collectors.toSet());
    }

    /** Whether anything was put on record about it. */
    public boolean isTouched() {
        return !deliveries.isEmpty() || !answers.isEmpty();
    }

    /** What was put on record as met, in its order. */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /** What was said about one of them. */
    public List<Answer> answersTo(Delivery delivery) {
        return answers.stream().filter(each -> each.isAbout(delivery)).toList();
    }

    /** The waivers. */
    public List<Answer> waivers() {
        return answers.stream().filter(each -> each.delivery().isEmpty()).toList();
    }
}
