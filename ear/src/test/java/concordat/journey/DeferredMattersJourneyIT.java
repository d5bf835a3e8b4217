package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deferred matter comes back, and is followed across meetings (VO-11). */
class DeferredMattersJourneyIT {
    private static final String MEMBER = "edmund.price";
    private static final String STRANGER = "callum.frost";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_is_deferred_is_taken_up_again_and_followed() {
        LocalDate returns = LocalDate.now(Term.LONDON).plusDays(400);
        PreparedMeeting meeting = PreparedMeeting.inProgress("Naming of the new ward");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "That the naming be deferred", "DEFERRED");
        officer.getByText("Dates, deferral, referral").click();
        officer.getByLabel("If deferred: comes back on").fill(day(returns));
        officer.locator("input[value=CONSENSUS]").check();
        press(officer, "Record decision");
        assertThat(main(officer)).contains("is recorded: deferred.");
        String decision = path(officer.url());
        String reference = officer.locator("h1").innerText().replace("Decision ", "");
        follow(officer, "How this matter went through the meetings");
        assertThat(main(officer)).contains("Deferred, and on no agenda yet.", reference);

        PreparedMeeting next = PreparedMeeting.planned("Early autumn meeting");
        officer.navigate("/agenda?meeting=" + next.meeting().value());
        assertThat(main(officer)).contains("Deferred, and on no agenda yet", day(returns));
        browser.checkAxe(officer, "agenda-with-deferred");
        press(officer, "Put on this agenda: " + reference);
        assertThat(main(officer))
                .contains("The matter that " + reference + " deferred is on the agenda.")
                .contains("Naming of the new ward");

        officer.navigate(decision);
        follow(officer, "How this matter went through the meetings");
        assertThat(main(officer)).contains("Comes back on " + day(LocalDate.now(Term.LONDON)));
        browser.checkAxe(officer, "decision-chain");
        String chain = path(officer.url());
        Page member = browser.signIn(MEMBER, chain);
        assertThat(main(member)).contains(reference).doesNotContain("Comes back on");
        assertThat(browser.signIn(STRANGER).navigate(chain).status()).isEqualTo(404);
    }
}
