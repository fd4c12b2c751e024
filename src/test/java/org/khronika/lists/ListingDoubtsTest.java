package org.khronika.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.Person;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** What a reviewer is asked; the cases are in {@code specs/lists/doubts.yaml}. */
class ListingDoubtsTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);
    private static final CuratedList OURS = Definitions.all().getFirst().body().apply(Language.english());

    @TestFactory
    Stream<DynamicTest> whatLooksWrongIsAsked() {
        return YamlCases.of("/specs/lists/doubts.yaml").trees("cases").stream()
                .map(given -> DynamicTest.dynamicTest(
                        String.valueOf(given.get("case")),
                        () -> assertThat(ListingDoubts.of(
                                        listing(given),
                                        given.containsKey("theirs") ? theirs() : OURS,
                                        person(given),
                                        TODAY))
                                .map(Sayable::english)
                                .isEqualTo(given.get("doubts"))));
    }

    @Test
    void aNewListOfPoliticalPrisonersStartsFromTheFiveCriteria() {
        assertThat(OURS.criteria()).extracting(Criterion::code).containsExactly("a", "b", "c", "d", "e");
        assertThat(OURS.criteria()).allMatch(Criterion::verified);
        assertThat(OURS.exclusions()).extracting(Exclusion::code).containsExactly("terrorism", "violence", "hatred");
        assertThat(OURS.exclusions()).noneMatch(Exclusion::verified);
        assertThat(OURS.reviewMonths()).isEqualTo(6);
    }

    private static CuratedList theirs() {
        return new CuratedList(
                "Their list",
                ListSubject.POLITICAL_PRISONERS,
                Keeper.OTHERS,
                null,
                "human rights defenders",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Person person(Map<?, ?> given) {
        Object died = given.get("died");
        return died == null
                ? null
                : new Person(
                        List.of(Name.main("Aidos Held")),
                        null,
                        null,
                        PartialDate.parse(died.toString()),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Set.of(),
                        Consent.NOT_ASKED,
                        null);
    }

    private static Listing listing(Map<?, ?> given) {
        List<ListDecision> decisions = ((List<?>) Objects.requireNonNull(given.get("decisions")))
                .stream().map(decision -> decision((Map<?, ?>) decision)).toList();
        return new Listing(
                new RecordRef("KZ-K-2022-0001"), "Aidos Held", null, null, List.of(), decisions, null, null, null);
    }

    private static ListDecision decision(Map<?, ?> given) {
        DecisionKind kind = Stream.of(DecisionKind.values())
                .filter(one -> given.containsKey(one.name()))
                .findFirst()
                .orElseThrow();
        Object because = given.get("because");
        return new ListDecision(
                kind,
                PartialDate.parse(String.valueOf(given.get(kind.name()))),
                null,
                because == null ? null : TakenOff.valueOf(because.toString()),
                texts(given.get("criteria")),
                texts(given.get("looked-at")),
                text(given.get("not-barred")),
                text(given.get("reasons")),
                null,
                null);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
