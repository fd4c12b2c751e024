package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.values.Numeral;
import org.khronika.values.Quantity;

/** Phrases said in three languages by catalogues of this test. */
class PhraseTest {

    private static final Languages LANGUAGES = Languages.of(List.of(
            file(
                    "en",
                    Map.of(
                            "cases.held",
                            "{count, plural, one {One person is} other {# persons are}} held.",
                            "cases.accused",
                            "{who} is accused.",
                            "cases.charged",
                            "{told, select, on {{who} was charged, {day_since}.} other {{who} was charged.}}",
                            "cases.since",
                            "held since {day_since}",
                            "cases.only",
                            "said in English alone")),
            file(
                    "ru",
                    Map.of(
                            "cases.held",
                            "{count, plural, one {Удерживается # человек} few {Удерживаются # человека} other {Удерживаются # человек}}.",
                            "cases.accused",
                            "{who} – обвиняемый.",
                            "cases.since",
                            "под стражей с {day_since}")),
            file("kk", Map.of("cases.accused", "{who} айыпталушы болып отыр."))));

    @Test
    void aNumberAsksEachLanguageForItsPlural() {
        assertThat(in("en", phrase("cases.held").with("count", 1))).isEqualTo("One person is held.");
        assertThat(in("en", phrase("cases.held").with("count", 21))).isEqualTo("21 persons are held.");
        assertThat(in("ru", phrase("cases.held").with("count", 21))).isEqualTo("Удерживается 21 человек.");
        assertThat(in("ru", phrase("cases.held").with("count", 3))).isEqualTo("Удерживаются 3 человека.");
        assertThat(in("ru", phrase("cases.held").with("count", 11))).isEqualTo("Удерживаются 11 человек.");
    }

    @Test
    void anArgumentInABranchOfAMessageIsSaid() {
        Phrase charged = phrase("cases.charged").with("who", "Dina").with("day", Quantity.of(3));

        assertThat(in("en", charged.with("told", "on"))).isEqualTo("Dina was charged, 3.");
        assertThat(in("en", charged.with("told", "none"))).isEqualTo("Dina was charged.");
    }

    @Test
    void whatAPersonWroteStaysAsItIsWritten() {
        assertThat(in("kk", phrase("cases.accused").with("who", "Әйгерім О’Нил {1}")))
                .isEqualTo("Әйгерім О’Нил {1} айыпталушы болып отыр.");
    }

    @Test
    void anArgumentIsSaidInTheFormThatTheLanguageAsksFor() {
        Sayable day = new Sayable() {
            @Override
            public String in(Language language) {
                return language.tag().equals("ru") ? "ноябрь" : "November";
            }

            @Override
            public String in(Language language, String form) {
                return language.tag().equals("ru") && form.equals("since") ? "ноября" : in(language);
            }
        };

        assertThat(in("ru", phrase("cases.since").with("day", day))).isEqualTo("под стражей с ноября");
        assertThat(in("en", phrase("cases.since").with("day", day))).isEqualTo("held since November");
    }

    @Test
    void aQuantityIsSaidAsItsSourceGivesItAndItsNumberAsksForThePlural() {
        Languages languages = Languages.of(List.of(file(
                "ru",
                Map.of(
                        "cases.killed",
                        "{people} {people_number, plural, one {человек} few {человека} other {человек}}"))));
        Language russian = languages.byTag("ru").orElseThrow();

        assertThat(phrase("cases.killed").with("people", Quantity.parse(">20")).in(russian))
                .isEqualTo("более чем 20 человек");
        assertThat(phrase("cases.killed").with("people", Quantity.parse("=3")).in(russian))
                .isEqualTo("3 человека");
    }

    @Test
    void listsAreJoinedAsTheLanguageJoinsThem() {
        Sayable three = Sayable.and(List.of(Sayable.written("a"), Sayable.written("b"), Sayable.written("c")));

        assertThat(in("en", three)).isEqualTo("a, b and c");
        assertThat(in("ru", three)).isEqualTo("a, b и c");
        assertThat(in("kk", three)).isEqualTo("a, b, c");
        assertThat(in("en", Sayable.or(List.of(Sayable.written("a"), Sayable.written("b")))))
                .isEqualTo("a or b");
        assertThat(in(
                        "ru",
                        Sayable.sentences(
                                List.of(Sayable.written("Да."), Sayable.written(""), Sayable.written("Нет.")))))
                .isEqualTo("Да. Нет.");
    }

    @Test
    void whatStandsBesideEachOtherIsDividedAlikeInAllLanguages() {
        assertThat(in("kk", Sayable.commas(List.of(Sayable.written("ұстау"), Sayable.written("айыппұл")))))
                .isEqualTo("ұстау, айыппұл");
        assertThat(in(
                        "ru",
                        Sayable.clauses(
                                List.of(Sayable.written("задержан"), Sayable.written(""), Sayable.written("штраф")))))
                .isEqualTo("задержан; штраф");
    }

    @Test
    void aNumberOfOursIsAWordWhereEnglishWritesOne() {
        assertThat(in("en", Numeral.of(3)) + in("en", Numeral.of(10))).isEqualTo("three10");
        assertThat(in("ru", Numeral.of(3)) + in("kk", Numeral.of(3))).isEqualTo("33");
    }

    @Test
    void aSentenceBeginsWithACapitalLetterOfItsAlphabet() {
        assertThat(in("kk", Sayable.written("әділ сот").capital())).isEqualTo("Әділ сот");
        assertThat(in("en", Sayable.written("104 of 190").capital())).isEqualTo("104 of 190");
        assertThat(in("en", Sayable.written("Refused").small().capital())).isEqualTo("Refused");
    }

    @Test
    void aPhraseThatNamesNoArgumentWhereTheCatalogueAsksForOneIsRefused() {
        assertThatThrownBy(() -> in("en", phrase("cases.accused").with("whom", "Aigerim")))
                .hasMessage("cases.accused: expected an argument “who”, found [whom].");
        assertThatThrownBy(() -> phrase("cases.accused").with("who", "A").with("who", "B"))
                .hasMessage("Expected each argument of cases.accused once, found who twice.");
        assertThatThrownBy(() -> in("en", phrase("cases.nowhere")))
                .hasMessage("Expected a key of the catalogues in words/en, found “cases.nowhere”.");
    }

    @Test
    void aMessageThatIsNotInIcuSyntaxIsNamed() {
        Languages broken = Languages.of(List.of(file("ru", Map.of("cases.broken", "{count, plural, one {#}"))));

        assertThatThrownBy(() -> phrase("cases.broken")
                        .with("count", 2)
                        .in(broken.byTag("ru").orElseThrow()))
                .hasMessageStartingWith("words/ru: “cases.broken” is not in ICU message syntax: ");
    }

    private static CatalogueFile file(String tag, Map<String, String> messages) {
        return new CatalogueFile(tag, "cases", messages);
    }

    private static String in(String tag, Sayable sayable) {
        return sayable.in(LANGUAGES.byTag(tag).orElseThrow());
    }
}
