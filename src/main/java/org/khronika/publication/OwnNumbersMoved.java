package org.khronika.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.RecordRef;

/**
 * Compares numbers of ours with what an earlier release said. One has moved when its sentence is another, the day apart, and records say why:
 * another wording of the program moves nothing. Where such a record is told less exactly now, nothing of what the page said is told:
 * rule {@link PublicationRules#smallCountsShowNobody}.
 *
 * @param then      what the earlier release said
 * @param now       what is said now
 * @param otherwise the records that say something else now
 * @param toldLess  those that are told less exactly, and those of somebody who is not named
 */
record OwnNumbersMoved(OwnNumber.All then, OwnNumber.All now, Set<RecordRef> otherwise, Set<RecordRef> toldLess) {

    /**
     * A number that was another.
     *
     * @param part   the line of a small table; empty for the sentence of the page
     * @param then   as it was; empty where the line was not there
     * @param now    as it is; empty where the line is not there any more
     * @param joined the records that count now and did not then
     * @param left   those that counted then and do not now
     * @param other  those that count and say something else than they did
     */
    record Between(
            String page,
            String title,
            String part,
            String then,
            String now,
            Set<RecordRef> joined,
            Set<RecordRef> left,
            Set<RecordRef> other) {

        private Stream<RecordRef> records() {
            return Stream.of(joined, left, other).flatMap(Set::stream);
        }
    }

    /** All that moved, page by page in the order of today. */
    List<Between> list() {
        Map<String, OwnNumber> before = then.numbers().stream()
                .collect(Collectors.toMap(OwnNumber::page, Function.identity(), (one, _) -> one));
        return now.numbers().stream()
                .flatMap(number -> Optional.ofNullable(before.get(number.page())).stream()
                        .flatMap(was -> moved(was, number).stream()))
                .toList();
    }

    private List<Between> moved(OwnNumber was, OwnNumber is) {
        List<Between> all = new ArrayList<>();
        all.add(between(is, "", was.says(), is.says(), was.records(), is.records()));
        Map<String, OwnNumber.Part> before = parts(was);
        Map<String, OwnNumber.Part> after = parts(is);
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        OwnNumber.Part none = new OwnNumber.Part("", "", Set.of());
        for (String label : labels) {
            OwnNumber.Part one = before.getOrDefault(label, none);
            OwnNumber.Part other = after.getOrDefault(label, none);
            all.add(between(is, label, one.says(), other.says(), one.records(), other.records()));
        }
        boolean showsSomebody = all.stream().flatMap(Between::records).anyMatch(toldLess::contains);
        return showsSomebody ? List.of() : all.stream().filter(this::hasMoved).toList();
    }

    /** A label that two lines share tells them not apart. */
    private static Map<String, OwnNumber.Part> parts(OwnNumber number) {
        Map<String, List<OwnNumber.Part>> byLabel =
                number.parts().stream().collect(Collectors.groupingBy(OwnNumber.Part::label));
        Map<String, OwnNumber.Part> alone = new HashMap<>();
        byLabel.forEach((label, parts) -> {
            if (parts.size() == 1) {
                alone.put(label, parts.getFirst());
            }
        });
        Map<String, OwnNumber.Part> inOrder = new LinkedHashMap<>();
        number.parts().stream()
                .map(OwnNumber.Part::label)
                .filter(alone::containsKey)
                .forEach(label -> inOrder.put(label, alone.get(label)));
        return inOrder;
    }

    private Between between(
            OwnNumber number, String part, String was, String is, Set<RecordRef> counted, Set<RecordRef> counts) {
        Set<RecordRef> other = new LinkedHashSet<>(counts);
        other.retainAll(counted);
        other.retainAll(otherwise);
        return new Between(
                number.page(),
                number.title(),
                part,
                was,
                is,
                without(counts, counted),
                without(counted, counts),
                other);
    }

    private static Set<RecordRef> without(Set<RecordRef> some, Set<RecordRef> others) {
        Set<RecordRef> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private boolean hasMoved(Between moved) {
        return moved.records().findAny().isPresent()
                && !withoutTheDay(moved.then(), then).equals(withoutTheDay(moved.now(), now));
    }

    private static String withoutTheDay(String sentence, OwnNumber.All all) {
        return all.day().isEmpty() ? sentence : sentence.replace(all.day(), "");
    }
}
