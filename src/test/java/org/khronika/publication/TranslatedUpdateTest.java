package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.records.Cast;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.translations.AcceptTranslations;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.translations.TranslationState;
import org.khronika.updates.AnswerSentence;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.SentenceQuestions;
import org.khronika.updates.SentenceRule;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An update is translated sentence by sentence, with the same links, and read in its translation paragraph by paragraph. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class TranslatedUpdateTest {

    private static final String COUNTED = "<count:kind:incident during:1999>";

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    Contents contents;

    @Autowired
    OpenSheet open;

    @Autowired
    TranslateTexts translate;

    @Autowired
    AcceptTranslations accept;

    @Autowired
    SentenceQuestions questions;

    @Autowired
    AnswerSentence answer;

    private Update update(String text) {
        return contents.body(
                JsonMapper.shared()
                        .<JsonNode>valueToTree(Map.of(
                                "title",
                                "Autumn of “Bloody” 1999",
                                "sections",
                                List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text)))),
                Update.class);
    }

    private List<Line> sentences(RecordRef record) {
        return open.sheet(newsroom.read(record), "ru").lines().stream()
                .filter(line -> line.text().isProse())
                .toList();
    }

    private void typed(RecordRef record, Map<String, String> byBeginning, boolean send) {
        List<TranslateTexts.Typed> typed = new ArrayList<>();
        sentences(record)
                .forEach(line -> byBeginning.entrySet().stream()
                        .filter(one -> line.text().words().startsWith(one.getKey()))
                        .forEach(one ->
                                typed.add(new TranslateTexts.Typed(line.key(), line.version(), one.getValue()))));
        assertThat(typed).hasSameSizeAs(byBeginning.keySet());
        translate.save(Cast.bek(members), record, "ru", typed, send);
    }

    private void accepted(RecordRef record, Map<String, String> byBeginning) {
        typed(record, byBeginning, true);
        acceptSubmitted(record);
    }

    private static Set<String> refs(String page) {
        return Pattern.compile("data-ref=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult ref) -> ref.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void aParagraphIsReadInItsTranslationOnceAllItsSentencesAreAcceptedAndLeadsWhereItLed() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Айгерім Сәтбаева"));
        newsroom.accepted(Cast.incident("Пикет қуылды", "1999-11-15"));
        RecordRef record = newsroom.accepted(update("""
                Police took [Satbayeva](%1$s) away. Of such things we know [](%2$s).

                She was let go. Nobody said why.
                """.formatted(person, COUNTED)));
        accepted(
                record,
                Map.of(
                        "Police took", "Полиция увезла [Сәтбаеву](1).",
                        "Of such things", "Таких случаев мы знаем [](1).",
                        "She was", "Её отпустили."));

        StaticSite site = newsroom.published();
        String page = "records/" + record.address() + ".html";
        assertThat(site.text("ru/" + page))
                .contains("Полиция увезла <span class=\"bound\" data-ref=\"" + person.address())
                .contains("Сәтбаеву</a></span>. Таких случаев мы знаем ")
                .contains("<b>1</b>", "She was let go. Nobody said why.", "Переведено нами")
                .contains("Police took Satbayeva away. Of such things we know ….")
                .doesNotContain("Её отпустили");
        assertThat(refs(site.text("ru/" + page))).isEqualTo(refs(site.text(page)));
        assertThat(site.text(page)).contains("Of such things we know").doesNotContain("Таких случаев");
        assertThat(site.text("ru/records/" + record.address() + ".md")).contains("Таких случаев мы знаем");
        assertThat(site.deadLinks()).isEmpty();

        accepted(record, Map.of("Nobody", "Почему, никто не сказал."));
        assertThat(newsroom.published().text("ru/" + page))
                .contains("Её отпустили. Почему, никто не сказал.")
                .doesNotContain("<p lang=\"en\">She was let go");
    }

    @Test
    void aTranslationThatLeadsElsewhereIsKeptAsADraftAndNotSent() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Нұрлан Әбішев"));
        RecordRef record = newsroom.accepted(update("[Abishev](%s) was fined «for a poster».".formatted(person)));
        typed(record, Map.of("Abishev", "Әбишева оштрафовали."), false);
        assertThat(sentences(record).getFirst().state()).isEqualTo(TranslationState.DRAFT);
        assertThatThrownBy(() -> typed(record, Map.of("Abishev", "Әбишева оштрафовали."), true))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("“Abishev was fined «for a poster».”: link 1 is missing in the translation.");
        assertThatThrownBy(() -> typed(record, Map.of("Abishev", "- [Әбишева](1) оштрафовали."), true))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("would be a list");
    }

    @Test
    void whatChangesInTheOriginalMakesOnlyItsOwnSentenceStale() {
        RecordRef record =
                newsroom.accepted(update("Five people were held in Aqtau. Two of them were fined. All are free."));
        accepted(
                record,
                Map.of("Five", "В Актау задержали пятерых.", "Two", "Двоих оштрафовали.", "All", "Все на свободе."));
        newsroom.changed(
                record, update("A new sentence. Six people were held in Aqtau. Two of them were fined. All are free."));
        assertThat(sentences(record))
                .extracting(line -> line.text().text(), Line::state, Line::words)
                .containsExactly(
                        tuple("A new sentence.", TranslationState.MISSING, ""),
                        tuple("Six people were held in Aqtau.", TranslationState.STALE, "В Актау задержали пятерых."),
                        tuple("Two of them were fined.", TranslationState.REVIEWED, "Двоих оштрафовали."),
                        tuple("All are free.", TranslationState.REVIEWED, "Все на свободе."));
    }

    @Test
    void aTranslationThatIsSurerThanItsOriginalOrGivesAnotherNumberIsAskedAboutBeforeItIsAccepted() {
        RecordRef beaten = newsroom.accepted(incident("Ұрып-соғу", "ALLEGED"));
        RecordRef record = newsroom.accepted(
                update("She was allegedly [beaten](%s) at a station.\n\nNobody was told why.".formatted(beaten)));
        typed(
                record,
                Map.of("She was", "Её [избили](1) в отделе.", "Nobody", "Двенадцати журналистам не сказали почему."),
                true);
        assertThatThrownBy(() -> acceptSubmitted(record))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("2 questions about the words of " + record.address() + " in other languages");
        assertThat(openInRussian(record))
                .extracting(
                        SentenceQuestion::rule, question -> question.sentence().words())
                .containsExactly(
                        tuple(SentenceRule.SURER, "Её избили в отделе."),
                        tuple(SentenceRule.NUMBER, "Двенадцати журналистам не сказали почему."));

        typed(record, Map.of("She was", "Её якобы [избили](1) в отделе."), true);
        assertThat(openInRussian(record)).extracting(SentenceQuestion::rule).containsExactly(SentenceRule.NUMBER);
        answer.answer(
                Cast.rada(members), record, openInRussian(record).getFirst().key(), "Журналистов было двенадцать");
        acceptSubmitted(record);
        assertThat(sentences(record)).extracting(Line::state).containsOnly(TranslationState.REVIEWED);
    }

    private Incident incident(String title, String certainty) {
        return contents.body(
                JsonMapper.shared()
                        .<JsonNode>valueToTree(Map.of(
                                "title",
                                title,
                                "kind",
                                "SINGLE",
                                "when",
                                "1999-11",
                                "certainty",
                                certainty,
                                "acts",
                                List.of("BEATING"))),
                Incident.class);
    }

    private void acceptSubmitted(RecordRef record) {
        accept.accept(
                Cast.rada(members),
                record,
                "ru",
                sentences(record).stream()
                        .filter(line -> line.state() == TranslationState.SUBMITTED)
                        .collect(Collectors.toMap(Line::key, Line::version)));
    }

    private List<SentenceQuestion> openInRussian(RecordRef record) {
        return Stored.only(List.of(newsroom.read(record)), Update.class).stream()
                .flatMap(edition ->
                        questions
                                .inOtherWords(edition, Reader.of(Cast.rada(members)))
                                .getOrDefault("ru", List.of())
                                .stream())
                .filter(SentenceQuestion::isOpen)
                .toList();
    }
}
