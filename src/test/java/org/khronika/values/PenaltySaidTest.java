package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.words.Languages;

/** A penalty is said in each language, in the case that its words ask for. */
class PenaltySaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    imprisonment:P3Y       | three years in prison                    | 3 года лишения свободы                    | 3 жыл бас бостандығынан айыру
                    imprisonment:P18M      | one and a half years in prison           | полтора года лишения свободы              | 1 жарым жыл бас бостандығынан айыру
                    imprisonment:P5Y..P11Y | between five and 11 years in prison      | от 5 до 11 лет лишения свободы            | кемінде 5, ең көбі 11 жыл бас бостандығынан айыру
                    imprisonment:life      | life in prison                           | пожизненное лишение свободы               | өмір бойы бас бостандығынан айыру
                    imprisonment           | imprisonment, term not stated            | лишение свободы, срок не указан           | бас бостандығынан айыру, мерзімі айтылмаған
                    arrest:..P15D          | up to 15 days of arrest                  | до 15 суток ареста                        | ең көбі 15 тәулік қамаққа алу
                    fine:~1200 EUR         | fine of about 1,200 EUR                  | штраф около 1\u00a0200 EUR                | шамамен 1\u00a0200 EUR айыппұл
                    fine:equivalent:~300 EUR | fine equivalent to about 300 EUR       | штраф в эквиваленте около 300 EUR         | шамамен 300 EUR баламасындағы айыппұл
                    fine:50 MCI            | fine of 50 MCI                           | штраф 50 МРП                              | 50 АЕК айыппұл
                    confiscation           | confiscation of property                 | конфискация имущества                     | мүлікті тәркілеу
                    """)
    void aPenaltyIsSaidInEachLanguage(String code, String english, String russian, String kazakh) {
        Penalty penalty = Penalty.parse(code);

        assertThat(penalty.english()).isEqualTo(english);
        assertThat(in(penalty, "ru")).isEqualTo(russian.replace("\\u00a0", "\u00a0"));
        assertThat(in(penalty, "kk")).isEqualTo(kazakh.replace("\\u00a0", "\u00a0"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Expected a number such as 432, more than 20, about 100 or between 20 and 30, found “many people”: “many” is not a number; leave it out and keep the source''s word in the text.'",
        "ru, 'Ожидается число, например «432», «более 20», «около 100» или «от 20 до 30», получено «many people»: «many» — не число; не вносите его, а слово источника оставьте в тексте.'"
    })
    void whatIsWrongWithAValueIsSaidInTheLanguageOfTheReader(String tag, String sentence) {
        WrongValue wrong = org.assertj.core.api.Assertions.catchThrowableOfType(
                WrongValue.class, () -> Quantity.understand("many people"));

        assertThat(wrong.why().in(Languages.shipped().byTag(tag).orElseThrow())).isEqualTo(sentence);
    }

    private static String in(Penalty penalty, String tag) {
        return penalty.in(Languages.shipped().byTag(tag).orElseThrow());
    }
}
