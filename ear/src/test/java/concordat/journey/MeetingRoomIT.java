package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.awaits;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concordat.domain.meeting.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A meeting taken through in the meeting room, by one click for each thing that happens, and without script. */
class MeetingRoomIT {
    private static final String MEMBER = "hana.kovacs";
    private static final String CONFLICTED = "edmund.price";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_officer_takes_an_item_with_a_vote_through_in_three_clicks() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Clinical placements");
        meeting.secondItem("2", "Budget for the year");
        Page officer = browser.signIn(OFFICER, meeting.room());
        assertThat(main(officer)).contains("1. Clinical placements", "Next: 2. Budget for the year", "Quorate");
        browser.checkAxe(officer, "room-officer");

        press(officer, "Put the question");
        awaits(officer, "The committee is asked to approve.", "0 of ");
        Page member = browser.signIn(MEMBER, meeting.room());
        press(member, "For: " + seatOf(member));
        awaits(member, "You have voted: for.");
        assertThat(main(member)).doesNotContain(" of 8 have voted");
        browser.checkAxe(member, "room-member-voted");
        awaits(officer, "Votes: 1 of ");
        assertThat(main(officer)).doesNotContain("Voted: for");
        browser.checkAxe(officer, "room-officer-vote");
        press(officer, "Declare the result of the vote");
        awaits(officer, "is declared: approved.", "1 for, 0 against");
        browser.checkAxe(officer, "room-officer-declared");
        press(officer, "Finish, go to item 2");

        awaits(officer, "To approve: Budget for the year.", "under discussion since");
        awaits(member, "2. Budget for the year");
        assertThat(main(member)).doesNotContain("To approve: Clinical placements.");
    }

    private static String seatOf(Page member) {
        return member.locator("input[value=For]").getAttribute("aria-label").replaceFirst("^For: ", "");
    }

    @Test
    void people_come_and_go_with_a_click_each_and_the_quorum_follows() {
        PreparedMeeting meeting = PreparedMeeting.opened("Who is in the room");
        Page officer = browser.signIn(OFFICER, meeting.room());
        assertThat(main(officer)).contains("Nobody has been recorded as present yet.", "Not quorate");

        press(officer, "Everybody else is here");
        awaits(officer, "people are in the meeting");
        assertThat(main(officer)).doesNotContain("Not quorate");
        press(officer, "Left: " + name(CHAIR));
        awaits(officer, "Left at ");
        press(officer, "Arrived: " + name(CHAIR));
        button(officer, "Left: " + name(CHAIR)).waitFor();
    }

    @Test
    void a_member_sent_out_of_the_room_follows_nothing_of_the_item() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Fees for placements");
        meeting.isRuled(CONFLICTED, Handling.LEAVE);
        meeting.putQuestion("To raise the fees.");
        Page member = browser.signIn(CONFLICTED, meeting.room());

        assertThat(main(member))
                .contains("You have left for this item.")
                .doesNotContain("To raise the fees", "voting members present", "Financial");
        assertThat(fragment(member, meeting)).doesNotContain("To raise the fees", "voting members present");
        browser.checkAxe(member, "room-member-out");
        Page officer = browser.signIn(OFFICER, meeting.room());
        awaits(officer, "Out since");
    }

    @Test
    void a_member_from_whom_the_item_is_withheld_sees_its_number_and_nothing_else() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Purchase of the annexe");
        meeting.isRuled(CONFLICTED, Handling.LEAVE_NO_PAPER);
        meeting.putQuestion("To buy the annexe.");
        Page member = browser.signIn(CONFLICTED, meeting.room());

        String room = (String) member.evaluate("document.getElementById('room').outerHTML");
        for (String seen : new String[] {room, fragment(member, meeting)}) {
            assertThat(seen)
                    .contains("Withheld from you: item 1.")
                    .doesNotContain(
                            "To buy the annexe",
                            meeting.item().value().toString(),
                            "Director of a supplier",
                            "voting members present");
        }
        browser.checkAxe(member, "room-member-withheld");
    }

    @Test
    void a_stranger_finds_no_room_and_no_fragment() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Not for strangers");
        Page stranger = browser.signIn("liam.osei");

        assertThat(stranger.navigate(meeting.room()).status()).isEqualTo(404);
        assertThat(stranger.navigate(meeting.fragment("quorum")).status()).isEqualTo(404);
    }

    @Test
    void a_fragment_holds_the_part_that_was_asked_for_and_its_forms_lead_to_the_room() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("In parts");
        Page officer = browser.signIn(OFFICER, meeting.room());

        Object quorum =
                officer.evaluate("address => fetch(address).then(answer => answer.text())", meeting.fragment("quorum"));
        assertThat(quorum.toString())
                .contains("data-part=\"quorum\"", "voting members present")
                .doesNotContain("data-part=\"people\"", "<nav");
        officer.navigate(meeting.fragment("people"));
        press(officer, "Left: " + name(CHAIR));
        assertThat(Walk.path(officer.url())).isEqualTo(meeting.room());
        assertThat(main(officer)).contains("Left at ");
        assertThat(officer.navigate(meeting.fragment("nothing")).status()).isEqualTo(404);
    }

    @Test
    void a_vote_sent_again_counts_once_and_does_not_undo_a_later_one() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Counted once");
        meeting.putQuestion("To count each vote once.");
        Page member = browser.signIn(MEMBER, meeting.room());
        String form = (String)
                member.evaluate("new URLSearchParams(new FormData(document.getElementById('voting'))).toString()"
                        + " + '&' + encodeURIComponent(document.querySelector('#voting [value=For]').name) + '=For'");

        press(member, "For: " + seatOf(member));
        awaits(member, "You have voted: for.");
        press(member, "Against: " + seatOf(member));
        awaits(member, "You have voted: against.");
        for (int i = 0; i < 3; i++) {
            member.evaluate(
                    "([address, body]) => fetch(address, {method: 'POST', body, headers:"
                            + " {'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => answer.text())",
                    java.util.List.of(meeting.room(), form));
        }
        member.navigate(meeting.room());

        assertThat(main(member)).contains("You have voted: against.");
        Page officer = browser.signIn(OFFICER, meeting.room());
        assertThat(main(officer)).contains("Votes: 1 of ");
        button(officer, "Declare the result of the vote").dblclick();
        awaits(officer, "is declared: not approved.", "0 for, 1 against");
    }

    @Test
    void consensus_is_recorded_with_one_click_without_script_and_by_the_keyboard() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Agreed by all");
        Page officer = browser.openWithoutScript();
        officer.navigate(meeting.room());
        browser.signInAt(officer, OFFICER);

        officer.getByLabel("Question").fill("");
        press(officer, "Agreed by consensus");
        assertThat(Walk.problems(officer)).contains("Enter the question");
        officer.getByLabel("Question").fill("To agree.");
        button(officer, "Agreed by consensus").focus();
        officer.keyboard().press("Enter");

        officer.getByText("is recorded: approved.").waitFor();
        assertThat(main(officer)).contains("To agree.");
        assertThat(button(officer, "Finish item 1").isVisible()).isTrue();
    }

    private static String fragment(Page page, PreparedMeeting meeting) {
        return (String) page.evaluate("address => fetch(address).then(answer => answer.text())", meeting.fragment(""));
    }
}
