package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** Looking at a page finds what is wrong with it. */
class BrowserTest {

    private static final String RIGHT = """
            <!doctype html><html lang="kk"><head><title>Қызылорда</title></head>
            <body style="color:#000;background:#fff"><main><h1>«Қамауда» – алтау</h1>%s</main></body></html>""";

    @Test
    void aRightPageIsRight() {
        try (Browser browser = Browser.orSkip(1)) {
            Page page = browser.page();
            page.setContent(RIGHT.formatted("<p>Алты адам қамауда отыр.</p>"));
            assertThat(Axe.violations(page)).isEmpty();
            browser.inspect(page, "right");
        }
    }

    @Test
    void paleWordsAPictureWithoutWordsAndAFieldWithoutALabelAreFound() {
        try (Browser browser = Browser.orSkip(1)) {
            Page page = browser.page();
            page.setContent(RIGHT.formatted("""
                    <p style="color:#ccc">Ақшыл сөз</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
                    <input name="аты"><h4>Ілгері кеткен тақырып</h4>"""));
            assertThat(Axe.violations(page).toString())
                    .contains("color-contrast: <p style=\"color:#ccc\">Ақшыл сөз</p>")
                    .contains("image-alt: <img")
                    .contains("label: <input")
                    .contains("heading-order: <h4>");
            assertThatThrownBy(() -> browser.inspect(page, "wrong")).hasMessageContaining("axe on wrong-360-dark");
        }
    }

    @Test
    void whatOnlyADarkOrANarrowWindowShowsIsFound() {
        try (Browser browser = Browser.orSkip(1)) {
            Page dark = browser.page();
            dark.setContent(RIGHT.formatted("""
                    <style>@media (prefers-color-scheme: dark) { .pale { color: #eee } }</style>
                    <p class="pale">Түнде көрінбейді</p>"""));
            assertThatThrownBy(() -> browser.inspect(dark, "dark")).hasMessageContaining("axe on dark-360-dark");
            Page wide = browser.page();
            wide.setContent(RIGHT.formatted("<div style=\"width: 700px\">кең</div>"));
            assertThatThrownBy(() -> browser.inspect(wide, "wide"))
                    .hasMessageContaining("sideways scrolling of wide-360-dark");
        }
    }

    @Test
    void nothingOfOneVisitorIsSeenByTheNext() {
        try (Browser first = Browser.orSkip(1)) {
            Page page = first.page();
            answered(page);
            page.navigate("/");
            page.evaluate("localStorage.setItem('көрген', 'иә')");
        }
        try (Browser second = Browser.orSkip(1)) {
            Page page = second.page();
            answered(page);
            page.navigate("/");
            assertThat(page.evaluate("localStorage.getItem('көрген')")).isNull();
        }
    }

    private static void answered(Page page) {
        page.route(
                "**/*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(RIGHT.formatted(""))));
    }
}
