package concordat.domain.paper;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.PapersOnAgenda;
import concordat.domain.meeting.Timetables;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The secretary of a committee asks for papers, accepts them into the pack, gives them back or withdraws them (MT-5, MT-11). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class AcceptingPapers {
    private final Papers papers;
    private final PapersOnAgenda onAgenda;
    private final PdfsToMake toMake;
    private final TextsToRead toRead;
    private final Meetings meetings;
    private final Committees committees;
    private final KnownPeople people;
    private final Timetables timetables;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AcceptingPapers(
            Papers papers,
            PapersOnAgenda onAgenda,
            PdfsToMake toMake,
            TextsToRead toRead,
            Meetings meetings,
            Committees committees,
            KnownPeople people,
            Timetables timetables,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.papers = papers;
        this.onAgenda = onAgenda;
        this.toMake = toMake;
        this.toRead = toRead;
        this.meetings = meetings;
        this.committees = committees;
        this.people = people;
        this.timetables = timetables;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Who can sponsor papers for that organisation: its executives of today, by name.
     *
     * @return nobody if the actor is no officer of a partner of it
     */
    public List<PersonOnRecord> sponsors(OrganisationId organisation) {
        return people.executivesAt(organisation);
    }

    /** Who can write papers for that organisation: whoever has an appointment there today, by name. */
    public List<PersonOnRecord> authors(OrganisationId organisation) {
        return people.at(organisation);
    }

    /**
     * Asks for a paper.
     *
     * @param onceKey the one-time key of the form; used again, it finds the same paper
     * @throws concordat.domain.shared.RuleBroken if the item has been taken, or the two may not do this together (MT-11)
     */
    public PaperId ask(String onceKey, AgendaItemId on, Person author, Person sponsor, String request) {
        return new PaperId(
                keys.once(onceKey, () -> ask(on, author, sponsor, request).value()));
    }

    private PaperId ask(AgendaItemId on, Person author, Person sponsor, String request) {
        AgendaItem item = meetings.item(on);
        Committee committee = acting(item);
        boolean executive = people.executivesAt(sponsor.organisation()).stream()
                .anyMatch(each -> each.person().equals(sponsor.person()));
        if (!executive) {
            throw new NotFound("sponsor");
        }
        Paper paper = Paper.ask(
                item,
                committee.partnership(),
                people.of(author.person(), author.organisation()),
                people.of(sponsor.person(), sponsor.organisation()),
                papers.isDeputyOfConflicted(on, author.person(), sponsor.person()),
                request,
                actor.actor().name(),
                clock);
        papers.add(paper);
        journal.record(paper.asked());
        return paper.id();
    }

    /** Somebody, for one of the organisations at which they have a post. */
    public record Person(PersonId person, OrganisationId organisation) {}

    /**
     * Accepts the version that its sponsor has approved. What of it is no PDF is made into one, and its text
     * is read for search, behind the page.
     *
     * @throws concordat.domain.shared.RuleBroken if the actor wrote or sponsored it, its part is not that of the item, or it is
     *     late and the chair has not agreed
     */
    public void accept(PaperId id) {
        Paper paper = papers.lock(id);
        Committee committee = actingOn(paper);
        AgendaItem item = meetings.item(paper.item());
        PaperEvent event = paper.accept(
                actor.person(),
                actor.actor().name(),
                item,
                timetables
                        .orOnTheDay(committee, papers.standing(id).place().startsAt())
                        .papersBy(),
                clock.instant());
        journal.record(event);
        item.papers().ifPresent(reference -> onAgenda.refer(item.meeting(), Map.of(item.id(), reference)));
        if (event instanceof PaperEvent.PaperAccepted accepted
                && !accepted.toConvert().isEmpty()) {
            toMake.ask(id, paper.partnership());
        }
        toRead.ask(id, paper.partnership());
    }

    /** Gives it back to its author, and says why. */
    public void giveBack(PaperId id, String because) {
        Paper paper = papers.lock(id);
        actingOn(paper);
        journal.record(paper.returnBySecretary(actor.actor().name(), because, clock.instant()));
    }

    /** Puts on record that the chair agrees to a paper that is late or tabled, and why; the chair may do so as well (MT-5). */
    @AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
    public void agreeToLate(PaperId id, String because) {
        Paper paper = papers.lock(id);
        Authority.over(committees.get(paper.committee()), actor, Role.COMMITTEE_CHAIR, Role.GOVERNANCE_OFFICER);
        journal.record(paper.agreeToLate(because, actor.actor().name(), clock.instant()));
    }

    /** Withdraws it; it stays on record, and is on no agenda any more. */
    public void withdraw(PaperId id, String because) {
        Paper paper = papers.lock(id);
        actingOn(paper);
        journal.record(paper.withdraw(papers.standing(id).item(), because));
    }

    /**
     * Tries again to make files into PDF that could not be.
     *
     * @throws concordat.domain.shared.RuleBroken if all of them are there
     */
    public void tryAgain(PaperId id) {
        Paper paper = papers.lock(id);
        actingOn(paper);
        journal.record(paper.tryAgain());
        toMake.ask(id, paper.partnership());
    }

    private Committee actingOn(Paper paper) {
        Committee committee = committees.get(paper.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        return committee;
    }

    private Committee acting(AgendaItem item) {
        Committee committee = committees.get(item.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        return committee;
    }
}
