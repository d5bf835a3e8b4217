package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.NoisePicture;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Officers keep the way to university status, programmes and the catalogue of services on record. */
class StatusAndProgrammesJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String OFFICER_OF_UNIVERSITY = "callum.frost";
    private static final String READER = "liam.osei";
    private static final String TRUST = "Northamptonshire Healthcare NHS Foundation Trust";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_trusts_officer_records_stages_and_evidence_and_nobody_else_does() {
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("tr:has-text('" + TRUST + "') a:has-text('teaching commitment')")
                .click();
        String track = path(officer.url());
        browser.checkAxe(officer, "status-track");

        officer.locator("a:has-text('Record next stage')").click();
        browser.checkAxe(officer, "reach-stage");
        officer.getByLabel("Building evidence").check();
        field(officer, "on").fill(day(today.plusDays(1)));
        field(officer, "note").fill("Board paper 12");
        press(officer, "Record stage");
        assertThat(officer.locator("#on-error").innerText()).contains("cannot have been reached after today");
        assertThat(field(officer, "note").inputValue()).isEqualTo("Board paper 12");
        field(officer, "on").fill("");
        press(officer, "Record stage");
        assertThat(main(officer)).contains("The stage is on record: building evidence.", "Board paper 12");

        officer.locator("a:has-text('Note evidence')").click();
        browser.checkAxe(officer, "note-evidence");
        field(officer, "text").fill("A letter of support");
        field(officer, "on").fill(day(today));
        field(officer, "source").fill("Board paper 13");
        press(officer, "Note evidence");
        assertThat(main(officer)).contains("A letter of support", "Board paper 13");
        officer.locator("tr:has-text('A letter of support') a:has-text('Withdraw')")
                .click();
        browser.checkAxe(officer, "withdraw-evidence");
        field(officer, "reason").fill("It was a draft");
        press(officer, "Withdraw evidence");
        assertThat(main(officer)).contains("withdrawn on " + day(today) + ": It was a draft");

        for (String account : new String[] {OFFICER_ELSEWHERE, OFFICER_OF_UNIVERSITY, READER}) {
            Page other = browser.signIn(account);
            assertThat(other.navigate(track).status()).isEqualTo(200);
            assertThat(other.locator("main a[href*='stage']").count())
                    .as(account)
                    .isZero();
            assertThat(other.navigate(track.replace("/status-track?id", "/reach-stage?track"))
                            .status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(other.navigate(track.replace("/status-track?id", "/note-evidence?track"))
                            .status())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    @Test
    void who_follows_an_older_version_of_a_track_is_told_and_loses_nothing() {
        Page first = browser.signIn(OFFICER, "/status");
        first.locator("tr:has-text('" + TRUST + "') a:has-text('Association')").click();
        String form = path(first.url()).replace("/status-track?id", "/note-evidence?track");
        Page second = browser.signIn(OFFICER, form);
        first.navigate(form);
        for (Page page : new Page[] {first, second}) {
            field(page, "text").fill("A research portfolio");
            field(page, "on").fill(day(today));
        }

        press(first, "Note evidence");
        assertThat(main(first)).contains("The evidence is on record.");
        press(second, "Note evidence");

        assertThat(problems(second)).contains("Somebody else has changed this track");
        assertThat(field(second, "text").inputValue()).isEqualTo("A research portfolio");
    }

    @Test
    void evidence_may_be_as_large_as_a_paper() {
        byte[] plan = NoisePicture.of(2_750);
        assertThat(plan).as("more than other files may be").hasSizeGreaterThan(21 * 1_048_576);
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("tr:has-text('" + TRUST + "') a:has-text('teaching commitment')")
                .click();
        officer.locator("a:has-text('Note evidence')").click();
        field(officer, "text").fill("Plan of the library");
        field(officer, "on").fill(day(today));
        field(officer, "file").setInputFiles(new FilePayload("plan.png", "image/png", plan));
        press(officer, "Note evidence");

        assertThat(main(officer)).contains("The evidence is on record.", "Plan of the library");
    }

    @Test
    void a_track_is_opened_once_and_by_officers_of_trusts_only() {
        Page officer = browser.signIn(OFFICER, "/open-track");
        browser.checkAxe(officer, "open-track");
        officer.getByLabel("University Hospital Association membership").check();
        press(officer, "Open track");

        assertThat(officer.locator("#track-error").innerText()).contains("already has a track");
        assertThat(browser.signIn(OFFICER_OF_UNIVERSITY).navigate("/open-track").status())
                .isEqualTo(404);
        assertThat(browser.signIn(READER).navigate("/open-track").status()).isEqualTo(404);
    }

    @Test
    void a_programme_is_recorded_amended_and_kept_by_those_who_take_part() {
        Page officer = browser.signIn(OFFICER, "/programmes");
        officer.locator("a:has-text('Record a programme')").click();
        browser.checkAxe(officer, "record-programme");
        field(officer, "name").fill("Journey programme");
        officer.getByLabel("Quality improvement").check();
        field(officer, "status").selectOption(new SelectOption().setLabel("Under way"));
        field(officer, "started").fill(day(today));
        field(officer, "ends").fill(day(today.minusDays(1)));
        officer.getByLabel("Create centres of academic excellence").check();
        press(officer, "Record programme");
        assertThat(officer.locator("#partners-error").innerText()).contains("at least one organisation");
        officer.getByLabel(TRUST).check();
        press(officer, "Record programme");
        assertThat(officer.locator("#ends-error").innerText()).contains("must be after the start date");
        assertThat(officer.getByLabel("Create centres of academic excellence").isChecked())
                .isTrue();
        field(officer, "ends").fill("");
        press(officer, "Record programme");
        officer.waitForURL("**/programme?id=*");
        String programme = path(officer.url());
        assertThat(main(officer)).contains("Journey programme is on record.", "Create centres", "NHFT");
        browser.checkAxe(officer, "programme");

        String form = programme.replace("/programme", "/amend-programme");
        Page second = browser.signIn(OFFICER, form);
        officer.navigate(form);
        field(officer, "lead").fill("Ada Sample");
        press(officer, "Save programme");
        assertThat(main(officer)).contains("is amended", "Ada Sample");
        field(second, "lead").fill("Ben Sample");
        press(second, "Save programme");
        assertThat(second.locator("table:has-text('Where the two versions differ')")
                        .innerText())
                .contains("Ada Sample", "Ben Sample");
        browser.checkAxe(second, "amend-programme-stale");
        press(second, "Save programme");
        assertThat(main(second)).contains("Ben Sample");

        Page reader = browser.signIn(READER);
        assertThat(reader.navigate(programme).status()).isEqualTo(200);
        assertThat(reader.locator("main a[href*='amend-programme']").count()).isZero();
        assertThat(reader.navigate(form).status()).isEqualTo(404);
        assertThat(reader.navigate("/record-programme").status()).isEqualTo(404);
        assertThat(browser.signIn(OFFICER_ELSEWHERE).navigate(form).status()).isEqualTo(404);
    }

    @Test
    void a_service_is_listed_renamed_taken_off_and_put_back() {
        Page officer = browser.signIn(OFFICER, "/services");
        browser.checkAxe(officer, "services");
        officer.locator("a:has-text('List a service')").click();
        field(officer, "name").fill("Podiatry");
        browser.checkAxe(officer, "list-service");
        press(officer, "List service");
        assertThat(main(officer)).contains("Podiatry is in the catalogue.");
        officer.navigate("/list-service");
        field(officer, "name").fill("Podiatry");
        press(officer, "List service");
        assertThat(officer.locator("#name-error").innerText()).contains("in this organisation's catalogue already");

        change(officer, "Podiatry");
        browser.checkAxe(officer, "service");
        field(officer, "name").fill("Foot care");
        press(officer, "Save name");
        assertThat(main(officer)).contains("The service is now called Foot care.");
        change(officer, "Foot care");
        press(officer, "Take off the catalogue");
        Page reader = browser.signIn(READER, "/services?q=foot");
        assertThat(main(reader)).doesNotContain("Foot care");
        assertThat(reader.navigate("/list-service").status()).isEqualTo(404);
        change(officer, "Foot care");
        press(officer, "Put back in the catalogue");
        reader.navigate("/services?q=foot");
        assertThat(main(reader)).contains("Foot care");
    }

    private static void change(Page officer, String service) {
        officer.navigate("/services?q=" + service.replace(" ", "+"));
        officer.locator("tr:has-text('" + service + "') a:has-text('Change')").click();
    }
}
