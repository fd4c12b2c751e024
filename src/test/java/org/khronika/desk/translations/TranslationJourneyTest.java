package org.khronika.desk.translations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Changed;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A Kazakh record is translated into Russian by one member and accepted by another, and becomes stale when the record changes. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "khronika.languages=kk,ru")
class TranslationJourneyTest {

    private static final String PASSWORD = "marble-heron-lantern";
    private static final String TITLE = "Оралда жеті «Бейбіт шеру» мүшесі ұсталды";
    private static final String ACCOUNT = "Полиция оларды үйлерінен әкетті де, кешке дейін ұстады – «алдын алу үшін».";
    private static final String RUSSIAN = "В Уральске задержаны семь членов «Бейбіт шеру»";

    @Autowired
    private Members members;

    @Autowired
    private Records records;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private AmendRecord amend;

    @Autowired
    private SubmitRecord submit;

    @Autowired
    private AcceptRecord accept;

    @Autowired
    private PublishRelease publish;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    TranslationJourneyTest() {}

    @Test
    void oneTranslatesAnotherAcceptsAndAChangeOfTheOriginalMakesItStale() {
        members.add("gulnara@monitor.test", "Гүлнара Ерғалиқызы", Set.of(Role.DOCUMENTER), password());
        members.add("timur@monitor.test", "Тимур Сәрсенов", Set.of(Role.REVIEWER), password());
        RecordRef record = accepted();
        String sheet = "/desk/records/" + record.address() + "/translations/ru";
        try (Browser browser = Browser.orSkip(port)) {
            Page translator = signedIn(browser.pageWithoutScripts(), "gulnara@monitor.test");
            translator.navigate("/desk/translations?language=ru");
            assertThat(translator.locator("tbody").innerText()).contains(TITLE);
            translator.locator("tbody a").first().click();
            assertThat(translator.url()).endsWith(sheet);
            assertThat(translator.locator(".original .words").first().innerText())
                    .isEqualTo(TITLE);
            assertThat(translator.locator(".original .words").first().getAttribute("lang"))
                    .isEqualTo("kk");
            assertThat(translator.locator("#text-0").getAttribute("lang")).isEqualTo("ru");
            assertThat(translator.locator(".translation .tag").first().innerText())
                    .isEqualToIgnoringCase("not translated");
            translator.fill("#text-0", RUSSIAN);
            translator.locator("button[value=send]").click();
            assertThat(translator.locator("[role=status].saved").innerText())
                    .contains("One translation is saved and was sent for review");
            assertThat(translator.locator("input[name=tick]").count())
                    .as("nobody accepts their own")
                    .isZero();

            Page reviewer = signedIn(browser.page(), "timur@monitor.test");
            assertThat(reviewer.locator("main").innerText()).contains("translation waits for your review");
            reviewer.navigate(sheet);
            browser.inspect(reviewer, "translation-in-review");
            reviewer.locator("input[name=tick]").first().check();
            reviewer.locator("button[formaction$='/acceptances']").click();
            assertThat(reviewer.locator("[role=status].saved").innerText()).contains("One translation was accepted");

            publish.publish(Cast.edil(members), null, null);
            reviewer.navigate("/ru/records/" + record.address() + ".html");
            assertThat(reviewer.locator("h1").innerText()).isEqualTo(RUSSIAN);
            assertThat(reviewer.locator("h1").getAttribute("lang"))
                    .as("it is in the language of the page")
                    .isNull();
            assertThat(reviewer.locator(".record-prose p").getAttribute("lang")).isEqualTo("kk");
            reviewer.locator(".translated summary").click();
            assertThat(reviewer.locator(".translated dd").innerText()).isEqualTo(TITLE);
            assertThat(reviewer.locator(".translated dd").getAttribute("lang")).isEqualTo("kk");
            inspectPublic(reviewer);
            reviewer.navigate("/records/" + record.address() + ".html");
            assertThat(reviewer.locator("h1").innerText()).isEqualTo(TITLE);

            retitled(record, "Оралда сегіз «Бейбіт шеру» мүшесі ұсталды");
            translator.navigate(sheet);
            assertThat(translator.locator(".translation").first().innerText()).containsIgnoringCase("stale");
            assertThat(translator.locator(".original del").innerText().strip()).isEqualTo("жеті");
            assertThat(translator.locator(".original ins").innerText().strip()).isEqualTo("сегіз");
            assertThat(translator.locator("#text-0").inputValue()).isEqualTo(RUSSIAN);
            reviewer.navigate(sheet);
            browser.inspect(reviewer, "translation-stale");
            reviewer.navigate("/desk/translations?language=ru&state=stale");
            browser.inspect(reviewer, "translations");
            reviewer.navigate("/desk/records/" + record.address() + "/history");
            assertThat(reviewer.locator(".history").innerText()).contains(RUSSIAN, "Translations accepted");
            reviewer.navigate("/desk/records/" + record.address());
            assertThat(reviewer.locator("#languages").innerText()).contains("Русский", "1 stale");
            browser.inspect(reviewer, "record-with-translations");
        }
    }

    @Test
    void ofTwoAtOnceTheSecondSeesBothAndLosesNothing() {
        members.add("asel@monitor.test", "Әсел Омарова", Set.of(Role.DOCUMENTER), password());
        members.add("bolat@monitor.test", "Болат Жақсыбеков", Set.of(Role.DOCUMENTER), password());
        String sheet = "/desk/records/" + accepted().address() + "/translations/ru";
        try (Browser browser = Browser.orSkip(port)) {
            Page one = signedIn(browser.page(), "asel@monitor.test");
            Page other = signedIn(browser.page(), "bolat@monitor.test");
            one.navigate(sheet);
            other.navigate(sheet);
            one.fill("#text-0", RUSSIAN);
            one.locator("button[value=save]").click();
            other.fill("#text-0", "Задержание в Уральске");
            other.fill("#text-1", "Полицейские увезли их из дома.");
            other.locator("button[value=save]").click();

            assertThat(other.locator(".error-summary").innerText()).contains("translated by somebody else");
            assertThat(other.locator(".meanwhile").innerText()).contains(RUSSIAN);
            assertThat(other.locator("#text-0").inputValue()).isEqualTo("Задержание в Уральске");
            assertThat(other.locator("#text-1").inputValue()).isEqualTo("Полицейские увезли их из дома.");
            browser.inspect(other, "translation-by-two");
            other.locator("button[value=save]").click();
            assertThat(other.locator("[role=status].saved").innerText()).contains("2 translations are saved");
        }
    }

    /** The page of the site is read with its policy in force, in which axe cannot be put: its width alone is looked at. */
    private static void inspectPublic(Page page) {
        page.setViewportSize(360, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        page.setViewportSize(1240, 900);
    }

    private RecordRef accepted() {
        Member ayla = Cast.ayla(members);
        Incident incident = Changed.of(Cast.incident(TITLE, "2022-11-14"))
                .with("account", ACCOUNT)
                .done();
        RecordRef record = enter.enter(ayla, Draft.of(incident, List.of(Cast.source(enter, members))), null);
        submit.submit(ayla, record, 1, null);
        accept.accept(Cast.rada(members), record, 2, null);
        return record;
    }

    private void retitled(RecordRef record, String title) {
        Member ayla = Cast.ayla(members);
        Stored<?> old = records.get(record, Reader.of(ayla));
        Incident body = Changed.of((Incident) old.body()).with("title", title).done();
        amend.amend(
                ayla,
                record,
                old.version(),
                new Draft<>(body, old.citations(), old.sensitivity(), old.readers()),
                "a correction");
    }

    private static String password() {
        return new BCryptPasswordEncoder(12).encode(PASSWORD);
    }

    private static Page signedIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/desk");
        return page;
    }
}
