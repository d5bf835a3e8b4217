package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.NO_QUESTION_IS_LEFT_OPEN;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Officer or chair takes a meeting through its course: opens it, goes from item to item, closes it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class ConductingMeetings {
    private final Meetings meetings;
    private final Committees committees;
    private final OpenQuestions questions;
    private final SettingValues settings;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ConductingMeetings(
            Meetings meetings,
            Committees committees,
            OpenQuestions questions,
            SettingValues settings,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.questions = questions;
        this.settings = settings;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens the meeting.
     *
     * @throws concordat.domain.shared.RuleBroken without terms of reference in force that were reviewed in time (LF-7)
     */
    public void open(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Committee committee = acting(meeting);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        committee.requireTermsInDate(
                today,
                new SettingsOnDay(today, settings.changes())
                        .of(committee.partnership())
                        .termsGraceDays());
        journal.record(meeting.open(clock.instant()));
    }

    /** Records the resolution to exclude the public from Part 2, with its reason (PP-2). */
    public void excludePublic(MeetingId id, String because) {
        Meeting meeting = meetings.lock(id);
        acting(meeting);
        journal.record(meeting.excludePublic(because, clock.instant()));
    }

    /** Reaches an item. @throws concordat.domain.shared.RuleBroken if it is in Part 2 and the public is still there */
    public void openItem(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = meetings.lock(item.meeting());
        Committee committee = acting(meeting);
        journal.record(meeting.open(item, committee.meetsInPublic(), clock.instant()));
        meeting.move(item, clock.instant()).forEach(journal::record);
    }

    /** Leaves an item behind, dealt with; whoever was out of the room for it is back (COI-11). */
    public void closeItem(AgendaItemId id) {
        leave(id, ItemState.DONE);
    }

    /** Leaves an item behind because there is no quorum for it (QU-5). */
    public void moveToNextBusiness(AgendaItemId id) {
        leave(id, ItemState.NEXT_BUSINESS);
    }

    /**
     * Leaves an item behind, dealt with, and reaches the next one; both or neither. If it has been left already, as by
     * the same form sent before, nothing happens.
     *
     * @throws concordat.domain.shared.RuleBroken if the next one is in Part 2 and the public is still there
     */
    public void goOn(AgendaItemId from, AgendaItemId to) {
        goOn(from, ItemState.DONE, to);
    }

    /** The same, because there is no quorum for the item that is left (QU-5). */
    public void goOnForWantOfQuorum(AgendaItemId from, AgendaItemId to) {
        goOn(from, ItemState.NEXT_BUSINESS, to);
    }

    private void goOn(AgendaItemId from, ItemState how, AgendaItemId to) {
        Meeting meeting = meetings.lock(meetings.item(from).meeting());
        Committee committee = acting(meeting);
        AgendaItem left = meetings.itemNow(from);
        AgendaItem reached = meetings.itemNow(to);
        if (!reached.meeting().equals(meeting.id())) {
            throw new NotFound("item");
        }
        if (left.state() == ItemState.OPEN) {
            journal.record(meeting.close(left, how, clock.instant()));
            journal.record(meeting.open(reached, committee.meetsInPublic(), clock.instant()));
        }
    }

    private void leave(AgendaItemId id, ItemState how) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = meetings.lock(item.meeting());
        acting(meeting);
        journal.record(meeting.close(item, how, clock.instant()));
        meeting.move(item, clock.instant()).forEach(journal::record);
    }

    /**
     * Adjourns the meeting; it is opened again where it stopped.
     *
     * @param until when it will go on
     * @throws concordat.domain.shared.RuleBroken while a question is open, or if that time is past
     */
    public void adjourn(MeetingId id, String because, Instant until) {
        Meeting meeting = meetings.lock(id);
        acting(meeting);
        requireNoOpenQuestion(id);
        journal.record(meeting.adjourn(because, until, clock.instant()));
    }

    /** Closes the meeting. @throws concordat.domain.shared.RuleBroken while a question is open */
    public void close(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        acting(meeting);
        requireNoOpenQuestion(id);
        journal.record(meeting.close(clock.instant()));
    }

    private void requireNoOpenQuestion(MeetingId id) {
        List<String> open = questions.of(id);
        NO_QUESTION_IS_LEFT_OPEN.require(open.isEmpty(), String.join(", ", open));
    }

    private Committee acting(Meeting meeting) {
        meeting.requirePeopleMeet();
        Committee committee = committees.get(meeting.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return committee;
    }
}
