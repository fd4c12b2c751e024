package org.khronika.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.lists.ListDifference.ListChange;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** Who stands on a list on a day; the cases are in {@code specs/lists/place-on-list.yaml}. */
class PlaceOnListTest {

    private static final RecordRef LIST = new RecordRef("KZ-K-2022-0001");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @TestFactory
    Stream<DynamicTest> thePlaceOnAListFollowsFromTheDecisions() {
        return YamlCases.of("/specs/lists/place-on-list.yaml").trees("cases").stream()
                .flatMap(given -> ((Map<?, ?>) get(given, "on"))
                        .entrySet().stream()
                                .map(day -> DynamicTest.dynamicTest(
                                        given.get("case") + ", " + day.getKey(),
                                        () -> assertThat(told(given, LocalDate.parse(String.valueOf(day.getKey()))))
                                                .isEqualTo(day.getValue()))));
    }

    private static String told(Map<?, ?> given, LocalDate day) {
        List<ListDecision> decisions = ((List<?>) get(given, "decisions"))
                .stream().map(row -> decision((List<?>) row)).toList();
        PlaceOnList place = PlaceOnList.of(listing("Aidos Held", decisions), day);
        return place.isOn().inFile() + ": " + place.inWords().english();
    }

    private static ListDecision decision(List<?> row) {
        DecisionKind kind = DecisionKind.valueOf(row.get(0).toString());
        List<String> more =
                row.subList(2, row.size()).stream().map(String::valueOf).toList();
        boolean off = kind == DecisionKind.TAKEN_OFF;
        return new ListDecision(
                kind,
                PartialDate.parse(row.get(1).toString()),
                null,
                off && !more.isEmpty() ? TakenOff.valueOf(more.getFirst()) : null,
                off ? List.of() : more,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static Listing listing(String name, List<ListDecision> decisions) {
        return new Listing(LIST, name, null, null, List.of(), decisions, null, null, null);
    }

    private static Object get(Map<?, ?> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    @Property
    void aListOnALaterDayIsThatOfTheEarlierWithWhoEnteredAndWithoutWhoLeft(
            @ForAll("lists") List<List<ListDecision>> all,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Map<RecordRef, Listing> listings = new LinkedHashMap<>();
        IntStream.range(0, all.size())
                .forEach(n -> listings.put(
                        new RecordRef("KZ-J-2022-%04d".formatted(n + 1)), listing("Somebody " + n, all.get(n))));
        ListDay earlier = ListDay.of(listings, one.isBefore(other) ? one : other);
        ListDay later = ListDay.of(listings, one.isBefore(other) ? other : one);
        ListDifference difference = ListDifference.between(earlier, later);

        Set<RecordRef> surely = new HashSet<>(surely(earlier));
        surely.removeAll(addresses(difference.left()));
        difference.entered().stream()
                .filter(change -> change.now() != null && change.now().sure())
                .forEach(change -> surely.add(change.address()));
        assertThat(surely).isEqualTo(surely(later));

        Set<RecordRef> perhaps = perhaps(earlier);
        difference.left().stream()
                .filter(change -> change.now() == null)
                .forEach(change -> perhaps.remove(change.address()));
        perhaps.addAll(addresses(difference.entered()));
        assertThat(perhaps).isEqualTo(perhaps(later));
    }

    @Property
    void nobodyEntersAndLeavesAtOnceAndNoDayDiffersFromItself(
            @ForAll("lists") List<List<ListDecision>> all, @ForAll("days") LocalDate one) {
        Map<RecordRef, Listing> listings = new LinkedHashMap<>();
        IntStream.range(0, all.size())
                .forEach(n -> listings.put(
                        new RecordRef("KZ-J-2022-%04d".formatted(n + 1)), listing("Somebody " + n, all.get(n))));
        ListDay day = ListDay.of(listings, one);
        ListDifference none = ListDifference.between(day, day);
        assertThat(none.entered()).isEmpty();
        assertThat(none.left()).isEmpty();
        assertThat(none.changed()).isEmpty();
        ListDifference some = ListDifference.between(day, ListDay.of(listings, one.plusDays(100)));
        assertThat(addresses(some.entered()).stream().filter(addresses(some.left())::contains))
                .isEmpty();
    }

    @Property
    void aDecisionOfALaterDayChangesNothingOfEarlierDays(
            @ForAll("decisions") List<ListDecision> decisions, @ForAll("days") LocalDate day) {
        List<ListDecision> more = new ArrayList<>(decisions);
        more.add(Decided.of(DecisionKind.TAKEN_OFF, PartialDate.of(LocalDate.of(2030, 1, 1))));
        assertThat(PlaceOnList.of(listing("Aidos", more), day).isOn())
                .isEqualTo(PlaceOnList.of(listing("Aidos", decisions), day).isOn());
    }

    @Property
    void whenEveryDateIsADayNothingIsPerhaps(
            @ForAll("exact") List<ListDecision> decisions, @ForAll("days") LocalDate day) {
        assertThat(PlaceOnList.of(listing("Aidos", decisions), day).isOn()).isNotEqualTo(Known.UNKNOWN);
    }

    private static Set<RecordRef> surely(ListDay day) {
        return day.entries().stream()
                .filter(ListEntry::sure)
                .map(ListEntry::address)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<RecordRef> perhaps(ListDay day) {
        return day.entries().stream().map(ListEntry::address).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<RecordRef> addresses(List<ListChange> changes) {
        return changes.stream().map(ListChange::address).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 700).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<List<ListDecision>>> lists() {
        return decisions().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<ListDecision>> decisions() {
        Arbitrary<PartialDate> dates = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 5))
                .as((day, more, form) -> PartialDate.parse(
                        switch (form) {
                            case 0 -> day.toString();
                            case 1 -> day.toString().substring(0, 7);
                            case 2 -> "../" + day;
                            case 3 -> day + "/..";
                            default -> more == 0 ? day.toString() : day + "/" + day.plusDays(more);
                        }));
        return decided(dates);
    }

    @Provide
    Arbitrary<List<ListDecision>> exact() {
        return decided(days().map(PartialDate::of));
    }

    private static Arbitrary<List<ListDecision>> decided(Arbitrary<PartialDate> dates) {
        return Combinators.combine(
                        Arbitraries.of(DecisionKind.class),
                        dates,
                        Arbitraries.of("a", "b", "c").list().ofMaxSize(2))
                .as((kind, date, criteria) -> Decided.of(kind, date, criteria.toArray(String[]::new)))
                .list()
                .ofMaxSize(5);
    }

    @Test
    void whoWasTakenOffAndPutOnAgainBetweenTwoDaysIsNotTheSameAsWhoStayed() {
        Listing again = listing(
                "Aidos Again",
                List.of(
                        Decided.of(DecisionKind.PUT_ON, PartialDate.parse("2022-02-01"), "a"),
                        Decided.of(DecisionKind.TAKEN_OFF, PartialDate.parse("2022-06-10")),
                        Decided.of(DecisionKind.PUT_ON, PartialDate.parse("2022-07-10"), "a")));
        Listing perhaps = listing(
                "Aidos Perhaps",
                List.of(
                        Decided.of(DecisionKind.PUT_ON, PartialDate.parse("2022-02-01"), "a"),
                        Decided.of(DecisionKind.TAKEN_OFF, PartialDate.parse("2022/2023")),
                        Decided.of(DecisionKind.PUT_ON, PartialDate.parse("2022/2023"), "a")));
        LocalDate march = LocalDate.of(2022, 3, 1);
        LocalDate august = LocalDate.of(2022, 8, 1);
        assertThat(PlaceOnList.returned(again, march, august)).isTrue();
        assertThat(PlaceOnList.passed(again, march, august)).isFalse();
        assertThat(PlaceOnList.returned(again, march, LocalDate.of(2022, 6, 20)))
                .isFalse();
        assertThat(PlaceOnList.returned(again, LocalDate.of(2022, 7, 10), august))
                .isFalse();
        assertThat(PlaceOnList.returned(perhaps, march, august)).isFalse();
    }
}
