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

/** A data sharing gap opens and is closed; a letter of access runs out; a joint appraisal is overdue and is held. */
class LinkedAgreementsJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String READER_AT_PARTY = "liam.osei";
    private static final String UNIVERSITY = "University of Leicester (UoL)";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final int number = MADE.incrementAndGet();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_gap_shows_until_a_data_sharing_agreement_is_linked_and_again_when_the_link_ends() {
        Page officer = browser.signIn(OFFICER);
        String agreement = executed(officer, "Shared records " + number, "Placement agreement");
        officer.navigate(agreement.replace("/agreement?", "/agreement-particulars?"));
        field(officer, "shared").check();
        press(officer, "Save personal data");
        assertThat(problems(officer)).contains("the lawful basis is recorded");
        field(officer, "basis").selectOption(new SelectOption().setLabel("Public task, article 6(1)(e)"));
        press(officer, "Save personal data");
        officer.locator("main:has-text('What is said of personal data is on record.')")
                .waitFor();
        assertThat(main(officer)).contains("Data sharing gap", "A memorandum of understanding alone is not enough");
        browser.checkAxe(officer, "agreement-particulars");
        officer.getByLabel("Direct award").check();
        press(officer, "Save procurement");
        assertThat(problems(officer)).contains("Direct award: say on what ground");
        field(officer, "ground").fill("Waiver 12 of the finance committee");
        press(officer, "Save procurement");
        officer.locator("main:has-text('How it was procured is on record.')").waitFor();
        officer.navigate(agreement);
        assertThat(main(officer)).contains("Data sharing gap", "Direct award. Waiver 12 of the finance committee");
        browser.checkAxe(officer, "agreement-with-gap");
        officer.navigate("/agreements?flag=DATA_SHARING_GAP");
        assertThat(main(officer)).contains("Shared records " + number);
        browser.checkAxe(officer, "agreements-with-gap");
        officer.navigate("/");
        assertThat(main(officer)).contains("Data sharing gaps");

        String covering = executed(officer, "Sharing agreement " + number, "Data sharing agreement");
        officer.navigate(covering.replace("/agreement?", "/change-agreement?"));
        field(officer, "kind").selectOption(new SelectOption().setLabel("Covers the data sharing of"));
        field(officer, "other")
                .selectOption(officer.locator("option:has-text('Shared records " + number + " (')")
                        .first()
                        .getAttribute("value"));
        press(officer, "Link");
        officer.locator("main:has-text('The agreements are linked.')").waitFor();
        officer.navigate(agreement);
        assertThat(main(officer))
                .contains("Its data sharing is covered by Sharing agreement " + number)
                .doesNotContain("Data sharing gap");

        officer.navigate(covering.replace("/agreement?", "/change-agreement?"));
        String end = "End: Covers the data sharing of Shared records " + number;
        button(officer, end).click();
        assertThat(problems(officer)).contains("Enter the reason why the link ends");
        field(officer, "linkReason").fill("It covers other data");
        button(officer, end).click();
        officer.locator("main:has-text('The link is ended')").waitFor();
        officer.navigate(agreement);
        assertThat(main(officer)).contains("Data sharing gap", "It covers other data");

        Page reader = browser.signIn(READER_AT_PARTY);
        reader.navigate(agreement.replace("/agreement?", "/agreement-particulars?"));
        assertThat(main(reader)).contains("Data sharing gap").doesNotContain("Save personal data");
        Page stranger = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(stranger.navigate(agreement.replace("/agreement?", "/agreement-particulars?"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_letter_of_access_is_given_where_it_is_enough_and_its_end_is_announced_once() {
        String person = "Vera Sample " + number;
        Page officer = browser.signIn(OFFICER);
        officer.navigate("/agreements");
        follow(officer, "honorary contracts and joint appraisals");
        follow(officer, "Record a contract or letter");
        browser.checkAxe(officer, "record-honorary");
        field(officer, "person").fill(person);
        field(officer, "employer").selectOption(new SelectOption().setLabel("University of Leicester"));
        officer.getByLabel("Honorary research contract").check();
        field(officer, "work").fill("Sleep study");
        field(officer, "start").fill(day(today.minusMonths(6)));
        field(officer, "lastDay").fill(day(today.plusDays(20)));
        field(officer, "supervisor").fill("Eve Example");
        press(officer, "Save");
        assertThat(problems(officer)).contains("a letter of access is enough");
        officer.getByLabel("Letter of access").check();
        press(officer, "Save");
        officer.waitForURL("**/honorary-arrangement?id=*");
        String letter = path(officer.url());
        assertThat(main(officer)).contains("Running", "Eve Example", "Sleep study");
        browser.checkAxe(officer, "honorary-arrangement");

        officer.navigate("/honorary?ends=soon");
        assertThat(main(officer)).contains(person);
        browser.checkAxe(officer, "honorary");
        officer.navigate("/honorary?sort=-person&q=" + number + "&standing=EXPIRED");
        assertThat(main(officer)).doesNotContain(person);
        officer.navigate("/");
        String alert = "Noted: Letter of access: " + person + ": Ends on " + day(today.plusDays(20));
        button(officer, alert).click();
        officer.locator("main:has-text('You have taken note of it.')").waitFor();
        assertThat(main(officer)).doesNotContain(person);

        officer.navigate(letter);
        field(officer, "renewedUntil").fill(day(today.plusDays(20)));
        press(officer, "Renew");
        assertThat(problems(officer)).contains("must be after the present one");
        field(officer, "renewedUntil").fill(day(today.plusYears(1)));
        press(officer, "Renew");
        officer.locator("main:has-text('It is renewed until')").waitFor();
        field(officer, "endedOn").fill(day(today.minusDays(1)));
        field(officer, "reason").fill("The study closed");
        press(officer, "End early");
        officer.locator("main:has-text('Ended early')").waitFor();
        assertThat(main(officer)).contains("The study closed").doesNotContain("Renew it");

        for (String account : new String[] {OFFICER_ELSEWHERE, READER_AT_PARTY}) {
            Page stranger = browser.signIn(account);
            assertThat(stranger.navigate(letter).status()).isEqualTo(404);
            stranger.navigate("/honorary?q=Vera");
            assertThat(main(stranger)).doesNotContain(person);
        }
    }

    @Test
    void a_joint_appraisal_that_is_overdue_is_held_and_the_next_is_due_a_year_later() {
        String person = "Ivo Sample " + number;
        Page officer = browser.signIn(OFFICER);
        officer.navigate("/record-joint-post");
        browser.checkAxe(officer, "record-joint-post");
        field(officer, "person").fill(person);
        field(officer, "post").fill("Clinical reader");
        field(officer, "trust")
                .selectOption(new SelectOption().setLabel("Northamptonshire Healthcare NHS Foundation Trust"));
        field(officer, "university").selectOption(new SelectOption().setLabel("University of Leicester"));
        field(officer, "start").fill(day(today.minusYears(3)));
        press(officer, "Save joint post");
        officer.waitForURL("**/joint-post?id=*");
        String post = path(officer.url());
        assertThat(main(officer)).contains("Overdue by", day(today.minusYears(2)));
        browser.checkAxe(officer, "joint-post");
        officer.navigate("/");
        assertThat(main(officer)).contains("Joint appraisal: " + person);
        browser.checkAxe(officer, "home-with-appraisal");

        officer.navigate(post);
        field(officer, "held").fill(day(today.minusDays(1)));
        field(officer, "forTrust").fill("Ada Example");
        field(officer, "forUniversity").fill("Ada Example");
        press(officer, "Record appraisal");
        assertThat(problems(officer)).contains("two appraisers");
        field(officer, "forUniversity").fill("Ben Example");
        press(officer, "Record appraisal");
        officer.locator("main:has-text('The joint appraisal is on record.')").waitFor();
        assertThat(main(officer)).contains(day(today.minusDays(1).plusYears(1)), "Due in", "Ben Example");

        Page stranger = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(stranger.navigate(post).status()).isEqualTo(404);
    }

    private String executed(Page officer, String title, String type) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel(type));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        field(officer, "effective").fill(day(today.minusYears(1)));
        field(officer, "end").fill(day(today.plusYears(1)));
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        String agreement = path(officer.url());
        officer.navigate(agreement.replace("/agreement?", "/execute-agreement?"));
        for (int party = 0; party < 2; party++) {
            field(officer, "signatures:" + party + ":name").fill("Ada Sample");
            field(officer, "signatures:" + party + ":role").fill("Chief Executive");
            field(officer, "signatures:" + party + ":on").fill(day(today.minusYears(2)));
        }
        press(officer, "Record signatures");
        officer.waitForURL("**/agreement?id=*");
        return agreement;
    }
}
