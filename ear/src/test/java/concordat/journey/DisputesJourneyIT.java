package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
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
import concordat.domain.agreement.Deadline;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dispute climbs its ladder and is settled; a notice recorded by mistake is withdrawn; a stranger finds nothing of it. */
class DisputesJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String READER_AT_PARTY = "liam.osei";
    private static final String UNIVERSITY = "University of Leicester (UoL)";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Agreement in dispute " + MADE.incrementAndGet();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_dispute_is_raised_climbs_and_is_settled() {
        Page officer = browser.signIn(OFFICER);
        String agreement = executed(officer);
        officer.navigate(agreement.replace("/agreement?", "/agreement-disputes?"));
        assertThat(main(officer)).contains("No dispute about this agreement is on record.");
        follow(officer, "Raise a dispute");
        browser.checkAxe(officer, "raise-dispute");
        assertThat(field(officer, "ladder").inputValue())
                .isEqualTo("Operational leads: 10\nExecutive sponsors: 15\n"
                        + "Chief executives and Vice-Chancellor: 20\nMediation (CEDR): 30");

        field(officer, "raisedBy").selectOption(new SelectOption().setIndex(1));
        officer.getByLabel("University of Leicester").check();
        field(officer, "subject").fill("Fees of " + title);
        field(officer, "wanted").fill("Half of the fees back");
        field(officer, "notified").fill(day(today.plusDays(1)));
        field(officer, "ladder").fill("Operational leads: many");
        press(officer, "Raise dispute");
        assertThat(problems(officer)).contains("Enter each step in a line of its own");
        field(officer, "ladder").fill("Operational leads: 10\nExecutive sponsors: 15");
        press(officer, "Raise dispute");
        assertThat(problems(officer)).contains("the day cannot be after today");
        field(officer, "notified").fill(day(today.minusDays(40)));
        press(officer, "Raise dispute");
        officer.waitForURL("**/dispute?id=*");
        String dispute = path(officer.url());

        Deadline first = Deadline.after(today.minusDays(40), 10, WorkingDays.BY_THE_CALENDAR);
        assertThat(main(officer)).contains("Overdue by", day(first.day()));
        browser.checkAxe(officer, "dispute-overdue");
        officer.navigate("/");
        assertThat(main(officer)).contains("Disputes and answers due", "Fees of " + title);
        browser.checkAxe(officer, "home-with-dispute");
        officer.navigate("/disputes?due=overdue");
        assertThat(main(officer)).contains("Fees of " + title);
        browser.checkAxe(officer, "disputes");
        officer.navigate(agreement);
        assertThat(main(officer)).contains("in dispute", "Disputes: 1 open");
        browser.checkAxe(officer, "agreement-in-dispute");

        officer.navigate(dispute);
        officer.locator("main a[href*='entrust-step']").first().click();
        field(officer, "ownerName").fill("Cleo Sample");
        browser.checkAxe(officer, "entrust-step");
        press(officer, "Save name");
        officer.waitForURL("**/dispute?id=*");
        assertThat(main(officer)).contains("Cleo Sample");

        officer.getByLabel("Not settled").check();
        field(officer, "endedOn").fill(day(today));
        press(officer, "Record outcome");
        officer.locator("main:has-text('What came of the step is on record.')").waitFor();
        Deadline second = Deadline.after(today, 15, WorkingDays.BY_THE_CALENDAR);
        assertThat(main(officer)).contains("Due in 15 working days", day(second.day()), "after its time was up");
        officer.getByLabel("Settled", new Page.GetByLabelOptions().setExact(true))
                .check();
        field(officer, "endedOn").fill(day(today));
        press(officer, "Record outcome");
        assertThat(problems(officer)).contains("Enter the terms of the settlement");
        field(officer, "note").fill("A quarter of the fees back");
        press(officer, "Record outcome");
        officer.locator("main:has-text('Nothing: it is over')").waitFor();
        assertThat(main(officer)).contains("A quarter of the fees back");
        browser.checkAxe(officer, "dispute-settled");
        officer.navigate(agreement);
        assertThat(main(officer)).doesNotContain("in dispute;", "1 open");

        Page reader = browser.signIn(READER_AT_PARTY);
        assertThat(reader.navigate(dispute).status()).isEqualTo(200);
        assertThat(main(reader)).contains("Settled").doesNotContain("Record outcome");
        Page stranger = browser.signIn(OFFICER_ELSEWHERE);
        for (String address : new String[] {
            dispute,
            agreement.replace("/agreement?", "/agreement-disputes?"),
            agreement.replace("/agreement?", "/agreement-notices?"),
            agreement.replace("/agreement?", "/agreement-risks?"),
            agreement.replace("/agreement?", "/agreement-contacts?"),
            agreement.replace("/agreement?", "/raise-dispute?")
        }) {
            assertThat(stranger.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(reader.navigate(address).status())
                    .as(address)
                    .isEqualTo(address.contains("raise-dispute") ? 404 : 200);
        }
        stranger.navigate("/disputes?state=all");
        assertThat(main(stranger)).doesNotContain("Fees of " + title);
    }

    @Test
    void an_extension_recorded_by_mistake_and_a_notice_are_withdrawn() {
        Page officer = browser.signIn(OFFICER);
        String agreement = executed(officer);
        officer.navigate(agreement.replace("/agreement?", "/agreement-notices?"));
        follow(officer, "Record a notice");
        field(officer, "kind").selectOption(new SelectOption().setLabel("Breach of the agreement"));
        field(officer, "giver").selectOption(new SelectOption().setIndex(1));
        field(officer, "given").fill(day(today.minusDays(20)));
        field(officer, "summary").fill("Rooms were closed");
        field(officer, "answerDue").fill(day(today.minusDays(1)));
        browser.checkAxe(officer, "record-notice");
        press(officer, "Record notice");
        officer.waitForURL("**/formal-notice?id=*");
        assertThat(main(officer)).contains("Taken as received on", "Answer: Overdue");
        browser.checkAxe(officer, "formal-notice");
        officer.locator("summary:has-text('recorded by mistake')").click();
        officer.locator("[name$='reason:value']").fill("Never sent");
        press(officer, "Withdraw it");
        officer.locator("main:has-text('Why it was withdrawn')").waitFor();
        assertThat(main(officer)).contains("Never sent").doesNotContain("Overdue");

        officer.navigate(agreement);
        String until = Walk.fact(officer, "Until");
        officer.navigate(agreement.replace("/agreement?", "/change-agreement?"));
        field(officer, "giver").selectOption(new SelectOption().setIndex(1));
        field(officer, "given").fill(day(today));
        field(officer, "purpose").selectOption(new SelectOption().setLabel("To end it when the notice has run out"));
        press(officer, "Record notice");
        officer.waitForURL("**/agreement?id=*");
        assertThat(Walk.fact(officer, "Until")).isNotEqualTo(until);
        officer.navigate(agreement.replace("/agreement?", "/agreement-notices?"));
        browser.checkAxe(officer, "agreement-notices");
        officer.locator("main a[href*='withdraw-from-agreement']").click();
        browser.checkAxe(officer, "withdraw-from-agreement");
        field(officer, "reason").fill("Meant for another agreement");
        press(officer, "Withdraw it");
        officer.waitForURL("**/agreement?id=*");
        assertThat(Walk.fact(officer, "Until")).isEqualTo(until);
        officer.navigate(agreement.replace("/agreement?", "/agreement-notices?"));
        assertThat(main(officer)).contains("Withdrawn: Meant for another agreement");
    }

    @Test
    void risks_and_contacts_are_kept_on_record() {
        Page officer = browser.signIn(OFFICER);
        String agreement = executed(officer);
        officer.navigate(agreement.replace("/agreement?", "/agreement-risks?"));
        follow(officer, "Record a risk");
        field(officer, "cause").fill("If rooms are not ready");
        field(officer, "happening").fill("placements may be cut short");
        field(officer, "effect").fill("students lose weeks");
        field(officer, "party").selectOption(new SelectOption().setIndex(1));
        for (String score : new String[] {"initial", "current", "target"}) {
            field(officer, score + "Consequence").selectOption("4");
            field(officer, score + "Likelihood").selectOption(score.equals("target") ? "1" : "4");
        }
        browser.checkAxe(officer, "record-risk");
        press(officer, "Record risk");
        officer.waitForURL("**/agreement-risks?id=*");
        assertThat(main(officer)).contains("Extreme: 4 x 4 = 16");
        browser.checkAxe(officer, "agreement-risks");
        follow(officer, "placements may be cut short");
        field(officer, "currentLikelihood").selectOption("2");
        press(officer, "Save review");
        officer.locator("main:has-text('The risk is reviewed.')").waitFor();
        assertThat(main(officer)).contains("High: 4 x 2 = 8", "Extreme: 4 x 4 = 16");
        browser.checkAxe(officer, "risk");
        field(officer, "reason").fill("The rooms are ready");
        press(officer, "Close risk");
        officer.locator("main:has-text('Closed on')").waitFor();

        officer.navigate(agreement.replace("/agreement?", "/agreement-contacts?"));
        follow(officer, "Add a contact");
        field(officer, "party").selectOption(new SelectOption().setIndex(1));
        field(officer, "purpose").selectOption(new SelectOption().setLabel("Finance"));
        field(officer, "name").fill("Fay Sample");
        field(officer, "from").fill(day(today.minusDays(9)));
        press(officer, "Save contact");
        assertThat(problems(officer)).contains("Enter an e-mail address or a telephone number");
        field(officer, "email").fill("fay@example.org");
        browser.checkAxe(officer, "name-contact");
        press(officer, "Save contact");
        officer.waitForURL("**/agreement-contacts?id=*");
        assertThat(main(officer)).contains("Fay Sample");
        browser.checkAxe(officer, "agreement-contacts");
        officer.locator("main a[href*='change-contact']").click();
        field(officer, "last").fill(day(today.minusDays(1)));
        press(officer, "Save contact");
        officer.waitForURL("**/agreement-contacts?id=*");
        assertThat(main(officer)).contains("Not today: from");
    }

    /** One that runs on, with a notice period of three months, between NHFT and the university. */
    private String executed(Page officer) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        field(officer, "effective").fill(day(today.minusYears(1).withDayOfMonth(1)));
        field(officer, "end").fill("");
        field(officer, "initialYears").fill("2");
        officer.getByLabel("It renews by itself unless notice is given").check();
        field(officer, "noticeMonths").fill("3");
        press(officer, "Record agreement");
        assertThat(problems(officer)).contains("Enter how long each renewal is");
        officer.getByLabel("Years of each renewal").fill("1");
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
