package concordat.domain.conflict;

import static concordat.domain.conflict.ConflictRule.CONFIRMATION_IS_OF_THE_SAME_COMMITTEE;
import static concordat.domain.conflict.ConflictRule.CONFIRMED_IN_PERSON;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.SeatHolders;
import concordat.domain.conflict.Confirmation.Answer;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** In each meeting, chair or officer asks the members present whether their standing declarations still hold (COI-12). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class ConfirmingPosts {
    private final StandingDeclarations declarations;
    private final Meetings meetings;
    private final Committees committees;
    private final Declaring declaring;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ConfirmingPosts(
            StandingDeclarations declarations,
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            PartyFacts organisations,
            Schemes partners,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.declarations = declarations;
        this.meetings = meetings;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        declaring = new Declaring(declarations, holders, organisations, partners, audiences, journal, clock);
    }

    /**
     * Records that a member present confirmed that the declaration still holds. A second answer of the meeting changes
     * nothing.
     *
     * @throws concordat.domain.shared.RuleBroken if the meeting is not in progress, is of another committee, or the
     *     member is not in it
     */
    public void confirm(MeetingId id, StandingDeclarationId declaration) {
        Asking asking = asking(id);
        answer(asking, asked(asking, declaration), Answer.CONFIRMED);
    }

    /** Records that all who are present, have a declaration in force and were not asked yet confirmed it. */
    public void confirmAll(MeetingId id) {
        Asking asking = asking(id);
        LocalDate today = today();
        for (StandingLine line : declarations.of(asking.committee().id())) {
            if (line.term().includes(today) && isPresent(asking, line)) {
                answer(asking, line, Answer.CONFIRMED);
            }
        }
    }

    /** Records that the member no longer holds the post; the declaration ends with today. */
    public void withdraw(MeetingId id, StandingDeclarationId declaration) {
        Asking asking = asking(id);
        if (answer(asking, asked(asking, declaration), Answer.WITHDRAWN)) {
            end(declaration);
        }
    }

    /**
     * Records that the post has changed: the declaration ends with today, and the post as it now is comes on record,
     * confirmed.
     *
     * @param from since when they hold the post as it now is
     */
    public void change(MeetingId id, StandingDeclarationId declaration, Post post, LocalDate from) {
        Asking asking = asking(id);
        StandingLine before = asked(asking, declaration);
        if (answer(asking, before, Answer.CHANGED)) {
            end(declaration);
            StandingDeclaration now =
                    declaring.declare(asking.committee(), before.person().person(), post, from);
            answer(asking, now.line(), Answer.CONFIRMED);
        }
    }

    private void end(StandingDeclarationId id) {
        StandingDeclaration declaration = declarations.lock(id);
        if (declaration.line().term().until() == null) {
            journal.record(declaration.endWith(today()));
        }
    }

    /** Whether it is the first answer of the meeting. */
    private boolean answer(Asking asking, StandingLine line, Answer answer) {
        if (asking.answered().contains(line.id())) {
            return false;
        }
        declarations.add(new Confirmation(
                line.id(), asking.meeting().id(), declaring.audience(asking.committee()), answer, clock));
        journal.record(new ConflictEvent.PostAnsweredFor(
                line.id(), asking.meeting().partnership(), asking.meeting().id(), line.person(), answer));
        return true;
    }

    private StandingLine asked(Asking asking, StandingDeclarationId id) {
        StandingLine line = declarations.lock(id).line();
        CONFIRMATION_IS_OF_THE_SAME_COMMITTEE.require(
                line.committee().equals(asking.committee().id()), line.person().name());
        CONFIRMED_IN_PERSON.require(isPresent(asking, line), line.person().name());
        return line;
    }

    private boolean isPresent(Asking asking, StandingLine line) {
        return asking.meeting().isPresent(line.person().person(), clock.instant());
    }

    /** Locks the meeting, so that nobody decides meanwhile. */
    private Asking asking(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Committee committee = committees.get(meeting.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        meeting.requireInProgress();
        return new Asking(
                meeting,
                committee,
                declarations.in(id).stream().map(Confirmation::declaration).collect(Collectors.toUnmodifiableSet()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    private record Asking(Meeting meeting, Committee committee, Set<StandingDeclarationId> answered) {}
}
