package org.khronika.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.khronika.translations.ChangedWords.Part;
import org.khronika.translations.ChangedWords.Words;

/** What changed in a text is told word by word. */
class ChangedWordsTest {

    @Test
    void oneWordForAnother() {
        assertThat(ChangedWords.between("Алматыда алты белсенді ұсталды", "Алматыда жеті белсенді ұсталды"))
                .containsExactly(
                        new Words(Part.SAME, "Алматыда "),
                        new Words(Part.OUT, "алты "),
                        new Words(Part.IN, "жеті "),
                        new Words(Part.SAME, "белсенді ұсталды"));
    }

    @Property(tries = 200)
    void bothTextsCanBeReadOffIt(@ForAll String before, @ForAll String after) {
        List<Words> parts = ChangedWords.between(before, after);
        assertThat(without(parts, Part.IN)).isEqualTo(before);
        assertThat(without(parts, Part.OUT)).isEqualTo(after);
    }

    private static String without(List<Words> parts, Part part) {
        return parts.stream().filter(one -> one.part() != part).map(Words::text).collect(Collectors.joining());
    }
}
