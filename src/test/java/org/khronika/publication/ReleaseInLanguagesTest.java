package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.pages.RecordRegister;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.people.TextLanguage;
import org.khronika.print.PrintFormat;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongSetting;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release in three languages: a tree of pages for each, the data once. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class ReleaseInLanguagesTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    PreviewRelease preview;

    @Autowired
    List<RecordRegister<?>> recordRegisters;

    @Autowired
    JdbcClient db;

    /** A person with a name in Latin letters that pages use, and one in each of ours. */
    private static Person person(String latin, String russian, String kazakh, String note) {
        return new Person(
                List.of(
                        new Name(latin, null, NameKind.MAIN),
                        new Name(kazakh, TextLanguage.KK, NameKind.SPELLING),
                        new Name(russian, TextLanguage.RU, NameKind.OURS)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                note,
                Set.of(),
                Consent.NAMED,
                null);
    }

    private static String page(RecordRef record) {
        return "records/" + record.address() + ".html";
    }

    @Test
    void everyPageIsThereInEachLanguageAndLeadsToItselfInTheOthers() {
        EveryKind bodies = new EveryKind(types, contents);
        for (RecordKind kind : EveryKind.IN_ORDER) {
            bodies.known().put(kind, newsroom.accepted(bodies.of(kind, question -> "Сөз Wort")));
        }
        StaticSite site = newsroom.published();

        Set<String> pages = site.paths().stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".atom"))
                .filter(path -> !isTakenAlong(path))
                .collect(Collectors.toSet());
        Set<String> root = pages.stream()
                .filter(path -> !path.startsWith("ru/") && !path.startsWith("kk/"))
                .collect(Collectors.toSet());
        assertThat(root).hasSizeGreaterThan(60);
        assertThat(pages).hasSize(3 * root.size());
        for (String path : root) {
            assertThat(pages).contains("ru/" + path, "kk/" + path);
            if (path.endsWith(".html")) {
                assertThat(site.text(path))
                        .as(path)
                        .contains("<html lang=\"en\">", "hreflang=\"ru\"", "hreflang=\"kk\"");
                assertThat(site.text("ru/" + path))
                        .as(path)
                        .contains("<html lang=\"ru\">", ">English</a>", ">Қазақша</a>");
                assertThat(site.text("kk/" + path)).as(path).contains("<html lang=\"kk\">", ">Русский</a>");
            }
        }
        assertThat(site.deadLinks()).isEmpty();
    }

    /** What readers take along is in the language of the page beside which it lies. */
    private static boolean isTakenAlong(String path) {
        return Stream.of(PrintFormat.values()).anyMatch(format -> path.endsWith("." + format.ending()));
    }

    /** What a script puts on a page is said in the language of the page. */
    private static boolean isInWords(String path) {
        return path.endsWith("-days.js") || path.contains("/search/");
    }

    @Test
    void whatIsNoPageLiesOnceAtTheRoot() {
        newsroom.accepted(person("Dinara Mubarak", "Динара Мубарак", "Динара Мүбәрәк", "Teaches."));
        assertThat(newsroom.published().paths().stream()
                        .filter(path -> path.startsWith("ru/") || path.startsWith("kk/"))
                        .filter(path -> !path.endsWith(".html") && !path.endsWith(".atom") && !path.endsWith(".svg"))
                        .filter(path -> !isTakenAlong(path))
                        .filter(path -> !isInWords(path)))
                .isEmpty();
    }

    @Test
    void aNameStandsInTheLettersOfTheLanguageWhereTheRecordHasThem() {
        RecordRef person =
                newsroom.accepted(person("Aigerim Tleuova", "Айгерим Тлеуова", "Әйгерім Тілеуова", "Teaches history."));
        StaticSite site = newsroom.published();

        assertThat(site.text(page(person))).contains("<h1>Aigerim Tleuova</h1>", "Әйгерім Тілеуова");
        assertThat(site.text("ru/" + page(person))).contains("<h1>Айгерим Тлеуова</h1>", "Aigerim Tleuova");
        assertThat(site.text("kk/" + page(person))).contains("<h1>Әйгерім Тілеуова</h1>");
        assertThat(site.text("ru/people.html")).contains("Айгерим Тлеуова");
    }

    @Test
    void whatSomebodyWroteStaysAsItIsAndIsMarkedWithItsLanguage() {
        RecordRef person = newsroom.accepted(
                person("Saule Iskakova", "Сауле Искакова", "Сәуле Ысқақова", "Teaches geography in Semey."));
        StaticSite site = newsroom.published();

        assertThat(site.text("ru/" + page(person))).contains("<p lang=\"en\">Teaches geography in Semey.</p>");
        assertThat(site.text(page(person))).contains("<p>Teaches geography in Semey.</p>");
    }

    @Test
    void aCorrectionAndAWithdrawalAreToldInEachLanguage() {
        RecordRef corrected =
                newsroom.accepted(person("Botagoz Kenje", "Ботагоз Кенже", "Ботагөз Кенже", "Plays the dombra."));
        RecordRef withdrawn = newsroom.accepted(person("Marat Sapar", "Марат Сапар", "Марат Сапар", "Sings."));
        newsroom.published();
        newsroom.amended(corrected, person("Botagoz Kenje", "Ботагоз Кенже", "Ботагөз Кенже", "Plays the kobyz."));
        newsroom.withdrawn(withdrawn, "Recorded twice.");
        StaticSite site = newsroom.published();

        assertThat(site.text("ru/corrections.html"))
                .contains("Изложение", "было", "Plays the dombra.", "Recorded twice.");
        assertThat(site.text("kk/corrections.html")).contains("Баяндау", "Plays the kobyz.");
        assertThat(site.text("corrections.html")).contains("Account", "Plays the dombra.");
        assertThat(site.text("ru/" + page(withdrawn)))
                .contains("Эта запись отозвана", "<b lang=\"en\">Recorded twice.</b>")
                .doesNotContain("Sapar", "Сапар");
        assertThat(site.text("ru/feed.atom")).contains("xml:lang=\"ru\"", "Отозвано: ");
        assertThat(ids(site.text("ru/feed.atom")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ids(site.text("feed.atom")));
    }

    @Test
    void whatALanguageHasNotSaidBeforeIsToldInTheWordsOfTheFirst() {
        RecordRef person = newsroom.accepted(person("Erlan Baizhan", "Ерлан Байжан", "Ерлан Байжан", "Drives a bus."));
        newsroom.published();
        db.sql("delete from release_words where language = 'kk'").update();
        newsroom.amended(person, person("Erlan Baizhan", "Ерлан Байжан", "Ерлан Байжан", "Drives a tram."));
        StaticSite site = newsroom.published();

        assertThat(site.text("kk/" + page(person))).contains("<dt>Account</dt>", "Drives a bus.");
    }

    @Test
    void aLanguageMoreIsSomethingToPublishAlthoughNoRecordHasChanged() {
        newsroom.accepted(person("Zere Omar", "Зере Омар", "Зере Омар", "Sails."), Sensitivity.PUBLIC);
        newsroom.published();
        ZonedDateTime later = ZonedDateTime.now(ZoneOffset.UTC).plus(Duration.ofDays(1));
        assertThat(planner.plan(later, null).changesNothing()).isTrue();
        db.sql("update release set languages = '{en}' where live").update();
        assertThat(planner.plan(later, null).changesNothing()).isFalse();
        assertThat(preview.preview(newsroom.editor()).languages()).hasToString("[en, ru, kk]");
    }

    @Test
    void whyNothingWasPublishedIsToldInTheLanguageOfTheMember() {
        newsroom.accepted(person("Kamila Sultan", "Камила Султан", "Камила Сұлтан", "Paints."));
        newsroom.published();
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null, false))
                .isInstanceOfSatisfying(DeedRefused.class, refused -> {
                    assertThat(refused.why().in(language("ru"))).startsWith("Ничего не опубликовано: всё это уже");
                    assertThat(refused.why().in(language("kk"))).endsWith("-шығарылым айтып қойған.");
                });
    }

    @Test
    void registersStandInTheOrderThatReadersOfTheLanguageLookForThem() {
        newsroom.accepted(person("Dana Serik", "Дана Серик", "Дана Серік", "Rows."));
        StaticSite site = newsroom.published();
        for (String tag : List.of("", "ru", "kk")) {
            String page = site.text(tag.isEmpty() ? "registers.html" : tag + "/registers.html");
            Set<String> ofRecords =
                    recordRegisters.stream().map(RecordRegister::slug).collect(Collectors.toSet());
            for (String family : page.split("<tr class=\"family\">", -1)) {
                List<String> titles = Pattern.compile("href=\"registers/([^\"]*)\\.html\">([^<]*)</a></th>")
                        .matcher(family)
                        .results()
                        .filter(link -> ofRecords.contains(link.group(1)))
                        .map(link -> link.group(2))
                        .toList();
                assertThat(titles)
                        .as(tag)
                        .isSortedAccordingTo(
                                language(tag.isEmpty() ? "en" : tag).order());
            }
        }
    }

    private static Language language(String tag) {
        return Languages.shipped().byTag(tag).orElseThrow();
    }

    @Test
    void aLanguageThatKhronikaDoesNotSpeakIsRefusedAtTheStart() {
        ReleaseSettings settings = new ReleaseSettings(Duration.ofHours(24), List.of("en", "tlh"), null, null);
        assertThatThrownBy(() -> new ReleaseLanguages(settings, Languages.shipped()))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("KHRONIKA_LANGUAGES")
                .hasMessageEndingWith("it is en,tlh.");
    }

    /** The identifiers in a feed. */
    private static List<String> ids(String feed) {
        return Pattern.compile("<id>([^<]+)</id>")
                .matcher(feed)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
