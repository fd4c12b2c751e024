package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.RandomCases;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader asks a register of the static site for a day and reads what the register says of that day. */
@DatabaseTest
@OnTheDemo
class RegistersOfAnyDayBrowserTest {

    private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 1);
    private static final String SAYS = """
            () => { const shown = (part) => !part.closest('[hidden]');
              const text = (part) => part.textContent.replace(/\\s+/g, ' ').trim();
              const rows = [...document.querySelectorAll('#rows tbody tr, #rows-of-the-day tbody tr')].filter(shown);
              return [text(document.getElementById('says'))].concat(rows.map((row) =>
                [...row.children].map((cell) => cell.tagName === 'TH' && cell.children.length
                  ? [...cell.childNodes].map(text).filter(Boolean).join(' / ') : text(cell)).join(' | '))); }""";

    @Autowired
    DemoSite demo;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    @Autowired
    List<RegisterPages> registers;

    @TempDir
    Path folder;

    /** What every register says of a day, by its name. */
    private interface Truth {
        List<RegisterPage> on(LocalDate day);
    }

    @Test
    void theDemosRegistersOfRandomDaysSayWhatTheRegistersSay() throws IOException {
        Map<Language, Truth> truths = new HashMap<>();
        ReleasePlanner.Planned planned = planned(truths);
        write(planned.inOrder());
        List<LocalDate> days = new ArrayList<>(List.of(DECEMBER, planned.plan().asOf()));
        Random random = new Random(11);
        IntStream.range(0, 2).forEach(n -> days.add(planned.plan().asOf().minusDays(random.nextInt(2000))));
        try (PlainServer server = new PlainServer(folder);
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            for (ReleasePlan plan : planned.inOrder()) {
                String tree = plan.language().equals(Language.english())
                        ? ""
                        : plan.language().tag() + "/";
                for (LocalDate day : tree.isEmpty() ? days : days.subList(0, 1)) {
                    says(page, tree, plan, Objects.requireNonNull(truths.get(plan.language())), day);
                }
            }
        }
    }

    @Test
    void registersOfInventedCasesSayOnAnyDayWhatTheRegistersSay() throws IOException {
        LocalDate last = LocalDate.of(2022, 11, 30);
        Random random = new Random(7);
        List<Stored<?>> cases = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Proceeding> generator = RandomCases.withMeasures().generator(1000);
            for (int n = 1; n <= 12; n++) {
                cases.add(stored(
                        "OS-P-2022-%04d".formatted(n), generator.next(random).value()));
            }
        });
        Namer namer = new PlainNamer();
        Truth truth = day -> contributions(cases, day, namer).toList();
        ReleasePlan plan = with(demo.plan(), cases, last, namer);
        write(List.of(plan));
        try (PlainServer server = new PlainServer(folder);
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            for (int n = 0; n < 6; n++) {
                says(page, "", plan, truth, last.minusDays(random.nextInt(330)));
            }
        }
    }

    @Test
    void anotherDayIsCitedWithItsAddress() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            page.route("**/kk/registers/deprived.html*", route -> {
                APIResponse response = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(response)
                        .setBody(response.text()
                                .replaceAll("(<span id=\"cited\">[^<]*)", "$1 https://chronicle.example.org/d.html")));
            });
            page.navigate("/kk/registers/deprived.html?on=" + DECEMBER);
            assertThat(page.locator("#cited")).containsText("https://chronicle.example.org/d.html?on=" + DECEMBER);
            page.navigate("/kk/registers/deprived.html");
            assertThat(page.locator("#cited")).containsText(Pattern.compile("https://chronicle.example.org/d.html$"));
            page.navigate("/registers/deprived.html?on=" + DECEMBER);
            assertThat(page.locator("#cited"))
                    .containsText(Pattern.compile(" registers/deprived.html\\?on=" + DECEMBER + "$"));
            page.goBack();
            page.navigate("/registers/deprived.html");
            assertThat(page.locator("#cited")).not().containsText("?on=");
        }
    }

    @Test
    void whoWasHeldOnADayAndUnderWhichArticlesIsAskedInTheBrowser() throws IOException {
        try (PlainServer server = new PlainServer(demo.inEveryLanguage());
                Browser browser = Browser.orSkip(server.port())) {
            Page page = browser.page();
            page.navigate("/registers/deprived.html");
            assertThat(page.locator("#day-released")).isHidden();
            page.fill("#on", DECEMBER.toString());
            page.click("#day button");
            assertThat(page.locator("h1")).containsText("as of 1 December 2022");
            // Said where a day is chosen too: else a row that stands on every day of a month would seem to be dated by
            // the sources.
            assertThat(page.getByText(
                            "Where a day is withheld for protection, any day of its month counts as perhaps."))
                    .isVisible();
            assertThat(page).hasURL(Pattern.compile("\\?on=2022-12-01$"));
            assertThat(page.locator("#rows-of-the-day tr", new Page.LocatorOptions().setHasText("Zhanbolat Mamai")))
                    .containsText("CC 400");
            browser.inspect(page, "register-of-a-day");
            assertThat(page.locator("nav.languages a[lang=ru]"))
                    .hasAttribute("href", "../ru/registers/deprived.html?on=2022-12-01");
            Download table = page.waitForDownload(() -> page.click("#of-the-day .onward a"));
            assertThat(table.suggestedFilename()).isEqualTo("deprived-2022-12-01.csv");
            assertThat(Files.readString(table.path()))
                    .startsWith("\uFEFFWho,")
                    .contains("Zhanbolat Mamai,house arrest");

            assertThat(page.locator("#of-the-day details.follows"))
                    .containsText("People in the cases that we follow who are held");
            assertThat(page.locator("#of-the-day details.follows")).containsText("Not known: ");

            page.goBack();
            assertThat(page.locator("h1")).containsText("as of 27 March 2023, the date of our newest source");
            assertThat(page.locator("#of-the-day")).isHidden();
            page.goForward();
            assertThat(page.locator("h1")).containsText("as of 1 December 2022");
            page.click("#day-back");
            assertThat(page.locator("h1")).containsText("as of 27 March 2023");

            page.navigate("/registers/deprived.html?on=2024-02-29");
            assertThat(page.locator("#day-notice")).containsText("Our sources speak of no day after 27 March 2023");
            assertThat(page.locator("h1")).containsText("as of 27 March 2023");
            page.navigate("/registers/deprived.html?on=1991-12-16");
            assertThat(page.locator("#day-notice")).containsText("says the same of every day before");
            page.navigate("/registers/posthumous.html?on=1991-12-16");
            assertThat(page.locator("#of-the-day .empty")).isVisible();
            page.navigate("/registers/deprived.html?on=2023-02-30");
            assertThat(page.locator("#day-notice")).containsText("Expected a day that exists");
            page.route("**/*-days.js", route -> route.abort());
            page.navigate("/registers/deprived.html?on=2022-12-01");
            assertThat(page.locator("#day-notice")).containsText("could not be loaded");

            Page bare = browser.pageWithoutScripts();
            bare.navigate("/ru/registers/deprived.html?on=2022-12-01");
            assertThat(bare.locator("#day")).isHidden();
            assertThat(bare.locator("#day-released")).isVisible();
            assertThat(bare.locator("#rows")).isVisible();
        }
    }

    private static void says(Page page, String tree, ReleasePlan plan, Truth truth, LocalDate day) {
        for (RegisterPage expected : truth.on(day)) {
            if (plan.registers().days(expected.slug()).isEmpty()) {
                continue;
            }
            page.navigate("/%sregisters/%s.html?on=%s".formatted(tree, expected.slug(), day));
            String shown = day.equals(plan.asOf()) ? "#of-the-day[hidden]" : "#of-the-day:not([hidden])";
            page.waitForSelector(shown, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(page.evaluate(SAYS))
                    .as("%s on %s", expected.slug(), day)
                    .isEqualTo(Stream.concat(Stream.of(plain(expected.sentence())), rows(expected))
                            .toList());
        }
    }

    private static Stream<String> rows(RegisterPage page) {
        return page.sections().entrySet().stream()
                .flatMap(section -> Stream.concat(
                        section.getKey().isEmpty() ? Stream.of() : Stream.of(plain(section.getKey())),
                        section.getValue().stream().map(line -> row(page, line))));
    }

    private static String row(RegisterPage page, RegisterPage.Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(Stream.concat(Stream.of(line.head()), line.under().stream())
                .map(mention -> plain(mention.text()))
                .reduce((one, other) -> one + " / " + other)
                .orElse(""));
        for (int n = 1; n < page.columns().size(); n++) {
            if (page.shows(n)) {
                cells.add(plain(line.cells().get(n - 1)));
            }
        }
        return String.join(" | ", cells);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The release without the pages of records and the lists of them, which nobody opens here. */
    private void write(List<ReleasePlan> plans) throws IOException {
        writer.write(plans, new FileSink() {
            @Override
            public void put(String path, byte[] bytes, @Nullable RecordRef record) throws IOException {
                Path file = folder.resolve(path);
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, bytes);
            }

            @Override
            public void put(String path, String restsOn, Made file, @Nullable RecordRef record) {}
        });
    }

    /** The plan of the demo, and for each language what its registers say of any day by the same records and the same namer. */
    private ReleasePlanner.Planned planned(Map<Language, Truth> truths) {
        PlanInALanguage one = planner.inALanguage();
        Map<Language, Map<RecordRef, RecordPage>> pages = new HashMap<>();
        RegisterPages listening = (published, day, namer) -> {
            truths.put(
                    namer.language(),
                    asked -> Stream.concat(
                                    contributions(published, asked, namer),
                                    one
                                            .recordRegisters()
                                            .of(
                                                    published,
                                                    asked,
                                                    day,
                                                    namer,
                                                    Objects.requireNonNull(pages.get(namer.language())))
                                            .pages()
                                            .stream())
                            .toList());
            return RegisterPages.Contribution.of(List.of());
        };
        PlanInALanguage listened = new PlanInALanguage(
                one.types(),
                one.recordTypes(),
                one.releases(),
                Stream.concat(one.registers().stream(), Stream.of(listening)).toList(),
                one.recordRegisters(),
                one.others(),
                one.kept(),
                one.json());
        ReleasePlanner.Planned planned = new ReleasePlanner(
                        planner.reviewed(),
                        planner.hiddenNames(),
                        planner.names(),
                        planner.types(),
                        planner.kinds(),
                        planner.releases(),
                        planner.questions(),
                        planner.lastTold(),
                        planner.languages(),
                        listened)
                .plan(
                        ZonedDateTime.now(ZoneOffset.UTC),
                        null,
                        Languages.shipped().all());
        planned.inOrder()
                .forEach(plan -> pages.put(
                        plan.language(),
                        plan.records().stream().collect(Collectors.toMap(PublicRecord::address, PublicRecord::page))));
        return planned;
    }

    private Stream<RegisterPage> contributions(List<Stored<?>> published, LocalDate day, Namer namer) {
        return registers.stream().flatMap(all -> all.of(published, day, namer).pages().stream());
    }

    private static Stored<Proceeding> stored(String address, Proceeding body) {
        return new Stored<>(
                new RecordRef(address),
                1,
                Sensitivity.PUBLIC,
                Set.of(),
                ReviewState.REVIEWED,
                1,
                "",
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                1,
                "",
                body,
                List.of());
    }

    /** The same release with the registers of these cases. */
    private ReleasePlan with(ReleasePlan plan, List<Stored<?>> cases, LocalDate day, Namer namer) {
        List<RegisterPages.Contribution> all = registers.stream()
                .map(one -> one.of(cases, day, namer).with(one.days(cases, day, namer)))
                .toList();
        return new ReleasePlan(
                plan.number(),
                plan.at(),
                plan.note(),
                plan.earlier(),
                plan.records(),
                plan.items(),
                plan.history(),
                plan.heldBack(),
                plan.unnamed(),
                plan.leftOut(),
                plan.notPublic(),
                day,
                new RegisterPages.Contribution(
                        all.stream().flatMap(one -> one.pages().stream()).toList(),
                        List.of(),
                        all.stream().flatMap(one -> one.days().stream()).toList()),
                plan.ownBefore(),
                plan.language());
    }
}
