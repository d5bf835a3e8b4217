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
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programmes get milestones, people and outputs, and placements are recorded, corrected and paid for (AG-11, US-6). */
class PlacementsJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String READER = "liam.osei";
    private static final String TRUST = "Northamptonshire Healthcare NHS Foundation Trust";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void placements_are_recorded_once_corrected_and_paid_for() {
        String service = "Journey clinic " + System.nanoTime();
        Page officer = browser.signIn(OFFICER, "/list-service");
        field(officer, "organisation").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "name").fill(service);
        press(officer, "List service");

        officer.navigate("/placements?q=" + service.replace(" ", "+"));
        assertThat(main(officer)).contains("No placement matches this filter.");
        browser.checkAxe(officer, "placements-empty");
        follow(officer, "Record placements");
        browser.checkAxe(officer, "record-placement");
        recorded(officer, service);
        field(officer, "places").fill("ten");
        press(officer, "Record placements");
        assertThat(problems(officer)).contains("Enter a whole number, such as 24");
        assertThat(field(officer, "weeksOffered").inputValue()).isEqualTo("60");
        field(officer, "places").fill("10");
        field(officer, "satisfied").fill("9");
        field(officer, "answered").fill("8");
        press(officer, "Record placements");
        assertThat(problems(officer)).contains("9 satisfied of 8 who answered is more than 100%");
        field(officer, "satisfied").fill("7");
        press(officer, "Record placements");
        officer.waitForURL("**/placements?*");
        assertThat(main(officer))
                .contains("The placements are recorded.", "12 of 10", "Over capacity", "87.5% (7 of 8)", "£");
        browser.checkAxe(officer, "placements");

        officer.navigate("/record-placement");
        recorded(officer, service);
        press(officer, "Record placements");
        assertThat(problems(officer)).contains("already. Correct it, with a reason");

        officer.navigate("/placements?q=" + service.replace(" ", "+"));
        officer.locator("main table a").first().click();
        officer.waitForURL("**/placement?id=*");
        String placement = path(officer.url());
        assertThat(main(officer)).contains("weeks × £150.00 × MFF 1.0213", "not confirmed");
        browser.checkAxe(officer, "placement");
        follow(officer, "Correct");
        browser.checkAxe(officer, "correct-placement");
        field(officer, "places").fill("12");
        press(officer, "Correct placements");
        assertThat(problems(officer)).contains("Enter the reason");
        field(officer, "because").fill("Two places were forgotten");
        press(officer, "Correct placements");
        assertThat(main(officer)).contains("12 of 12", "12 of 10", "Two places were forgotten");

        for (String account : new String[] {OFFICER_ELSEWHERE, READER}) {
            Page other = browser.signIn(account);
            assertThat(other.navigate(placement).status()).isEqualTo(200);
            assertThat(other.locator("main a[href*='correct-placement']").count())
                    .as(account)
                    .isZero();
            assertThat(other.navigate(placement.replace("/placement?", "/correct-placement?"))
                            .status())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(browser.signIn(READER).navigate("/record-placement").status())
                .isEqualTo(404);
    }

    private void recorded(Page officer, String service) {
        field(officer, "service").selectOption(new SelectOption().setLabel(service + " (NHFT)"));
        field(officer, "profession").selectOption(new SelectOption().setLabel("Physiotherapy"));
        field(officer, "year").selectOption(new SelectOption().setIndex(2));
        field(officer, "places").fill("10");
        field(officer, "used").fill("12");
        field(officer, "weeksOffered").fill("60");
        field(officer, "weeksUsed").fill("60");
        field(officer, "asAt").fill(day(today));
    }

    @Test
    void a_tariff_is_recorded_once_and_corrected_by_the_organisation_that_is_paid() {
        Page officer = browser.signIn(OFFICER, "/placement-tariffs");
        assertThat(main(officer)).contains("Not confirmed", "Undergraduate medical");
        browser.checkAxe(officer, "placement-tariffs");
        follow(officer, "Record a tariff");
        browser.checkAxe(officer, "placement-tariff");
        field(officer, "organisation").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "year").selectOption(new SelectOption().setIndex(2));
        field(officer, "group").selectOption(new SelectOption().setLabel("Non-medical"));
        field(officer, "amount").fill("160");
        field(officer, "factor").fill("9");
        field(officer, "source").fill("Made up");
        press(officer, "Save tariff");
        assertThat(problems(officer)).contains("lies between 0.5 and 2");
        field(officer, "factor").fill("1.02");
        press(officer, "Save tariff");
        assertThat(problems(officer)).contains("already. Correct it, with a reason");
        field(officer, "group").selectOption(new SelectOption().setLabel("Dental"));
        press(officer, "Save tariff");
        assertThat(main(officer)).contains("The tariff is recorded.", "£160.00");
        officer.locator("main tr:has-text('Dental') a:has-text('Correct')")
                .first()
                .click();
        field(officer, "amount").fill("161.50");
        field(officer, "because").fill("Published later");
        press(officer, "Save tariff");
        assertThat(main(officer)).contains("£161.50", "Tariffs that were corrected", "Published later");

        Page reader = browser.signIn(READER, "/placement-tariffs");
        assertThat(reader.locator("main a[href*='placement-tariff?']").count()).isZero();
        assertThat(reader.navigate("/placement-tariff").status()).isEqualTo(404);
    }

    @Test
    void what_becomes_of_a_programme_is_kept_on_its_page() {
        Page officer = browser.signIn(OFFICER, "/record-programme");
        String name = "Journey project " + System.nanoTime();
        field(officer, "name").fill(name);
        officer.getByLabel("Research project").check();
        field(officer, "status").selectOption(new SelectOption().setLabel("Under way"));
        officer.getByLabel(TRUST, new Page.GetByLabelOptions().setExact(true)).check();
        field(officer, "sponsor").fill("Eve Example");
        field(officer, "funder").fill("A charity");
        field(officer, "type").selectOption(new SelectOption().setLabel("Qualitative study"));
        field(officer, "reference").fill("IRAS 999999");
        officer.locator("main details summary").first().click();
        officer.getByLabel("Sexual health (NHFT)").check();
        press(officer, "Record programme");
        officer.waitForURL("**/programme?id=*");
        String programme = path(officer.url());
        assertThat(main(officer))
                .contains("Eve Example", "A charity", "Qualitative study", "IRAS 999999", "Sexual health (NHFT)")
                .contains("No milestone is set yet.", "Nobody is on record in a role yet.", "No output is on record");

        follow(officer, "Set a milestone");
        browser.checkAxe(officer, "milestone");
        press(officer, "Save milestone");
        assertThat(problems(officer)).contains("Enter what is to be reached", "Enter the day by which it is due");
        field(officer, "title").fill("First ten are recruited");
        field(officer, "due").fill(day(today.minusDays(3)));
        press(officer, "Save milestone");
        assertThat(main(officer)).contains("The milestone is set.", "Overdue");
        officer.locator("main tr:has-text('First ten') a:has-text('Change')").click();
        browser.checkAxe(officer, "milestone-on-record");
        field(officer, "reached").fill(day(today.plusDays(1)));
        press(officer, "Say that it is reached");
        assertThat(problems(officer)).contains("is to come");
        field(officer, "reached").fill(day(today));
        press(officer, "Say that it is reached");
        assertThat(main(officer)).contains("The milestone is reached.", "Reached");

        follow(officer, "Record somebody in a role");
        browser.checkAxe(officer, "programme-person");
        field(officer, "person").fill("Ada Sample");
        field(officer, "organisation").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "role").selectOption(new SelectOption().setLabel("Principal investigator"));
        field(officer, "from").fill(day(today));
        field(officer, "last").fill(day(today.minusDays(1)));
        press(officer, "Save person");
        assertThat(problems(officer)).contains("is before the first");
        field(officer, "last").fill("");
        press(officer, "Save person");
        assertThat(main(officer)).contains("Ada Sample", "Goes on");

        follow(officer, "Record an output");
        browser.checkAxe(officer, "output");
        field(officer, "kind").selectOption(new SelectOption().setLabel("Guideline"));
        field(officer, "title").fill("How to ask");
        field(officer, "on").fill(day(today));
        press(officer, "Save output");
        officer.locator("main tr:has-text('How to ask') a:has-text('Change')").click();
        field(officer, "reason").fill("It was a draft");
        press(officer, "Strike output");
        assertThat(main(officer)).contains("The output is struck.", "It was a draft");

        follow(officer, "Change status");
        browser.checkAxe(officer, "programme-status");
        field(officer, "status").selectOption(new SelectOption().setLabel("Under way"));
        field(officer, "since").fill(day(today));
        field(officer, "reason").fill("The ward is closed");
        press(officer, "Change status");
        assertThat(problems(officer)).contains("is Under way already");
        field(officer, "status").selectOption(new SelectOption().setLabel("Paused"));
        press(officer, "Change status");
        assertThat(main(officer)).contains("The status is changed.", "The ward is closed");
        browser.checkAxe(officer, "programme-with-parts");

        follow(officer, "Link an honorary arrangement, or take a link away");
        browser.checkAxe(officer, "programme-honorary");
        field(officer, "linking").selectOption(new SelectOption().setIndex(1));
        press(officer, "Link it");
        assertThat(main(officer))
                .contains("The honorary arrangement is linked.", "Honorary arrangements that you may see");
        Page reader = browser.signIn(READER, programme);
        assertThat(main(reader)).contains("First ten are recruited").doesNotContain("Honorary arrangements");
        assertThat(reader.navigate(programme.replace("/programme?id", "/milestone?programme"))
                        .status())
                .isEqualTo(404);
        officer.navigate(programme.replace("/programme?id", "/programme-honorary?programme"));
        field(officer, "unlinking").selectOption(new SelectOption().setIndex(1));
        press(officer, "Take the link away");
        assertThat(main(officer)).contains("No honorary arrangement that you may see is linked.");

        officer.navigate("/service-map?q=Sexual+health&kind=RESEARCH_PROJECT");
        assertThat(main(officer)).contains(name);
        browser.checkAxe(officer, "service-map");
        officer.navigate("/service-map?q=no+such+service");
        assertThat(main(officer)).contains("No service matches this filter.");
    }
}
