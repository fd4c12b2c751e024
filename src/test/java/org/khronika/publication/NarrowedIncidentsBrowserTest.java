package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader narrows the incidents of the static site by several things at once, and the chart by month follows. */
@DatabaseTest
@OnTheDemo
class NarrowedIncidentsBrowserTest {

    private static final String SHOWN =
            "() => [...document.querySelectorAll('#rows tbody tr')].filter((row) => !row.hidden).map((row) => row.querySelector('.address').textContent)";
    private static final String MONTHS = """
            () => Object.fromEntries([...document.querySelectorAll('#months tbody tr')].filter((row) => !row.hidden)
              .map((row) => [row.dataset.month, parseInt(row.cells[1].textContent)]))""";
    private static final String BARS = """
            () => Object.fromEntries([...document.querySelectorAll('#by-month svg.wide .slot')].filter((slot) => slot.textContent)
              .map((slot) => [slot.dataset.month, parseInt(slot.textContent)]))""";

    @Autowired
    DemoSite demo;

    /** What a reader chose, and which incidents have it. */
    private record Chosen(String query, Predicate<PublicRecord> has) {}

    @Test
    void incidentsAreNarrowedTogetherAndTheMonthsFollow() throws IOException {
        List<PublicRecord> all = demo.plan().records(RecordKind.INCIDENT);
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            Random random = new Random(5);
            for (int n = 0; n < 25; n++) {
                Chosen chosen = random(random);
                List<PublicRecord> expected = all.stream().filter(chosen.has()).toList();
                page.navigate("/incidents.html?" + chosen.query());
                assertThat(shown(page))
                        .as(chosen.query())
                        .isEqualTo(expected.stream()
                                .map(record -> record.address().address())
                                .collect(Collectors.toSet()));
                assertThat(page.evaluate(MONTHS)).as(chosen.query()).isEqualTo(months(expected));
            }
        }
    }

    @Test
    void whatHappenedToJournalistsIsAChartByMonthAndATableToSave() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            page.navigate("/incidents.html");
            browser.inspect(page, "incidents");
            page.selectOption("#by-whom", "media");
            assertThat(page).hasURL(Pattern.compile("incidents\\.html\\?whom=media$"));
            assertThat(page.locator("#shown")).containsText("Shown: ");
            assertThat(page.locator("#rows tbody tr:not([hidden])").first()).isVisible();
            assertThat(page.locator("#rows tbody tr:not([hidden])", new Page.LocatorOptions().setHasText("Orda"))
                            .count())
                    .isGreaterThan(3);
            assertThat(page.locator("#months-title"))
                    .hasText("Records of single incidents shown, by the month of the event");
            assertThat(page.locator("#months-note")).containsText("In no one month, or only as we infer it: ");
            assertThat(page.evaluate(BARS)).isEqualTo(page.evaluate(MONTHS));
            browser.inspect(page, "incidents-of-journalists");
            Download months = page.waitForDownload(() -> page.click("#months-csv"));
            assertThat(months.suggestedFilename()).isEqualTo("incidents-by-month.csv");
            assertThat(Files.readString(months.path()))
                    .startsWith("\uFEFFMonth,Incidents\r\n")
                    .contains("2022-10,");
            Download rows = page.waitForDownload(() -> page.click("#rows-csv"));
            assertThat(Files.readString(rows.path())).contains("Pig’s head sent to the office of Orda");
            page.goBack();
            assertThat(page.locator("#shown")).isEmpty();
            page.goForward();
            page.click("nav.languages a[lang=kk]");
            assertThat(page.locator("#by-whom")).hasValue("media");
            assertThat(page.locator("#shown")).containsText("Көрсетілгені: ");
            page.navigate("/incidents.html?act=explosion&whom=lawyer");
            assertThat(page.locator("#shown")).hasText("No incident on this site has all of this.");

            Page bare = browser.pageWithoutScripts();
            bare.navigate("/incidents.html?whom=media");
            assertThat(bare.locator("#narrow")).isHidden();
            assertThat(bare.locator("#by-month svg.wide")).isVisible();
            assertThat(bare.locator("#tables")).isHidden();
        }
    }

    private static Set<String> shown(Page page) {
        return ((List<?>) page.evaluate(SHOWN)).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Chosen random(Random random) {
        List<String> query = new ArrayList<>();
        Predicate<PublicRecord> has = record -> true;
        if (random.nextBoolean()) {
            Freedom freedom = List.of(Freedom.ASSEMBLY, Freedom.EXPRESSION, Freedom.PERSONAL_INTEGRITY)
                    .get(random.nextInt(3));
            query.add("freedom=" + freedom.name().toLowerCase(Locale.ROOT));
            has = has.and(record -> incident(record).freedoms().contains(freedom));
        }
        if (random.nextInt(3) == 0) {
            Act act = List.of(Act.DETENTION, Act.INTIMIDATION, Act.CYBER_ATTACK).get(random.nextInt(3));
            query.add("act=" + act.name().toLowerCase(Locale.ROOT));
            has = has.and(record -> incident(record).acts().contains(act));
        }
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
        if (random.nextBoolean()) {
            query.add("from=" + day);
            has = has.and(record -> when(record)
                    .flatMap(PartialDate::latest)
                    .map(last -> !last.isBefore(day))
                    .orElse(true));
        }
        LocalDate end = day.plusDays(random.nextInt(120));
        if (random.nextBoolean()) {
            query.add("to=" + end);
            has = has.and(record -> when(record)
                    .flatMap(PartialDate::earliest)
                    .map(first -> !first.isAfter(end))
                    .orElse(true));
        }
        return new Chosen(String.join("&", query), has);
    }

    private static Incident incident(PublicRecord record) {
        return (Incident) record.body();
    }

    private static Optional<PartialDate> when(PublicRecord record) {
        return Optional.ofNullable(record.page().when());
    }

    /** Single incidents whose date surely lies in one month and is not inferred by us. */
    private static Map<String, Integer> months(List<PublicRecord> records) {
        Map<String, Integer> months = new TreeMap<>();
        records.stream()
                .filter(record -> incident(record).kind() == IncidentKind.SINGLE)
                .flatMap(record -> when(record).filter(date -> !date.isInferred()).flatMap(PartialDate::month).stream())
                .map(YearMonth::toString)
                .forEach(month -> months.merge(month, 1, Integer::sum));
        return months;
    }
}
