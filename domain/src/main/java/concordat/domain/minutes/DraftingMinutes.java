package concordat.domain.minutes;

import static concordat.domain.minutes.MinutesRule.PART_HAS_AN_ITEM;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.meeting.MinutesOnAgendas;
import concordat.domain.meeting.MinutesToApprove;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The secretary of a committee drafts the minutes of its meetings, gives them to the chair, circulates and publishes them (MI-1). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class DraftingMinutes {
    private final MinuteBook book;
    private final MinutesContents contents;
    private final Meetings meetings;
    private final Committees committees;
    private final MinutesOnAgendas agendas;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    DraftingMinutes(
            MinuteBook book,
            MinutesContents contents,
            MinutesToApprove toApprove,
            Meetings meetings,
            Committees committees,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.contents = contents;
        this.meetings = meetings;
        this.committees = committees;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        agendas = new MinutesOnAgendas(toApprove, meetings, audiences, journal, clock);
    }

    /**
     * Begins the minutes of a part of a meeting, if they have not been begun: one minute for each item, with its reference.
     *
     * @throws concordat.domain.shared.RuleBroken if the meeting has not closed, or took no item in that part
     */
    public MinutesId draft(MeetingId id, Part part) {
        Meeting meeting = meetings.get(id);
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER);
        Optional<MinutesId> begun = book.begun(id, part);
        if (begun.isPresent()) {
            return begun.orElseThrow();
        }
        Minutes minutes = Minutes.draft(meeting, part, actor.person(), clock);
        List<MinuteBook.ItemToMinute> items = book.toMinute(id, part);
        PART_HAS_AN_ITEM.require(!items.isEmpty(), part.words());
        book.add(minutes);
        addLines(minutes, items);
        journal.record(minutes.drafted());
        return minutes.id();
    }

    private void addLines(Minutes minutes, List<MinuteBook.ItemToMinute> items) {
        MinuteConventions conventions =
                contents.conventions(minutes.committee()).minutes();
        int year = LocalDate.ofInstant(minutes.metAt(), Term.LONDON).getYear();
        int last = book.lastNumber(minutes.committee(), year);
        List<String> wanted = new java.util.ArrayList<>();
        for (MinuteBook.ItemToMinute item : items) {
            wanted.add(conventions.reference(
                    minutes.metAt(), minutes.part(), item.number(), wanted.size() + 1, last + wanted.size() + 1));
        }
        Set<String> taken = new HashSet<>(book.referencesLike(minutes.committee(), wanted));
        for (int i = 0; i < items.size(); i++) {
            String reference = wanted.get(i);
            for (int again = 2; !taken.add(reference); again++) {
                reference = wanted.get(i) + "-" + again;
            }
            MinuteBook.ItemToMinute item = items.get(i);
            book.add(new MinuteLine(minutes, item.item(), item.position(), reference, year, last + i + 1, clock));
        }
    }

    /**
     * Writes the text of a minute.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen how often the minute had been changed when the secretary looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has changed it since; nothing is saved
     */
    public void write(String onceKey, MinuteLineId id, String text, long seen) {
        keys.once(onceKey, () -> {
            Minutes minutes = lockedAsOfficer(book.line(id).minutes());
            journal.record(minutes.write(
                    book.line(id), text, seen, actor.person(), actor.actor().name()));
            return id.value();
        });
    }

    /** Gives them to the chair. */
    public void submit(MinutesId id) {
        journal.record(lockedAsOfficer(id).submit(actor.person(), actor.actor().name(), clock.instant()));
    }

    /** Takes them back from the chair to change them. */
    public void takeBack(MinutesId id) {
        journal.record(lockedAsOfficer(id).takeBack());
    }

    /**
     * Circulates them as unconfirmed: the facts are frozen as they are now, and the agenda of the next meeting, if it is
     * being prepared, has the item under which they are approved.
     *
     * @throws concordat.domain.shared.RuleBroken if the chair has not agreed, or an item is withheld from the secretary
     */
    public void circulate(MinutesId id) {
        Minutes minutes = lockedAsOfficer(id);
        RecordedFacts facts = contents.facts(minutes);
        journal.record(minutes.circulate(
                facts.ofMeeting(), facts.ofItems(), book.lines(id), book.countLines(id), clock.instant()));
        agendas.bringToNext(minutes.committee(), minutes.closedAt(), contents.conventions(minutes.committee()));
    }

    /** Publishes them. @throws concordat.domain.shared.RuleBroken if they are of Part 2, or have not been signed */
    public void publish(MinutesId id) {
        journal.record(lockedAsOfficer(id).publish(clock.instant()));
    }

    private Minutes lockedAsOfficer(MinutesId id) {
        Minutes minutes = book.lock(id);
        Authority.over(committees.get(minutes.committee()), actor, Role.GOVERNANCE_OFFICER);
        return minutes;
    }
}
