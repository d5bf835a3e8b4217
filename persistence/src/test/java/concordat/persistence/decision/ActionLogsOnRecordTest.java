package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionLog;
import concordat.domain.action.ActionRow;
import concordat.domain.action.EvidenceId;
import concordat.domain.action.EvidenceLine;
import concordat.domain.action.LogGroup;
import concordat.domain.action.LogLine;
import concordat.domain.action.OpeningEvidence;
import concordat.domain.action.RaisingActions;
import concordat.domain.action.RaisingActions.NewAction;
import concordat.domain.action.ReadingActionLogs;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The action log of a committee as the database tells it to each of its readers (PP-5, AC-1 to AC-6). */
class ActionLogsOnRecordTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String ATTENDEE = "Attendee";
    private static final String OWNER = "Owner";
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final Instant LATER = START.plus(Duration.ofDays(28));
    private static final String SECRET = "Wombatmerger";

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId open = committee.atAnItem();
    private final MeetingId first = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(open).meeting());
    private int keys;

    ActionLogsOnRecordTest() {
        committee.world.with(ATTENDEE, Role.ATTENDEE, committee.world.trust, committee.id);
        // Writes papers, and is on no committee.
        committee.world.with(OWNER, Role.PAPER_AUTHOR, committee.world.trust);
    }

    @Test
    void a_log_tells_what_was_held_over_added_and_closed() {
        ActionId done = raise(open, "Write to the wards", "Bob");
        ActionId waiting = raise(open, "Ask the dean", "Cyd");
        does("Bob", START, TrackingActions.class, all -> all.proposeComplete(key(), done, "All have it"));
        does(OFFICER, START.plusSeconds(1), TrackingActions.class, all -> all.complete(key(), done, first));
        MeetingId second = planned(LATER);
        MeetingId third = planned(LATER.plus(Duration.ofDays(28)));

        ActionLog log = log("Ann", LATER, Part.PART_1, null);

        assertThat(log.meeting().orElseThrow().id()).isEqualTo(second);
        assertThat(log.last().orElseThrow().id()).isEqualTo(first);
        assertThat(log.of(LogGroup.ADDED)).extracting(LogLine::id).containsExactly(waiting);
        assertThat(log.of(LogGroup.COMPLETED)).extracting(LogLine::id).containsExactly(done);
        LogLine line = log.of(LogGroup.COMPLETED).get(0);
        assertThat(line.minuteReference()).endsWith(", item 1");
        assertThat(line.item()).isEqualTo("Placements");
        assertThat(line.lastNote()).startsWith("At ");
        assertThat(line.metOn()).isEqualTo("2026-05-12");
        does(OFFICER, LATER, ConductingMeetings.class, all -> all.open(second));
        ActionLog next = log("Ann", LATER.plus(Duration.ofDays(27)), Part.PART_1, third);
        assertThat(next.of(LogGroup.HELD_OVER)).extracting(LogLine::id).containsExactly(waiting);
        assertThat(next.of(LogGroup.COMPLETED)).isEmpty();
        List<ActionRow> archive =
                page("Ann", ActionFilter.all().of(committee.id).show(ActionFilter.Shown.CLOSED));
        assertThat(archive).extracting(row -> row.id()).containsExactly(done);
    }

    @Test
    void the_log_of_part_2_is_a_log_of_its_own_and_nobody_else_knows_of_it_PP_5() {
        AgendaItemId reserved = reserved();
        ActionId secret = raise(reserved, "Prepare the " + SECRET, "Bob");
        show("Bob", secret);
        raise(open, "Write to the wards", "Bob");

        assertThat(log("Ann", LATER, Part.PART_2, null).of(LogGroup.ADDED))
                .extracting(LogLine::id)
                .containsExactly(secret);
        assertThat(log("Ann", LATER, Part.PART_1, null).of(LogGroup.ADDED)).hasSize(1);
        assertThat(log("Ann", LATER, Part.PART_1, null).reserved()).isTrue();

        assertThat(log(ATTENDEE, LATER, Part.PART_2, null).lines()).isEmpty();
        ActionLog theirs = log(ATTENDEE, LATER, Part.PART_1, null);
        assertThat(theirs.reserved()).isFalse();
        assertThat(theirs.counted()).isEqualTo("1 added since the last meeting, 0 closed, 0 held over, 0 overdue");
        assertThat(page(ATTENDEE, ActionFilter.all())).hasSize(1);
        assertThat(page(ATTENDEE, ActionFilter.all().in(Part.PART_2))).isEmpty();
        assertThat(page(ATTENDEE, ActionFilter.of(reserved))).isEmpty();
        assertThatThrownBy(() -> as(ATTENDEE, TrackingActions.class, all -> all.get(secret)))
                .isInstanceOf(NotFound.class);
        EvidenceId file = file("Ann", secret);
        assertThatThrownBy(() -> as(ATTENDEE, OpeningEvidence.class, all -> all.open(file)))
                .isInstanceOf(NotFound.class);
        for (String table : List.of(
                "action",
                "action_note",
                "action_evidence",
                "action_history",
                "action_note_history",
                "action_evidence_history")) {
            assertThat(committee.world.sees(ATTENDEE, "select r::text from concordat." + table + " r"))
                    .as(table)
                    .noneMatch(row -> row.contains(SECRET));
        }
        assertThat(committee.world.sees(
                        ATTENDEE, "select id from concordat.paper_chunk where content_id = '" + file.value() + "'"))
                .isEmpty();
    }

    @Test
    void an_owner_who_is_no_member_sees_their_action_and_nothing_around_it() {
        ActionId action = raise(reserved(), "Prepare the " + SECRET, OWNER);
        raise(open, "Write to the wards", "Bob");

        assertThat(page(OWNER, ActionFilter.all())).extracting(row -> row.id()).containsExactly(action);
        assertThat(as(OWNER, TrackingActions.class, all -> all.get(action)).description())
                .isEqualTo("Prepare the " + SECRET);
        does(OWNER, START, TrackingActions.class, all -> all.report(key(), action, "Begun"));
        show(OWNER, action);
        assertThat(read(OWNER, file(OWNER, action))).isEqualTo("A plan");
        does(OWNER, START, TrackingActions.class, all -> all.proposeComplete(key(), action, ""));
        assertThat(committee.world.sees(OWNER, "select id from concordat.agenda_item"))
                .isEmpty();
        assertThat(committee.world.sees(OWNER, "select id from concordat.decision"))
                .isEmpty();
        assertThat(committee.world.sees(OWNER, "select id from concordat.meeting"))
                .isEmpty();
    }

    @Test
    void whoever_is_kept_from_an_item_later_loses_sight_of_its_actions_their_own_too() {
        ActionId action = raise(open, "Prepare the " + SECRET, "Fay");
        show("Fay", action);
        EvidenceId file = file("Fay", action);
        assertThat(read("Fay", file)).isEqualTo("A plan");
        does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.declare(
                        open, committee.world.id("Fay"), committee.world.otherTrust, InterestType.FINANCIAL, "Shares"));
        does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.rule(
                        open, committee.world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann")));

        assertThat(log("Fay", LATER, Part.PART_1, null).lines()).isEmpty();
        assertThat(log("Fay", LATER, Part.PART_1, null).counted()).startsWith("0 added since the last meeting");
        assertThat(log("Eve", LATER, Part.PART_1, null).of(LogGroup.ADDED)).hasSize(1);
        assertThatThrownBy(() -> as("Fay", TrackingActions.class, all -> all.get(action)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read("Fay", file)).isInstanceOf(NotFound.class);
        assertThat(read("Eve", file)).isEqualTo("A plan");
    }

    @Test
    void who_opens_a_file_of_part_2_is_on_record_unless_they_own_the_action_RC_8() {
        ActionId action = raise(reserved(), "Prepare the " + SECRET, "Bob");
        show("Bob", action);
        EvidenceId file = file("Bob", action);

        read("Bob", file);
        assertThat(opened(action)).isEmpty();
        read("Ann", file);
        assertThat(opened(action)).containsExactly("Ann");
    }

    @Test
    void where_an_action_arose_and_where_it_went_is_never_rewritten() {
        ActionId action = raise(open, "Write to the wards", "Bob");
        show("Bob", action);
        ActionId goesOn = as(
                OFFICER,
                TrackingActions.class,
                all -> all.transfer(
                        key(),
                        action,
                        new TrackingActions.Transfer(
                                committee.id,
                                committee.world.id("Cyd"),
                                committee.world.trust,
                                DUE.plusDays(7),
                                "Bob is away")));

        assertThat(as("Cyd", TrackingActions.class, all -> all.get(goesOn)).cameFrom())
                .isPresent();
        assertThat(POSTGRES.truth("select revised_to from action_revision where action_id = '" + goesOn.value() + "'"))
                .containsExactly(DUE.plusDays(7).toString());
        for (String change : List.of(
                "met_on = met_on - 1",
                "original_due = original_due + 1",
                "minute_reference = 'X'",
                "part = 'PART_2'",
                "owner_name = 'X'",
                "goes_on_as_id = id")) {
            assertThatThrownBy(() ->
                            POSTGRES.owner("update action set " + change + " where id = '" + action.value() + "'"))
                    .as(change)
                    .hasMessageContaining("action");
        }
        for (String change : List.of("text = 'X'", "fingerprint = repeat('a', 64)", "file_name = 'X'")) {
            assertThatThrownBy(() -> POSTGRES.owner(
                            "update action_evidence set " + change + " where action_id = '" + action.value() + "'"))
                    .as(change)
                    .hasMessageContaining("evidence is withdrawn, never changed");
        }
    }

    private List<String> opened(ActionId action) {
        return POSTGRES.truth("select j.actor_name from journal_entry j where j.kind = 'PrivateEvidenceOpened'"
                + " and j.subject_id = '" + action.value() + "'");
    }

    private AgendaItemId reserved() {
        AgendaItemId item = as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        first,
                        new ItemText(
                                "9",
                                SECRET,
                                Purpose.DISCUSSION,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        return item;
    }

    private ActionId raise(AgendaItemId item, String text, String owner) {
        return as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        key(),
                        item,
                        new NewAction(
                                text,
                                committee.world.id(owner),
                                owner.equals("Fay") ? committee.world.otherTrust : committee.world.trust,
                                DUE)));
    }

    private void show(String who, ActionId action) {
        does(
                who,
                START,
                ShowingEvidence.class,
                all -> all.attach(key(), action, "Of the " + SECRET, PapersInHand.incoming("Plan.pdf", "A plan")));
    }

    private EvidenceId file(String who, ActionId action) {
        return as(who, TrackingActions.class, all -> all.get(action)).evidence().stream()
                .map(EvidenceLine::id)
                .findFirst()
                .orElseThrow();
    }

    private String read(String who, EvidenceId file) {
        return as(who, OpeningEvidence.class, all -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.copy(all.open(file), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<ActionRow> page(String who, ActionFilter filter) {
        return as(who, TrackingActions.class, all -> all.page(filter, Keyset.first()))
                .rows();
    }

    private MeetingId planned(Instant at) {
        MeetingId meeting = as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.plan(
                        committee.id,
                        new Arrangements("Meeting", at, at.plus(Duration.ofHours(2)), "Board room", true)));
        as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addItem(meeting, ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "")));
        does(OFFICER, START, PreparingMeetings.class, all -> all.publishAgenda(meeting));
        return meeting;
    }

    private ActionLog log(String who, Instant at, Part part, @Nullable MeetingId meeting) {
        return committee.console.at(
                at, committee.world.actor(who), ReadingActionLogs.class, all -> all.of(committee.id, part, meeting));
    }

    private <U, T> T as(String who, Class<U> useCase, Function<U, T> act) {
        return committee.as(who, useCase, act);
    }

    private <U> void does(String who, Instant at, Class<U> useCase, Consumer<U> act) {
        committee.does(who, at, useCase, act);
    }

    private String key() {
        return "log " + committee.id.value() + " " + ++keys;
    }
}
