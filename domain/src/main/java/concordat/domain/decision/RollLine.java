package concordat.domain.decision;

import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roll that is frozen with a decision: a seat, who held it, for whom, whether they were there, and
 * whether they counted and voted on the item, and why.
 *
 * @param person who holds the seat or deputises in it; null while it is vacant
 * @param name their name on the day; "Vacant" without a holder
 * @param votingSeat whether the seat has a vote by the terms of reference
 * @param presence whether they were in the meeting at the instant of the decision
 */
@Embeddable
public record RollLine(
        @Embedded SeatId seat,
        @Embedded @Nullable PersonId person,
        @Column(name = "person_name", nullable = false, length = 200) String name,
        @Column(name = "seat_title", nullable = false, length = 200) String title,
        @Embedded OrganisationId organisation,
        @Column(name = "organisation_name", nullable = false, length = 200) String organisationName,
        @Enumerated(EnumType.STRING) @Column(name = "seat_class", nullable = false, length = 20) SeatClass seatClass,
        @Enumerated(EnumType.STRING) @Column(name = "office", nullable = false, length = 20) Office office,
        @Column(name = "voting_seat", nullable = false) boolean votingSeat,
        @Enumerated(EnumType.STRING) @Column(name = "presence", nullable = false, length = 20) Presence presence,
        @Enumerated(EnumType.STRING) @Column(name = "standing", nullable = false, length = 30) RollStanding standing) {

    /** Whether somebody was in the meeting. */
    public enum Presence {
        PRESENT("Present"),
        REMOTE("Present remotely"),
        ABSENT("Absent");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    static RollLine of(SeatHolder seat, boolean votes, Presence presence, RollStanding standing) {
        PersonOnRecord holder = seat.holder();
        return new RollLine(
                seat.seat(),
                holder == null ? null : holder.person(),
                holder == null ? "Vacant" : holder.name(),
                seat.title(),
                seat.organisation(),
                seat.organisationName(),
                seat.seatClass(),
                seat.office(),
                votes,
                presence,
                standing);
    }

    /** A deputy's line; an office is not deputised, only the membership (MB-8). */
    static RollLine deputy(SeatHolder seat, PersonOnRecord deputy, Presence presence, RollStanding standing) {
        return new RollLine(
                seat.seat(),
                deputy.person(),
                deputy.name(),
                "Deputy for " + seat.title(),
                seat.organisation(),
                seat.organisationName(),
                seat.seatClass(),
                Office.MEMBER,
                seat.voting(),
                presence,
                standing);
    }

    RollLine as(RollStanding other) {
        return new RollLine(
                seat,
                person,
                name,
                title,
                organisation,
                organisationName,
                seatClass,
                office,
                votingSeat,
                presence,
                other);
    }

    boolean isOf(SeatId otherSeat, PersonId otherPerson) {
        return seat.equals(otherSeat) && otherPerson.equals(person);
    }

    boolean isEntitled() {
        return standing.isEntitled();
    }

    /** Whether it counts towards that part of the quorum (QU-2, MB-2). */
    boolean countsTowards(Minimum minimum) {
        boolean counts =
                isEntitled() || (standing == RollStanding.COUNTED_FOR_ORGANISATION && minimum.organisation() != null);
        return counts && minimum.asksFor(organisation, seatClass);
    }

    /** Whether it would count towards that part of the quorum, were it not for an interest. */
    boolean isMissedBy(Minimum minimum) {
        return standing == RollStanding.RECUSED && votingSeat && minimum.asksFor(organisation, seatClass);
    }

    /** Whether they could preside: there, and without an interest in the item (MB-8). */
    boolean couldPreside() {
        return presence != Presence.ABSENT
                && standing != RollStanding.RECUSED
                && standing != RollStanding.DEPUTY_WITHOUT_VOTE
                && standing != RollStanding.DEPUTISING;
    }

    /** Whether they break a tie if they preside: not without a vote of their own on what is delegated (VO-4, LF-5). */
    boolean mayBreakTies() {
        return standing != RollStanding.DOES_NOT_DELEGATE;
    }

    /** Name and organisation: "Ann Example (LPT)". */
    public String words() {
        return name + " (" + organisationName + ")";
    }
}
