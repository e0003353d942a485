package xinzhi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Queries;

/** The pages that look things up, in a browser: ontology, search, exports, the reading of an article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class ReferenceInBrowserTest {
    private Server server;
    private Browser browser;

    @BeforeAll
    void start(SeedGraph seeds, @TempDir Path profile) {
        server = Server.start(
                seeds.open(),
                Queries.in(Path.of("queries")),
                ServerSettings.local(SeedGraph.BASE).withPort(0));
        browser = Browser.open(server.url(), profile);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @Test
    void noPageHasAnythingWrongWithIt() {
        List<String> wrong = new ArrayList<>();
        for (String path : List.of(
                "/ontology",
                "/ontology/Concept",
                "/rules",
                "/cues",
                "/shapes",
                "/tree/industry",
                "/id/rule/drives-by-means",
                "/id/cue/verb-drives",
                "/dataset",
                "/api",
                "/exports",
                "/exports/industry-tree?lang=zh",
                "/search?q=xzscl&lang=zh")) {
            browser.go(path);
            browser.resize(path.equals("/rules") ? 360 : 1280, 900);
            assertEquals(
                    Boolean.TRUE,
                    browser.driver().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"),
                    path + " is wider than the window");
            wrong.addAll(browser.complaintsOfSome());
        }
        browser.resize(1280, 900);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void aThingIsChosenWhileItsNameIsTyped() {
        browser.go("/?lang=zh");
        WebElement box = browser.find(".hero input[type=search]");
        box.sendKeys("xzscl");
        WebElement first = browser.find(".hero [role=option]");
        assertTrue(first.getText().contains("新质生产力"), first.getText());
        assertEquals("true", box.getDomAttribute("aria-expanded"));
        assertEquals(List.of(), browser.complaints());
        box.sendKeys(Keys.ARROW_DOWN);
        assertEquals(first.getDomAttribute("id"), box.getDomAttribute("aria-activedescendant"));
        box.sendKeys(Keys.ESCAPE);
        assertEquals("false", box.getDomAttribute("aria-expanded"));
        box.sendKeys(Keys.ARROW_DOWN);
        browser.find(".hero [role=option]");
        box.sendKeys(Keys.ARROW_UP, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("location.pathname === '/id/concept/new-quality-productive-forces'");
    }

    @Test
    void aFindingLightsUpItsSentenceAndMarksCanBeTurnedOff() {
        browser.go("/articles");
        browser.find("td a[href^='/id/article/']").click();
        browser.find(".paragraph li > a.ref");
        browser.driver()
                .executeScript("document.querySelector('.paragraph li:has(a.name) > a.ref').parentElement"
                        + ".dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertTrue(browser.find(".sentence.lit").isDisplayed());
        WebElement box = browser.find(".toggles input[value=concept]");
        WebElement mention = browser.find(".mention.k-concept");
        assertTrue(mention.getCssValue("text-decoration-line").contains("underline"));
        box.click();
        assertFalse(mention.getCssValue("text-decoration-line").contains("underline"));
        assertEquals(List.of(), browser.complaints());
    }
}
