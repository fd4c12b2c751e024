package org.khronika.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.reading.DetailKind;

/** Of whom a sentence says that the deed is about them. [A] is the deed; the names follow the sentence. */
class SubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anar Bekova [was charged] with murder.                                   | Anar Bekova
            On 5 March 2023 Anar Bekova, a teacher, [was charged].                   | Anar Bekova
            On 5 March 2023, activist Әнар Бекова was later [convicted].             | Әнар Бекова
            Anar Bekova and Өмір Сәдуов were [detained] at a rally.                  | Anar Bekova; Өмір Сәдуов
            Police [detained] activists Anar Bekova and Өмір Сәдуов.                 | Anar Bekova; Өмір Сәдуов
            The court [convicted] Anar Bekova.                                       | Anar Bekova
            The trial of blogger Anar Bekova [opened].                               | Anar Bekova
            Charges against Anar Bekova [were dropped].                              | Anar Bekova""")
    void theSubjectAndTheObjectOfTheDeedAre(String sentence, String names) {
        assertThat(read(sentence, names)).containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man was [charged] with killing Anar Bekova.                            | Anar Bekova
            The man accused of killing Anar Bekova [was charged].                    | Anar Bekova
            The mother of four-year-old Anar Bekova [was detained].                  | Anar Bekova
            Anar Bekova’s stepfather [was charged].                                  | Anar Bekova
            Anar Bekova's stepfather [was charged].                                  | Anar Bekova
            Anar Bekova and her stepfather [were found].                             | Anar Bekova
            A policeman [was convicted] of the murder of “Әнар Бекова”, aged four.   | Әнар Бекова
            Police [charged] the killer of Anar Bekova.                              | Anar Bekova
            The lawyer of Anar Bekova said that two men [were charged].              | Anar Bekova
            In the case of the murdered schoolgirl Anar Bekova, two [were charged].  | Anar Bekova
            He [was charged], Anar Bekova said.                                      | Anar Bekova
            The trial of Anar Bekova’s killer [opened].                              | Anar Bekova
            Charges over the death of Anar Bekova [were dropped].                    | Anar Bekova
            According to Anar Bekova, two men [were convicted].                      | Anar Bekova
            Two men [were convicted] for the rape of schoolgirl Anar Bekova.         | Anar Bekova
            Anar Bekova told the court that the policeman [was charged].             | Anar Bekova
            Четырёхлетняя Әнар Бекова убита, отчим [was charged].                    | Әнар Бекова""")
    void whoeverOnlyStandsBesideItIsNot(String sentence, String names) {
        assertThat(read(sentence, names)).isEmpty();
    }

    private static List<String> read(String marked, String names) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Span deed = new Span(open, close);
        List<Mark> marks = new ArrayList<>(
                List.of(new Mark(DetailKind.STEP, deed.start(), deed.end(), "charge-brought", Set.of())));
        return Subjects.of(text, new Span(0, text.length()), List.of(deed), marks, list(names));
    }

    private static List<String> list(String names) {
        return Arrays.asList(names.split("; "));
    }
}
