package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.SmallPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A paper from the secretary who asks for it to the member who reads it (MT-5, MT-10, MT-11). */
class PapersJourneyIT {
    private static final String AUTHOR = "caspian.moore";
    private static final String SPONSOR = "margot.ellis";
    private static final String MEMBER = "edmund.price";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @RegisterExtension
    final Browser browser = new Browser();

    private final PreparedMeeting prepared = PreparedMeeting.opened("Meeting with papers");
    private final String item = "/item?id=" + prepared.item().value();

    @Test
    void a_paper_is_asked_for_written_approved_agreed_to_accepted_made_into_pdf_and_read() throws IOException {
        Page officer = browser.signIn(OFFICER, item);
        officer.locator("a:text-is('Ask for a paper')").click();
        browser.checkAxe(officer, "ask-for-paper");
        press(officer, "Ask for the paper");
        assertThat(problems(officer)).contains("Choose the author", "Choose the sponsor");
        choose(officer, "author", "Caspian Moore");
        choose(officer, "sponsor", "Margot Ellis");
        field(officer, "request").fill("What the places cost");
        press(officer, "Ask for the paper");
        officer.waitForURL("**/paper?id=*");
        String paper = path(officer.url());

        Page author = browser.signIn(AUTHOR);
        assertThat(main(author)).contains("Papers that wait for you", "To be written");
        author.navigate("/papers?state=mine");
        browser.checkAxe(author, "papers");
        browser.picture(author, "papers");
        author.navigate(paper);
        assertThat(main(author)).contains("What the places cost", "Being written", "No file has been added");
        press(author, "Hand in");
        assertThat(problems(author)).contains("The cover sheet is not complete", "executive summary");
        author.navigate(paper.replace("/paper?", "/write-paper?"));
        browser.checkAxe(author, "write-paper");
        browser.picture(author, "write-paper");
        write(author);
        author.waitForURL("**/paper?id=*");
        assertThat(main(author)).contains("Nothing is missing on it");
        add(
                author,
                paper,
                "Places.pdf",
                "application/pdf",
                "Dear all, this is no PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(problems(author)).contains("This is no PDF, Word, Excel");
        browser.checkAxe(author, "add-paper-file-refused");
        browser.picture(author, "add-paper-file-refused");
        add(author, paper, "Places.pdf", WORD, word());
        assertThat(problems(author)).contains("Places.pdf is by its content Word: give it a name that ends in .docx");
        add(author, paper, "Places.docx", WORD, word());
        author.waitForURL("**/paper?id=*");
        assertThat(main(author)).contains("Places.docx is added", "Paper: Word");
        add(author, paper, "Table.pdf", "application/pdf", SmallPdf.of("Table of places"));
        author.waitForURL("**/paper?id=*");
        assertThat(main(author)).contains("Attachment: PDF", "1 page");
        browser.checkAxe(author, "paper-draft");
        press(author, "Hand in");
        author.locator("main:has-text('The paper is handed in.')").waitFor();
        assertThat(browser.signIn(MEMBER).navigate(paper).status()).isEqualTo(404);

        Page sponsor = browser.signIn(SPONSOR);
        assertThat(main(sponsor)).contains("To be approved");
        sponsor.navigate(paper);
        press(sponsor, "Approve");
        sponsor.locator("main:has-text('The paper is approved')").waitFor();

        officer.navigate(paper);
        press(officer, "Accept into the pack");
        assertThat(problems(officer)).contains("the chair has to agree");
        Page chair = browser.signIn(CHAIR, paper);
        assertThat(main(chair)).contains("Tabled");
        browser.checkAxe(chair, "paper-late");
        browser.picture(chair, "paper-late");
        field(chair, "agreedBecause").fill("The figures came this morning");
        press(chair, "Record the chair’s agreement");
        chair.locator("main:has-text('It is on record that the chair agrees')").waitFor();
        officer.navigate(paper);
        press(officer, "Accept into the pack");
        officer.locator("main:has-text('The paper is accepted.')").waitFor();
        officer.waitForCondition(() -> {
            officer.navigate(paper);
            return main(officer).contains("1 page as PDF");
        });
        browser.checkAxe(officer, "paper-accepted");
        browser.picture(officer, "paper-accepted");

        Page member = browser.signIn(MEMBER, item);
        assertThat(main(member)).contains("Places.docx", "Tabled", "Caspian Moore, sponsored by Margot Ellis");
        browser.checkAxe(member, "item-with-papers");
        browser.picture(member, "item-with-papers");
        Locator original = member.locator("a:has-text('Download Places.docx')");
        APIResponse handedOut =
                member.request().get(member.url().replaceAll("/item.*", "") + original.getAttribute("href"));
        assertThat(handedOut.body()).isEqualTo(word());
        assertThat(handedOut.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(handedOut.headers().get("content-security-policy")).contains("sandbox");
        member.locator("a:text-is('Places.docx')").click();
        member.waitForURL("**/read-paper?file=*");
        member.locator("#viewer[data-shown='1']").waitFor();
        assertThat(member.locator(".cc-viewer__text").innerText()).contains("One hundred and twenty places");
        assertThat(member.locator("#viewer-state").innerText()).isEqualTo("Page 1 of 1");
        browser.checkAxe(member, "read-paper");
        browser.picture(member, "read-paper");
        notes(member);
        pack(officer, member);
    }

    /** The member notes something on the paper that is open, changes it, and finds it again; the officer finds nothing. */
    private void notes(Page member) {
        press(member, "Keep note");
        assertThat(problems(member)).contains("Enter the note");
        field(member, "note").fill("Ask what <120> places cost");
        field(member, "notePage").fill("A-2");
        press(member, "Keep note");
        member.locator("main:has-text('Nobody else can read it.')").waitFor();
        assertThat(main(member)).contains("Ask what <120> places cost", "Page A-2, version 1");
        browser.checkAxe(member, "paper-notes");
        browser.picture(member, "paper-notes");
        member.navigate("/papers");
        member.locator("a:text-is('My notes')").click();
        browser.checkAxe(member, "my-notes");
        browser.picture(member, "my-notes");
        member.locator("a:has-text('Change or delete')").first().click();
        field(member, "note").fill("Ask what they cost in all");
        browser.checkAxe(member, "change-note");
        press(member, "Save note");
        member.locator("main:has-text('Your note is changed.')").waitFor();
        String kept = member.locator("a:has-text('Change or delete')").first().getAttribute("href");

        Page chair = browser.signIn(CHAIR, "/my-notes");
        assertThat(main(chair)).contains("You have noted nothing.");
        assertThat(chair.navigate(kept).status()).isEqualTo(404);

        member.navigate(kept);
        member.locator("a:text-is('Delete this note')").click();
        browser.checkAxe(member, "delete-note");
        press(member, "Delete note");
        member.locator("main:has-text('Nothing of it is left.')").waitFor();
        assertThat(main(member)).contains("You have noted nothing.");
    }

    /** The officer publishes the pack, and the member has theirs made and reads it. */
    private void pack(Page officer, Page member) throws IOException {
        String address = "/pack?meeting=" + prepared.meeting().value();
        String file = "/api/v1/meetings/" + prepared.meeting().value() + "/pack";
        member.navigate(address);
        assertThat(main(member)).contains("has not been published yet");
        browser.checkAxe(member, "pack-not-published");
        assertThat(get(member, file).status()).isEqualTo(403);
        officer.navigate("/meeting?id=" + prepared.meeting().value());
        officer.locator("a:text-is('Pack')").click();
        officer.waitForURL("**/pack?meeting=*");
        assertThat(main(officer)).contains("Pack (draft)", "Until then it is a draft for you and the chair");
        browser.checkAxe(officer, "pack-draft");
        browser.picture(officer, "pack-draft");
        press(officer, "Publish the pack");
        officer.locator("main:has-text('The pack is published.')").waitFor();

        member.navigate(address);
        assertThat(main(member)).contains("Places for medical students", "Tabled");
        assertThat(get(member, file).status()).isEqualTo(404);
        press(member, "Make my pack");
        member.locator("main:has-text('Your pack is ready')").waitFor();
        // Which letter it has goes by how many items before it bring papers.
        assertThat(main(member)).containsPattern("[A-Z]-1 to [A-Z]-3").contains("nothing of it has changed since");
        browser.checkAxe(member, "pack");
        browser.picture(member, "pack");
        APIResponse made = get(member, file);
        assertThat(made.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(made.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(made.headers().get("content-security-policy")).contains("sandbox");
        assertThat(new String(made.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        member.locator("a:text-is('Read it here')").click();
        member.locator("#viewer[data-shown='1']").waitFor();
        assertThat(member.locator(".cc-viewer__text").innerText()).contains("Agenda", "Meeting with papers");
        browser.checkAxe(member, "read-pack");
        browser.picture(member, "read-pack");
        // Another member who may see the same has it at once.
        Page chair = browser.signIn(CHAIR, address);
        assertThat(main(chair)).contains("Your pack is ready");
        assertThat(get(browser.signIn(AUTHOR), file).status()).isEqualTo(403);
        Page elsewhere = browser.signIn("rafael.costa");
        assertThat(get(elsewhere, file).status()).isEqualTo(403);
        assertThat(elsewhere.navigate(address).status()).isEqualTo(403);
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(page.url().replaceAll("(://[^/]*)/.*", "$1") + address);
    }

    @Test
    void who_may_not_see_a_paper_finds_neither_its_page_nor_its_files() throws IOException {
        Page officer = browser.signIn(OFFICER, item);
        officer.locator("a:text-is('Ask for a paper')").click();
        choose(officer, "author", "Caspian Moore");
        choose(officer, "sponsor", "Margot Ellis");
        press(officer, "Ask for the paper");
        officer.waitForURL("**/paper?id=*");
        String paper = path(officer.url());
        Page author = browser.signIn(AUTHOR, paper);
        add(author, paper, "Secret.pdf", "application/pdf", SmallPdf.of("Not yet for members"));
        author.waitForURL("**/paper?id=*");
        String file = author.locator("a:has-text('Download Secret.pdf')").getAttribute("href");
        String reading = author.locator("a:text-is('Secret.pdf')").getAttribute("href");

        Page member = browser.signIn(MEMBER);
        for (String address : new String[] {paper, file, file + "/pdf", reading}) {
            assertThat(member.request()
                            .get(member.url().replaceAll("/$", "") + address)
                            .status())
                    .as(address)
                    .isEqualTo(404);
        }
        member.navigate("/papers");
        assertThat(main(member)).doesNotContain("Secret");
        assertThat(author.navigate("/meetings").status()).isEqualTo(403);
        assertThat(author.locator("nav[aria-label='Sections']").first().innerText())
                .contains("Papers")
                .doesNotContain("Meetings", "Journal");
        officer.navigate(paper);
        field(officer, "withdrawnBecause").fill("Asked for twice");
        button(officer, "Withdraw paper").click();
        officer.locator("main:has-text('The paper is withdrawn.')").waitFor();
        author.navigate(paper);
        assertThat(main(author)).contains("Withdrawn", "Asked for twice");
        assertThat(author.locator("input[value='Hand in']").count()).isZero();
    }

    private static void choose(Page page, String select, String name) {
        String label = field(page, select)
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .innerText();
        field(page, select).selectOption(new SelectOption().setLabel(label));
    }

    private static void write(Page author) {
        field(author, "title").fill("Places for medical students");
        field(author, "summary").fill("There are one hundred and twenty places.");
        field(author, "recommendation").fill("Approve twenty more.");
        field(author, "previouslyConsideredBy").fill("None");
        field(author, "objective").fill("Education");
        field(author, "risk").fill("BAF 2");
        field(author, "equalityImpact").fill("None found");
        author.locator("label:has-text('hold no patient-identifiable information')")
                .click();
        press(author, "Save");
    }

    private static void add(Page author, String paper, String name, String type, byte[] content) {
        author.navigate(paper.replace("/paper?id=", "/add-paper-file?paper="));
        field(author, "file").setInputFiles(new FilePayload(name, type, content));
        press(author, "Add file");
    }

    /** The smallest Word document that says something. */
    private static byte[] word() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(made)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD
                            + ".main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                            + "<w:t>One hundred and twenty places</w:t></w:r></w:p></w:body></w:document>");
        }
        return made.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }
}
