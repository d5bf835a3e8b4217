package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The text of an agreement: drafted from the library, executed, varied, read as at a day, and compared. */
class AgreementTextsJourneyIT {
    private static final String OFFICER_OF_PARTY = "callum.frost";
    private static final String READER_AT_PARTY = "liam.osei";
    private static final String UNIVERSITY = "University of Leicester (UoL)";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Agreement with a text " + MADE.incrementAndGet();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_text_is_drafted_executed_varied_and_compared() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer, "Placement agreement");
        String text = agreement.replace("/agreement?", "/agreement-text?");
        draft(officer, agreement);
        execute(officer, agreement);

        officer.navigate(text);
        assertThat(main(officer))
                .contains("1. Parties", "2. Governing law", "Original text")
                .doesNotContain("Move up");
        assertThat(officer.locator("main a:has-text('Add clauses')").count()).isZero();
        assertThat(officer.navigate(agreement.replace("/agreement?", "/add-clause?"))
                        .status())
                .isEqualTo(404);

        vary(officer, text);

        officer.navigate(text + "&on=" + today.plusDays(5));
        assertThat(main(officer)).contains("The law of Scotland", "Variation 1, from " + day(today.plusDays(5)));
        browser.checkAxe(officer, "agreement-text-varied");
        officer.navigate(text);
        assertThat(main(officer)).doesNotContain("The law of Scotland");
        follow(officer, "Compare two versions");
        officer.locator("#filter-latter").selectOption(today.plusDays(5).toString());
        press(officer, "Compare");
        assertThat(main(officer)).contains("1 clause differs.", "Reworded", "Unchanged");
        assertThat(officer.locator("ins:has-text('Scotland')").count()).isEqualTo(1);
        assertThat(officer.locator("del:has-text('England')").count()).isPositive();
        browser.checkAxe(officer, "compare-texts");
        officer.selectOption("#filter-show", "different");
        press(officer, "Compare");
        officer.waitForURL("**show=different*");
        assertThat(main(officer)).contains("1 clause differs.", "Reworded").doesNotContain("Unchanged");

        Page reader = browser.signIn(READER_AT_PARTY);
        assertThat(reader.navigate(text).status()).isEqualTo(200);
        assertThat(main(reader)).contains("2. Governing law").doesNotContain("Prepare an instrument");
    }

    @Test
    void two_who_edit_one_clause_lose_no_word_even_if_it_is_taken_out() {
        Page first = browser.signIn(OFFICER);
        String agreement = record(first, "Placement agreement");
        String text = agreement.replace("/agreement?", "/agreement-text?");
        draft(first, agreement);
        first.navigate(text);
        follow(first, "Edit");
        String clause = path(first.url());
        Page second = browser.signIn(OFFICER_OF_PARTY, clause);

        field(first, "wording").fill("Words of the first");
        press(first, "Save clause");
        first.waitForURL("**/agreement-text?id=*");
        field(second, "wording").fill("Words of the second");
        press(second, "Save clause");

        assertThat(problems(second)).contains("Somebody else has changed this clause");
        assertThat(second.locator("table:has-text('Where the two versions differ')")
                        .innerText())
                .contains("Words of the first", "Words of the second");
        assertThat(field(second, "wording").inputValue()).isEqualTo("Words of the second");
        browser.checkAxe(second, "edit-clause-stale");

        first.navigate(clause);
        press(first, "Take this clause out");
        first.waitForURL("**/agreement-text?id=*");
        press(second, "Save clause");
        assertThat(problems(second)).contains("taken this clause out");
        assertThat(field(second, "wording").inputValue()).isEqualTo("Words of the second");
        press(second, "Add as a new clause");
        second.waitForURL("**/agreement-text?id=*");
        assertThat(main(second)).contains("Words of the second");
    }

    @Test
    void in_a_memorandum_the_binding_clauses_are_named_and_a_wording_of_ones_own_is_kept() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer, "Memorandum of understanding");
        draft(officer, agreement);

        officer.navigate(agreement.replace("/agreement?", "/agreement-text?"));
        assertThat(main(officer)).contains("but for these clauses: 2 Governing law.");
        browser.checkAxe(officer, "agreement-text-memorandum");

        follow(officer, "Clause library");
        follow(officer, "Add a wording");
        field(officer, "heading").fill("Of journey " + title);
        field(officer, "wording").fill("Our own words");
        browser.checkAxe(officer, "add-wording");
        press(officer, "Add wording");
        officer.waitForURL("**/clause-library?*");
        follow(officer, "Of journey " + title);
        field(officer, "wording").fill("Our better words");
        press(officer, "Save later version");
        officer.waitForURL("**/clause-library?*");
        follow(officer, "Of journey " + title);
        assertThat(main(officer)).contains("own wording, version 2", "own wording, version 1", "Our own words");
        browser.checkAxe(officer, "wording");
    }

    private void draft(Page officer, String agreement) {
        officer.navigate(agreement);
        follow(officer, "Text and versions");
        follow(officer, "Add clauses");
        browser.checkAxe(officer, "add-clause");
        press(officer, "Add what is chosen");
        assertThat(problems(officer)).contains("Choose at least one heading");
        officer.getByLabel("Governing law").check();
        officer.getByLabel("Parties", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(officer, "Add what is chosen");
        officer.waitForURL("**/agreement-text?id=*");
        assertThat(main(officer)).contains("2 headings are put in from the library.", "1. Parties", "2. Governing law");
        browser.checkAxe(officer, "agreement-text-draft");
        press(officer, "Move up: 2. Governing law");
        officer.waitForURL("**/agreement-text?id=*");
        assertThat(main(officer)).contains("1. Governing law");
        press(officer, "Move down: 1. Governing law");
        officer.waitForURL("**/agreement-text?id=*");
        assertThat(main(officer)).contains("2. Governing law");
    }

    private void vary(Page officer, String text) {
        officer.navigate(text);
        officer.locator("main a[href*='kind=VARIATION']").click();
        browser.checkAxe(officer, "prepare-instrument");
        field(officer, "instrumentTitle").fill("Another law");
        field(officer, "effective").fill(day(today.plusDays(5)));
        field(officer, "until").fill(day(today.plusDays(5)));
        press(officer, "Save draft");
        assertThat(problems(officer)).contains("must be after the day from which");
        assertThat(field(officer, "instrumentTitle").inputValue()).isEqualTo("Another law");
        field(officer, "until").fill("");
        press(officer, "Save draft");
        officer.waitForURL("**/instrument?id=*");
        String instrument = path(officer.url());
        assertThat(main(officer)).contains("Still to sign");

        officer.locator("summary:has-text('Change a clause')").click();
        follow(officer, "2, Governing law");
        browser.checkAxe(officer, "change-clause");
        field(officer, "wording").fill("The law of Scotland governs this agreement.");
        press(officer, "Save change");
        officer.waitForURL("**/instrument?id=*");
        assertThat(main(officer)).contains("Rewords 2, Governing law");
        browser.checkAxe(officer, "instrument");

        officer.navigate(instrument.replace("/instrument?", "/change-clause?"));
        field(officer, "heading").fill("Not wanted");
        field(officer, "wording").fill("Not wanted at all");
        field(officer, "number").fill("7a");
        press(officer, "Save change");
        assertThat(officer.locator("#number-error").innerText()).contains("such as 7 or 7A");
        assertThat(field(officer, "heading").inputValue()).isEqualTo("Not wanted");
        field(officer, "number").fill("");
        press(officer, "Save change");
        officer.waitForURL("**/instrument?id=*");
        button(officer, "Take off: Puts in A, Not wanted").click();
        officer.locator("main:has-text('The change is taken off.')").waitFor();

        for (int signature = 1; signature <= 2; signature++) {
            officer.navigate(instrument.replace("/instrument?", "/sign-instrument?"));
            field(officer, "party").selectOption(new SelectOption().setIndex(1));
            String party = (String) field(officer, "party").evaluate("select => select.selectedOptions[0].text");
            String signatory = officer.locator("[name='signatory:value'] option:has-text('"
                            + (party.contains("University") ? "Orla Quinn" : "Margot Ellis") + "')")
                    .getAttribute("value");
            field(officer, "signatory").selectOption(signatory);
            field(officer, "on").fill(day(today.plusDays(1)));
            press(officer, "Record signature");
            assertThat(officer.locator("#on-error").innerText()).contains("must not be after today");
            browser.checkAxe(officer, "sign-instrument");
            field(officer, "on").fill(day(today));
            press(officer, "Record signature");
            officer.waitForURL("**/instrument?id=*");
        }
        assertThat(main(officer)).contains("Executed").doesNotContain("Still to sign");
        assertThat(officer.navigate(instrument.replace("/instrument?", "/amend-instrument?"))
                        .status())
                .isEqualTo(404);
    }

    private String record(Page officer, String type) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel(type));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        return path(officer.url());
    }

    private void execute(Page officer, String agreement) {
        officer.navigate(agreement.replace("/agreement?", "/execute-agreement?"));
        for (int party = 0; party < 2; party++) {
            field(officer, "signatures:" + party + ":signatory").selectOption(new SelectOption().setIndex(1));
            field(officer, "signatures:" + party + ":on").fill(day(today.minusDays(30)));
        }
        press(officer, "Record signatures");
        officer.waitForURL("**/agreement?id=*");
    }
}
