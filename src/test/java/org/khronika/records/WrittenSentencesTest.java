package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of prose as they were written: each can be read by itself, and put in other words without touching the others. */
class WrittenSentencesTest {

    private static List<String> sentences(String markdown) {
        return new BoundText(markdown)
                .written().stream().map(WrittenSentence::markdown).toList();
    }

    @Test
    void eachSentenceHasItsLinksItsMarksAndItsNotes() {
        assertThat(sentences("""
                        ### Ұстаулар

                        **Айгерім** was taken. [Two](<count:kind:incident during:2022>) others
                        too.[^](KZ-D-2023-110001 "paragraph 12") *Все* они дома.

                        - Бірінші. Екінші
                          жолда.
                        - > «Дәйек» — сөз.
                        """))
                .containsExactly(
                        "Ұстаулар",
                        "**Айгерім** was taken.",
                        "[Two](<count:kind:incident during:2022>) others too.[^](KZ-D-2023-110001 \"paragraph 12\")",
                        "*Все* они дома.",
                        "Бірінші.",
                        "Екінші жолда.",
                        "«Дәйек» — сөз.");
    }

    @Test
    void wordsThatAreSetAlikeOverSeveralSentencesStayTogether() {
        assertThat(sentences("Бір. **Екі. Үш.** Төрт.")).containsExactly("Бір. **Екі. Үш.** Төрт.");
    }

    @Test
    void oneSentenceInOtherWordsLeavesAllElseAsItWas() {
        BoundText text = new BoundText("""
                Кіріспе. Екінші
                сөйлем.

                - Тізім.
                - Тағы бірі.
                """);
        assertThat(text.saying(one -> one)).isEqualTo(text);
        assertThat(text.saying(one -> one.markdown().startsWith("Екінші") ? one.saying("Вторая\nфраза — «да».") : one)
                        .markdown())
                .isEqualTo("""
                        Кіріспе. Вторая фраза — «да».

                        - Тізім.
                        - Тағы бірі.""");
    }
}
