package org.khronika.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody whom a document names, found by any part of the name without looking at all of them. */
final class Persons {

    /** Of more bearers of one name than this, only the first are told apart. */
    private static final int MOST = 200;

    private static final int LONGEST_WITH_SLIPS = 40;
    private static final int SHORTEST_WITH_SLIPS = 6;

    /** By name in full, in the order of the text. */
    final Map<String, NamedPerson> byName = new LinkedHashMap<>();

    private final Map<NamedPerson, Integer> order = new HashMap<>();
    private final Map<String, List<NamedPerson>> bySurname = new HashMap<>();
    private final Map<String, List<NamedPerson>> byOtherPart = new HashMap<>();
    private final Map<String, List<NamedPerson>> byPart = new HashMap<>();
    /** By the surname and by what it is without one of its letters. */
    private final Map<String, List<NamedPerson>> bySlip = new HashMap<>();

    private final Map<String, TreeSet<Integer>> mentions = new HashMap<>();

    @Nullable
    NamedPerson named(String name) {
        return byName.get(name);
    }

    NamedPerson add(String name, List<String> parts) {
        NamedPerson person = new NamedPerson(name, parts);
        order.put(person, order.size());
        byName.put(name, person);
        enter(bySurname, person.surname(), person);
        for (String part : new HashSet<>(parts)) {
            enter(byPart, part, person);
        }
        for (String part : new HashSet<>(parts.subList(0, parts.size() - 1))) {
            enter(byOtherPart, part, person);
        }
        slips(person.surname()).forEach(slip -> enter(bySlip, slip, person));
        return person;
    }

    /** Notes where somebody is named. */
    void mentioned(NamedPerson person, int start) {
        mentions.computeIfAbsent(person.name, _ -> new TreeSet<>()).add(start);
    }

    boolean isSurname(String word) {
        return bySurname.containsKey(word);
    }

    /** Whose surname this is, else whose given name; among several the one named last before the offset. */
    @Nullable
    NamedPerson bearer(String word, int offset) {
        List<NamedPerson> bearers = bySurname.getOrDefault(word, byOtherPart.getOrDefault(word, List.of()));
        NamedPerson best = bearers.isEmpty() ? null : bearers.getFirst();
        int nearest = -1;
        for (NamedPerson person : bearers.size() > 1 ? bearers : List.<NamedPerson>of()) {
            TreeSet<Integer> named = mentions.get(person.name);
            Integer before = named == null ? null : named.lower(offset);
            if (before != null && before > nearest) {
                best = person;
                nearest = before;
            }
        }
        return best;
    }

    /** "Seitkaliev" after "Kairat" when "Kairat Seytkaliev" is known; an initial and a known surname. */
    @Nullable
    NamedPerson sameByAnotherSpelling(List<String> parts) {
        Set<NamedPerson> candidates = new HashSet<>(bySurname.getOrDefault(parts.getLast(), List.of()));
        candidates.addAll(parts.stream()
                .map(part -> byPart.getOrDefault(part, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of()));
        slips(parts.getLast()).forEach(slip -> candidates.addAll(bySlip.getOrDefault(slip, List.of())));
        return first(candidates, person -> isSame(person, parts));
    }

    /** Whose surname was written with one wrong letter. */
    @Nullable
    NamedPerson misspelt(String word) {
        Set<NamedPerson> candidates = new HashSet<>();
        slips(word).forEach(slip -> candidates.addAll(bySlip.getOrDefault(slip, List.of())));
        return first(candidates, person -> {
            String surname = person.surname();
            boolean sameEnd =
                    surname.length() > 6 && surname.regionMatches(surname.length() - 2, word, word.length() - 2, 2);
            return sameEnd && surname.charAt(0) == word.charAt(0) && Spelling.differsByOne(surname, word);
        });
    }

    private static boolean isSame(NamedPerson person, List<String> parts) {
        String last = parts.getLast();
        String first = parts.getFirst();
        boolean sameSurname = person.surname().equals(last);
        boolean slip = last.length() > SHORTEST_WITH_SLIPS
                && last.charAt(last.length() - 1)
                        == person.surname().charAt(person.surname().length() - 1)
                && Spelling.differsByOne(last, person.surname());
        boolean sameGiven = person.givenName().equals(first)
                || (first.length() > 5 && Spelling.differsByOne(first, person.givenName()));
        boolean initial =
                first.length() <= 2 && first.endsWith(".") && person.givenName().charAt(0) == first.charAt(0);
        boolean shorter = parts.size() > 1 && parts.size() < person.parts.size() && person.parts.containsAll(parts);
        return shorter || (sameSurname && (initial || sameGiven)) || (slip && sameGiven);
    }

    private @Nullable NamedPerson first(Collection<NamedPerson> candidates, Predicate<NamedPerson> fits) {
        return candidates.stream()
                .sorted(Comparator.comparing(order::get))
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    private static void enter(Map<String, List<NamedPerson>> index, String key, NamedPerson person) {
        List<NamedPerson> entered = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (entered.size() < MOST) {
            entered.add(person);
        }
    }

    /** Two words that are one letter apart share one of these. */
    private static Set<String> slips(String word) {
        if (word.length() < SHORTEST_WITH_SLIPS || word.length() > LONGEST_WITH_SLIPS) {
            return Set.of();
        }
        Set<String> slips = new HashSet<>();
        slips.add(word);
        for (int i = 0; i < word.length(); i++) {
            slips.add(word.substring(0, i) + word.substring(i + 1));
        }
        return slips;
    }
}
