package concordat.domain.minutes;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Members and attendees of a committee say what is not accurate in its unconfirmed minutes (MI-2). */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE})
public class CommentingOnMinutes {
    private final MinuteBook book;
    private final Committees committees;
    private final KnownPeople people;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    CommentingOnMinutes(
            MinuteBook book,
            Committees committees,
            KnownPeople people,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.committees = committees;
        this.people = people;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Says what is not accurate in a minute.
     *
     * @param onceKey the one-time key of the form; used again, it says nothing more
     * @throws concordat.domain.shared.RuleBroken if the minutes are a draft, or approved
     */
    public void comment(String onceKey, MinuteLineId id, String text) {
        keys.once(onceKey, () -> {
            MinuteLine line = book.line(id);
            Minutes minutes = book.lock(line.minutes());
            Committee committee = committees.get(minutes.committee());
            Capacity capacity =
                    Authority.over(committee, actor, Role.VOTING_MEMBER, Role.COMMITTEE_CHAIR, Role.ATTENDEE);
            OrganisationId organisation = capacity.organisation();
            if (organisation == null) {
                throw new NotFound("organisation");
            }
            journal.record(minutes.comment(line));
            book.add(new MinuteComment(line, people.of(actor.person(), organisation), text, clock));
            return id.value();
        });
    }
}
