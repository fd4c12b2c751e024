package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.khronika.incidents.Incident;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader asks the map of the static site for a period: {@code where-and-when.html?from=2022-11&to=2023-01}. */
@DatabaseTest
@OnTheDemo
class MapOfAPeriodBrowserTest {

    private static final String ROWS = """
            () => Object.fromEntries([...document.querySelectorAll('#places-table tbody tr')].filter((row) => !row.hidden && row.querySelector('a'))
              .map((row) => [row.querySelector('a').getAttribute('href'), Number(row.cells[1].textContent)]))""";
    private static final String DOTS = """
            () => Object.fromEntries([...document.querySelectorAll('svg.wide.map a')].filter((dot) => dot.style.display !== 'none')
              .map((dot) => [dot.getAttribute('href'), Number(dot.getAttribute('aria-label').replace(/.*: /, ''))]))""";

    @Autowired
    DemoSite demo;

    /** What is surely in the months, by the page of its place. */
    private Map<String, Integer> expected(YearMonth from, YearMonth to) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PublicRecord record : demo.plan().records(RecordKind.INCIDENT)) {
            PartialDate when = record.page().when();
            if (record.page().where() != null
                    && ((Incident) record.body()).placeInferred() == null
                    && when != null
                    && !when.isInferred()
                    && when.month().isPresent()
                    && !when.month().get().isBefore(from)
                    && !when.month().get().isAfter(to)) {
                counts.merge(
                        "records/"
                                + Objects.requireNonNull(record.page().where()).href(),
                        1,
                        Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void theAddressAsksForAPeriodAndTheMapAndItsTableAnswer() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            page.navigate("/where-and-when.html?from=2022-11&to=2023-01");
            Map<String, Integer> three = expected(YearMonth.of(2022, 11), YearMonth.of(2023, 1));
            assertThat(three).hasSizeGreaterThan(1);
            assertThat(page.evaluate(ROWS)).isEqualTo(three);
            assertThat(three).containsAllEntriesOf(dots(page));
            assertThat(dots(page)).isNotEmpty();
            assertThat(page.locator("#map-from")).hasValue("2022-11");
            assertThat(page.locator("#map-to")).hasValue("2023-01");
            assertThat(page.locator("#map-says")).not().containsText("of the");
            assertThat(page.locator("nav.languages a[lang=ru]"))
                    .hasAttribute("href", Pattern.compile("\\?from=2022-11&to=2023-01$"));

            page.selectOption("#map-to", "2022-11");
            assertThat(page).hasURL(Pattern.compile("where-and-when\\.html\\?from=2022-11&to=2022-11$"));
            assertThat(page.evaluate(ROWS)).isEqualTo(expected(YearMonth.of(2022, 11), YearMonth.of(2022, 11)));
            page.goBack();
            assertThat(page.evaluate(ROWS)).isEqualTo(three);

            page.click("#period-all");
            assertThat(page).hasURL(Pattern.compile("where-and-when\\.html$"));
            assertThat(page.locator("#map-says")).containsText("of the");

            page.navigate("/where-and-when.html?from=soon");
            assertThat(page.locator("#map-from")).hasValue("");
            assertThat(page.locator("#map-says")).containsText("of the");
            browser.check(page, "a period that is none");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> dots(Page page) {
        return (Map<String, Integer>) page.evaluate(DOTS);
    }
}
