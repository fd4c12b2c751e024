package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.statistics.KeepCounts;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** An update is written in a browser: words are bound by a search, and beside the text stands how it reads. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UpdateFormBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TEXT = "#sections-0-text";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    KeepCounts keep;

    @Autowired
    JdbcClient db;

    private Member author() {
        return members.add(
                "member%d@monitor.test".formatted(System.nanoTime()),
                "Ursa Author",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static void signIn(Page page, Member member) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
    }

    private static Document letter() {
        return new Document(
                "Хат — «Көктем»", Material.STATEMENT, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A saved draft with one section, its form open. */
    private static void begun(Page page) {
        page.navigate("/desk/records/new?kind=UPDATE");
        page.fill("#title", "Қазақстан: 2022 жылғы күз — «шолу»");
        page.fill("#period", "September 2022 to November 2022");
        page.click("button[name=form-add][value=sections]");
        page.waitForSelector(TEXT);
        page.fill(TEXT, "Осы кезеңде");
        page.click(".review-bar button[value=save]");
        page.waitForSelector(".saved");
        page.navigate(page.url() + "/form");
        page.waitForSelector("#bind-to:visible");
    }

    @Test
    void wordsAreBoundByASearchAndTheTextStandsBesideAsItReads() {
        Member author = author();
        RecordRef person = enter.enter(author, Draft.of(Person.named("Айгерім Сәтбаева"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).pressSequentially(" /");
            Browser.isAt(page, "bind-to");
            page.locator("#bind-to").pressSequentially("сәтб");
            page.waitForSelector("#bind-o [role=option]");
            browser.inspect(page, "update-form");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.inputValue(TEXT))
                    .isEqualTo("Осы кезеңде [Айгерім Сәтбаева](%s)".formatted(person.address()));

            page.locator(TEXT).pressSequentially(" және [](<count:kind:incident during:1999>) оқиға.");
            page.waitForSelector("#print a[href='#number-1']");
            assertThat(page.textContent("#print"))
                    .contains("Осы кезеңде Айгерім Сәтбаева және 0 оқиға.", "Counted: incidents.");
            assertThat(page.getAttribute("#print a >> nth=0", "href")).endsWith(person.address());

            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).pressSequentially(" /");
            page.locator("#bind-to").press("Escape");
            page.locator(TEXT).pressSequentially(" бос");
            assertThat(page.inputValue(TEXT))
                    .as("a slash that was meant as one")
                    .endsWith("оқиға. / бос");

            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void whatStandsUnderTheCaretIsToldWithTheRecordsBehindIt() {
        Member author = author();
        RecordRef person = enter.enter(author, Draft.of(Person.named("Жәнібек «Батыр» Оңғарұлы"), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            page.fill(TEXT, "");
            page.locator(TEXT)
                    .pressSequentially("[Жәнібек](%s) және [](<count:kind:incident during:1999>) оқиға."
                            .formatted(person.address()));
            page.waitForSelector("#print a[href='#number-1']");
            assertThat(page.isVisible("#under"))
                    .as("the caret stands after the links")
                    .isFalse();
            page.locator(TEXT).press("Control+Home");
            page.locator(TEXT).press("ArrowRight");
            page.waitForSelector("#under:visible");
            assertThat(page.textContent("#under")).contains("Under the cursor", "Жәнібек");
            assertThat(page.getAttribute("#under a", "href")).endsWith(person.address());
            page.evaluate(
                    "text => { const at = text.value.indexOf('count:') + 3; text.setSelectionRange(at, at); }",
                    page.locator(TEXT).elementHandle());
            PlaywrightAssertions.assertThat(page.locator("#under")).containsText("Counted: incidents.");
            assertThat(page.locator("#under [id]:not(#under-h)").count())
                    .as("no id twice on the page")
                    .isZero();
            browser.inspect(page, "update-form-under");
            page.locator(TEXT).press("Control+End");
            page.waitForSelector("#under", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void aSectionOfAnEarlierUpdateAndANumberedNoteAreFoundLikeARecord() {
        Member author = author();
        RecordRef note = enter.enter(author, Draft.of(letter(), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            page.navigate("/desk/records/new?kind=UPDATE");
            page.fill("#title", "Шолу: Жетісу, 2021");
            page.fill("#period", "2021");
            page.click("button[name=form-add][value=sections]");
            page.waitForSelector(TEXT);
            page.fill("#sections-0-heading", "Бейбіт жиналыс");
            page.fill(TEXT, "Рұқсат берілмеді.");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".saved");
            String earlier = page.url().replaceAll(".*/", "");
            begun(page);
            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).press("Control+k");
            page.locator("#bind-to").pressSequentially("жетісу");
            page.locator("#bind-o [role=option]", new Page.LocatorOptions().setHasText("Бейбіт жиналыс"))
                    .click();
            assertThat(page.inputValue(TEXT)).isEqualTo("Осы кезеңде[Бейбіт жиналыс](%s#section-1)".formatted(earlier));

            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).press("Control+k");
            page.locator("#bind-to").pressSequentially("көктем");
            page.locator("#bind-o [role=option]", new Page.LocatorOptions().setHasText("numbered note"))
                    .click();
            assertThat(page.inputValue(TEXT)).endsWith("#section-1)[^](%s)".formatted(note.address()));
        }
    }

    @Test
    void aDrawingIsFoundByItsRussianNameAndStandsInAParagraphOfItsOwn() {
        Member author = author();
        db.sql("update member set language = 'ru' where id = :id")
                .param("id", author.id())
                .update();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            page.fill(TEXT, "Полиция задерживала людей — «профилактика».");
            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).pressSequentially(" /");
            page.locator("#bind-to").pressSequentially("инциденты по мес");
            page.waitForSelector("#bind-o [role=option]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.inputValue(TEXT))
                    .matches("(?s)Полиция задерживала людей — «профилактика»\\. ?\\n\\n"
                            + "\\[]\\(<count:kind:incident during:\\d{4}-\\d\\d/\\d{4}-\\d\\d by:month>\\)");
            page.waitForSelector("#print figure.drawn svg.wide");
            assertThat(page.textContent("#print figure.drawn")).contains("Инциденты по месяцам", "Всего:");
            browser.inspect(page, "update-form-drawing");

            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void aCountIsFoundByWhatItCountsAndByTheNameUnderWhichItWasKept() {
        Member author = author();
        db.sql("update member set language = 'kk' where id = :id")
                .param("id", author.id())
                .update();
        keep.keep(author, "Күзгі жиындар — «санақ»", "kind:assembly during:2022-09/2022-11", false);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).pressSequentially(" /");
            page.locator("#bind-to").pressSequentially("ұстап алу");
            page.locator(
                            "#bind-o [role=option]",
                            new Page.LocatorOptions().setHasText(Pattern.compile("^Оқиғалар: ұстап алу")))
                    .click();
            page.waitForSelector("#print a[href='#number-1']");
            assertThat(page.inputValue(TEXT))
                    .matches(
                            "Осы кезеңде \\[]\\(<count:kind:incident acts:detention during:\\d{4}-\\d\\d/\\d{4}-\\d\\d>\\)");

            page.locator(TEXT).press("Control+End");
            page.locator(TEXT).press("Control+k");
            page.locator("#bind-to").pressSequentially("күзгі жиын");
            page.locator("#bind-o [role=option]", new Page.LocatorOptions().setHasText("«санақ»"))
                    .click();
            assertThat(page.inputValue(TEXT)).endsWith("[](<count:kind:assembly during:2022-09/2022-11>)");
            browser.inspect(page, "update-form-counts");
        }
    }

    /** Typed and not saved, it comes back; another has saved meanwhile, and both texts go on. */
    @Test
    void whatWasTypedIsKeptByItselfAndIsPutTogetherWithWhatAnotherSavedMeanwhile() {
        Member author = author();
        Member other = author();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            String form = page.url();
            page.fill(TEXT, "Осы кезеңде екі адам ұсталды — «двое».");
            page.waitForCondition(() -> page.textContent("[data-kept-line]").contains("not yet saved as a record"));

            Page second = browser.page();
            signIn(second, other);
            second.navigate(form);
            second.fill("#title", "Қазақстан: 2022 жылғы “күз”");
            second.fill(TEXT, "Осы кезеңде\n\nСот болмады.");
            second.click(".review-bar button[value=save]");
            second.waitForSelector(".saved");

            page.navigate("/desk");
            page.navigate(form);
            assertThat(page.textContent(".kept-notice"))
                    .contains("You typed something here before that was not saved.");
            page.click(".kept-notice a");
            page.waitForSelector(TEXT);
            assertThat(page.inputValue(TEXT)).isEqualTo("Осы кезеңде екі адам ұсталды — «двое».");
            page.click(".review-bar button[value=save]");
            page.waitForSelector("table.versions");
            assertThat(page.textContent("main"))
                    .contains("nothing needs a choice", "Қазақстан: 2022 жылғы “күз”", "Сот болмады.");
            browser.inspect(page, "update-two-editors");
            page.click(".review-bar button");
            page.waitForSelector(".saved");
            page.navigate(form);
            assertThat(page.inputValue(TEXT)).isEqualTo("Осы кезеңде екі адам ұсталды — «двое».\n\nСот болмады.");
            assertThat(page.inputValue("#title")).isEqualTo("Қазақстан: 2022 жылғы “күз”");
        }
    }

    @Test
    void whatIsTypedWhileTheTextBesideIsOnItsWayStandsThereToo() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author());
            begun(page);
            List<Runnable> underWay = new ArrayList<>();
            page.route("**/form", route -> {
                if (isALook(route.request())) {
                    underWay.add(route::resume);
                } else {
                    route.resume();
                }
            });
            page.fill(TEXT, "Екі адам ұсталды — «двое».");
            page.waitForCondition(() -> underWay.size() == 1);
            Response answer = page.waitForResponse(one -> isALook(one.request()), () -> {
                page.fill(TEXT, "Үш адам ұсталды — «трое».");
                underWay.getFirst().run();
            });
            assertThat(answer.ok()).isTrue();
            page.waitForCondition(() -> underWay.size() == 2);
            underWay.getLast().run();
            PlaywrightAssertions.assertThat(page.locator("#print")).containsText("Үш адам ұсталды — «трое».");
        }
    }

    private static boolean isALook(Request request) {
        return request.method().equals("POST") && request.postData().contains("form-do=look");
    }

    @Test
    void aLinkToARecordThatIsNotThereIsRefusedAtItsTextAndNothingIsLost() {
        Member author = author();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            begun(page);
            page.fill(TEXT, "[Біреу](KZ-N-2022-999999) ұсталды.");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".error-summary");
            assertThat(page.textContent(".error-summary"))
                    .contains("Section 1, text: there is no record KZ-N-2022-999999, or you may not see it");
            assertThat(page.inputValue(TEXT)).isEqualTo("[Біреу](KZ-N-2022-999999) ұсталды.");
        }
    }
}
