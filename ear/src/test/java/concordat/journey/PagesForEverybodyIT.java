package concordat.journey;

import static concordat.journey.Walk.complaints;
import static concordat.journey.Walk.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesForEverybodyIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"accessibility", "privacy", "help", "signed-out"})
    void is_read_without_signing_in(String name) {
        Page page = browser.open();
        List<String> complaints = complaints(page);

        Response answer = page.navigate("/" + name);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.title()).endsWith(" - Concordat");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        browser.checkAxe(page, name);
        assertThat(complaints).isEmpty();
    }

    @Test
    void who_has_no_appointment_learns_whom_to_ask_and_what_to_quote() {
        Page page = browser.signIn("sophie.tran", "/no-access");

        assertThat(main(page))
                .contains("administrator of your own organisation", "00000000-0000-4000-8000-000000000018");
        assertThat(page.locator("nav[aria-label=Sections]").count()).isZero();
        browser.checkAxe(page, "no-access");
        assertThat(page.navigate("/invitation").status()).isEqualTo(200);
        browser.checkAxe(page, "invitation");
    }

    @Test
    void what_is_not_there_is_answered_with_a_page_that_helps() {
        Page page = browser.open();

        Response answer = page.navigate("/static/nothing-here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isEqualTo("Page not found");
        browser.checkAxe(page, "not-found");
    }

    @Test
    void the_first_key_leads_past_header_and_menu() {
        Page page = browser.open();
        page.navigate("/help");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#main");
    }
}
