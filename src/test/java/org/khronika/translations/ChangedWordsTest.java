package org.khronika.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What changed in a text is told word by word. */
class ChangedWordsTest {

    @Test
    void oneWordForAnother() {
        assertThat(ChangedWords.between("Алматыда алты белсенді ұсталды", "Алматыда жеті белсенді ұсталды"))
                .containsExactly(
                        new ChangedWords.Words(ChangedWords.Part.SAME, "Алматыда "),
                        new ChangedWords.Words(ChangedWords.Part.OUT, "алты "),
                        new ChangedWords.Words(ChangedWords.Part.IN, "жеті "),
                        new ChangedWords.Words(ChangedWords.Part.SAME, "белсенді ұсталды"));
    }

    @Property(tries = 200)
    void bothTextsCanBeReadOffIt(@ForAll String before, @ForAll String after) {
        List<ChangedWords.Words> parts = ChangedWords.between(before, after);
        assertThat(without(parts, ChangedWords.Part.IN)).isEqualTo(before);
        assertThat(without(parts, ChangedWords.Part.OUT)).isEqualTo(after);
    }

    private static String without(List<ChangedWords.Words> parts, ChangedWords.Part part) {
        return parts.stream()
                .filter(one -> one.part() != part)
                .map(ChangedWords.Words::text)
                .collect(Collectors.joining());
    }
}
