package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Kept;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** Where a case stands among what else happened to somebody; the cast is invented. */
class WhereItBeganTest {

    @TestFactory
    Stream<DynamicTest> aCaseStandsWhereItBeganOrSaysThatThisIsNotTold() {
        return YamlCases.of("/specs/proceedings/where-it-began.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("case")), () -> check(given)));
    }

    private static void check(Map<?, ?> given) {
        WhereItBegan began = began(given.get("steps"));
        PartialDate day = began.day();
        assertThat(day == null ? "" : day.english()).isEqualTo(given.get("day"));
        assertThat(began.said().english()).isEqualTo(given.get("said"));
    }

    @Test
    void itIsSaidInEveryLanguage() {
        WhereItBegan began = began(List.of(List.of("EARLIER_CONVICTION", "2019"), List.of("DETAINED", "2022-09-10")));
        assertThat(began.said().in(tag("ru"))).contains("Когда дело началось, не сообщается", ": задерж");
        assertThat(began.said().in(tag("kk"))).contains("Істің қашан басталғаны айтылмаған", ": ұстап алынды");
    }

    private static Language tag(String tag) {
        return Languages.shipped().byTag(tag).orElseThrow();
    }

    private static WhereItBegan began(@Nullable Object steps) {
        return WhereItBegan.of(
                Timeline.of(
                        Kept.of("KZ-P-2022-480147", Proceeding.class, Map.of("title", "Іс: Әлия Қорғасова — «Подъезд»"))
                                .body()
                                .withSteps(CaseSteps.of(Objects.requireNonNull(steps)))),
                _ -> true);
    }
}
