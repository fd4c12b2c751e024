package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.Coarsening;
import org.khronika.people.Consent;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Changed;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.translations.AcceptTranslations;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.ReturnTranslations;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.translations.Translations;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What a release shows of translations, and what it never shows. */
@DatabaseTest(properties = "khronika.languages=kk,ru")
class TranslationsInAReleaseTest {

    private static final String TITLE = "Семейде үш белсенді ұсталды";
    private static final String RUSSIAN = "В Семее задержаны трое активистов";

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    OpenSheet open;

    @Autowired
    TranslateTexts translate;

    @Autowired
    AcceptTranslations accept;

    @Autowired
    ReturnTranslations giveBack;

    @Autowired
    Translations translations;

    @Autowired
    PublishRelease publish;

    private static String page(RecordRef record) {
        return "records/" + record.address() + ".html";
    }

    /** Translates answers of a record: by question, the words in Russian. */
    private void translated(RecordRef record, Map<String, String> words) {
        translated(record, "ru", words);
    }

    private void translated(RecordRef record, String language, Map<String, String> words) {
        List<Line> lines = lines(record, language, words.keySet());
        assertThat(lines).as("what is to be translated").hasSameSizeAs(words.keySet());
        translate.save(
                Cast.bek(members),
                record,
                language,
                lines.stream()
                        .map(line -> new TranslateTexts.Typed(
                                line.key(),
                                line.version(),
                                String.valueOf(words.get(line.text().question()))))
                        .toList(),
                true);
    }

    private List<Line> lines(RecordRef record, String language, Set<String> questions) {
        return open.sheet(newsroom.read(record), language).lines().stream()
                .filter(line -> questions.contains(line.text().question()))
                .toList();
    }

    private void accepted(RecordRef record, Map<String, String> words) {
        translated(record, words);
        accept.accept(Cast.rada(members), record, "ru", versions(record, words.keySet()));
    }

    private Map<String, Integer> versions(RecordRef record, Set<String> questions) {
        return lines(record, "ru", questions).stream().collect(Collectors.toMap(Line::key, Line::version));
    }

    private static void nowhere(StaticSite site, String words) {
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain(words));
    }

    @Test
    void anAcceptedTranslationIsReadInItsLanguageAndTheOriginalInItsOwn() {
        RecordRef record = newsroom.accepted(Changed.of(Cast.incident(TITLE, "2022-11-14"))
                .with("account", "Оларды алаңға барар жолда тоқтатты – «құжат тексеру үшін».")
                .done());
        accepted(
                record,
                Map.of("title", RUSSIAN, "account", "Их остановили по дороге на площадь – «для проверки документов»."));
        StaticSite site = newsroom.published();

        assertThat(site.text(page(record))).contains("<h1>" + TITLE).doesNotContain("трое активистов");
        assertThat(site.text("ru/" + page(record)))
                .contains("<h1>" + RUSSIAN, "«для проверки документов»", "Переведено нами")
                .contains("<dd lang=\"kk\">" + TITLE);
        assertThat(site.text("ru/incidents.html")).contains(RUSSIAN).doesNotContain(TITLE);
        assertThat(site.text("records/" + record.address() + ".json"))
                .contains("\"language\" : \"ru\"", "\"text\" : \"" + RUSSIAN + "\"");
        assertThat(site.text("data/translations.csv"))
                .contains(record.address() + ",ru,title," + TITLE + "," + RUSSIAN);
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void whatNobodyHasAcceptedIsNotShownAndTheOriginalIsMarked() {
        RecordRef record =
                newsroom.accepted(Cast.incident("Түркістанда пикет қуылды, қатысушылары ұсталды", "2022-11-15"));
        translated(record, Map.of("title", "В Туркестане разогнан пикет"));
        StaticSite site = newsroom.published();
        assertThat(site.text("ru/" + page(record))).contains("lang=\"kk\"").doesNotContain("Переведено нами");
        nowhere(site, "разогнан пикет");
    }

    @Test
    void aStaleTranslationIsNotShownButThatOfThePublishedWordsIs() {
        Incident incident = Cast.incident("Тараз қаласында екі заңгер ұсталды", "2022-11-16");
        RecordRef record = newsroom.accepted(incident);
        accepted(record, Map.of("title", "В Таразе задержаны два юриста"));
        Incident amended = Changed.of(incident)
                .with("title", "Тараз қаласында бес заңгер ұсталды")
                .done();
        newsroom.changed(record, amended);
        assertThat(newsroom.published().text("ru/" + page(record)))
                .as("the amended words are a draft")
                .contains("<h1>В Таразе задержаны два юриста");

        newsroom.accept(record);
        StaticSite site = newsroom.published();
        assertThat(site.text("ru/" + page(record)))
                .contains("Тараз қаласында бес заңгер ұсталды")
                .doesNotContain("<h1>В Таразе");
    }

    @Test
    void aReleaseThatChangesNothingButATranslationIsPublished() {
        RecordRef record = newsroom.accepted(Cast.incident("Ақтауда мұнайшылар жиыны таратылды", "2022-11-17"));
        newsroom.published();
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null, false))
                .isInstanceOf(DeedRefused.class);
        accepted(record, Map.of("title", "В Актау разогнано собрание нефтяников"));
        publish.publish(newsroom.editor(), null, null, false);
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null, false))
                .isInstanceOf(DeedRefused.class);
        giveBack.giveBack(Cast.rada(members), record, "ru", versions(record, Set.of("title")), "Неточно.");
        StaticSite site = newsroom.published();
        assertThat(site.text("ru/" + page(record))).contains("Ақтауда мұнайшылар жиыны таратылды");
        nowhere(site, "нефтяников");
    }

    @Test
    void aNameThatIsWithheldIsWithheldInATranslationToo() {
        RecordRef person = newsroom.accepted(
                Newsroom.person(Set.of(Protection.TORTURE), Consent.NOT_ASKED, "Жансая Тоқтарова", "Жансая Токтарова"));
        RecordRef record =
                newsroom.accepted(Cast.incident("Абақтыда әйел аштық жариялады, себебі айтылмады", "2022-11-18"));
        accepted(record, Map.of("title", "Жансая Токтарова объявила голодовку"));
        StaticSite site = newsroom.published();
        assertThat(site.text("ru/" + page(record))).contains("объявила голодовку");
        nowhere(site, "Токтарова");
        assertThat(site.files()).doesNotContainKey(page(person));
    }

    @Test
    void whereTheOriginalIsToldLessExactlyItsTranslationIsNotTold() {
        Person person = Changed.of(
                        Newsroom.person(Set.of(Protection.TORTURE), Consent.NOT_ASKED, "Мейрамгүл Сапабекқызы"))
                .with("coarser", Set.of(Coarsening.BODIES))
                .done();
        RecordRef protectedPerson = newsroom.accepted(person);
        RecordRef record = newsroom.accepted(Changed.of(Cast.incident("Куәгерді ұрып-соқты", "2022-11-19"))
                .with("venue", "№ 7 тергеу абақтысының жертөлесі")
                .with("parties", List.of(new Party(protectedPerson, null, null, PartyRole.VICTIM, null, null)))
                .done());
        accepted(record, Map.of("title", "Избит свидетель", "venue", "подвал изолятора-семь"));
        StaticSite site = newsroom.published();
        assertThat(site.text("ru/" + page(record))).contains("Избит свидетель");
        nowhere(site, "тергеу абақтысының жертөлесі");
        nowhere(site, "изолятора-семь");
    }

    @Test
    void aRecordWithoutAPageHasNoTranslationAnywhere() {
        Map<RecordRef, String> hidden = new LinkedHashMap<>();
        RecordRef person = newsroom.accepted(
                Changed.of(Newsroom.person(Set.of(Protection.MINOR), Consent.NOT_ASKED, "Нұрислам Өтеген"))
                        .with("note", "Оқушы, Қостанайда тұрады, әкесі ұсталған.")
                        .done());
        hidden.put(person, "школьник из Костаная");
        RecordRef team = newsroom.accepted(
                Changed.of(Cast.incident("Кеңсеге тінту жүргізілді деген хабар", "2022-11-20"))
                        .with("outcome", "Құжаттар алынды.")
                        .done(),
                Sensitivity.TEAM);
        hidden.put(team, "изъяты бумаги команды");
        RecordRef withdrawn = newsroom.accepted(Changed.of(Cast.incident("Қате енгізілген оқиға", "2022-11-21"))
                .with("outcome", "Бәрі үйіне қайтты.")
                .done());
        hidden.put(withdrawn, "отозванная запись говорит");
        hidden.forEach((record, words) -> accepted(record, Map.of(record.equals(person) ? "note" : "outcome", words)));
        newsroom.withdrawn(withdrawn, "It did not happen.");
        StaticSite site = newsroom.published();
        hidden.values().forEach(words -> nowhere(site, words));
    }

    @Test
    void aTextThatNoPageAsksForIsInNoFile() {
        RecordRef record = newsroom.accepted(Cast.incident("Петропавлда жиын өтті, ешкім ұсталмады", "2022-11-22"));
        accepted(record, Map.of("title", "В Петропавловске прошло собрание"));
        StaticSite site = newsroom.published();
        site.paths().stream()
                .filter(path -> path.endsWith(".atom") && !path.startsWith("ru/"))
                .forEach(path -> assertThat(site.text(path)).as(path).doesNotContain("В Петропавловске"));
    }

    @Test
    void whatWasAcceptedJustNowRestsLikeAVersion() {
        RecordRef record = newsroom.accepted(Cast.incident("Риддерде кеншілер ереуілге шықты", "2022-11-23"));
        accepted(record, Map.of("title", "В Риддере бастуют горняки"));
        List<Stored<?>> records = List.of(newsroom.read(record));
        Instant anHourAgo = Instant.now().minusSeconds(3600);
        assertThat(translations.accepted(records, Instant.EPOCH, anHourAgo).of(records.getFirst()))
                .isEmpty();
        assertThat(translations.accepted(records, null, anHourAgo).of(records.getFirst()))
                .as("where nothing need rest")
                .hasSize(1);
        assertThat(translations
                        .accepted(records, Instant.EPOCH, Instant.now().plusSeconds(3600))
                        .of(records.getFirst()))
                .hasSize(1);
    }
}
