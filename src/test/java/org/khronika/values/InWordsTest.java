package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InWordsTest {

    @Test
    void aListHasItsAndBeforeTheLast() {
        assertThat(InWords.list(List.of())).isEmpty();
        assertThat(InWords.list(List.of("Ақтау"))).isEqualTo("Ақтау");
        assertThat(InWords.list(List.of("Ақтау", "Семей"))).isEqualTo("Ақтау and Семей");
        assertThat(InWords.list(List.of("Ақтау", "Семей", "Өскемен"))).isEqualTo("Ақтау, Семей and Өскемен");
    }

    @Test
    void aSentenceEndsOnce() {
        assertThat(InWords.ended("Case against Bakyt D.")).isEqualTo("Case against Bakyt D.");
        assertThat(InWords.ended("Дело против Бахыта Д.")).isEqualTo("Дело против Бахыта Д.");
        assertThat(InWords.ended("Қамауға алынды")).isEqualTo("Қамауға алынды.");
        assertThat(InWords.ended("He said “no!”")).isEqualTo("He said “no!”");
        assertThat(InWords.ended("Cut off…")).isEqualTo("Cut off…");
        assertThat(InWords.ended("Was it “his”")).isEqualTo("Was it “his”.");
        assertThat(InWords.ended("")).isEmpty();
        assertThat(InWords.sentence("әкімдік бас тартты")).isEqualTo("Әкімдік бас тартты.");
    }

    @Test
    void aSentenceThatGoesOnKeepsAnInitial() {
        assertThat(InWords.open("The court saw two.")).isEqualTo("The court saw two");
        assertThat(InWords.open("It was Bakyt D.")).isEqualTo("It was Bakyt D.");
        assertThat(InWords.open("Это был Бакыт Д.")).isEqualTo("Это был Бакыт Д.");
    }
}
