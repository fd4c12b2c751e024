package org.khronika.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.YamlCases;
import org.khronika.proceedings.LegalStatusAnswers;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.springframework.beans.factory.annotation.Autowired;

/** The hard cases of the update, on days before, between and after their steps; the table is {@code demo-cases.yaml}. */
@DatabaseTest
@OnTheDemo
class DemoLegalStatusTest {

    @Autowired
    DemoRecords demo;

    @Autowired
    Reviewed reviewed;

    @TestFactory
    Stream<DynamicTest> theLawStandsWithThemAsTheUpdateTells() {
        List<Proceeding> proceedings = reviewed.list().stream()
                .map(Stored::body)
                .filter(Proceeding.class::isInstance)
                .map(Proceeding.class::cast)
                .toList();
        return YamlCases.of("/specs/proceedings/demo-cases.yaml").trees("cases").stream()
                .flatMap(given -> days(proceeding(String.valueOf(given.get("case")), proceedings), given));
    }

    /** The proceeding that the demo's file numbers so. */
    private static Proceeding proceeding(String number, List<Proceeding> all) {
        String title = YamlCases.of("/demo/kazakhstan/proceedings.yaml", "cases").trees("cases").stream()
                .filter(one -> String.valueOf(one.get("key")).startsWith(number + "-"))
                .map(one -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(one.get("body"))).get("title")))
                .findFirst()
                .orElseThrow();
        return all.stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    private static Stream<DynamicTest> days(Proceeding proceeding, Map<?, ?> given) {
        return ((Map<?, ?>) Objects.requireNonNull(given.get("on")))
                .entrySet().stream()
                        .map(day -> DynamicTest.dynamicTest(
                                given.get("case") + ", " + day.getKey(),
                                () -> LegalStatusAnswers.check(
                                        proceeding,
                                        LocalDate.parse(String.valueOf(day.getKey())),
                                        Objects.requireNonNull(day.getValue()))));
    }
}
