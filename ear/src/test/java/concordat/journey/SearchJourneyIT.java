package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concordat.SmallPdf;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.Purpose;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.FileRole;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Scan;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.Spooled;
import concordat.domain.paper.WritingPapers;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Members find papers by what their files say, by page and keyboard; and nothing of what is withheld from them. */
class SearchJourneyIT {
    private static final String AUTHOR = "caspian.moore";
    private static final String SPONSOR = "margot.ellis";
    private static final String MEMBER = "edmund.price";
    private static final String KEPT = "kavita.rao";
    private static final String TITLE = "Bandicoot burrows";

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    private Path folder;

    @Test
    void a_paper_is_found_by_what_its_file_says_and_by_nobody_who_is_kept_from_it() throws IOException {
        PreparedMeeting prepared = PreparedMeeting.opened("Meeting to be searched");
        PaperId paper = accepted(prepared);

        Page member = browser.signIn(MEMBER);
        member.keyboard().press("/");
        assertThat(member.evaluate("document.activeElement.id")).isEqualTo("search-box");
        member.keyboard().type("quolls hidden");
        member.keyboard().press("Enter");
        member.waitForURL("**/search?q=quolls+hidden*");
        member.waitForCondition(() -> {
            member.reload();
            return main(member).contains(TITLE);
        });
        assertThat(main(member)).contains("1 record", "In the file Burrows.pdf", "quolls are hidden here", "(1)");
        assertThat(member.locator(".cc-hit__passage mark").allInnerTexts()).contains("quolls", "hidden");
        assertThat(member.locator("#search-box").inputValue()).isEqualTo("quolls hidden");
        browser.checkAxe(member, "search");
        member.locator("#filter-kind").selectOption("PAPER");
        member.locator("main button:text-is('Apply')").click();
        member.waitForURL("**/search?*kind=PAPER*");
        assertThat(main(member)).contains(TITLE);
        member.locator("#filter-kind").selectOption("");
        member.locator("#filter-from").fill("1 January 2100");
        member.locator("main button:text-is('Apply')").click();
        member.waitForURL("**/search?*2100*");
        assertThat(main(member)).contains("Nothing that you may see matches “quolls hidden” with these filters.");
        browser.checkAxe(member, "search-nothing");
        member.navigate("/search");
        assertThat(main(member)).contains("How to search");
        browser.checkAxe(member, "search-empty");
        member.navigate("/search?q=%22quolls+are+hidden%22&sort=date");
        assertThat(main(member)).contains("Newest first");
        member.locator("main a:has-text('" + TITLE + "')").click();
        member.waitForURL("**/paper?id=" + paper.value());

        suggestions(member, paper);
        withoutScript(paper);
        Page officer = browser.signIn(OFFICER, "/paper?id=" + paper.value());
        assertThat(main(officer)).contains("Search finds it by its cover sheet only.", "it may be a scan");
        browser.checkAxe(officer, "paper-not-searchable");
        assertThat(member.navigate("/paper?id=" + paper.value()).status()).isEqualTo(200);
        assertThat(main(member)).doesNotContain("Search finds it");

        Page kept = browser.signIn(KEPT, "/search?q=quolls");
        assertThat(main(kept)).contains(TITLE);
        assertThat(suggested(kept)).contains(paper.value().toString());
        prepared.isRuled(KEPT, Handling.LEAVE_NO_PAPER);
        for (String asked : List.of("quolls", "bandicoot", "burrows&kind=PAPER", "bandi")) {
            kept.navigate("/search?q=" + asked);
            assertThat(main(kept)).contains("Nothing that you may see matches").doesNotContain(TITLE, "(1)");
        }
        assertThat(JsonParser.parseString(suggested(kept)).getAsJsonObject().getAsJsonArray("items"))
                .isEmpty();
        member.navigate("/search?q=quolls");
        assertThat(main(member)).contains(TITLE);
    }

    /** By the keyboard, as the pattern of a combobox has it. */
    private void suggestions(Page member, PaperId paper) {
        Locator box = member.locator("#search-box");
        Locator list = member.locator("#search-suggestions");
        box.fill("");
        box.pressSequentially("bandicoot bur");
        list.waitFor();
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(list.innerText()).contains(TITLE, "Paper");
        member.keyboard().press("ArrowDown");
        String active = box.getAttribute("aria-activedescendant");
        assertThat(member.locator("#" + active).getAttribute("aria-selected")).isEqualTo("true");
        browser.checkAxe(member, "search-suggestions");
        member.keyboard().press("ArrowUp");
        assertThat(box.getAttribute("aria-activedescendant")).isNull();
        member.keyboard().press("Escape");
        assertThat(list.isVisible()).isFalse();
        assertThat(box.inputValue()).isEqualTo("bandicoot bur");
        member.keyboard().press("Escape");
        assertThat(box.inputValue()).isEmpty();
        member.navigate("/search");
        box.pressSequentially("bandicoot bur");
        list.waitFor();
        member.keyboard().press("ArrowDown");
        member.keyboard().press("Enter");
        member.waitForURL("**/paper?id=" + paper.value());
    }

    private void withoutScript(PaperId paper) {
        Page page = browser.openWithoutScript();
        page.navigate("/committees");
        browser.signInAt(page, MEMBER);
        page.locator("#search-box").fill("quolls");
        page.locator("header button:text-is('Search')").click();
        page.waitForURL("**/search?q=quolls");
        page.locator("main a:has-text('" + TITLE + "')").click();
        page.waitForURL("**/paper?id=" + paper.value());
    }

    private static String suggested(Page page) {
        APIResponse answer = page.request()
                .get(page.url().replaceAll("(://[^/]*)/.*", "$1") + "/api/v1/search/suggestions?q=bandicoot+bur");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    /** A paper with a text and a scan, written, approved, agreed to and accepted. */
    private PaperId accepted(PreparedMeeting prepared) throws IOException {
        PersonOnRecord author = found(
                "Caspian Moore",
                organisation ->
                        PreparedMeeting.as(OFFICER, AcceptingPapers.class, papers -> papers.authors(organisation)));
        PersonOnRecord sponsor = found(
                "Margot Ellis",
                organisation ->
                        PreparedMeeting.as(OFFICER, AcceptingPapers.class, papers -> papers.sponsors(organisation)));
        PaperId paper = PreparedMeeting.as(
                OFFICER,
                AcceptingPapers.class,
                papers -> papers.ask(
                        "search " + prepared.item(),
                        prepared.item(),
                        new AcceptingPapers.Person(author.person(), author.organisation()),
                        new AcceptingPapers.Person(sponsor.person(), sponsor.organisation()),
                        ""));
        long seen = PreparedMeeting.as(
                AUTHOR, ReadingPapers.class, papers -> papers.get(paper).seen());
        PreparedMeeting.does(
                AUTHOR,
                WritingPapers.class,
                papers -> papers.write(
                        paper,
                        seen,
                        new CoverSheet(
                                TITLE,
                                Purpose.APPROVAL,
                                Part.PART_1,
                                "What they cost",
                                "Approve them",
                                "None",
                                "Education",
                                "BAF 2",
                                null,
                                "None found",
                                "",
                                "",
                                "",
                                true,
                                false),
                        ""));
        add(paper, "Burrows.pdf", FileRole.PAPER, "All the quolls are hidden here");
        add(paper, "Scan.pdf", FileRole.ATTACHMENT, "");
        PreparedMeeting.does(AUTHOR, WritingPapers.class, papers -> papers.handIn(paper));
        PreparedMeeting.does(SPONSOR, SponsoringPapers.class, papers -> papers.approve(paper));
        PreparedMeeting.does(OFFICER, AcceptingPapers.class, papers -> papers.agreeToLate(paper, "The chair agrees"));
        PreparedMeeting.does(OFFICER, AcceptingPapers.class, papers -> papers.accept(paper));
        return paper;
    }

    private static PersonOnRecord found(String name, Function<OrganisationId, List<PersonOnRecord>> people) {
        return PreparedMeeting.as(OFFICER, ReadingPartners.class, ReadingPartners::organisations).stream()
                .map(OrganisationSheet::id)
                .flatMap(organisation -> people.apply(organisation).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void add(PaperId paper, String name, FileRole role, String text) throws IOException {
        Path pdf = folder.resolve(name);
        Files.write(pdf, SmallPdf.of(text));
        long bytes = Files.size(pdf);
        String fingerprint = Spooled.fingerprint(pdf);
        PreparedMeeting.does(
                AUTHOR,
                WritingPapers.class,
                papers -> papers.add(
                        "search " + paper + name,
                        paper,
                        role,
                        new Incoming(
                                name,
                                pdf,
                                bytes,
                                fingerprint,
                                PaperFormat.PDF,
                                1,
                                Set.of(),
                                new Scan(Scan.Verdict.NOT_SCANNED, ""))));
    }
}
