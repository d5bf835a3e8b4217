package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import concordat.domain.minutes.MinutesId;
import concordat.stack.RunningStack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of the application, found by following links from the home page of each role: none leads nowhere, none has
 * an accessibility violation, none is wider than a telephone, and the browser refuses nothing that is on it.
 */
class EveryPageIT {
    /** Pages that nobody follows a link to, each visited by a test of its own; and the parts of other pages. */
    private static final Set<String> FOUND_OTHERWISE =
            Set.of("no-access", "signed-out", "invitation", "person-form", "room-fragment");

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SecondBrowser second = new SecondBrowser();

    private final Set<String> visited = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void is_reached_by_links_and_can_be_used_by_everybody() throws IOException {
        PreparedMeeting meeting = PreparedMeeting.opened("Rooms for students");
        meeting.arrives(PreparedMeeting.CHAIR);
        meeting.declaresInterest(PreparedMeeting.CHAIR);
        meeting.concerns("Hearth and Harbour");
        UUID planned = PreparedMeeting.planned("Rooms for staff").meeting().value();
        String draft = "/minutes?id="
                + PreparedMeeting.inProgress("Rooms drafted").minutes().value();
        PreparedMeeting reporting = PreparedMeeting.inProgress("Rooms reported");
        String escalation =
                "/escalation?id=" + reporting.escalates("Rooms are short").value();
        reporting.closes();
        String report = "/highlight-report?id=" + reporting.reports().value();
        MinutesId unconfirmed = PreparedMeeting.inProgress("Rooms minuted").minutes();
        PreparedMeeting.circulate(unconfirmed);
        PreparedMeeting approving = PreparedMeeting.withMinutes("Rooms approved");
        approving.begins();
        Page officer = browser.signIn(PreparedMeeting.OFFICER);
        String committee = firstWith(officer, "/committees", "committee?id=", "take-chairs-action");
        String pack = packMade(officer, meeting.meeting().value());
        String made = BoardReportJourneyIT.made(officer, "/board-report");
        String scheduled = BoardReportSchedulesJourneyIT.scheduled(officer);
        String noted = noted(officer);
        String drafted = firstDraftedText(officer);
        String varied = text(firstWith(officer, "/agreements?q=Nursing+student", "agreement?id=", "change-agreement"));
        String owed = firstWith(officer, "/obligations?q=link+librarians", "obligation?id=", "amend-obligation");
        String disputed = firstWith(officer, "/agreements?q=clinical+skills", "agreement?id=", "agreement-disputes");
        String ended = firstWith(officer, "/agreements?q=Pool+of+simulation", "agreement?id=", "agreement-notices");
        String research = firstWith(officer, "/agreements?q=Memory+clinic", "agreement?id=", "agreement-particulars");
        String funded =
                firstWith(officer, "/agreements?q=Education+funding+for", "agreement?id=", "agreement-particulars");
        String linked = firstWith(officer, "/obligations?q=Evaluation+of+placements", "obligation?id=", "trail?kind");
        officer.navigate("/committees");
        String advisory = officer.locator("a:text-is('Academic Partnership Advisory Board')")
                .getAttribute("href");
        crawl(
                PreparedMeeting.OFFICER,
                Walk.path(advisory).replace("/committee?id=", "/work-programme?committee="),
                linked.replace("/obligation?", "/trail?kind=OBLIGATION&"),
                ImportsJourneyIT.checked(officer),
                ImportsJourneyIT.earlierDecision(officer),
                part(disputed, "disputes"),
                part(disputed, "notices"),
                part(disputed, "risks"),
                firstWith(officer, "/principal-risks", "principal-risk?id=", "review-principal-risk"),
                part(disputed, "contacts"),
                part(research, "particulars"),
                part(funded, "particulars"),
                part(ended, "notices"),
                noted,
                pack,
                made,
                scheduled,
                firstWith(officer, "/actions", "action?id=", "transfer-action"),
                committee,
                drafted,
                varied,
                owed,
                firstWith(officer, owed, "obligation-due?id=", "meet-obligation"),
                firstWith(officer, "/agreements?standing=IN_FORCE", "agreement?id=", "record-obligation"),
                firstWith(officer, "/agreements?q=Reading+rooms", "agreement?id=", "record-term"),
                firstWith(officer, varied, "instrument?id=", "sign-instrument"),
                firstWith(officer, "/decisions?outcome=OPEN", "decision?id=", "conclude-resolution"),
                change(firstWith(officer, "/agreements?standing=IN_PREPARATION", "agreement?id=", "amend-agreement")),
                change(firstWith(officer, "/agreements?standing=IN_FORCE", "agreement?id=", "change-agreement")),
                firstWith(officer, "/committees", "committee?id=", "end-post"),
                firstWith(officer, "/status", "status-track?id=", "withdraw-evidence"),
                firstWith(officer, "/status", "status-track?id=", "strike-step"),
                firstWith(officer, "/status", "readiness?trust=", "criterion?track"),
                "/criteria",
                awarding(officer),
                firstWith(officer, "/measures", "measure?id=", "correct-value"),
                firstWith(officer, "/programmes?q=Early+signs", "programme?id=", "milestone"),
                firstWith(officer, "/placements", "placement?id=", "correct-placement"),
                "/placement-tariffs",
                "/meeting?id=" + meeting.meeting().value(),
                "/item?id=" + meeting.item().value(),
                "/decision?id=" + meeting.putQuestion("To build rooms.").value(),
                "/decision?id=" + PreparedMeeting.carriedDecision().value(),
                "/meeting?id=" + planned,
                draft,
                escalation,
                report,
                "/item?id=" + approving.item().value(),
                "/agenda?meeting=" + planned,
                "/search?q=placement",
                firstWith(officer, "/interests?state=PUBLISHED", "interest?id=", "end-interest"));
        crawl("margot.ellis");
        crawl("caspian.moore", "/papers?state=mine", "paper", "papers");
        crawl("rafael.costa", "/people", "person", "my-notifications", "partners", "settings", "bank-holidays");
        crawl("petra.lindqvist");
        crawl(
                "hana.kovacs",
                committee,
                "/minutes?id=" + unconfirmed.value(),
                "my-interests",
                "interests",
                "interest",
                "enter-interest",
                "end-interest");
        // Otherwise every meeting that is planned after this has an item for them.
        approving.approves(unconfirmed);

        assertThat(faults).isEmpty();
        assertThat(visited).containsAll(pages());
    }

    /** The form for an award: on no track of the demonstration it can be made yet, so that it is opened on any. */
    private static String awarding(Page officer) {
        return firstWith(officer, "/status", "status-track?id=", "reach-stage")
                .replace("/status-track?id", "/record-award?track");
    }

    /** The page of a pack that has been made. */
    private static String packMade(Page officer, UUID meeting) {
        String address = "/pack?meeting=" + meeting;
        officer.navigate(address);
        Walk.press(officer, "Publish the pack");
        Walk.press(officer, "Make my pack");
        officer.locator("main:has-text('Your pack is ready')").waitFor();
        return address;
    }

    /** A paper that can be read in the page, with a note of the officer. */
    private static String noted(Page officer) {
        String paper = firstWith(officer, "/papers", "paper?id=", "read-paper");
        officer.navigate(paper);
        Walk.field(officer, "note").fill("Ask for the figures of last year");
        Walk.press(officer, "Keep note");
        return paper;
    }

    /**
     * Follows links from the home page, once to each page. The pages that are equally far from it are shared between two
     * browsers, and their links are followed in the order in which they stand, so that each run visits the same records.
     *
     * @param further addresses that are visited too; and names of pages that are visited again, as they look otherwise
     *     to this account
     */
    private void crawl(String account, String... further) {
        Reader one = Reader.signedIn(browser, account);
        Reader other = second.does(with -> Reader.signedIn(with, account)).join();
        List.of(further).forEach(visited::remove);
        List<String> seeds = Stream.concat(Stream.of("/"), Stream.of(further).filter(each -> each.startsWith("/")))
                .distinct()
                .toList();
        seeds.forEach(address -> visited.add(name(address)));
        List<String> level = seeds;
        while (!level.isEmpty()) {
            level = read(level, one, other).stream()
                    .filter(link -> visited.add(name(link)))
                    .toList();
        }
        second.does(with -> other.complaints()).join().forEach(faults::add);
        faults.addAll(one.complaints());
    }

    /** @return the links that are on these pages, in their order */
    private List<String> read(List<String> addresses, Reader one, Reader other) {
        Map<Integer, Seen> seen = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<?> others = second.does(with -> {
            other.read(addresses, next, seen);
            return other;
        });
        one.read(addresses, next, seen);
        others.join();
        seen.values().forEach(page -> faults.addAll(page.faults()));
        return seen.values().stream().flatMap(page -> page.links().stream()).toList();
    }

    private static String change(String agreement) {
        return agreement.replace("/agreement?", "/change-agreement?");
    }

    private static String part(String agreement, String name) {
        return agreement.replace("/agreement?", "/agreement-" + name + "?");
    }

    private static String text(String agreement) {
        return agreement.replace("/agreement?", "/agreement-text?");
    }

    /** The text of the first agreement in preparation that has a clause. */
    private static String firstDraftedText(Page page) {
        page.navigate("/agreements?standing=IN_PREPARATION");
        return addresses(page, "agreement?id=").stream()
                .map(EveryPageIT::text)
                .filter(address -> {
                    page.navigate(address);
                    return !addresses(page, "edit-clause").isEmpty();
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No draft of a text has a clause"));
    }

    /** The first record of a register on which that link stands: what a reader can do with each differs. */
    private static String firstWith(Page page, String register, String record, String link) {
        page.navigate(register);
        return addresses(page, record).stream()
                .filter(address -> {
                    page.navigate(address);
                    return !addresses(page, link).isEmpty();
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + link + " on any " + record + " of " + register));
    }

    private static List<String> addresses(Page page, String part) {
        return leadingTo(page, "main a[href*='/" + part + "']");
    }

    /** Where these links lead, asked of the browser at once. */
    private static List<String> leadingTo(Page page, String links) {
        List<?> addresses =
                (List<?>) page.locator(links).evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return addresses.stream().map(Object::toString).toList();
    }

    private static boolean isAPage(String address) {
        return address.startsWith("/")
                && Stream.of("/api/", "/static/", "/openapi").noneMatch(address::startsWith)
                && !Set.of("sign-in", "sign-out", "meeting-calendar", "minutes-document", "highlight-document")
                        .contains(name(address));
    }

    private static String name(String address) {
        String name = URI.create(address).getPath().substring(1);
        return name.isEmpty() ? "index" : name;
    }

    /** The pages that there are. */
    private static Set<String> pages() throws IOException {
        Path pages = RunningStack.get().settings().build().resolve("../../web/src/main/webapp");
        try (Stream<Path> files = Files.list(pages)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.replace(".xhtml", ""))
                    .filter(name -> !FOUND_OTHERWISE.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).hasSizeGreaterThan(40);
            return names;
        }
    }

    /** What a page was found to be: the addresses that it leads to, and what is wrong with it. */
    private record Seen(List<String> links, List<String> faults) {}

    /** Somebody who has signed in at one of the browsers, and reads on its thread. */
    private record Reader(Browser browser, String account, Page page, List<String> refused) {
        static Reader signedIn(Browser browser, String account) {
            Page page = browser.signIn(account);
            return new Reader(browser, account, page, Walk.complaints(page));
        }

        List<String> complaints() {
            return refused.stream()
                    .map(complaint -> account + " at " + complaint)
                    .toList();
        }

        /** Reads one page after the other, as long as there is one that nobody has begun. */
        void read(List<String> addresses, AtomicInteger next, Map<Integer, Seen> seen) {
            for (int each = next.getAndIncrement(); each < addresses.size(); each = next.getAndIncrement()) {
                seen.put(each, visit(addresses.get(each)));
            }
        }

        private Seen visit(String address) {
            Response answer = page.navigate(address);
            if (answer.status() != 200) {
                return new Seen(
                        List.of(),
                        List.of(account + " follows a link to " + address + " and is answered " + answer.status()));
            }
            browser.checkAxe(page, "every/" + account.split("\\.")[0] + "-" + name(address));
            return new Seen(
                    leadingTo(page, "a[href]").stream()
                            .filter(EveryPageIT::isAPage)
                            .toList(),
                    List.of());
        }
    }
}
