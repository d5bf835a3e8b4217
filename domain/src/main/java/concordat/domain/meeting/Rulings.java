package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.CHOSEN_RULER_IS_NO_EXECUTIVE;
import static concordat.domain.meeting.MeetingRule.RULING_IS_OF_WHO_PRESIDES;

import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How interests in an item come on record, and who rules on them: for the use cases that act on a meeting which they have
 * locked.
 */
public final class Rulings {
    private final SeatHolders holders;
    private final KnownPeople people;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    public Rulings(SeatHolders holders, KnownPeople people, Audiences audiences, Journal journal, Clock clock) {
        this.holders = holders;
        this.people = people;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts an interest on record. @throws concordat.domain.shared.RuleBroken if the person has declared one already */
    public void declare(
            Meeting meeting,
            AgendaItem item,
            PersonId person,
            OrganisationId organisation,
            InterestType type,
            String nature) {
        PersonOnRecord onRecord = holders.of(meeting.committee(), clock.instant()).stream()
                .map(SeatHolder::holder)
                .filter(holder -> holder != null && holder.person().equals(person))
                .findFirst()
                .orElseGet(() -> people.of(person, organisation));
        Declaration declaration = item.declare(onRecord, type, nature, clock.instant(), audiences, clock);
        journal.record(new MeetingEvent.InterestDeclared(
                meeting.id(),
                meeting.partnership(),
                meeting.reference(),
                item.id(),
                onRecord,
                type,
                declaration.nature()));
    }

    /**
     * Whoever rules on that person's interest in an item, if they hold that seat.
     *
     * @throws concordat.domain.shared.RuleBroken if somebody else presides, or they have an interest in it themselves
     */
    public PersonOnRecord presiding(Meeting meeting, AgendaItem item, PersonId whose, SeatId ruler) {
        Instant now = clock.instant();
        List<SeatHolder> seats = holders.of(meeting.committee(), now);
        SeatHolder rules = seats.stream()
                .filter(line -> line.seat().equals(ruler) && line.holder() != null && line.voting())
                .findFirst()
                .orElseThrow(() -> new NotFound("seat"));
        Optional<PersonOnRecord> before = seats.stream()
                .filter(line -> line.office().compareTo(rules.office()) < 0)
                .map(SeatHolder::holder)
                .filter(holder -> holder != null
                        && !holder.person().equals(whose)
                        && !item.isConflicted(holder.person())
                        && isThere(meeting, holder.person(), now))
                .findFirst();
        RULING_IS_OF_WHO_PRESIDES.require(
                before.isEmpty(), before.map(PersonOnRecord::name).orElse(""));
        PersonOnRecord presiding = Objects.requireNonNull(rules.holder());
        CHOSEN_RULER_IS_NO_EXECUTIVE.require(
                rules.office() != Office.MEMBER || rules.seatClass() != SeatClass.EXECUTIVE, presiding.name());
        item.requireToRule(presiding, whose);
        return presiding;
    }

    /** Before the meeting, and where nobody meets, everybody is within reach; in it, who is in the room. */
    private static boolean isThere(Meeting meeting, PersonId person, Instant now) {
        return meeting.state().isBeforeTheMeeting() || !meeting.kind().isMeeting() || meeting.isPresent(person, now);
    }
}
