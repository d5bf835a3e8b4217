package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import concordat.stack.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that another site makes the browser of somebody signed in send: nothing is done for them. */
class ForgeryIT {
    private static final String FORM = "/schedule-meeting";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_form_without_the_sessions_token_is_refused() {
        Page page = browser.signIn(OFFICER, FORM);

        APIResponse answer = page.request().post(FORM, sent("", "same-origin"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("did not come from a page of Concordat");
    }

    @Test
    void a_form_with_the_token_of_another_session_is_not_carried_out() {
        String foreign = token(browser.signIn("bronwen.hughes", FORM));
        Page page = browser.signIn(OFFICER, FORM);

        APIResponse answer = page.request().post(FORM, sent(foreign, "same-origin"));

        assertThat(answer.text()).doesNotContain("is scheduled");
        page.navigate("/meetings");
        assertThat(main(page)).doesNotContain("Forged meeting");
    }

    @Test
    void a_form_that_another_site_sent_is_refused_even_with_the_token() {
        Page page = browser.signIn(OFFICER, FORM);

        APIResponse answer = page.request().post(FORM, sent(token(page), "cross-site"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void the_API_takes_no_change_by_a_cookie_from_another_site() {
        Page page = browser.signIn(OFFICER);

        APIResponse answer = page.request()
                .post(
                        "/api/v1/decisions",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setHeader("Idempotency-Key", "forged")
                                .setData("{}"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }

    @Test
    void no_page_can_be_framed_by_another_site() {
        Page page = browser.open();

        assertThat(page.navigate("/help").allHeaders().get("content-security-policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    private static String token(Page page) {
        return page.locator("main input[name=token]").first().getAttribute("value");
    }

    private static RequestOptions sent(String token, String site) {
        return RequestOptions.create()
                .setHeader("Sec-Fetch-Site", site)
                .setHeader("Origin", RunningStack.get().address())
                .setMaxRedirects(0)
                .setForm(FormData.create().set("token", token).set("title:value", "Forged meeting"));
    }
}
