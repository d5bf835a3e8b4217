package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agreement is approved and signed party by party, by those who may, and its signed copy is kept (AG-2, AG-3). */
class SigningJourneyIT {
    private static final String OFFICER_OF_PARTY = "callum.frost";
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String SIGNATORY = "margot.ellis";
    private static final String UNIVERSITY = "University of Leicester (UoL)";
    private static final String NHFT = "Northamptonshire Healthcare NHS Foundation Trust";
    private static final byte[] SCAN = "%PDF-1.7 signed by all".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void parties_approve_and_sign_one_after_the_other_and_what_was_signed_can_be_verified() throws Exception {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer, "Signed step by step");
        String signing = agreement.replace("/agreement?", "/agreement-signing?");
        officer.navigate(signing);
        assertThat(main(officer)).contains("Not on record", "Nobody has signed yet");
        browser.checkAxe(officer, "agreement-signing");
        officer.locator("label:has-text('Margot Ellis')").first().click();
        button(officer, "Save who signs: for " + NHFT).click();
        officer.locator("main:has-text('is on record.')").waitFor();
        approve(officer);
        move(officer, agreement);
        assertThat(problems(officer)).contains("the approval of University of Leicester is missing");
        Page university = browser.signIn(OFFICER_OF_PARTY, signing);
        approve(university);
        move(officer, agreement);
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer)).contains("Out for signature");

        Page signatory = browser.signIn(SIGNATORY, signing);
        browser.checkAxe(signatory, "agreement-signing-own");
        signatory
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign this agreement"))
                .click();
        signatory.locator("main:has-text('You have signed for NHFT.')").waitFor();
        assertThat(main(signatory)).contains("Electronically, in Concordat", "SFI 12.3");

        university.navigate(signing);
        field(university, "party").selectOption(new SelectOption().setIndex(1));
        field(university, "on").fill(day(today));
        press(university, "Record signature");
        assertThat(problems(university)).contains("Choose the signatory");
        field(university, "name").fill("Ada Sample");
        field(university, "role").fill("Registrar");
        press(university, "Record signature");
        assertThat(problems(university)).contains("only its authorised signatories sign", "Orla Quinn");
        field(university, "signatory").selectOption(new SelectOption().setIndex(1));
        university.locator(".nhsuk-radios__label:has-text('Under seal')").click();
        field(university, "sealNumber").fill(String.valueOf(100_000 + today.getDayOfYear()));
        field(university, "attestedBy").fill("Eve Sample, Registrar");
        press(university, "Record signature");
        university.locator("main:has-text('The signature is on record.')").waitFor();
        assertThat(main(university)).contains("In force", "attested by Eve Sample, Registrar");
        browser.checkAxe(university, "agreement-signing-executed");
        browser.picture(university, "agreement-signing-executed");
        assertThat(main(university)).contains(sha256(saved(university, "Download what is signed")));
        university.navigate("/seal-register");
        assertThat(main(university)).contains("Signed step by step", "Eve Sample, Registrar");
        browser.picture(university, "seal-register");
    }

    @Test
    void nobody_approves_signs_or_keeps_files_for_another_party() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer, "For the parties alone");
        String signing = agreement.replace("/agreement?", "/agreement-signing?");
        String files = agreement.replace("/agreement?", "/agreement-documents?");

        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(elsewhere.navigate(signing).status()).isEqualTo(404);
        assertThat(elsewhere.navigate(files).status()).isEqualTo(404);
        officer.navigate(signing);
        assertThat(field(officer, "approving").locator("option").allInnerTexts())
                .containsExactly("Choose", NHFT);
        assertThat(officer.locator("h2:has-text('Sign it')").count()).isZero();
    }

    @Test
    void the_signed_copy_is_kept_handed_out_and_withdrawn() throws Exception {
        Page officer = browser.signIn(OFFICER);
        String files = record(officer, "With a signed copy").replace("/agreement?", "/agreement-documents?");
        officer.navigate(files);
        assertThat(main(officer)).contains("No file is kept", "up to 20 MB");
        press(officer, "Keep file");
        assertThat(problems(officer)).contains("Choose the file");
        attach(officer, "signed.pdf", "MZ not a scan".getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.locator("#file-error").innerText()).contains("This is no PDF");
        browser.checkAxe(officer, "agreement-documents-refused");
        attach(officer, "signed.pdf", SCAN);
        officer.locator("main:has-text('The file is kept with the agreement.')").waitFor();
        assertThat(main(officer)).contains("signed.pdf", sha256(SCAN), "Amara Okafor");
        browser.checkAxe(officer, "agreement-documents");
        browser.picture(officer, "agreement-documents");
        String address = officer.locator("a:has-text('signed.pdf')").getAttribute("href");
        assertThat(saved(officer, "signed.pdf")).isEqualTo(SCAN);

        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(elsewhere
                        .request()
                        .get(elsewhere.url().replaceAll("(https?://[^/]+).*", "$1") + address)
                        .status())
                .isEqualTo(404);
        field(officer, "wrong").selectOption(new SelectOption().setIndex(1));
        field(officer, "reason").fill("It is the copy of another agreement");
        press(officer, "Withdraw file");
        officer.locator("main:has-text('The file is withdrawn.')").waitFor();
        assertThat(officer.request()
                        .get(officer.url().replaceAll("(https?://[^/]+).*", "$1") + address)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_officer_puts_a_signatory_on_record_and_ends_the_authority() {
        Page officer = browser.signIn(OFFICER, "/signatories");
        assertThat(main(officer)).contains("Margot Ellis", "SFI 12.3", "£750,000.00");
        browser.checkAxe(officer, "signatories");
        officer.locator("a:has-text('Record a signatory')").click();
        press(officer, "Record signatory");
        assertThat(problems(officer)).contains("Enter the office in which they sign");
        browser.checkAxe(officer, "authorise-signatory");
        String name = "Sol Sample " + System.nanoTime();
        field(officer, "name").fill(name);
        field(officer, "office").fill("Director of finance");
        field(officer, "reference").fill("SFI 12.4");
        field(officer, "limit").fill("50,000");
        field(officer, "from").fill(day(today.minusDays(5)));
        field(officer, "approvedBy").fill("Board of Directors");
        field(officer, "approvedOn").fill(day(today.minusDays(2)));
        press(officer, "Record signatory");
        assertThat(officer.locator("#approvedOn-error").innerText()).contains("it was approved later");
        field(officer, "approvedOn").fill(day(today.minusDays(9)));
        press(officer, "Record signatory");
        officer.waitForURL("**/signatories?organisation=*");
        officer.locator("tr:has-text('" + name + "') a").click();
        field(officer, "lastDay").fill(day(today.minusDays(1)));
        press(officer, "End authority");
        officer.waitForURL("**/signatories?organisation=*");
        assertThat(officer.locator("tr:has-text('" + name + "')").innerText()).contains("Not in force");
    }

    private String record(Page officer, String title) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        field(officer, "effective").fill(day(today.minusDays(10)));
        field(officer, "end").fill(day(today.plusYears(2)));
        field(officer, "totalValue").fill("£120,000");
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer)).contains("£120,000.00 in all");
        return path(officer.url());
    }

    private void approve(Page officer) {
        field(officer, "approving").selectOption(new SelectOption().setIndex(1));
        field(officer, "approvedBy").fill("The board");
        field(officer, "approvedOn").fill(day(today.minusDays(1)));
        press(officer, "Record approval");
        officer.locator("main:has-text('The approval of')").waitFor();
    }

    private static void move(Page officer, String agreement) {
        officer.navigate(agreement.replace("/agreement?", "/change-agreement?"));
        field(officer, "stage").selectOption(new SelectOption().setLabel("Out for signature"));
        press(officer, "Move to this stage");
    }

    private static void attach(Page officer, String name, byte[] content) {
        field(officer, "file").setInputFiles(new FilePayload(name, "application/pdf", content));
        press(officer, "Keep file");
    }

    private static byte[] saved(Page page, String link) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("main a:has-text('" + link + "')").click());
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
