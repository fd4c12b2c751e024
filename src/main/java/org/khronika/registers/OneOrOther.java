package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.proceedings.RowWords;
import org.khronika.proceedings.RowWords.WordsOfOne;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * What dates leave open of a case, in one cell: what is the same in all that is possible is said once, and what differs after it. What is the same is
 * told by the values of the rows, not by their words.
 *
 * @param possible the earliest first; an empty one says that perhaps nothing of it had been by then
 */
record OneOrOther(List<RowWords> possible, How how) implements Sayable {

    /** What is put together. */
    enum How {
        SENTENCES,
        CHARGES
    }

    /** Parts the articles of a charge. */
    private static final String COMMA = ", ";

    /** Sentences of one case after another. */
    static Sayable sentences(List<List<RowWords>> cases) {
        return Sayable.sentences(of(cases, How.SENTENCES));
    }

    /** Charges of one case after another. */
    static Sayable charges(List<List<RowWords>> cases) {
        return Sayable.commas(of(cases, How.CHARGES));
    }

    private static List<Sayable> of(List<List<RowWords>> cases, How how) {
        return cases.stream()
                .<Sayable>map(possible -> possible.size() > 1 ? new OneOrOther(possible, how) : possible.getFirst())
                .toList();
    }

    @Override
    public String in(Language language) {
        List<List<WordsOfOne>> all =
                possible.stream().map(one -> one.parts(language)).distinct().toList();
        return how == How.CHARGES ? charges(all, language) : InWords.ended(sentence(all, language));
    }

    /** Those that all have, and of the others that it is one of them; that there perhaps is none is said as “perhaps”. */
    private static String charges(List<List<WordsOfOne>> all, Language language) {
        List<Set<String>> each = all.stream()
                .filter(one -> !one.isEmpty())
                .map(OneOrOther::words)
                .toList();
        if (each.isEmpty()) {
            return "";
        }
        String told = brought(each, language);
        return each.size() == all.size()
                ? told
                : phrase("registers.one-or-other.perhaps").with("others", told).in(language);
    }

    private static String brought(List<Set<String>> each, Language language) {
        Set<String> shared = new LinkedHashSet<>(each.getFirst());
        each.forEach(shared::retainAll);
        List<List<String>> others = each.stream()
                .map(one -> articles(one, shared))
                .filter(rest -> !rest.isEmpty())
                .distinct()
                .toList();
        String same = String.join(COMMA, shared);
        if (others.isEmpty()) {
            return same;
        }
        boolean perhapsNone = each.stream().anyMatch(one -> one.size() == shared.size());
        String other = phrase(perhapsNone ? "registers.one-or-other.perhaps-also" : "registers.one-or-other.either")
                .with("others", either(others, language))
                .in(language);
        return same.isEmpty() ? other : same + "; " + other;
    }

    /** Articles of those charges that not all have: several of one charge stand together, as several charges do. */
    private static List<String> articles(Set<String> charges, Set<String> shared) {
        return charges.stream()
                .filter(charge -> !shared.contains(charge))
                .flatMap(charge -> Stream.of(charge.split(COMMA)))
                .toList();
    }

    /** One or another of these sets of articles. */
    private static String either(List<List<String>> sets, Language language) {
        List<Sayable> together = sets.stream()
                .map(set -> Sayable.and(set.stream().map(Sayable::written).toList()))
                .toList();
        return sets.stream().allMatch(set -> set.size() == 1)
                ? Sayable.or(together).in(language)
                : joined(
                        together.stream().map(set -> set.in(language)).toList(),
                        "registers.one-or-other.or-these",
                        language);
    }

    private static Set<String> words(List<WordsOfOne> parts) {
        return parts.stream().map(WordsOfOne::words).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String sentence(List<List<WordsOfOne>> all, Language language) {
        List<List<WordsOfOne>> told = all.stream()
                .filter(one -> !one.isEmpty() && !isCovered(one, all, language))
                .toList();
        List<String> ways = ways(told, language).stream().map(InWords::ended).toList();
        String words = joined(ways, "registers.one-sentence-or-other", language);
        return all.stream().noneMatch(List::isEmpty) || words.isEmpty()
                ? words
                : phrase("registers.one-or-other.perhaps-so")
                        .with("words", words)
                        .in(language);
    }

    private static String joined(List<String> ways, String key, Language language) {
        return ways.stream()
                .reduce((one, other) ->
                        phrase(key).with("one", one).with("other", other).in(language))
                .orElse("");
    }

    /** Each beginning once, with how it perhaps goes on. */
    private static List<String> ways(List<List<WordsOfOne>> all, Language language) {
        Map<WordsOfOne, List<List<WordsOfOne>>> alike =
                all.stream().collect(Collectors.groupingBy(List::getFirst, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(some -> way(some, language)).toList();
    }

    private static String way(List<List<WordsOfOne>> alike, Language language) {
        WordsOfOne end = alike.getFirst().getLast();
        if (alike.size() > 1 && end.isOfNoSource(language) && isOneAfterAnother(alike, end)) {
            return way(alike.stream().map(OneOrOther::withoutTheEnd).toList(), language) + end.told();
        }
        int same = 1;
        while (isShared(alike, same)) {
            same++;
        }
        int begun = same;
        String begins = alike.getFirst().subList(0, begun).stream()
                .map(WordsOfOne::told)
                .collect(Collectors.joining());
        List<List<WordsOfOne>> rests = alike.stream()
                .map(one -> one.subList(begun, one.size()))
                .filter(rest -> !rest.isEmpty())
                .map(OneOrOther::opened)
                .toList();
        return rests.isEmpty()
                ? begins
                : phrase(
                                rests.size() < alike.size()
                                        ? "registers.one-or-other.then-perhaps"
                                        : "registers.one-or-other.then")
                        .with("begins", begins)
                        .with("more", joined(ways(rests, language), "registers.one-or-other.or", language))
                        .in(language);
    }

    /** Whether all end with these words and each without them goes on from the one before. */
    private static boolean isOneAfterAnother(List<List<WordsOfOne>> alike, WordsOfOne end) {
        List<WordsOfOne> before = List.of();
        for (List<WordsOfOne> one : alike) {
            List<WordsOfOne> now = withoutTheEnd(one);
            if (now.isEmpty() || !one.getLast().equals(end) || !begins(before, now)) {
                return false;
            }
            before = now;
        }
        return true;
    }

    private static List<WordsOfOne> withoutTheEnd(List<WordsOfOne> one) {
        return one.subList(0, one.size() - 1);
    }

    /** Whether another of what is possible says the same, and that no source tells the rest: then it covers both. */
    private static boolean isCovered(List<WordsOfOne> one, List<List<WordsOfOne>> all, Language language) {
        return all.stream()
                .anyMatch(other -> other.size() > one.size()
                        && begins(one, other)
                        && other.get(one.size()).isOfNoSource(language));
    }

    private static boolean begins(List<WordsOfOne> one, List<WordsOfOne> other) {
        return other.size() >= one.size() && other.subList(0, one.size()).equals(one);
    }

    /** What goes on without the sign before it. */
    private static List<WordsOfOne> opened(List<WordsOfOne> rest) {
        List<WordsOfOne> parts = new ArrayList<>(rest);
        parts.set(0, new WordsOfOne("", parts.getFirst().words()));
        return List.copyOf(parts);
    }

    private static boolean isShared(List<List<WordsOfOne>> all, int at) {
        return all.stream()
                .allMatch(one ->
                        one.size() > at && one.get(at).equals(all.getFirst().get(at)));
    }
}
