package concordat.domain.agreement.obligation;

import static concordat.domain.agreement.obligation.ObligationRule.AGREEMENT_IS_MADE;
import static concordat.domain.agreement.obligation.ObligationRule.ANSWERED_ONCE_BY_EACH;
import static concordat.domain.agreement.obligation.ObligationRule.ANSWER_IS_OF_WHOM_IT_IS_OWED;
import static concordat.domain.agreement.obligation.ObligationRule.CLAUSE_IS_OF_THE_AGREEMENT;
import static concordat.domain.agreement.obligation.ObligationRule.DUE_DATE_IS_ITS_OWN;
import static concordat.domain.agreement.obligation.ObligationRule.FIRST_DUE_IS_BEFORE_ITS_END;
import static concordat.domain.agreement.obligation.ObligationRule.FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT;
import static concordat.domain.agreement.obligation.ObligationRule.MEETING_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.obligation.ObligationRule.MET_ANEW_AFTER_ITS_RETURN;
import static concordat.domain.agreement.obligation.ObligationRule.MET_ONCE;
import static concordat.domain.agreement.obligation.ObligationRule.NOBODY_ACCEPTS_THEIR_OWN;
import static concordat.domain.agreement.obligation.ObligationRule.NOTHING_AWAITS_AN_ANSWER;
import static concordat.domain.agreement.obligation.ObligationRule.OBLIGATION_IS_NOT_CLOSED;
import static concordat.domain.agreement.obligation.ObligationRule.ONLY_WHAT_IS_OWED_IS_WAIVED;
import static concordat.domain.agreement.obligation.ObligationRule.ONLY_WHAT_WAS_MET_IS_ANSWERED;
import static concordat.domain.agreement.obligation.ObligationRule.OWED_BY_A_PARTY;
import static concordat.domain.agreement.obligation.ObligationRule.OWED_TO_ANOTHER_PARTY;
import static concordat.domain.agreement.obligation.ObligationRule.RESPONSIBLE_IS_OF_THE_OWING_PARTY;
import static concordat.domain.agreement.obligation.ObligationRule.WORDS_STAND_ONCE_MET;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one party to an agreement owes others by it: once, or at intervals until a last day or the end of the agreement. For
 * each due date the party that owes it puts on record that it was met, with evidence, and those to whom it is owed accept
 * that, or return it; or they waive it. Only these are kept: due dates follow from what the obligation says, and where each
 * stands from the day. It is amended until something was put on record about one of them, closed with a reason once nothing
 * is owed by it any more, and never deleted. A party that was replaced by novation owes, and is owed, nothing from then on:
 * whoever has its place does (AG-15).
 */
@Entity(name = "AgreementObligation")
@Table(name = "agreement_obligation")
public class Obligation {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ObligationId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String details;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owed_by", nullable = false))
    private OrganisationId owedBy;

    @Column(name = "clause_id")
    private @Nullable UUID clause;

    @Column(name = "clause_reference", nullable = false)
    private String clauseReference;

    @Column(name = "responsible_person_id")
    private @Nullable UUID responsiblePerson;

    @Column(name = "responsible_name")
    private @Nullable String responsibleName;

    @Embedded
    private Recurrence recurrence;

    @Column(name = "closed_on")
    private @Nullable LocalDate closed;

    @Column(name = "closing_reason", nullable = false)
    private String closingReason = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "obligation_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Recipient> recipients = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "obligation_id", nullable = false, updatable = false)
    @OrderBy("due, number")
    private List<Delivery> deliveries = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "obligation_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Answer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    private Obligation(ObligationId id, AgreementId agreement, int number, ObligationDraft draft) {
        this.id = id;
        this.agreement = agreement;
        this.number = number;
        title = draft.title();
        details = draft.details();
        owedBy = draft.owedBy();
        clauseReference = draft.clauseReference();
        recurrence = draft.recurrence();
    }

    /** One that is not on record yet. @throws RuleBroken if the draft cannot stand */
    static Obligation recorded(Surroundings around, int number, ObligationDraft draft, Clock clock) {
        Agreement of = around.agreement();
        AGREEMENT_IS_MADE.require(binds(of), of.stage().words());
        Obligation obligation = new Obligation(ObligationId.next(clock), of.id(), number, draft);
        obligation.take(around, draft, clock);
        return obligation;
    }

    /** Whether an agreement has come so far that somebody owes something by it. */
    static boolean binds(Agreement agreement) {
        return agreement.stage().isExecuted() || agreement.stage() == AgreementStage.ANNOUNCED;
    }

    ObligationEvent recorded(Which which) {
        return new ObligationEvent.ObligationRecorded(which, id, name(), owedBy, owedTo(), recurrence.first());
    }

    /** Replaces what it says; once something was put on record about a due date, only who answers for it. */
    ObligationEvent amend(Surroundings around, ObligationDraft draft, Which which, Clock clock) {
        requireOpen();
        if (isTouched()) {
            WORDS_STAND_ONCE_MET.require(draft.answeredForBy(null).equals(draft().answeredForBy(null)));
            entrust(around, draft.responsible());
        } else {
            take(around, draft, clock);
        }
        return new ObligationEvent.ObligationAmended(which, id, name(), recurrence.first());
    }

    private void take(Surroundings around, ObligationDraft draft, Clock clock) {
        requireParties(around, draft);
        requireDates(around.agreement(), draft.recurrence().first());
        ClauseId from = draft.clause();
        CLAUSE_IS_OF_THE_AGREEMENT.require(
                from == null || from.value().equals(clause) || around.clauses().contains(from));
        title = draft.title();
        details = draft.details();
        owedBy = draft.owedBy();
        clause = from == null ? null : from.value();
        clauseReference = draft.clauseReference();
        recurrence = draft.recurrence();
        entrust(around, draft.responsible());
        if (!owedTo().equals(draft.owedTo())) {
            recipients.clear();
            draft.owedTo().forEach(each -> recipients.add(new Recipient(each, recipients.size() + 1, clock)));
        }
    }

    private static void requireParties(Surroundings around, ObligationDraft draft) {
        OWED_BY_A_PARTY.require(
                around.parties().include(draft.owedBy()), around.parties().names());
        Set<OrganisationId> owedTo = new LinkedHashSet<>(draft.owedTo());
        OWED_TO_ANOTHER_PARTY.require(!owedTo.isEmpty()
                && owedTo.size() == draft.owedTo().size()
                && !owedTo.contains(draft.owedBy())
                && owedTo.stream().allMatch(around.parties()::include));
    }

    private static void requireDates(Agreement of, LocalDate first) {
        LocalDate effective = of.dates().effective();
        if (effective != null) {
            FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT.require(!first.isBefore(effective), DAY.format(effective));
        }
        of.finalEnd().ifPresent(end -> FIRST_DUE_IS_BEFORE_ITS_END.require(first.isBefore(end), DAY.format(end)));
    }

    /** A person who is known is kept under the name by which they are appointed; whoever is on record stays. */
    private void entrust(Surroundings around, @Nullable Responsible wanted) {
        PersonId person = wanted == null ? null : wanted.person();
        if (person != null && person.value().equals(responsiblePerson)) {
            return;
        }
        responsiblePerson = person == null ? null : person.value();
        responsibleName = wanted == null
                ? null
                : person == null
                        ? wanted.name()
                        : around.appointed(owedBy).stream()
                                .filter(each -> each.person().equals(person))
                                .findFirst()
                                .orElseThrow(() -> new RuleBroken(
                                        RESPONSIBLE_IS_OF_THE_OWING_PARTY,
                                        around.parties().nameOf(owedBy)))
                                .name();
    }

    /** Ends it: from that day on nothing falls due by it, and what was not met lapses. */
    ObligationEvent close(String reason, LocalDate today, Which which) {
        requireOpen();
        dues(today, 0, null, today).stream()
                .filter(due -> due.status() == DueStatus.AWAITING_ACCEPTANCE)
                .findFirst()
                .ifPresent(due -> NOTHING_AWAITS_AN_ANSWER.require(false, DAY.format(due.on())));
        closed = today;
        closingReason = Text.required("reason", reason, Text.SENTENCE);
        return new ObligationEvent.ObligationClosed(which, id, name(), today);
    }

    private void requireOpen() {
        OBLIGATION_IS_NOT_CLOSED.require(closed == null, closed == null ? "" : DAY.format(closed));
    }

    /** Puts on record that it was met for that due date. */
    ObligationEvent meet(
            LocalDate due, Evidence evidence, @Nullable LocalDate end, Signed by, Which which, Clock clock) {
        Due there = requireDue(due, end, by.day());
        MET_ONCE.require(there.status().isOwed(), there.status().words());
        MEETING_IS_NOT_IN_THE_FUTURE.require(!evidence.on().isAfter(by.day()), DAY.format(by.day()));
        there.returned()
                .ifPresent(
                        day -> MET_ANEW_AFTER_ITS_RETURN.require(!evidence.on().isBefore(day), DAY.format(day)));
        deliveries.add(new Delivery(due, there.deliveries().size() + 1, evidence, by, clock));
        return new ObligationEvent.ObligationMet(which, id, name(), due, by.party(), evidence.on());
    }

    /** Accepts, for one party to whom it is owed, that it was met for that due date. */
    ObligationEvent accept(OrganisationId recipient, LocalDate due, Signed by, Which which, Clock clock) {
        Delivery delivery = requireAwaiting(recipient, due, by);
        answers.add(new Answer(due, delivery, recipient, AnswerKind.ACCEPTED, "", by, clock));
        return new ObligationEvent.ObligationAccepted(which, id, name(), due, by.party());
    }

    /** Returns what was put on record for that due date, for one party to whom it is owed. */
    ObligationEvent giveBack(
            OrganisationId recipient, LocalDate due, String reason, Signed by, Which which, Clock clock) {
        Delivery delivery = requireAwaiting(recipient, due, by);
        String why = Text.required("reason", reason, Text.SENTENCE);
        answers.add(new Answer(due, delivery, recipient, AnswerKind.RETURNED, why, by, clock));
        return new ObligationEvent.ObligationReturned(which, id, name(), due, by.party());
    }

    private Delivery requireAwaiting(OrganisationId recipient, LocalDate due, Signed by) {
        Due there = requireDue(due, null, by.day());
        Delivery delivery = there.delivered()
                .filter(each -> there.status() == DueStatus.AWAITING_ACCEPTANCE)
                .orElseThrow(() -> new RuleBroken(
                        ONLY_WHAT_WAS_MET_IS_ANSWERED, there.status().words()));
        requireUnanswered(there, recipient);
        NOBODY_ACCEPTS_THEIR_OWN.require(!delivery.by().equals(by.person()));
        return delivery;
    }

    /** Lets it be for that due date, for one party to whom it is owed. */
    ObligationEvent waive(
            OrganisationId recipient,
            LocalDate due,
            String reason,
            @Nullable LocalDate end,
            Signed by,
            Which which,
            Clock clock) {
        Due there = requireDue(due, end, by.day());
        ONLY_WHAT_IS_OWED_IS_WAIVED.require(
                there.status().isOwed(), there.status().words());
        requireRecipient(recipient);
        there.answerOf(recipient)
                .filter(answer -> answer == AnswerKind.WAIVED)
                .ifPresent(answer -> ANSWERED_ONCE_BY_EACH.require(false, answer.words()));
        String why = Text.required("reason", reason, Text.SENTENCE);
        answers.add(new Answer(due, null, recipient, AnswerKind.WAIVED, why, by, clock));
        return new ObligationEvent.ObligationWaived(which, id, name(), due, by.party());
    }

    private void requireUnanswered(Due due, OrganisationId recipient) {
        requireRecipient(recipient);
        due.answerOf(recipient).ifPresent(answer -> ANSWERED_ONCE_BY_EACH.require(false, answer.words()));
    }

    private void requireRecipient(OrganisationId recipient) {
        ANSWER_IS_OF_WHOM_IT_IS_OWED.require(owedTo().contains(recipient));
    }

    private Due requireDue(LocalDate due, @Nullable LocalDate end, LocalDate today) {
        requireOpen();
        Due there = due(due, today, 0);
        DUE_DATE_IS_ITS_OWN.require(there.isTouched() || recurrence.includes(due, end), DAY.format(due));
        return there;
    }

    private Due due(LocalDate on, LocalDate day, int leadDays) {
        return new Due(on, Set.copyOf(owedTo()), deliveries, answers, day, leadDays, isClosedOn(day));
    }

    /**
     * Its due dates as they stand on that day, in their order; those about which something was put on record among them
     * whatever happened to the agreement since.
     *
     * @param leadDays how many days ahead one is due soon
     * @param end the first day on which the agreement no longer applies; null if there is no such day
     * @param horizon the last day that is looked at
     */
    public List<Due> dues(LocalDate day, int leadDays, @Nullable LocalDate end, LocalDate horizon) {
        LocalDate over = Stream.concat(closed().filter(each -> isClosedOn(day)).stream(), Stream.ofNullable(end))
                .min(Comparator.naturalOrder())
                .orElse(null);
        Set<LocalDate> days = new TreeSet<>(recurrence.dues(over, horizon));
        deliveries.forEach(each -> days.add(each.due()));
        answers.forEach(each -> days.add(each.due()));
        return days.stream().map(each -> due(each, day, leadDays)).toList();
    }

    /** Whether a file shows that it was met for one of its due dates. */
    boolean hasFiles() {
        return deliveries.stream().anyMatch(each -> each.evidence().file() != null);
    }

    /** Whether something was put on record about a due date, so that it says what it says for good. */
    public boolean isTouched() {
        return !deliveries.isEmpty() || !answers.isEmpty();
    }

    public ObligationId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** What people call it: unique in its agreement. */
    public String name() {
        return "Obligation " + number;
    }

    /** Who owes it, as it was when that was put on record. */
    public OrganisationId owedBy() {
        return owedBy;
    }

    /** To whom it is owed, as they were when that was put on record. */
    public List<OrganisationId> owedTo() {
        return recipients.stream().map(Recipient::organisation).toList();
    }

    public Recurrence recurrence() {
        return recurrence;
    }

    /** Who answers for it at the party that owes it. */
    public Optional<Responsible> responsible() {
        return responsibleName == null
                ? Optional.empty()
                : Optional.of(new Responsible(
                        responsiblePerson == null ? null : new PersonId(responsiblePerson), responsibleName));
    }

    /** All that it says. */
    public ObligationDraft draft() {
        return new ObligationDraft(
                title,
                details,
                owedBy,
                owedTo(),
                clause == null ? null : new ClauseId(clause),
                clauseReference,
                responsible().orElse(null),
                recurrence);
    }

    /** From which day on nothing falls due by it any more, because it was closed. */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closed);
    }

    /** Whether it is closed on that day. */
    public boolean isClosedOn(LocalDate day) {
        return closed().filter(each -> !day.isBefore(each)).isPresent();
    }

    /** Why it was closed; empty if it was not. */
    public String closingReason() {
        return closingReason;
    }
}
