package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.SECOND_MEETING_IS_IN_TIME;

import concordat.domain.committee.Party;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a declared decision awaits of one parent body: its own decision on a recommendation (LF-2), its ratification of
 * what is beyond the committee's powers (LF-6), or its confirmation (LF-10). It is answered once, with the day and the reference of that body's own record.
 */
@Entity
@Table(name = "decision_awaited")
public class Awaited {
    /** How long after the first meeting the second may be held, in months (VO-13). */
    private static final int MONTHS_AT_LEAST = 1;

    private static final int MONTHS_AT_MOST = 6;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private DecisionId decision;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "organisation_name", nullable = false, updatable = false, length = 200)
    private String organisationName;

    @Column(nullable = false, updatable = false, length = 200)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private int meeting;

    @Column(nullable = false, updatable = false)
    private int meetings;

    @Column(name = "earliest_on", updatable = false)
    private @Nullable LocalDate earliestOn;

    @Column(name = "latest_on", updatable = false)
    private @Nullable LocalDate latestOn;

    @Column
    private @Nullable Boolean agreed;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answer_reference", length = 200)
    private @Nullable String answerReference;

    /** What is awaited. */
    public enum Kind {
        PARENT_DECISION("its own decision"),
        RATIFICATION("its ratification"),
        CONFIRMATION("its confirmation");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Awaited() {}

    private Awaited(
            UUID id,
            UUID audience,
            DecisionId decision,
            OrganisationId organisation,
            String organisationName,
            String body,
            Kind kind,
            int meeting,
            int meetings) {
        this.id = id;
        this.audience = audience;
        this.decision = decision;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.body = body;
        this.kind = kind;
        this.meeting = meeting;
        this.meetings = meetings;
    }

    /**
     * What is awaited of a party's parent body at the first of so many of its meetings.
     *
     * @param meetings one, or two if it has to be confirmed at a second (VO-13)
     */
    static Awaited first(DecisionId decision, UUID audience, Party party, Kind kind, int meetings, Clock clock) {
        return new Awaited(
                Ids.next(clock),
                audience,
                decision,
                party.organisation(),
                party.shortName(),
                party.parentBody(),
                kind,
                1,
                meetings);
    }

    /**
     * Answers for the body.
     *
     * @return what is awaited next: its confirmation at a second meeting, one to six months later (VO-13)
     * @throws concordat.domain.shared.RuleBroken if the second meeting is too early or too late
     */
    Optional<Awaited> answer(boolean itAgreed, LocalDate on, String reference, Clock clock) {
        SECOND_MEETING_IS_IN_TIME.require(
                earliestOn == null || latestOn == null || !(on.isBefore(earliestOn) || on.isAfter(latestOn)),
                String.valueOf(earliestOn),
                String.valueOf(latestOn),
                on);
        agreed = itAgreed;
        answeredOn = on;
        answerReference = reference;
        if (!itAgreed || meeting == meetings) {
            return Optional.empty();
        }
        Awaited second = new Awaited(
                Ids.next(clock),
                audience,
                decision,
                organisation,
                organisationName,
                body,
                Kind.CONFIRMATION,
                meeting + 1,
                meetings);
        second.earliestOn = on.plusMonths(MONTHS_AT_LEAST);
        second.latestOn = on.plusMonths(MONTHS_AT_MOST);
        return Optional.of(second);
    }

    /** Whether that body has not answered yet. */
    public boolean isOutstanding() {
        return agreed == null;
    }

    /** Whether that body agreed. */
    public boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    /** Whether that body did not agree. */
    public boolean isRefused() {
        return Boolean.FALSE.equals(agreed);
    }

    public DecisionId decision() {
        return decision;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The board or council that is to answer. */
    public String body() {
        return body;
    }

    public Kind kind() {
        return kind;
    }

    /** At which of its meetings: 1, or 2 for a second confirmation (VO-13). */
    public int meeting() {
        return meeting;
    }

    /** At how many meetings in all. */
    public int meetings() {
        return meetings;
    }

    /** The first day on which it may answer, if one is set (VO-13). */
    public Optional<LocalDate> earliestOn() {
        return Optional.ofNullable(earliestOn);
    }

    /** The last day on which it may answer, if one is set (VO-13). */
    public Optional<LocalDate> latestOn() {
        return Optional.ofNullable(latestOn);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** How that body refers to its own record. */
    public Optional<String> answerReference() {
        return Optional.ofNullable(answerReference);
    }
}
