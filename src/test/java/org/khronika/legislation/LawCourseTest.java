package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** The cases of specs/legislation/courses.yaml, and what holds of every law. */
class LawCourseTest {

    @TestFactory
    Stream<DynamicTest> courses() {
        return YamlCases.of("/specs/legislation/courses.yaml").trees("courses").stream()
                .flatMap(tree -> list(tree, "days").stream()
                        .map(day -> dynamicTest(
                                tree.get("law") + ", " + ((Map<?, ?>) day).get("on"),
                                () -> check(law(tree), (Map<?, ?>) day))));
    }

    private static void check(Law law, Map<?, ?> expected) {
        LawCourse course = new LawCourse(law, LocalDate.parse(text(expected, "on")));
        assertThat(course.reached().map(stage -> stage.stage().name()).orElse(""))
                .as("reached")
                .isEqualTo(text(expected, "reached"));
        assertThat(course.inForce().inFile()).as("in force").isEqualTo(text(expected, "in force"));
        assertThat(course.perhaps().stream().map(stage -> stage.stage().name()).collect(Collectors.joining(" ")))
                .as("perhaps")
                .isEqualTo(text(expected, "perhaps"));
        assertThat(course.answered().map(stage -> stage.stage().name()).orElse(""))
                .as("answered")
                .isEqualTo(text(expected, "answered"));
        if (expected.containsKey("ahead")) {
            assertThat(course.isAhead() ? "yes" : "no").as("ahead").isEqualTo(text(expected, "ahead"));
        }
        if (expected.containsKey("promises")) {
            assertThat(law.promises().stream()
                            .map(promise -> told(course, promise))
                            .collect(Collectors.joining(", ")))
                    .as("promises")
                    .isEqualTo(text(expected, "promises"));
        }
    }

    private static String told(LawCourse course, LawPromise promise) {
        Known made = course.made(promise);
        return made != Known.YES
                ? made.inFile()
                : course.cameOf(promise) == Known.YES ? promise.state().name() : PromiseState.OPEN.name();
    }

    /** "PLEDGED KEPT": whoever promises is called as the stage that tells of it. */
    private static LawPromise promise(String words) {
        List<String> parts = List.of(words.split(" "));
        return new LawPromise(
                "A promise.", parts.getFirst(), null, null, PromiseState.valueOf(parts.getLast()), null, null);
    }

    private static Law law(Map<?, ?> tree) {
        List<LawStage> stages = new ArrayList<>();
        list(tree, "stages").forEach(stage -> stages.add(stage(stage.toString())));
        return new Law(
                "A law",
                LawKind.valueOf(text(tree, "kind")),
                null,
                null,
                null,
                date(tree, "adopted"),
                null,
                tree.containsKey("articles") ? List.of(text(tree, "articles")) : List.of(),
                null,
                stages,
                date(tree, "from"),
                null,
                date(tree, "to"),
                date(tree, "followed"),
                List.of(),
                !tree.containsKey("promises")
                        ? List.of()
                        : list(tree, "promises").stream()
                                .map(promise -> promise(promise.toString()))
                                .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LawStage stage(String words) {
        List<String> parts = List.of(words.split(" "));
        return new LawStage(
                StageKind.valueOf(parts.getFirst()),
                parts.size() == 1 ? null : PartialDate.parse(parts.getLast()),
                parts.getFirst(),
                null,
                null,
                null);
    }

    private static List<?> list(Map<?, ?> tree, String key) {
        return (List<?>) Objects.requireNonNull(tree.get(key));
    }

    private static String text(Map<?, ?> tree, String key) {
        return String.valueOf(tree.get(key));
    }

    private static @Nullable PartialDate date(Map<?, ?> tree, String key) {
        return tree.containsKey(key) ? PartialDate.parse(text(tree, key)) : null;
    }

    @Property
    void whatCertainlyHappenedByADayHappenedByEveryLaterDay(
            @ForAll("laws") Law law, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LawCourse earlier = new LawCourse(law, one.isBefore(other) ? one : other);
        LawCourse later = new LawCourse(law, one.isBefore(other) ? other : one);
        for (int at = 0; at < law.stages().size(); at++) {
            if (earlier.happened(at) == Known.YES) {
                assertThat(later.happened(at)).isEqualTo(Known.YES);
            }
            if (later.happened(at) == Known.NO) {
                assertThat(earlier.happened(at)).isEqualTo(Known.NO);
            }
        }
    }

    @Property
    void onTheLastDayOfWhatIsToldNothingWithoutADateIsInDoubt(@ForAll("laws") Law law) {
        LawCourse last = new LawCourse(law, LawType.lastDay(law));
        for (int at = 0; at < law.stages().size(); at++) {
            if (law.stages().get(at).when() == null) {
                assertThat(last.happened(at)).isEqualTo(Known.YES);
            }
        }
    }

    @Provide
    Arbitrary<Law> laws() {
        Arbitrary<@Nullable PartialDate> dates = Arbitraries.of(
                        "2022-03-01", "2022-06", "2022", "2022-11-02", "2023-01-10/2023-02-20", "../2022-08-31")
                .map(PartialDate::parse)
                .injectNull(0.3);
        Arbitrary<LawStage> stages =
                Combinators.combine(Arbitraries.of(StageKind.class), dates).as(LawStage::of);
        return Combinators.combine(Arbitraries.of(LawKind.class), stages.list().ofMaxSize(6))
                .as(LawCourseTest::law);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    /** A law of which nothing but its stages is known. */
    private static Law law(LawKind kind, List<LawStage> stages) {
        return new Law(
                "A law", kind, null, null, null, null, null, List.of(), null, stages, null, null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
