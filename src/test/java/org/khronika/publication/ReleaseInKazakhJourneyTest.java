package org.khronika.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.figures.Figure;
import org.khronika.figures.StatedBy;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.people.TextLanguage;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The release of an invented organisation that writes Kazakh and publishes in Kazakh first: read, switched, on a phone. */
@DatabaseTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"khronika.languages=kk,ru,en", "khronika.test=kazakh-journey"})
class ReleaseInKazakhJourneyTest {

    private static final String INCIDENT = "«Таңғы ас» дәмханасының алдында үш адам ұсталды";
    private static final String CASE = "Ерғали Нұрбақытқа қарсы іс";

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Test
    void aReaderOfKazakhComesFromTheHomeToACaseAndTurnsToRussianOnTheSamePage() {
        Told told = told();
        newsroom.answered();
        publish.publish(newsroom.editor(), "Бірінші шығарылым: «Қаңтар» істері.", null);
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            home(browser, page);
            register(browser, page);
            incident(browser, page, told);
            theCase(browser, page, told);
            theSamePageInRussian(browser, page, told);
            thePhone(browser.page(), told);
        }
    }

    private record Told(RecordRef incident, RecordRef proceeding) {}

    private Told told() {
        RecordRef town = newsroom.accepted(new Place(
                List.of(new PlaceName("Бөрлітөбе", "kk", null), new PlaceName("Бурлитобе", "ru", null)),
                List.of(),
                PlaceKind.CITY,
                List.of(),
                47.0,
                79.0,
                null,
                null));
        RecordRef person = newsroom.accepted(new Person(
                List.of(
                        new Name("Ерғали Нұрбақыт", TextLanguage.KK, NameKind.MAIN),
                        new Name("Ергали Нурбакыт", TextLanguage.RU, NameKind.SPELLING)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Set.of(),
                Consent.NAMED,
                null));
        RecordRef incident = newsroom.accepted(new Incident(
                INCIDENT,
                "Олар жиынға бара жатқан.",
                IncidentKind.SINGLE,
                PartialDate.parse("2022-11-14"),
                town,
                null,
                Set.of(Freedom.ASSEMBLY),
                Set.of(Act.DETENTION),
                List.of(new Party(person, null, null, PartyRole.VICTIM, null, null)),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null));
        newsroom.accepted(new Figure(
                "шағым тоқтатылды",
                Quantity.of(104),
                null,
                Quantity.of(190),
                null,
                PartialDate.parse("2022-12"),
                "«Әділет» тобы",
                null,
                StatedBy.NGO,
                List.of(),
                null));
        RecordRef proceeding = newsroom.accepted(new Proceeding(
                CASE,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(person, null, null, Position.ACCUSED, null)),
                List.of(incident),
                List.of(),
                List.of(
                        Step.of(StepKind.DETAINED, PartialDate.parse("2022-11-14")),
                        Step.of(StepKind.REMANDED, PartialDate.parse("2022-11-16")),
                        Step.of(StepKind.TRIAL_OPENED, PartialDate.parse("2023-02-03"))),
                List.of(),
                null));
        return new Told(incident, proceeding);
    }

    private static void home(Browser browser, Page page) {
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        assertThat(page.locator("h1")).hasText("Қазақстан");
        assertThat(page.locator(".numbers")).containsText("190 ішінен 104");
        assertThat(page.locator(".numbers")).containsText("«Әділет» тобы");
        assertThat(page.locator("main")).not().containsText(" of ");
        browser.inspect(page, "kazakh-home");
    }

    private static void register(Browser browser, Page page) {
        page.locator("nav.sections").getByText("Тізілімдер").click();
        browser.inspect(page, "kazakh-registers");
        Locator counts = page.locator(".brief details summary").first();
        assertThat(page.locator(".brief details p").first()).isHidden();
        counts.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".brief details p").first()).isVisible();
        page.locator("th a[href='registers/deprived.html']").click();
        assertThat(page.locator("main")).containsText("Ерғали Нұрбақыт");
        browser.inspect(page, "kazakh-register");
    }

    private static void incident(Browser browser, Page page, Told told) {
        page.navigate("/incidents.html");
        page.getByText(INCIDENT).click();
        assertThat(page.url()).endsWith(told.incident().address() + ".html");
        assertThat(page.locator("h1")).hasText(INCIDENT);
        assertThat(page.locator("main")).containsText("2022 жылғы 14 қараша");
        browser.inspect(page, "kazakh-incident");
    }

    private static void theCase(Browser browser, Page page, Told told) {
        page.locator("a[href*='" + told.proceeding().address() + "']").first().click();
        assertThat(page.locator("h1")).hasText(CASE);
        assertThat(page.locator("main")).containsText("Сот талқылауы басталды");
        browser.inspect(page, "kazakh-case");
    }

    /** The title that was written in Kazakh says so to whoever reads the page aloud; all else is Russian. */
    private static void theSamePageInRussian(Browser browser, Page page, Told told) {
        for (String tag : List.of("kk", "ru", "en", "x-default")) {
            Locator alternate = page.locator("link[rel=alternate][hreflang='" + tag + "']");
            assertThat(alternate).hasCount(1);
            assertThat(page.request()
                            .get(String.valueOf(alternate.evaluate("link => link.href")))
                            .ok())
                    .as("hreflang %s leads to a page", tag)
                    .isTrue();
        }
        page.locator("nav.languages a[hreflang=ru]").click();
        assertThat(page.url()).endsWith("/ru/records/" + told.proceeding().address() + ".html");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(page.locator("main")).containsText("Начато судебное разбирательство");
        assertThat(page.locator("main")).containsText("Ергали Нурбакыт");
        assertThat(page.locator("h1 [lang=kk], h1[lang=kk]")).hasCount(1);
        browser.inspect(page, "kazakh-case-in-russian");
        page.locator("nav.languages a[hreflang=kk]").click();
        assertThat(page.url())
                .endsWith(":%s/records/%s.html"
                        .formatted(
                                page.url().replaceAll(".*:(\\d+)/.*", "$1"),
                                told.proceeding().address()));
    }

    /** Name, other languages and menu in one line, none of them broken. */
    private static void thePhone(Page page, Told told) {
        page.setViewportSize(360, 740);
        for (String address : List.of(
                "/",
                "/registers.html",
                "/records/" + told.incident().address() + ".html",
                "/ru/",
                "/ru/registers.html",
                "/ru/records/" + told.proceeding().address() + ".html")) {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of %s", address)
                    .isEqualTo(0);
            assertThat(page.locator("header.masthead").boundingBox().height)
                    .as("the masthead of %s", address)
                    .isLessThan(60);
        }
        page.locator("details.menu summary").click();
        page.locator("details.menu").getByText("Реестры").click();
        assertThat(page.url()).endsWith("/ru/registers.html");
    }
}
