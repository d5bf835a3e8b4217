package concordat.journey;

import static concordat.journey.Walk.complaints;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import concordat.stack.RunningStack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    private final Set<String> visited = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void is_reached_by_links_and_can_be_used_by_everybody() throws IOException {
        PreparedMeeting meeting = PreparedMeeting.opened("Rooms for students");
        meeting.arrives(PreparedMeeting.CHAIR);
        meeting.declaresInterest(PreparedMeeting.CHAIR);
        meeting.concerns("Hearth and Harbour");
        UUID planned = PreparedMeeting.planned("Rooms for staff").meeting().value();
        Page officer = browser.signIn(PreparedMeeting.OFFICER);
        String committee = firstWith(officer, "/committees", "committee?id=", "take-chairs-action");
        String drafted = firstDraftedText(officer);
        String varied = text(firstWith(officer, "/agreements?q=Nursing+student", "agreement?id=", "change-agreement"));
        String owed = firstWith(officer, "/obligations?q=link+librarians", "obligation?id=", "amend-obligation");
        String disputed = firstWith(officer, "/agreements?q=clinical+skills", "agreement?id=", "agreement-disputes");
        String ended = firstWith(officer, "/agreements?q=Pool+of+simulation", "agreement?id=", "agreement-notices");
        crawl(
                PreparedMeeting.OFFICER,
                ImportsJourneyIT.checked(officer),
                part(disputed, "disputes"),
                part(disputed, "notices"),
                part(disputed, "risks"),
                part(disputed, "contacts"),
                part(ended, "notices"),
                committee,
                drafted,
                varied,
                owed,
                firstWith(officer, owed, "obligation-due?id=", "meet-obligation"),
                firstWith(officer, "/agreements?standing=IN_FORCE", "agreement?id=", "record-obligation"),
                firstWith(officer, varied, "instrument?id=", "sign-instrument"),
                firstWith(officer, "/decisions?outcome=OPEN", "decision?id=", "conclude-resolution"),
                change(firstWith(officer, "/agreements?standing=IN_PREPARATION", "agreement?id=", "amend-agreement")),
                change(firstWith(officer, "/agreements?standing=IN_FORCE", "agreement?id=", "change-agreement")),
                firstWith(officer, "/committees", "committee?id=", "end-post"),
                firstWith(officer, "/status", "status-track?id=", "withdraw-evidence"),
                "/meeting?id=" + meeting.meeting().value(),
                "/item?id=" + meeting.item().value(),
                "/decision?id=" + meeting.putQuestion("To build rooms.").value(),
                "/decision?id=" + PreparedMeeting.carriedDecision().value(),
                "/meeting?id=" + planned,
                "/agenda?meeting=" + planned,
                firstWith(officer, "/interests?state=PUBLISHED", "interest?id=", "end-interest"));
        crawl("margot.ellis");
        crawl("rafael.costa", "/people", "person", "partners", "settings");
        crawl("petra.lindqvist");
        crawl("hana.kovacs", committee, "my-interests", "interests", "interest", "enter-interest", "end-interest");

        assertThat(faults).isEmpty();
        assertThat(visited).containsAll(pages());
    }

    /**
     * Follows links from the home page, once to each page.
     *
     * @param further addresses that are visited too; and names of pages that are visited again, as they look otherwise
     *     to this account
     */
    private void crawl(String account, String... further) {
        Page page = browser.signIn(account);
        List<String> complaints = complaints(page);
        List.of(further).forEach(visited::remove);
        Deque<String> waiting = Stream.concat(Stream.of("/"), Stream.of(further).filter(each -> each.startsWith("/")))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<String> seeds = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            String name = name(address);
            if (seeds.contains(address) || visited.add(name)) {
                visited.add(name);
                visit(page, account, address, name).stream()
                        .filter(link -> !visited.contains(name(link)))
                        .forEach(waiting::add);
            }
        }
        complaints.forEach(complaint -> faults.add(account + " at " + complaint));
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

    private Set<String> visit(Page page, String account, String address, String name) {
        Response answer = page.navigate(address);
        if (answer.status() != 200) {
            faults.add(account + " follows a link to " + address + " and is answered " + answer.status());
            return Set.of();
        }
        browser.checkAxe(page, "every/" + account.split("\\.")[0] + "-" + name);
        return leadingTo(page, "a[href]").stream().filter(EveryPageIT::isAPage).collect(Collectors.toSet());
    }

    private static boolean isAPage(String address) {
        return address.startsWith("/")
                && Stream.of("/api/", "/static/", "/openapi").noneMatch(address::startsWith)
                && !Set.of("sign-in", "sign-out").contains(name(address));
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
}
