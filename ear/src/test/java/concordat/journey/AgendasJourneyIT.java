package concordat.journey;

import static concordat.journey.Walk.awaits;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agenda from the committee's template to its second version, put in order by mouse and by keyboard, with and without script. */
class AgendasJourneyIT {
    private static final String OFFICER = PreparedMeeting.OFFICER;
    private static final String MEMBER = "edmund.price";
    private static final String STRANGER = "callum.frost";
    private static final String COMMITTEE = "Joint Partnership Committee";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_agenda_is_drawn_up_from_the_template_and_published_twice() {
        Page officer = browser.signIn(OFFICER, "/committees");
        List<String> complaints = Walk.complaints(officer);
        follow(officer, COMMITTEE);
        follow(officer, "Agenda template: standing items, sections and references");
        assertThat(main(officer)).contains("Confirmation of quorum", "Any other business");
        browser.checkAxe(officer, "agenda-template");
        String template = path(officer.url());
        addStandingItem(officer);

        String meeting = schedule(officer);
        assertThat(titles(officer))
                .startsWith("Welcome and apologies", "Confirmation of quorum")
                .contains("A student's story");
        assertThat(main(officer)).contains("Opening, 10 min", "Papers due", "Notice due");
        browser.checkAxe(officer, "agenda-from-template");

        press(officer, "Down: item 1");
        assertThat(main(officer)).contains("Welcome and apologies is moved to place 2 of 11, in the section Opening.");
        assertThat(titles(officer)).startsWith("Confirmation of quorum", "Welcome and apologies");
        assertThat(officer.evaluate("document.activeElement.closest('tr').dataset.item"))
                .isEqualTo(row(officer, "Welcome and apologies").getAttribute("data-item"));
        officer.keyboard().press("Enter");
        awaits(officer, "Welcome and apologies is moved to place 1 of 11");
        assertThat(titles(officer)).startsWith("Welcome and apologies", "Confirmation of quorum");

        drag(officer, "Forward plan", "Any other business");
        assertThat(main(officer)).contains("Forward plan is moved to place 9 of 11, in the section Closing.");
        Page plain = browser.openWithoutScript();
        plain.navigate(path(officer.url()));
        browser.signInAt(plain, OFFICER);
        press(plain, "Up: item 3");
        assertThat(titles(plain))
                .startsWith("Welcome and apologies", "Declarations of interest", "Confirmation of quorum");

        officer.navigate(agenda(meeting));
        press(officer, "Number the items in this order");
        follow(officer, "A student's story");
        press(officer, "Star this item");
        officer.navigate(meeting);
        press(officer, "Publish the agenda");
        assertThat(main(officer)).contains("To be taken without discussion", "Versions of the agenda");

        Page member = browser.signIn(MEMBER, meeting);
        browser.checkAxe(member, "meeting-with-starred");
        press(member, "Ask for a discussion: item 6");
        assertThat(main(member)).contains("it will be discussed").doesNotContain("To be taken without discussion");

        officer.navigate(agenda(meeting));
        assertThat(main(officer))
                .contains("Changed since the agenda was published", "Changed: item 6, A student's story (star)");
        press(officer, "Publish the changes");
        addLateItem(officer, meeting);
        officer.navigate(meeting);
        follow(officer, "Versions of the agenda, and what changed");
        assertThat(main(officer))
                .contains("Added: item 12, Flood in the archive", "Changed: item 6, A student's story (star)");
        browser.checkAxe(officer, "agenda-versions");
        String versions = path(officer.url());

        member.navigate(versions);
        assertThat(main(member)).contains("Added: item 12, Flood in the archive");
        assertThat(member.navigate(template).status()).isEqualTo(403);
        assertThat(browser.signIn(STRANGER).navigate(versions).status()).isEqualTo(404);
        assertThat(complaints).isEmpty();
    }

    private void addStandingItem(Page officer) {
        follow(officer, "Add a standing item");
        press(officer, "Save standing item");
        assertThat(problems(officer)).contains("Enter the title of the item");
        officer.getByLabel("Title").fill("A student's story");
        field(officer, "section").selectOption("Business");
        officer.getByLabel("Lead").fill("Members in turn");
        browser.checkAxe(officer, "standing-item");
        press(officer, "Save standing item");
        assertThat(main(officer)).contains("A student's story is a standing item of the agendas to come.");
    }

    private static String schedule(Page officer) {
        officer.navigate("/schedule-meeting");
        officer.getByLabel("Committee", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(COMMITTEE));
        officer.getByLabel("Title").fill("Meeting with a template");
        officer.getByLabel("Date").fill(day(LocalDate.now(Term.LONDON).plusDays(200)));
        officer.getByLabel("Starts at").fill("10:00");
        officer.getByLabel("Ends at").fill("12:00");
        officer.getByLabel("Place").fill("Board room");
        press(officer, "Schedule meeting");
        officer.waitForURL("**/agenda?*");
        return path(officer.url()).replaceAll(".*meeting=([0-9a-f-]{36}).*", "/meeting?id=$1");
    }

    private static void addLateItem(Page officer, String meeting) {
        officer.navigate(agenda(meeting));
        follow(officer, "Add a late item");
        officer.getByLabel("Why the chair has agreed").fill("The archive was flooded yesterday");
        officer.getByLabel("Title").fill("Flood in the archive");
        officer.getByLabel("Lead").fill("Hana Kovacs");
        press(officer, "Add item");
        officer.waitForURL("**/agenda?meeting=*");
    }

    private static void drag(Page officer, String title, String onto) {
        Locator target = row(officer, onto);
        target.scrollIntoViewIfNeeded();
        BoundingBox from = row(officer, title).boundingBox();
        BoundingBox to = target.boundingBox();
        // As a hand does it: picked up, carried in steps, put down.
        officer.mouse().move(from.x + 12, from.y + from.height / 2);
        officer.mouse().down();
        officer.mouse().move(to.x + 60, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(8));
        officer.mouse().move(to.x + 60, to.y + 3, new Mouse.MoveOptions().setSteps(4));
        officer.mouse().up();
        officer.waitForCondition(() -> main(officer).contains(title + " is moved to place"));
    }

    private static String agenda(String meeting) {
        return meeting.replace("/meeting?id=", "/agenda?meeting=");
    }

    private static Locator row(Page page, String title) {
        return page.locator("tr[data-item]", new Page.LocatorOptions().setHasText(title));
    }

    private static List<String> titles(Page page) {
        return page.locator("tr[data-item] th a").allInnerTexts();
    }
}
