package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import concordat.domain.meeting.Handling;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointmentId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import concordat.stack.RunningStack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The meeting room brings itself up to date: on two nodes, for as many as sit in a meeting, after a line was lost, and
 * without a word about what its reader may not see.
 */
class LiveRoomIT {
    private static final Logger LOG = Logger.getLogger(LiveRoomIT.class.getName());
    private static final int BROWSERS = 25;
    private static final List<String> PEOPLE = List.of(
            OFFICER,
            CHAIR,
            "edmund.price",
            "farah.siddiqui",
            "gareth.lowe",
            "hana.kovacs",
            "kavita.rao",
            "margot.ellis");
    private static final String MEMBER = "hana.kovacs";
    private static final String CONFLICTED = "edmund.price";
    private static final String LIVE = "This page updates by itself.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void twenty_five_browsers_on_two_nodes_see_each_change() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Followed by many");
        String here = RunningStack.get().address();
        String there = RunningStack.secondNode().address();
        List<Page> followers = new ArrayList<>();
        for (int i = 0; i < BROWSERS; i++) {
            Page page = browser.signIn(i % 2 == 0 ? here : there, PEOPLE.get(i % PEOPLE.size()), meeting.room());
            awaitLive(page);
            followers.add(page);
        }

        Page officer = followers.get(0);
        report(
                "somebody leaves, on node 1",
                spread(followers, "Left at ", () -> press(officer, "Left: " + name("kavita.rao"))));
        report(
                "a question is put, on node 1",
                spread(
                        followers.subList(0, PEOPLE.size() - 1),
                        "The committee is asked to approve",
                        () -> press(officer, "Put the question")));
        Page voter = followers.get(1);
        assertThat(voter.url()).startsWith(there);
        button(voter, "For: Chair, NHFT").dblclick();
        voter.getByText("You have voted: for.").waitFor();
        officer.getByText("Votes: 1 of ").waitFor();
        report(
                "the outcome is declared, on node 1",
                spread(
                        followers,
                        "Carried: 1 for and 0 against",
                        () -> press(officer, "Declare the result of the vote")));
        assertThat(followers)
                .allSatisfy(page ->
                        assertThat(page.locator("#room-line").innerText()).isEqualTo(LIVE));
        reportWithoutBrowsers(followers, meeting);
    }

    /** The same without the work of 25 browsers on this one machine, of which people have one each. */
    private static void reportWithoutBrowsers(List<Page> followers, PreparedMeeting meeting) {
        List<Reader> readers = new ArrayList<>();
        for (Page follower : followers) {
            String node = follower.url().substring(0, follower.url().indexOf("/room"));
            follower.navigate("about:blank");
            readers.add(new Reader(node, follower, meeting));
        }
        for (String leaving : List.of("edmund.price", "gareth.lowe", MEMBER)) {
            List<Long> times = spread(readers, leaving, meeting);
            assertThat(times).hasSize(BROWSERS);
            report("somebody leaves, read without browsers", times);
        }
        readers.forEach(Reader::close);
    }

    private static List<Long> spread(List<Reader> readers, String leaving, PreparedMeeting meeting) {
        String name = name(leaving);
        List<CompletableFuture<Long>> seen = readers.stream()
                .map(reader -> reader.awaits(room -> hasLeft(room, name)))
                .toList();
        long begun = System.currentTimeMillis();
        meeting.leaves(leaving);
        return seen.stream()
                .map(CompletableFuture::join)
                .map(at -> at - begun)
                .sorted()
                .toList();
    }

    /** Whether it says of that person, between their name and the next one's, that they have left. */
    private static boolean hasLeft(String room, String name) {
        int line = room.indexOf("<strong>" + name + "</strong>", room.indexOf("id=\"room-people\""));
        int next = room.indexOf("<strong>", line + 1);
        return line >= 0
                && room.substring(line, next < 0 ? room.length() : next).contains("Left at ");
    }

    /** After how many milliseconds each of them showed that text, since somebody did what leads to it. */
    private static List<Long> spread(List<Page> followers, String text, Runnable change) {
        for (Page page : followers) {
            page.evaluate(
                    "text => { const room = document.getElementById('room'); const mark = document.documentElement.dataset;"
                            + " delete mark.seenAt;"
                            + " if (room.textContent.includes(text)) throw new Error('it is there already');"
                            + " const watch = new MutationObserver(() => { if (room.textContent.includes(text)) {"
                            + " mark.seenAt = Date.now(); watch.disconnect(); } });"
                            + " watch.observe(room, {childList: true, subtree: true}) }",
                    text);
        }
        long begun = System.currentTimeMillis();
        change.run();
        List<Long> times = new ArrayList<>();
        for (Page page : followers) {
            Locator seen = page.locator("html[data-seen-at]");
            seen.waitFor();
            times.add(Long.parseLong(seen.getAttribute("data-seen-at")) - begun);
        }
        Collections.sort(times);
        return times;
    }

    private static void report(String what, List<Long> times) {
        LOG.info(() -> what + ": seen by " + times.size() + " after " + times.get(0) + " to "
                + times.get(times.size() - 1) + " ms, by half of them after " + times.get(times.size() / 2) + " ms");
    }

    @Test
    void a_line_that_was_cut_is_opened_again_by_itself_and_nothing_is_missed() throws Exception {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Cut off");
        try (Wire wire = Wire.to(RunningStack.secondNode().address())) {
            Page member = browser.signIn(wire.address(), MEMBER, meeting.room());
            awaitLive(member);

            wire.cut();
            meeting.leaves(CHAIR);

            member.getByText("Left at ").waitFor();
            awaitLive(member);
            meeting.arrives(CHAIR);
            member.getByText("Left at ").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void a_browser_without_a_stream_of_events_looks_every_ten_seconds() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("An old browser");
        Page member = browser.signInAfter("delete window.EventSource", MEMBER, meeting.room());

        meeting.leaves(CHAIR);

        member.getByText("Left at ").waitFor();
        assertThat(member.locator("#room-line").innerText()).contains("every ten seconds");
    }

    @Test
    void what_is_typed_stays_and_so_does_the_focus() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Typing while people come and go");
        Page officer = browser.signIn(OFFICER, meeting.room());
        awaitLive(officer);
        officer.getByLabel("Question").fill("To approve what is being");

        meeting.leaves("kavita.rao");
        meeting.declaresInterest(MEMBER);
        officer.getByText("Not yet ruled on").first().waitFor();
        officer.keyboard().type(" typed");

        assertThat(officer.getByLabel("Question").inputValue()).isEqualTo("To approve what is being typed");
        meeting.putQuestion("To approve something else.");
        officer.locator("#closing").waitFor();
        assertThat(officer.getByLabel("Question").count()).isZero();
    }

    @Test
    void a_change_is_said_aloud_and_a_refusal_is_shown_without_leaving_the_page() {
        PreparedMeeting meeting = PreparedMeeting.opened("Said aloud");
        Page officer = browser.signIn(OFFICER, meeting.room());
        awaitLive(officer);
        officer.evaluate("window.loadedOnce = true");

        press(officer, "Agreed by consensus");
        officer.locator(".nhsuk-error-summary").waitFor();
        assertThat(Walk.problems(officer)).contains("Not quorate for this item");
        assertThat(officer.locator(".nhsuk-error-summary").evaluate("summary => summary === document.activeElement"))
                .isEqualTo(true);
        press(officer, "Everybody else is here");
        officer.locator("#room-said:has-text('Committee: quorate.')").waitFor();
        assertThat(officer.locator(".nhsuk-error-summary").count()).isZero();
        press(officer, "Agreed by consensus");

        officer.getByText("is recorded: approved.").waitFor();
        assertThat(officer.evaluate("window.loadedOnce")).isEqualTo(true);
        browser.checkAxe(officer, "room-live");
    }

    @Test
    void the_stream_of_a_member_kept_from_the_item_holds_numbers_and_nothing_else() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Purchase of the lodge");
        meeting.isRuled(CONFLICTED, Handling.LEAVE_NO_PAPER);
        Page room = browser.signIn(CONFLICTED, meeting.room());
        awaitLive(room);
        Page program = room.context().newPage();
        program.navigate("/help");
        program.evaluate(
                "address => { window.heard = ''; const mark = document.documentElement.dataset;"
                        + " fetch(address, {headers: {Accept: 'text/event-stream'}}).then(async answer => {"
                        + " const reader = answer.body.getReader(); const decoder = new TextDecoder();"
                        + " for (;;) { const piece = await reader.read(); if (piece.done) break;"
                        + " window.heard += decoder.decode(piece.value);"
                        + " mark.heard = window.heard.split('data').length - 1; } mark.ended = true; }) }",
                meeting.live());
        program.locator("html[data-heard='1']").waitFor();

        DecisionId question = meeting.putQuestion("To buy the lodge.");
        program.locator("html[data-heard]:not([data-heard='1'])").waitFor();

        assertThat((String) program.evaluate("window.heard"))
                .matches("(retry: 2000\nid: \\d+\ndata: \\{\"version\":\\d+}\n\n)+")
                .doesNotContain(
                        question.value().toString(), meeting.item().value().toString());
        assertThat(main(room)).contains("Withheld from you: item 1.").doesNotContain("To buy the lodge");
        Page elsewhere = room.context().newPage();
        elsewhere.navigate("/");
        press(elsewhere, "Sign out");
        program.locator("html[data-ended]").waitFor();
    }

    @Test
    void nobody_hears_of_a_meeting_that_they_may_not_see() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Behind doors");

        Page stranger = browser.signIn("liam.osei");
        assertThat(stranger.navigate(meeting.live()).status()).isEqualTo(404);
        Page nobody = browser.open();
        assertThat(nobody.navigate(meeting.live()).status()).isEqualTo(401);
        assertThat(nobody.navigate(meeting.fragment("")).status()).isEqualTo(401);
        Page member = browser.signIn(MEMBER);
        assertThat(member.navigate(meeting.live()).text()).matches("\\{\"version\":\\d+}");
    }

    @Test
    void who_is_no_longer_appointed_follows_no_longer() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("The last one for somebody");
        AppointmentId appointment = meeting.isAttendedBy("liam.osei", "emil.vance");
        Page attendee = browser.signIn("liam.osei", meeting.room());
        awaitLive(attendee);

        PreparedMeeting.does(
                "emil.vance",
                AppointingPeople.class,
                all -> all.end(appointment, LocalDate.ofInstant(Instant.now(), Term.LONDON)));

        // The rights of whoever has a stream are asked for twice a minute.
        attendee.locator("h1:has-text('Page not found'), #room-line:has-text('does not update')")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(main(attendee)).contains("Page not found");
    }

    @Test
    void a_session_has_three_lines_and_a_further_page_looks_every_ten_seconds() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Many pages");
        Page first = browser.signIn(MEMBER, meeting.room());
        awaitLive(first);
        for (int i = 0; i < 2; i++) {
            Page another = first.context().newPage();
            another.navigate(meeting.room());
            awaitLive(another);
        }

        Page fourth = first.context().newPage();
        fourth.navigate(meeting.room());

        fourth.locator("#room-line:has-text('every ten seconds')").waitFor();
    }

    private static void awaitLive(Page page) {
        page.locator("#room-line:has-text('" + LIVE + "')").waitFor();
    }
}
