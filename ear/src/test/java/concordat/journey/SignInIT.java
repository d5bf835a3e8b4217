package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import concordat.stack.DemoAccount;
import concordat.stack.RunningStack;
import concordat.stack.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void who_signs_in_sees_their_name() {
        Page page = browser.signIn("amara.okafor");

        assertThat(page.locator("body").innerText())
                .contains(DemoAccount.of("amara.okafor").name());
    }

    @Test
    void who_signs_in_comes_to_the_page_they_asked_for() {
        Page page = browser.open();
        page.navigate("/index?from=a-mail");

        Request next = page.waitForRequest(
                asked -> asked.url().endsWith("/index?from=a-mail"), () -> browser.signInAt(page, "amara.okafor"));

        assertThat(next.method()).isEqualTo("GET");
    }

    @Test
    void who_signs_out_is_asked_for_the_password_again() {
        Page page = browser.signIn("delia.marsh");

        page.locator("form[action$='/sign-out'] button").click();

        page.waitForURL("**/signed-out");
        page.navigate("/");
        page.locator("#password").waitFor();
    }

    @Test
    void the_session_has_another_id_after_the_sign_in() {
        Page page = browser.open();
        page.navigate("/");
        String before = sessionCookie(page);

        browser.signInAt(page, "delia.marsh");

        assertThat(sessionCookie(page)).isNotEqualTo(before);
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() {
        Page page = browser.signIn("delia.marsh");

        assertThat(page.context().cookies(RunningStack.get().address()))
                .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                });
    }

    @Test
    void nothing_is_said_about_the_make_of_the_server() {
        Page page = browser.open();

        Response answer = page.navigate("/signed-out");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void a_program_without_a_token_is_refused_and_not_sent_to_a_sign_in_page() throws Exception {
        assertThat(askedWith(null).statusCode()).isEqualTo(401);
        assertThat(askedWith("not-a-token").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_for_another_application_is_refused() throws Exception {
        assertThat(askedWith(Tokens.meantForAnother("delia.marsh")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_for_this_application_is_accepted() throws Exception {
        assertThat(askedWith(Tokens.bearer("delia.marsh")).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> askedWith(@Nullable String token) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RunningStack.get().address() + "/api/v1/me"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String sessionCookie(Page page) {
        return page.context().cookies(RunningStack.get().address()).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
