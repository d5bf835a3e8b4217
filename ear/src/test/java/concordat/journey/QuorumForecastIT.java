package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Officer and chair see, before a meeting, for which items and for whom there will be no quorum. */
class QuorumForecastIT {
    private static final String MEMBER = "hana.kovacs";

    /** The page can warn of other things too, such as late notice. */
    private static final String SHORTFALL = ".cc-warning:has-text('Not enough members are expected')";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void apologies_turn_the_forecast_and_officer_and_chair_are_warned() {
        PreparedMeeting meeting = PreparedMeeting.planned("Forecast of May");
        Page officer = browser.signIn(OFFICER, meeting.page());
        assertThat(forecast(officer).innerText()).contains("Will be quorate").contains("It can bear 2 more absences.");
        assertThat(main(officer)).doesNotContain("Not enough members are expected");

        for (String account : List.of("edmund.price", "farah.siddiqui", "kavita.rao")) {
            officer.navigate("/attendance?meeting=" + meeting.meeting().value());
            button(officer, "Apologies: " + name(account)).first().click();
        }
        officer.navigate(meeting.page());

        String warning = "Item 1 will be inquorate for NHFT on " + Walk.day(LocalDate.now(Term.LONDON))
                + ": NHFT will have 1 of 2 voting members present.";
        assertThat(officer.locator(SHORTFALL).innerText()).contains(warning);
        assertThat(forecast(officer).innerText())
                .contains("Will be inquorate")
                .contains("NHFT will have 1 of 2 voting members present.");
        browser.checkAxe(officer, "quorum-forecast");

        Page chair = browser.signIn(CHAIR);
        assertThat(main(chair)).contains("Work in hand").contains("Will be inquorate for 1 item; meets on");
        browser.checkAxe(chair, "home-work-in-hand");
        follow(chair, "Forecast of May");
        assertThat(path(chair.url())).isEqualTo(meeting.page());
        assertThat(chair.locator(SHORTFALL).innerText()).contains(warning);
    }

    @Test
    void a_member_sees_no_forecast() {
        PreparedMeeting meeting = PreparedMeeting.planned("Forecast for few");
        Page member = browser.signIn(MEMBER, meeting.page());

        assertThat(main(member)).contains("Forecast for few").doesNotContain("Quorum forecast");
        member.navigate("/");
        assertThat(main(member)).doesNotContain("Work in hand");
    }

    private static Locator forecast(Page page) {
        return page.locator("table").filter(new Locator.FilterOptions().setHasText("Quorum forecast"));
    }
}
