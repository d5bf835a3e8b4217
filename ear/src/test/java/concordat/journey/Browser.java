package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import concordat.stack.DemoAccount;
import concordat.stack.RunningStack;
import concordat.stack.Stack;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A person at a real browser. One Chromium serves all that is done on one thread, and lives as long as the run; each test
 * gets its own windows with their own cookies, which close when it ends. Register it with {@code @RegisterExtension Browser browser = new Browser();}.
 */
public final class Browser implements AfterEachCallback {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    /** Whether pictures of pages are kept: {@code ./concordat test -Dconcordat.pictures=true}. They take minutes of a run. */
    private static final boolean PICTURES = Boolean.getBoolean("concordat.pictures");
    /** What the identity provider remembers each account by, once it has signed in. */
    private static final Map<String, List<Cookie>> REMEMBERED = new ConcurrentHashMap<>();

    private final Deque<BrowserContext> windows = new ArrayDeque<>();

    /** A fresh window of somebody who has not signed in. Playwright's pages belong to the thread that opened them. */
    public Page open() {
        return open(stack().address(), true);
    }

    /** The same in a browser that runs no JavaScript. */
    public Page openWithoutScript() {
        return open(stack().address(), false);
    }

    private Page open(String address, boolean script) {
        BrowserContext window = Chromium.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(WIDE, HEIGHT)
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        windows.push(window);
        return window.newPage();
    }

    /** A fresh window in which this demonstration account has signed in and sees the home page. */
    public Page signIn(String username) {
        return signIn(username, "/");
    }

    /**
     * A fresh window in which this demonstration account asked for a page, signed in, and sees that page. Each window has
     * a session of its own here; the identity provider asks for the password once, and remembers the account after that.
     */
    public Page signIn(String username, String path) {
        return signIn(stack().address(), username, path);
    }

    /** The same at another address of the application. */
    public Page signIn(String address, String username, String path) {
        return signIn(open(address, true), address, username, path);
    }

    /** The same with something that the browser is told before it loads any page. */
    public Page signInAfter(String script, String username, String path) {
        Page page = open();
        page.addInitScript(script);
        return signIn(page, stack().address(), username, path);
    }

    private Page signIn(Page page, String address, String username, String path) {
        page.context().addCookies(REMEMBERED.getOrDefault(username, List.of()));
        page.navigate(path);
        if (!page.url().startsWith(address)) {
            signInAt(page, address, username);
            REMEMBERED.put(username, rememberedIn(page.context()));
        }
        return page;
    }

    private static List<Cookie> rememberedIn(BrowserContext window) {
        String realm = URI.create(stack().provider().issuer()).getPath();
        return window.cookies().stream()
                .filter(cookie -> cookie.path.startsWith(realm))
                .toList();
    }

    /** Fills in the identity provider's form, and waits until the browser is back. */
    public void signInAt(Page page, String username) {
        signInAt(page, stack().address(), username);
    }

    private static void signInAt(Page page, String address, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoAccount.of(username).password());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(address) && !url.contains("code="));
    }

    /** Fails if axe finds anything at all wrong with the page, or if it is wider than a telephone; and keeps a picture of it. */
    public void checkAxe(Page page, String name) {
        assertThat(axe(page).getViolations())
                .as("accessibility of %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(Object::toString).toList())
                .isEmpty();
        picture(page, name, WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name, NARROW);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits a telephone", page.url())
                .isTrue();
        page.setViewportSize(WIDE, HEIGHT);
    }

    /**
     * All rules, on the whole page. Only violations are told in full; and since no page has frames, the results need not
     * be put together in a window of their own.
     */
    private static AxeResults axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
    }

    /** Keeps a picture of the page at 1280 and at 390 pixels, if pictures are kept. */
    public void picture(Page page, String name) {
        picture(page, name, WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name, NARROW);
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static void picture(Page page, String name, int width) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(stack().settings().build().resolve("screenshots/" + name + "-" + width + ".png")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        while (!windows.isEmpty()) {
            windows.pop().close();
        }
    }

    /** Ends the Chromium of the thread that asks for it, with all its windows. */
    static void leaveThread() {
        Chromium.close();
    }

    private static Stack stack() {
        return RunningStack.get();
    }

    /** The browser of the machine, started once for each thread; that of the tests closes with their JVM. */
    private static final class Chromium {
        private static final ThreadLocal<Chromium> OF_THREAD = ThreadLocal.withInitial(Chromium::new);

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        private final com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        static com.microsoft.playwright.Browser get() {
            return OF_THREAD.get().browser;
        }

        static void close() {
            OF_THREAD.get().playwright.close();
            OF_THREAD.remove();
        }

        private static Map<String, String> environment() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            return environment;
        }

        private static Path installed() {
            return Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of("/usr/bin", name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No Chromium in /usr/bin: install it, or run ./concordat test, which does"));
        }
    }
}
