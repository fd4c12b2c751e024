package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/**
 * Chromium for tests in a browser. A test is skipped, with a sentence, where there is none:
 *
 * <pre>{@code
 * try (Browser browser = Browser.orSkip(port)) {
 *     Page page = browser.page();
 *     page.navigate("/sign-in");
 *     browser.inspect(page, "sign-in"); // axe, no sideways scrolling, pictures in target/pictures
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final boolean PICTURED = !"false".equals(System.getProperty("khronika.pictures"));
    private static final String SETTLED = "document.readyState === 'complete' && !!window.htmx"
            + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')";
    private static final String DRAWN = """
            () => document.fonts.ready.then(
              () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))))""";
    private static final int WIDE = 1240;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Browser(int port) {
        address = "http://localhost:" + port;
    }

    /** A browser for the application on this port of this machine. */
    public static Browser orSkip(int port) {
        Assumptions.assumeTrue(
                Chromium.isInstalled(),
                "There is neither /usr/bin/chromium-headless-shell nor /usr/bin/chromium: skipped.");
        return new Browser(port);
    }

    /** A new page of somebody whom the application has not seen yet; addresses are relative to the application. */
    public Page page() {
        return page(true);
    }

    /** A new page of somebody whose browser runs no scripts. */
    public Page pageWithoutScripts() {
        return page(false);
    }

    private Page page(boolean scripts) {
        BrowserContext context = Chromium.running()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(WIDE, HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            // Both say only that an answer had a status of failure, which a test may want.
            boolean status = message.text().contains("the server responded with a status of")
                    || message.text().startsWith("Response Status Error Code");
            if (message.type().equals("error") && !status) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Waits until every part that the page asked the desk for has come and taken its place. */
    public static void settled(Page page) {
        // The policy of the pages refuses what Playwright's own waiting for a function would do.
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(SETTLED)));
    }

    /** Waits until the letters of the page have come, in whose place those of the machine stand before, and it is drawn with them. */
    public static void drawn(Page page) {
        page.evaluate(DRAWN);
    }

    /** Waits until the keyboard is at the element of this id: a script or a page that comes may lead it there. */
    public static void isAt(Page page, String id) {
        page.waitForCondition(() -> id.equals(page.evaluate("document.activeElement?.id")));
    }

    /** Looks at the page as a dark phone and as a wide light window: axe finds nothing, it never scrolls sideways, nothing was refused. */
    public void inspect(Page page, String name) {
        assertThat(page.evaluate("document.compatMode"))
                .as("the page begins with its doctype")
                .isEqualTo("CSS1Compat");
        look(page, name, PHONE, ColorScheme.DARK);
        look(page, name, WIDE, ColorScheme.LIGHT);
        assertThat(complaints).as("what the browser refused").isEmpty();
    }

    private static void look(Page page, String name, int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        String view = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        picture(page, view);
        drawn(page);
        lookAt(page, view);
    }

    /** Keeps the whole page as a picture in {@code target/pictures}, for people to look at; not where {@code khronika.pictures} is false. */
    public static void picture(Page page, String name) {
        if (PICTURED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    private static void lookAt(Page page, String view) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of %s", view)
                .isEqualTo(0);
        assertThat(Axe.violations(page)).as("axe on %s", view).isEmpty();
    }

    /** Looks at the page as it stands, without a picture: axe finds nothing, it does not scroll sideways, nothing was refused. */
    public void check(Page page, String view) {
        lookAt(page, view);
        assertThat(complaints).as("what the browser refused").isEmpty();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
