package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.VotingOnDecisions;
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
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.news.ChoosingNews;
import concordat.domain.news.KeepingAddresses;
import concordat.domain.news.MailFigures;
import concordat.domain.news.MailLine;
import concordat.domain.news.MailState;
import concordat.domain.news.OutboxJob;
import concordat.domain.news.ReadingMail;
import concordat.domain.news.ReadingNews;
import concordat.domain.news.RemindersJob;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.WritingPapers;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Word is left with the act, and read when the mail leaves: whoever may not see it then is told nothing of it (PP-4). */
class TellingPeopleTest {
    private static final Actor OUTBOX = new Actor.Job("outbox");
    private static final Instant HELD = START.plus(Duration.ofDays(30));
    private static final String SECRET = "Zebrafinch";

    private static GreenMail server = server(0);

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final String domain = "w" + UUID.randomUUID().toString().substring(0, 8) + ".example.org";

    @BeforeAll
    static void openPostbox() {
        server.start();
        System.setProperty("concordat.mail.host", "127.0.0.1");
        System.setProperty(
                "concordat.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("concordat.mail.security", "none");
        System.setProperty("concordat.mail.from", "concordat@example.org");
        System.setProperty("concordat.public.address", "https://concordat.example.org/");
    }

    @AfterAll
    static void closePostbox() {
        System.clearProperty("concordat.mail.host");
        server.stop();
    }

    private static GreenMail server(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        return new GreenMail(setup);
    }

    @BeforeEach
    void enterAddresses() {
        for (String name : List.of("Ann", "Bob", "Fay")) {
            enter(name, address(name));
        }
    }

    @AfterEach
    void empty() throws Exception {
        send(HELD.plus(Duration.ofDays(400)));
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void the_notice_of_a_meeting_goes_to_each_member_with_the_business_that_is_open() throws Exception {
        MeetingId meeting = meeting();
        item(meeting, ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "To approve."));
        item(meeting, reserved("2"));

        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.publishAgenda(meeting));
        assertThat(received("Ann")).isEmpty();
        send(START.plusSeconds(60));

        Message mail = only("Ann");
        assertThat(mail.getSubject()).isEqualTo("Notice of meeting: Joint Committee, June meeting");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(whole(mail))
                .contains("Thursday 11 June 2026 at 10:00 to 12:00", "Placements", "Board room")
                .contains("https://concordat.example.org/meeting?id=" + meeting.value())
                .contains("text/plain", "text/html", "https://concordat.example.org/my-notifications")
                .doesNotContain(SECRET);
        assertThat(received("Bob")).hasSize(1);
        assertThat(received("Eve")).as("without an address").isEmpty();
    }

    @Test
    void nothing_is_told_of_an_act_that_was_not_committed() throws Exception {
        MeetingId meeting = meeting();

        assertThatThrownBy(() ->
                        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.publishAgenda(meeting)))
                .as("an agenda without items")
                .isInstanceOf(RuntimeException.class);
        send(START.plusSeconds(60));

        assertThat(received("Ann")).isEmpty();
    }

    @Test
    void a_meeting_that_is_rearranged_or_cancelled_is_told_as_it_stands_then() throws Exception {
        MeetingId meeting = meeting();
        Instant later = HELD.plus(Duration.ofDays(1));
        committee.does(
                OFFICER,
                START,
                PreparingMeetings.class,
                all -> all.rearrange(
                        meeting, new Arrangements("June meeting", later, later.plusSeconds(3600), "Annexe", true)));
        send(START.plusSeconds(60));
        assertThat(whole(only("Bob"))).contains("Meeting rearranged", "Friday 12 June 2026 at 10:00", "Annexe");
        server.purgeEmailFromAllMailboxes();

        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.cancel(meeting, "No business"));
        send(START.plusSeconds(120));

        assertThat(whole(only("Bob"))).contains("Meeting cancelled", "Reason: No business");
    }

    @Test
    void one_who_is_kept_from_a_written_resolution_is_told_nothing_of_it_even_if_word_was_left_before()
            throws Exception {
        DecisionId resolution = propose(ItemText.open("1", "Beds", Purpose.APPROVAL, "Ann", 10, "Twelve beds."));
        keepFayFrom(resolution);

        send(START.plusSeconds(60));

        assertThat(whole(only("Bob")))
                .contains("To open twelve beds", "Answer until", "/decision?id=" + resolution.value());
        assertThat(received("Fay")).isEmpty();
        assertThat(own("Fay")).as("not even that there was a mail").isEmpty();
        assertThat(own("Bob")).extracting(MailLine::state).containsExactly(MailState.SENT);
    }

    @Test
    void the_chair_is_told_of_minutes_to_review_and_members_of_those_that_are_circulated() throws Exception {
        MinutesId minutes = drafted(committee.atAnItem(), Part.PART_1);
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        send(START.plusSeconds(60));
        assertThat(only("Ann").getSubject()).isEqualTo("Minutes to review: Joint Committee, 12 May 2026");
        assertThat(received("Bob")).as("a draft is for officer and chair").isEmpty();
        server.purgeEmailFromAllMailboxes();

        committee.does("Ann", START, ReviewingMinutes.class, all -> all.agree(minutes));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.circulate(minutes));
        send(START.plusSeconds(120));

        assertThat(whole(only("Bob")))
                .contains("Unconfirmed minutes: Joint Committee, 12 May 2026", "/minutes?id=" + minutes.value())
                .doesNotContain("Placements");
    }

    @Test
    void of_minutes_of_part_2_a_mail_says_that_there_is_something_and_nothing_more() throws Exception {
        AgendaItemId open = committee.atAnItem();
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(open).meeting());
        committee.as(OFFICER, PreparingMeetings.class, all -> all.addLateItem(meeting, reserved("2"), "Urgent"));
        MinutesId minutes = drafted(open, Part.PART_2);
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        send(START.plusSeconds(60));

        assertThat(whole(only("Ann")))
                .contains("Joint Committee: something for you to read")
                .doesNotContain("inutes to review", SECRET);
    }

    private MinutesId drafted(AgendaItemId item, Part part) {
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.close(meeting));
        return committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(meeting, part));
    }

    @Test
    void of_reserved_business_a_mail_says_that_there_is_something_and_nothing_more() throws Exception {
        appointToPart2("Bob");
        DecisionId resolution = propose(reserved("1"));

        send(START.plusSeconds(60));

        Message mail = only("Bob");
        assertThat(mail.getSubject()).isEqualTo("Joint Committee: something for you to read");
        assertThat(whole(mail))
                .doesNotContain(SECRET, "twelve beds", "Answer until")
                .contains("/decision?id=" + resolution.value());
    }

    private void appointToPart2(String name) {
        Postgres.running()
                .recorded("update appointment set part2 = true where person_id = '"
                        + world.id(name).value() + "'");
    }

    @Test
    void a_member_who_has_not_answered_is_reminded_once_before_the_deadline_and_one_who_has_is_not() throws Exception {
        DecisionId resolution = propose(ItemText.open("1", "Beds", Purpose.APPROVAL, "Ann", 10, "Twelve beds."));
        send(START.plusSeconds(60));
        server.purgeEmailFromAllMailboxes();
        committee.does(
                "Ann",
                START,
                VotingOnDecisions.class,
                all -> all.vote(resolution, committee.seatOf("Ann"), Ballot.FOR));

        remind(START.plus(Duration.ofDays(1)));
        remind(START.plus(Duration.ofDays(6)));
        remind(START.plus(Duration.ofDays(6)).plusSeconds(60));
        send(START.plus(Duration.ofDays(6)).plusSeconds(120));

        assertThat(whole(only("Bob"))).contains("Reminder, your answer is missing");
        assertThat(received("Ann")).isEmpty();
    }

    @Test
    void whoever_is_given_an_action_is_told_then_when_it_is_nearly_due_and_each_week_that_it_is_overdue()
            throws Exception {
        LocalDate due = LocalDate.of(2026, 7, 1);
        actionFor("Bob", due);
        send(START.plusSeconds(60));
        assertThat(whole(only("Bob"))).contains("Action for you", "Ask the ward", "Due on 1 July 2026");
        server.purgeEmailFromAllMailboxes();

        remind(at(due.minusDays(8)));
        assertThat(received("Bob")).isEmpty();
        remindAndSend(due.minusDays(7));
        assertThat(whole(only("Bob"))).contains("Action due soon");
        remindAndSend(due.minusDays(6));
        assertThat(received("Bob")).hasSize(1);
        for (int day = 1; day <= 15; day++) {
            remindAndSend(due.plusDays(day));
        }

        assertThat(received("Bob")).hasSize(4);
        assertThat(received("Bob").get(3).getSubject()).startsWith("Action overdue");
    }

    @Test
    void a_day_is_one_mail_for_whoever_has_chosen_so_at_seven_by_the_clocks_of_london() throws Exception {
        committee.does("Bob", START, ChoosingNews.class, all -> all.choose(true));
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        MeetingId meeting = meeting();
        item(meeting, ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "To approve."));
        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.publishAgenda(meeting));

        send(Instant.parse("2026-05-13T05:59:00Z"));
        assertThat(received("Bob")).isEmpty();
        assertThat(received("Ann")).isNotEmpty();
        send(Instant.parse("2026-05-13T06:00:30Z"));

        Message mail = only("Bob");
        assertThat(mail.getSubject()).isEqualTo("Concordat today: 2 things for you");
        assertThat(whole(mail)).contains("Notice of meeting", "Action for you");
    }

    @Test
    void many_nodes_send_a_mail_once() throws Exception {
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> sending = Arrays.asList(
                    nodes.submit(() -> send(START.plusSeconds(60))),
                    nodes.submit(() -> send(START.plusSeconds(60))),
                    nodes.submit(() -> send(START.plusSeconds(60))),
                    nodes.submit(() -> send(START.plusSeconds(60))));
            for (Future<?> each : sending) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        send(START.plusSeconds(120));

        assertThat(received("Bob")).hasSize(1);
        assertThat(only("Bob").getHeader("Message-ID"))
                .containsExactly("<" + own("Bob").get(0).id().value() + "@example.org>");
    }

    @Test
    void while_the_mail_server_is_away_mail_waits_and_then_leaves_once() throws Exception {
        int port = server.getSmtp().getPort();
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        server.stop();
        try {
            for (int minute = 1; minute <= 20; minute += 3) {
                send(START.plus(Duration.ofMinutes(minute)));
            }
            assertThat(figures()).satisfies(figures -> {
                assertThat(figures.waiting()).isPositive();
                assertThat(figures.away()).isNotNull();
                assertThat(figures.message()).contains("could not be reached");
            });
        } finally {
            server = server(port);
            server.start();
        }

        send(START.plus(Duration.ofMinutes(25)));
        send(START.plus(Duration.ofMinutes(30)));

        assertThat(received("Bob")).hasSize(1);
        assertThat(figures().away()).isNull();
    }

    @Test
    void without_a_mail_server_nothing_is_sent_and_rows_wait() throws Exception {
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        System.clearProperty("concordat.mail.host");
        try {
            send(START.plusSeconds(60));
            assertThat(figures().waiting()).isPositive();
        } finally {
            System.setProperty("concordat.mail.host", "127.0.0.1");
        }

        send(START.plusSeconds(120));

        assertThat(received("Bob")).hasSize(1);
    }

    @Test
    void a_job_that_was_killed_while_it_sent_sends_again_under_the_same_message_id() throws Exception {
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        send(START.plusSeconds(60));
        String first = only("Bob").getHeader("Message-ID")[0];
        Postgres.running()
                .owner("update mail set state = 'SENDING', ended_at = null, lease = gen_random_uuid(), lease_until = '"
                        + START.plusSeconds(600) + "' where id = '"
                        + own("Bob").get(0).id().value() + "'");

        send(START.plusSeconds(120));
        assertThat(received("Bob")).as("its lease is not over").hasSize(1);
        send(START.plusSeconds(700));

        assertThat(received("Bob")).hasSize(2);
        assertThat(received("Bob").get(1).getHeader("Message-ID")).containsExactly(first);
    }

    @Test
    void a_name_with_line_breaks_makes_no_header() throws Exception {
        MeetingId meeting = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements(
                                "June\r\nBcc: everybody@example.org\r\n\r\n<script>",
                                HELD,
                                HELD.plusSeconds(60),
                                "Room",
                                true)));
        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.cancel(meeting, "Rest\r\n.\r\nQUIT"));

        send(START.plusSeconds(60));

        MimeMessage mail = only("Bob");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).contains("June Bcc: everybody@example.org <script>");
        assertThat(whole(mail))
                .contains("&lt;script&gt;")
                .doesNotContain("<h2>Meeting cancelled: Joint Committee, June Bcc: everybody@example.org <script>");
        assertThat(receivedAt("everybody@example.org")).isEmpty();
    }

    @Test
    void one_whose_appointments_have_ended_is_told_nothing_more() throws Exception {
        actionFor("Bob", LocalDate.of(2026, 7, 1));
        Postgres.running()
                .recorded("update appointment set term_until = '2026-05-12' where person_id = '"
                        + world.id("Bob").value() + "'");

        send(START.plusSeconds(60));

        assertThat(received("Bob")).isEmpty();
    }

    @Test
    void an_administrator_enters_an_address_for_their_own_people_and_it_is_on_record() {
        World elsewhere = new World();

        assertThat(world.sees("Bob", "select address from concordat.mail_address"))
                .containsExactly(address("Bob"));
        assertThat(world.sees(OFFICER, "select address from concordat.mail_address"))
                .isEmpty();
        assertThat(elsewhere.sees(
                        World.ADMINISTRATOR,
                        "select address from concordat.mail_address where id = '"
                                + world.id("Bob").value() + "'"))
                .isEmpty();
        assertThatThrownBy(() ->
                        committee.console.as(elsewhere.actor(World.ADMINISTRATOR), KeepingAddresses.class, all -> {
                            all.keep(world.id("Bob"), address("Bob"), "taken@example.org");
                            return true;
                        }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committee.does(OFFICER, START, KeepingAddresses.class, all -> all.of(world.id("Bob"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> change("Bob", "somebody.else@example.org", "new@example.org"))
                .isInstanceOf(OutOfDate.class);
        for (String none : List.of(
                "bob",
                "bob@",
                "bob@example",
                "bob@exa mple.org",
                "bob@example.org\r\nBcc: x@example.org",
                "b..b@example.org")) {
            assertThatThrownBy(() -> change("Bob", address("Bob"), none)).isInstanceOf(IllegalArgumentException.class);
        }
        change("Bob", address("Bob"), "");
        assertThat(world.sees("Bob", "select address from concordat.mail_address"))
                .isEmpty();
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '"
                                + world.id("Bob").value() + "' and kind like 'MailAddress%' order by position"))
                .containsExactly("MailAddressEntered", "MailAddressRemoved");
        assertThat(Postgres.running()
                        .truth("select address from mail_address_history where id = '"
                                + world.id("Bob").value() + "'"))
                .containsExactly(address("Bob"));
    }

    @Test
    void mails_of_others_and_what_they_are_about_are_seen_by_nobody() throws Exception {
        actionFor("Bob", LocalDate.of(2026, 7, 1));

        for (String name : List.of("Ann", "Bob", OFFICER, World.ADMINISTRATOR)) {
            assertThat(world.sees(name, "select cast(id as text) from concordat.mail_news"))
                    .as(name)
                    .isEmpty();
            assertThat(world.sees(
                            name,
                            "select cast(id as text) from concordat.mail where state <> 'SENT' and person_id = '"
                                    + world.id("Bob").value() + "'"))
                    .as(name)
                    .isEmpty();
        }
        assertThat(world.sees("Bob", "select kind from app.reminders_due('2027-01-01')"))
                .isEmpty();
        assertThat(world.sees("Bob", "select waiting from app.mail_figures(now())"))
                .isEmpty();
    }

    @Test
    void a_paper_that_waits_for_somebody_is_told_to_them_and_to_nobody_else() throws Exception {
        PapersInHand papers = papersInHand();
        AgendaItemId item = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings ->
                        meetings.addItem(meeting(), ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "")));

        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        send(START.plusSeconds(60));
        assertThat(whole(only(PapersInHand.AUTHOR)))
                .contains("A paper for you to write: Placements plan", "/paper?id=" + paper.value());
        assertThat(received(PapersInHand.SPONSOR)).isEmpty();
        server.purgeEmailFromAllMailboxes();

        committee.does(PapersInHand.AUTHOR, START, WritingPapers.class, all -> all.handIn(paper));
        send(START.plusSeconds(120));
        assertThat(only(PapersInHand.SPONSOR).getSubject()).isEqualTo("A paper for you to approve: Placements plan");
        committee.does(PapersInHand.SPONSOR, START, SponsoringPapers.class, all -> all.giveBack(paper, "Too long"));
        send(START.plusSeconds(180));

        assertThat(only(PapersInHand.AUTHOR).getSubject()).isEqualTo("Your paper was returned: Placements plan");
        assertThat(received("Bob")).isEmpty();
    }

    @Test
    void of_a_paper_for_part_2_a_mail_says_nothing() throws Exception {
        PapersInHand papers = papersInHand();
        AgendaItemId item =
                committee.as(OFFICER, PreparingMeetings.class, meetings -> meetings.addItem(meeting(), reserved("1")));

        PaperId paper = papers.written(item, SECRET + " paper", Part.PART_2, "About the " + SECRET);
        committee.does(PapersInHand.AUTHOR, START, WritingPapers.class, all -> all.handIn(paper));
        send(START.plusSeconds(60));

        assertThat(whole(only(PapersInHand.SPONSOR)))
                .contains("Joint Committee: something for you to read")
                .doesNotContain(SECRET);
    }

    @Test
    void an_author_is_reminded_before_a_paper_is_due_on_the_day_and_once_after_it() throws Exception {
        PapersInHand papers = papersInHand();
        AgendaItemId item = committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings ->
                        meetings.addItem(meeting(), ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "")));
        PaperId paper = papers.written(item, "Placements plan", Part.PART_1, "The plan");
        send(START.plusSeconds(60));
        server.purgeEmailFromAllMailboxes();
        LocalDate due = committee
                .as(PapersInHand.AUTHOR, ReadingPapers.class, all -> all.get(paper))
                .due();

        for (int day = -6; day <= 4; day++) {
            remindAndSend(due.plusDays(day));
        }

        assertThat(received(PapersInHand.AUTHOR))
                .extracting(Message::getSubject)
                .containsExactly(
                        "Your paper is due: Placements plan",
                        "Your paper is due: Placements plan",
                        "Your paper is overdue: Placements plan");
        assertThat(world.sees("Bob", "select paper_id from app.papers_to_write('2026-05-20')"))
                .isEmpty();
    }

    private PapersInHand papersInHand() {
        PapersInHand papers = new PapersInHand(committee);
        enter(PapersInHand.AUTHOR, address(PapersInHand.AUTHOR));
        enter(PapersInHand.SPONSOR, address(PapersInHand.SPONSOR));
        return papers;
    }

    private void enter(String name, String address) {
        change(name, "", address);
    }

    private void change(String name, String seen, String address) {
        committee.console.as(world.actor(World.ADMINISTRATOR), KeepingAddresses.class, all -> {
            all.keep(world.id(name), seen, address);
            return true;
        });
    }

    private MeetingId meeting() {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements("June meeting", HELD, HELD.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private void item(MeetingId meeting, ItemText text) {
        AgendaItemId item = committee.as(OFFICER, PreparingMeetings.class, meetings -> meetings.addItem(meeting, text));
        assertThat(item).isNotNull();
    }

    private static ItemText reserved(String number) {
        return ItemText.open(number, SECRET, Purpose.APPROVAL, "Ann", 10, "About the " + SECRET)
                .reserved(new Confidentiality(Confidentiality.Reason.COMMERCIAL, "43", LocalDate.of(2027, 5, 1), null));
    }

    private DecisionId propose(ItemText matter) {
        return committee.as(
                OFFICER,
                ResolvingInWriting.class,
                all -> all.propose(
                        "propose" + committee.id,
                        committee.id,
                        matter,
                        NewQuestion.of("To open twelve beds", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        START.plus(Duration.ofDays(7))));
    }

    private void keepFayFrom(DecisionId resolution) {
        AgendaItemId item = new AgendaItemId(UUID.fromString(Postgres.running()
                .truth("select agenda_item_id from decision where id = '" + resolution.value() + "'")
                .get(0)));
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });
    }

    /** An action for somebody, of which word is left and not yet sent; all before it has been sent and forgotten. */
    private void actionFor(String name, LocalDate due) throws Exception {
        AgendaItemId item = committee.atAnItem();
        send(START);
        server.purgeEmailFromAllMailboxes();
        DecisionId decision = committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.open(
                        "open" + item.value(),
                        item,
                        NewQuestion.of("To go on", Proposal.to(Outcome.APPROVED)),
                        List.of()));
        for (String member : List.of("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay")) {
            committee.does(
                    member,
                    START,
                    VotingOnDecisions.class,
                    all -> all.vote(decision, committee.seatOf(member), Ballot.FOR));
        }
        committee.does(OFFICER, START, RecordingDecisions.class, all -> all.declare(decision, Closing.byVote()));
        committee.does(
                OFFICER,
                START,
                RecordingDecisions.class,
                all -> all.raiseAction(decision, new Condition("Ask the ward", world.id(name), world.trust, due)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(6, 0).atZone(Term.LONDON).toInstant();
    }

    private void remindAndSend(LocalDate day) {
        remind(at(day));
        send(at(day).plusSeconds(60));
    }

    private void remind(Instant now) {
        committee.console.at(now, new Actor.Job("reminders"), RemindersJob.class, job -> {
            job.run(new OneRun(now));
            return true;
        });
    }

    private boolean send(Instant now) {
        return committee.console.at(now, OUTBOX, OutboxJob.class, job -> {
            job.run(new OneRun(now));
            return true;
        });
    }

    private List<MailLine> own(String name) {
        return committee.as(name, ReadingNews.class, ReadingNews::own).mails();
    }

    private MailFigures figures() {
        return committee.console.as(world.actor(World.ADMINISTRATOR), ReadingMail.class, ReadingMail::figures);
    }

    private String address(String name) {
        return name.toLowerCase(Locale.ENGLISH) + "@" + domain;
    }

    private MimeMessage only(String name) throws MessagingException {
        assertThat(received(name)).hasSize(1);
        return received(name).get(0);
    }

    private List<MimeMessage> received(String name) throws MessagingException {
        return receivedAt(address(name));
    }

    private static List<MimeMessage> receivedAt(String address) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                found.add(message);
            }
        }
        return found;
    }

    /** All parts, as they read once they are decoded. */
    private static String whole(Message mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            StringBuilder all = new StringBuilder(mail.getSubject()).append('\n');
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(parts.getBodyPart(i).getContentType()).append('\n');
                all.append(parts.getBodyPart(i).getContent()).append('\n');
            }
            return all.append(GreenMailUtil.getHeaders(mail)).toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
