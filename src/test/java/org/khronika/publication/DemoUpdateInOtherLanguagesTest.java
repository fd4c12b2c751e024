package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.demo.DemoTranslations;
import org.khronika.records.Cast;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.TranslationState;
import org.khronika.values.RecordKind;
import org.khronika.yaml.YamlFile;
import org.springframework.beans.factory.annotation.Autowired;

/** The update of the demo in Russian and in Kazakh: every sentence, with the same links, the same numbers and the same distance as in English. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
@OnTheDemo
class DemoUpdateInOtherLanguagesTest {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What keeps its distance in English, and what keeps the same in the other languages. */
    private static final List<Distance> DISTANCES = List.of(
            new Distance("reportedly", "сообщается", "хабарланған"),
            new Distance("alleg", "утвержд|предполага|обвин|будто", "айтыл|болжам|делін|деген"),
            new Distance("apparent|appeared to", "по-видимому", "сірә"),
            new Distance("believed", "счита|полага", "есепте|саналатын"),
            new Distance("the two organisations", "об(?:е|еих) организаци|эти две организации", "екі ұйым"),
            new Distance("\\bclaimed", "утвержда", "пайымда"));

    private record Distance(String english, String russian, String kazakh) {}

    @Autowired
    DemoTranslations translations;

    @Autowired
    DemoSite demoSite;

    @Autowired
    OpenSheet open;

    @Autowired
    Reviewed reviewed;

    @Autowired
    Members members;

    private static List<Map<?, ?>> sentences() {
        List<Map<?, ?>> all = new ArrayList<>();
        YamlFile.open("/demo/kazakhstan/updates-in-other-languages.yaml")
                .items()
                .forEach(sentence -> all.add((Map<?, ?>) sentence.plain()));
        return all;
    }

    @Test
    void everySentenceIsAcceptedInBothAndReadWithTheSameLinks() throws Exception {
        translations.load(Cast.ayla(members), Cast.rada(members));
        Stored<?> update = reviewed.list(RecordKind.UPDATE).getFirst();
        for (String language : List.of("ru", "kk")) {
            assertThat(open.sheet(update, language).lines())
                    .as(language)
                    .hasSizeGreaterThan(300)
                    .allSatisfy(line ->
                            assertThat(line.state()).as(line.text().text()).isEqualTo(TranslationState.REVIEWED));
        }
        Path site = demoSite.itsOwn();
        String page = "records/" + update.address() + ".html";
        List<String> english = refs(Files.readString(site.resolve(page)));
        assertThat(english).hasSizeGreaterThan(120);
        for (String language : List.of("ru", "kk")) {
            String translated = Files.readString(site.resolve(language).resolve(page));
            assertThat(refs(translated)).as(language).containsExactlyInAnyOrderElementsOf(english);
            assertThat(translated).doesNotContain("<p lang=\"en\">");
        }
        assertThat(Files.readString(site.resolve("ru").resolve(page)))
                .contains("Безнаказанность, нападения на журналистов, активисты под судом")
                .doesNotContain("В тексте сказано");
        assertThat(Files.readString(site.resolve("kk").resolve(page)))
                .contains("Жазасыздық, журналистерге шабуыл, сот алдындағы белсенділер");
    }

    private static List<String> refs(String page) {
        return Pattern.compile("<span class=\"bound\" data-ref=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult ref) -> ref.group(1))
                .sorted()
                .toList();
    }

    @Test
    void noNumberIsLostInATranslation() {
        assertThat(sentences()).hasSizeGreaterThan(300).allSatisfy(sentence -> {
            for (String language : List.of("ru", "kk")) {
                assertThat(digits(sentence.get(language)))
                        .as("%s", sentence.get(language))
                        .containsAll(digits(sentence.get("en")));
            }
        });
    }

    /** Those of the text, with thousands written together. */
    private static Set<String> digits(@Nullable Object sentence) {
        String plain = String.valueOf(sentence)
                .replaceAll("\\]\\(\\d+\\)", "]")
                .replaceAll("(\\d)[, \u00a0](\\d{3})(?!\\d)", "$1$2");
        Set<String> digits = new TreeSet<>();
        DIGITS.matcher(plain).results().forEach(run -> digits.add(run.group()));
        return digits;
    }

    @Test
    void aTranslationIsNoSurerThanTheEnglish() {
        assertThat(sentences())
                .allSatisfy(sentence -> DISTANCES.stream()
                        .filter(distance -> keeps(sentence.get("en"), distance.english()))
                        .forEach(distance -> {
                            assertThat(keeps(sentence.get("ru"), distance.russian()))
                                    .as("%s: %s", distance.russian(), sentence.get("ru"))
                                    .isTrue();
                            assertThat(keeps(sentence.get("kk"), distance.kazakh()))
                                    .as("%s: %s", distance.kazakh(), sentence.get("kk"))
                                    .isTrue();
                        }));
    }

    private static boolean keeps(@Nullable Object sentence, String words) {
        return Pattern.compile(words)
                .matcher(String.valueOf(sentence).toLowerCase(Locale.ROOT))
                .find();
    }
}
