package xinzhi.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, and all that it or axe finds wrong with the pages of one site. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");
    /** Only what concerns a visitor: each is a rule of the guidelines or of what readers of screens expect. */
    private static final String CHECK =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], runOnly: arguments[0]})
              .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))),
                    e => done(['axe: ' + e]));""";

    /** Of rows alike the first few: axe takes seconds for hundreds, and all come from one template. */
    private static final String THIN =
            """
            for (const parent of document.body.querySelectorAll('*')) {
              const seen = {};
              for (const child of [...parent.children]) {
                const kind = child.tagName + '.' + child.getAttribute('class');
                seen[kind] = (seen[kind] || 0) + 1;
                if (seen[kind] > arguments[0]) child.remove();
              }
            }""";

    private static final int ALIKE = 12;

    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What hangs on colours and on the width of the screen. */
    private static final List<String> LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private final String site;
    private final ChromeDriver driver;
    private final String axe;

    private Browser(String site, ChromeDriver driver) {
        this.site = site;
        this.driver = driver;
        this.axe = axe();
    }

    /** Skips the tests where no browser is installed, unless {@code -Dxinzhi.browser.required=true}. */
    static Browser open(String site, Path profile) {
        for (Path program : List.of(CHROMIUM, DRIVER)) {
            if (!Files.isExecutable(program)) {
                if (Boolean.getBoolean("xinzhi.browser.required")) {
                    fail("no " + program + "; Debian: apt-get install chromium chromium-driver");
                }
                assumeTrue(false, "no " + program + ", so the pages are not looked at in a browser");
            }
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(profile));
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        Browser browser = new Browser(site, driver);
        browser.messages(); // what it asks for as it starts is no page's doing
        return browser;
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String path) {
        driver.get(site + path);
    }

    /** The first element, waited for. */
    WebElement find(String css) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<WebElement> found = driver.findElements(By.cssSelector(css));
            if (!found.isEmpty()) {
                return found.get(0);
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + css + " on " + driver.getCurrentUrl());
            }
            pause();
        }
    }

    /** Waits until a script returns true. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript("return " + condition))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + condition + " on " + driver.getCurrentUrl());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void darken(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The same of a page that is then left, with few of the rows that its lists and tables have. */
    List<String> complaintsOfSome() {
        driver.executeScript(THIN, ALIKE);
        return complaints();
    }

    /** The same, of axe only what hangs on colours and on the width of the screen. */
    List<String> complaintsOfLooks() {
        driver.executeScript(THIN, ALIKE);
        return complaints(LOOKS);
    }

    /** Everything wrong since the last time: messages on the console, requests to elsewhere, what axe finds on the page. */
    List<String> complaints() {
        return complaints(ALL);
    }

    private List<String> complaints(List<String> rules) {
        List<String> all = new ArrayList<>(messages());
        driver.executeScript(axe);
        for (Object violation : (List<?>) driver.executeAsyncScript(CHECK, rules)) {
            // An editor's text scrolls with its cursor; where the keyboard writes is a field inside it.
            if (!violation.toString().matches("scrollable-region-focusable.*CodeMirror-scroll[^|]*")) {
                all.add(violation.toString());
            }
        }
        return all.stream().map(c -> driver.getCurrentUrl() + " " + c).toList();
    }

    /** Messages on the console and requests to elsewhere. */
    List<String> messages() {
        List<String> all = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                all.add("console: " + entry.getMessage());
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUEST.matcher(entry.getMessage());
            if (request.find()
                    && !request.group(1).matches("(data|blob|about|chrome):.*|" + Pattern.quote(site) + ".*")) {
                all.add("outside: " + request.group(1));
            }
        }
        return all;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
