package org.khronika.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language somebody wrote is told by letters, and a name of another language in it changes nothing. */
class WrittenInTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Оралда жеті «Бейбіт шеру» мүшесі ұсталды            | kk
            В Уральске задержаны семь членов «Бейбіт шеру»       | ru
            Задержана Айгүл Серікқызы, несовершеннолетняя        | ru
            Полиция оларды үйлерінен әкетті де, кешке дейін ұстады | kk
            Қайсысы қашан босатылғаны айтылмады                  | kk
            Ертеңіне босатылды.                                  | kk
            «Қаңтар»                                             | kk
            Three members of “Oyan, Qazaqstan” were detained     | en
            """)
    void aTextIsInTheLanguageOfItsWordsAndNotOfItsNames(String text, String tag) {
        assertThat(WrittenIn.among(text, text)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            В Уральске задержаны семь членов «Бейбіт шеру» | ru | none
            В Уральске задержаны семь членов «Бейбіт шеру» | kk | ru
            Оралда жеті «Бейбіт шеру» мүшесі ұсталды       | ru | kk
            """)
    void aPageMarksWhatIsNotInItsLanguage(String text, String page, String mark) {
        Language language = Languages.shipped().byTag(page).orElseThrow();
        assertThat(String.valueOf(WrittenIn.tag(text, language))).isEqualTo(mark.equals("none") ? "null" : mark);
    }
}
