package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.applications.Application;
import org.khronika.demo.DemoRecords;
import org.khronika.incidents.Incident;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks all pages of the demo: a date or a place that we infer says so in every line that leads to its record, and wherever its own page
 * tells it.
 */
@DatabaseTest
@OnTheDemo
class NothingInferredStandsBareTest extends ReleasedDemo {

    private static final String MARK = "(inferred by us)";

    @Autowired
    DemoRecords demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordTypes types;

    @Test
    void noLineThatLeadsToARecordPrintsItsInferredDateWithoutTheMark() {
        Map<String, PartialDate> dates = new HashMap<>();
        reviewed.list()
                .forEach(record -> Optional.ofNullable(when(record))
                        .ifPresent(date -> dates.put(record.address().address(), date)));

        assertThat(dates.values()).filteredOn(PartialDate::isInferred).hasSizeGreaterThan(30);
        assertThat(bare(address -> {
                    PartialDate date = dates.get(address);
                    return date == null || !date.isInferred() ? Set.of() : said(date);
                }))
                .isEmpty();
    }

    @Test
    void noLineThatLeadsToARecordPrintsItsInferredPlaceWithoutTheMark() {
        Map<RecordRef, String> names = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Stored<?> record : reviewed.list()) {
            if (record.body() instanceof Place) {
                names.put(record.address(), record.title());
            }
        }
        for (Stored<?> record : reviewed.list()) {
            if (inferredFrom(record) != null && record.body() instanceof Incident incident) {
                places.put(record.address().address(), Objects.requireNonNull(names.get(incident.place())));
            }
        }

        assertThat(places).hasSizeGreaterThan(3);
        assertThat(bare(address -> Stream.ofNullable(places.get(address)).collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void noLineThatLeadsToACasePrintsItsInferredKindWithoutTheMark() {
        Map<String, String> kinds = new HashMap<>();
        for (Stored<?> record : reviewed.list()) {
            if (record.body() instanceof Proceeding proceeding && proceeding.kindInferred() != null) {
                String address = record.address().address();
                kinds.put(address, proceeding.kind().label());
                assertThat(site.text("records/" + address + ".html"))
                        .contains(proceeding.kind().label() + " " + MARK);
            }
        }

        assertThat(kinds).isNotEmpty();
        assertThat(bare(address -> Stream.ofNullable(kinds.get(address)).collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void thePageOfAnElectionMarksEachApplicationOfWhichWeInferThatItWasForIt() {
        int found = 0;
        for (Stored<?> record : reviewed.list()) {
            if (record.body() instanceof Application application && application.electionInferred() != null) {
                String page = "records/"
                        + Objects.requireNonNull(application.election()).address();
                assertThat(site.text(page + ".html")).contains("That it was for this election is inferred by us: ");
                assertThat(site.text("records/" + record.address().address() + ".html"))
                        .containsPattern(
                                "scheduled for 19 March 2023(</a>)? \\(inferred by us\\)|2023 \\(inferred by us\\)</a>");
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        return types.get(record).when(record.body());
    }

    private static @Nullable String inferredFrom(Stored<?> record) {
        return record.body() instanceof Incident incident && incident.place() != null ? incident.placeInferred() : null;
    }

    /** Every form of the date, without the mark that says that we infer it. */
    private static Set<String> said(PartialDate date) {
        Language english = Language.english();
        return Stream.concat(
                        Stream.of(date.in(english)),
                        Stream.of("began", "on", "asof", "since", "bounds").map(form -> date.in(english, form)))
                .map(words -> words.replace(" (inferred by us)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePageOfAPlaceMarksEachRecordThatWeInferToHaveHappenedThere() {
        int found = 0;
        for (Stored<?> record : reviewed.list()) {
            if (inferredFrom(record) != null && record.body() instanceof Incident incident) {
                String page =
                        "records/" + Objects.requireNonNull(incident.place()).address();
                assertThat(site.text(page + ".json").split("\\R|\\},"))
                        .filteredOn(line -> line.contains(record.address().address()))
                        .isNotEmpty();
                assertThat(new TellingLines(site)
                                .of(page + ".html", record.address().address()))
                        .isNotEmpty()
                        .allMatch(line -> line.contains("place inferred by us"));
                found++;
            }
        }
        assertThat(found).isGreaterThan(3);
    }

    /** The lines that lead to a record and say without the mark what must not be said so, each once, with their page. */
    private Set<String> bare(Function<String, Set<String>> marked) {
        return new TellingLines(site)
                .that((address, line) -> marked.apply(address).stream()
                        .filter(words -> standsBare(line, words))
                        .toList());
    }

    /** Whether the words stand there as words of their own, neither followed by the mark, with their region between, nor part of a longer date. */
    private static boolean standsBare(String text, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d] ?)" + Pattern.quote(words) + "(?!(, [\\p{L} ]+ region)? ?"
                                + Pattern.quote(MARK) + ")(?![\\p{L}\\d]| to | or )",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
