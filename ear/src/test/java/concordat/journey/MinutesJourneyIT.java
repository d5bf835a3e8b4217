package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes from the meeting that has closed to the chair's signature under what the next meeting approved (MI-1, MI-2). */
class MinutesJourneyIT {
    private static final String MEMBER = "edmund.price";
    private static final String STRANGER = "callum.frost";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void minutes_are_drafted_returned_agreed_circulated_amended_approved_and_signed() throws IOException {
        PreparedMeeting held = PreparedMeeting.inProgress("Meeting with minutes");
        held.closes();
        Page officer = browser.signIn(OFFICER, "/meeting?id=" + held.meeting().value());
        assertThat(main(officer)).contains("There are no minutes that you may see yet.");
        press(officer, "Draft the minutes of Part 1");
        officer.waitForURL("**/minutes?id=*");
        String minutes = path(officer.url());
        assertThat(officer.locator("h1").innerText()).endsWith("- Draft");
        assertThat(main(officer))
                .contains("Quorate for this item", "Voting", "Nothing has been written yet.", "1 item has no text yet");
        browser.checkAxe(officer, "minutes-draft");
        browser.picture(officer, "minutes-draft");
        Page member = browser.signIn(MEMBER);
        assertThat(member.navigate(minutes).status()).isEqualTo(404);
        assertThat(document(member, minutes).status()).isEqualTo(404);
        assertThat(member.navigate("/minutes-register").status()).isEqualTo(200);
        assertThat(member.locator("main table").allInnerTexts()).noneMatch(each -> each.contains("Draft"));

        write(officer, "The plan was presented.");
        assertThat(main(officer)).contains("is saved", "The plan was presented.");
        press(officer, "Give to the chair");
        officer.locator("main:has-text('The chair has the draft.')").waitFor();

        Page chair = browser.signIn(CHAIR, minutes);
        press(chair, "Return to the secretary");
        assertThat(problems(chair)).contains("Enter what is to be changed");
        field(chair, "because").fill("Name the June plan");
        press(chair, "Return to the secretary");
        chair.locator("main:has-text('The draft is returned')").waitFor();
        officer.navigate(minutes);
        assertThat(main(officer)).contains("Returned by the chair", "Name the June plan");
        write(officer, "The June plan was presented.\nMembers asked about its costs.");
        press(officer, "Give to the chair");
        chair.navigate(minutes);
        press(chair, "Agree to the draft");
        chair.locator("main:has-text('You have agreed to the draft.')").waitFor();
        officer.navigate(minutes);
        press(officer, "Circulate as unconfirmed");
        officer.locator("main:has-text('circulated as unconfirmed')").waitFor();

        member.navigate(minutes);
        assertThat(member.locator("h1").innerText()).endsWith("- Unconfirmed");
        member.locator("a:has-text('Say that something is not accurate')").click();
        browser.checkAxe(member, "comment-on-minute");
        field(member, "comment").fill("It was the July plan");
        press(member, "Send the comment");
        member.waitForURL("**/minutes?id=*");
        assertThat(main(member)).contains("It was the July plan", "Edmund Price");
        browser.checkAxe(member, "minutes-unconfirmed");
        browser.picture(member, "minutes-unconfirmed");

        PreparedMeeting next = PreparedMeeting.withMinutes("Meeting that approves minutes");
        next.begins();
        officer.navigate("/item?id=" + next.item().value());
        assertThat(main(officer)).contains("Minutes of the last meeting", "Minutes to approve");
        browser.checkAxe(officer, "item-with-minutes");
        officer.locator("a:has-text('Amend or approve')").first().click();
        browser.checkAxe(officer, "approve-minutes");
        browser.picture(officer, "approve-minutes");
        assertThat(main(officer)).contains("It was the July plan");
        officer.locator("a:has-text('Amend')").last().click();
        browser.checkAxe(officer, "amend-minute");
        field(officer, "wording").fill("The July plan was presented.\nMembers asked about its costs.");
        press(officer, "Put the amendment on record");
        officer.waitForURL("**/approve-minutes?*");
        assertThat(main(officer)).contains("To be amended");
        press(officer, "Approve as a correct record");
        officer.waitForURL("**/minutes?id=*");
        assertThat(main(officer)).contains("Approved with amendments", "As circulated it read:", "The June plan");

        chair.navigate(minutes);
        press(chair, "Sign the minutes");
        chair.locator("main:has-text('You have signed the minutes.')").waitFor();
        officer.navigate(minutes);
        press(officer, "Publish the minutes");
        officer.locator("main:has-text('The minutes are published.')").waitFor();
        browser.checkAxe(officer, "minutes-published");
        browser.picture(officer, "minutes-published");
        officer.navigate("/minutes-register");
        browser.checkAxe(officer, "minutes-register");
        browser.picture(officer, "minutes-register");

        APIResponse word = document(member, minutes);
        assertThat(word.headers().get("content-disposition")).contains("_minutes_part1_published.docx");
        assertThat(text(word.body()))
                .contains("The July plan was presented.", "Quorate for this item", "Signed by Delia Marsh, chair")
                .doesNotContain("The June plan");
        APIResponse pdf = document(member, minutes + "&as=pdf");
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.headers().get("content-disposition")).contains("_minutes_part1_published.pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Page stranger = browser.signIn(STRANGER);
        assertThat(stranger.navigate(minutes).status()).isEqualTo(404);
        assertThat(document(stranger, minutes).status()).isEqualTo(404);
        assertThat(document(stranger, minutes + "&as=pdf").status()).isEqualTo(404);
    }

    private static void write(Page officer, String text) {
        officer.locator("section a:has-text('Write')").first().click();
        field(officer, "text").fill(text);
        press(officer, "Save the minute");
        officer.waitForURL("**/minutes?id=*");
    }

    private static APIResponse document(Page page, String minutes) {
        String origin = page.url().replaceAll("(https?://[^/]+).*", "$1");
        return page.request().get(origin + minutes.replace("/minutes?", "/minutes-document?"));
    }

    private static String text(byte[] word) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
                }
            }
        }
        return "";
    }
}
