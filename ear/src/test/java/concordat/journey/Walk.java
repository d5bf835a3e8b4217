package concordat.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import concordat.stack.DemoAccount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people read and do on any page, in the words that stand there. */
final class Walk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Walk() {}

    /** All that the page says beneath its header and menu. */
    static String main(Page page) {
        return page.locator("main").innerText();
    }

    /** Waits until the page's content says all of this. */
    static void awaits(Page page, String... texts) {
        for (String text : texts) {
            page.locator("main")
                    .filter(new Locator.FilterOptions().setHasText(text))
                    .waitFor();
        }
    }

    /** What the summary of problems says about a form that was refused. */
    static String problems(Page page) {
        return page.locator(".nhsuk-error-summary").innerText();
    }

    /** What the summary of a record says under that name. */
    static String fact(Page page, String name) {
        return page.locator(".nhsuk-summary-list__row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator("dd")
                .innerText()
                .trim();
    }

    /** Follows the first link in the page's content that says so. */
    static void follow(Page page, String text) {
        page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    /** Presses the button that says exactly this. */
    static void press(Page page, String text) {
        button(page, text).click();
    }

    /** Sends a form by its button. @return what the server answers to it */
    static Response send(Page page, String button) {
        return page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> press(page, button));
    }

    /** The button that says exactly this; one that is about something says "what it does: about what". */
    static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** The field whose component has that id, where its label is not a good handle. */
    static Locator field(Page page, String id) {
        return page.locator("[name='" + id + ":value']");
    }

    /** Chooses in the labelled field what names this person. */
    static void choose(Page page, String label, String account) {
        Locator choices = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        choices.selectOption(choices.locator("option", new Locator.LocatorOptions().setHasText(name(account)))
                .first()
                .getAttribute("value"));
    }

    /** Asks the committee a question, with a motion to that outcome. */
    static void ask(Page page, String question, String outcome) {
        page.getByLabel("Question").fill(question);
        field(page, "outcome").selectOption(outcome);
    }

    /** Records that there was a vote in which all of these were for the motion. */
    static void agree(Page page, List<String> voters) {
        page.locator("input[value=VOTE]").check();
        voters.forEach(account -> ballot(page, account, "For").check());
    }

    /** The choice of that word among the votes that somebody may have given. */
    static Locator ballot(Page page, String account, String word) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Vote of " + name(account)))
                .getByLabel(word, new Locator.GetByLabelOptions().setExact(true));
    }

    /** What the browser complains about from now on: a refused script or style, or a file that is not there. */
    static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        return complaints;
    }

    /** An address without its server. */
    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** A day as pages write it. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The name of somebody with a demonstration account. */
    static String name(String account) {
        return DemoAccount.of(account).name();
    }
}
