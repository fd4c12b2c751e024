package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * What dates leave open of a case, in one cell: what is the same in all that is possible is said once, and what differs after it. Words that
 * came from a table are plain text, so it is told by its clauses what is the same.
 *
 * @param possible the earliest first; an empty one says that perhaps nothing of it had been by then
 */
record OneOrOther(List<Sayable> possible, How how) implements Sayable {

    /** What is put together. */
    enum How {
        SENTENCES,
        CHARGES
    }

    /** Sentences of one case after another. */
    static Sayable sentences(List<List<Sayable>> cases) {
        return Sayable.sentences(of(cases, How.SENTENCES));
    }

    /** Charges of one case after another. */
    static Sayable charges(List<List<Sayable>> cases) {
        return Sayable.commas(of(cases, How.CHARGES));
    }

    private static List<Sayable> of(List<List<Sayable>> cases, How how) {
        return cases.stream()
                .<Sayable>map(possible -> possible.size() > 1 ? new OneOrOther(possible, how) : possible.getFirst())
                .toList();
    }

    @Override
    public String in(Language language) {
        List<List<String>> all = possible.stream()
                .map(one -> clauses(InWords.open(one.in(language))))
                .distinct()
                .toList();
        return how == How.CHARGES ? charges(all, language) : InWords.ended(sentence(all, language));
    }

    /** Those that all have, and of the others that it is one of them; that there perhaps is none is said as “perhaps”. */
    private static String charges(List<List<String>> all, Language language) {
        List<Set<String>> each =
                all.stream().filter(one -> !one.isEmpty()).map(OneOrOther::bare).toList();
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
        List<Sayable> others = each.stream()
                .map(one -> one.stream()
                        .filter(charge -> !shared.contains(charge))
                        .map(Sayable::written)
                        .toList())
                .filter(rest -> !rest.isEmpty())
                .map(Sayable::and)
                .distinct()
                .toList();
        String same = String.join(", ", shared);
        if (others.isEmpty()) {
            return same;
        }
        boolean perhapsNone = each.stream().anyMatch(one -> one.size() == shared.size());
        String other = phrase(perhapsNone ? "registers.one-or-other.perhaps-also" : "registers.one-or-other.either")
                .with("others", Sayable.or(others))
                .in(language);
        return same.isEmpty() ? other : same + "; " + other;
    }

    private static Set<String> bare(List<String> clauses) {
        return clauses.stream().map(OneOrOther::bare).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String bare(String clause) {
        return clause.startsWith(", ") || clause.startsWith("; ") ? clause.substring(2) : clause;
    }

    private static String sentence(List<List<String>> all, Language language) {
        List<List<String>> told = all.stream().filter(one -> !one.isEmpty()).toList();
        List<String> ways = ways(told, language).stream().map(InWords::ended).toList();
        String words = joined(ways, "registers.one-sentence-or-other", language);
        return told.size() == all.size() || words.isEmpty()
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
    private static List<String> ways(List<List<String>> all, Language language) {
        Map<String, List<List<String>>> alike =
                all.stream().collect(Collectors.groupingBy(List::getFirst, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(some -> way(some, language)).toList();
    }

    private static String way(List<List<String>> alike, Language language) {
        int same = 1;
        while (isShared(alike, same)) {
            same++;
        }
        int begun = same;
        String begins = String.join("", alike.getFirst().subList(0, begun));
        List<List<String>> rests = alike.stream()
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

    /** What goes on without the sign before it. */
    private static List<String> opened(List<String> rest) {
        List<String> parts = new ArrayList<>(rest);
        parts.set(0, bare(parts.getFirst()));
        return List.copyOf(parts);
    }

    private static boolean isShared(List<List<String>> all, int at) {
        return all.stream()
                .allMatch(one ->
                        one.size() > at && one.get(at).equals(all.getFirst().get(at)));
    }

    /** The clauses of a text, each with the sign before it: a sign within brackets or quotes divides nothing. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += "(“«".indexOf(sign) >= 0 ? 1 : ")”»".indexOf(sign) >= 0 ? -1 : 0;
            if (depth == 0 && ",;".indexOf(sign) >= 0 && text.startsWith(" ", at + 1)) {
                clauses.add(text.substring(begin, at));
                begin = at;
            }
        }
        if (begin < text.length()) {
            clauses.add(text.substring(begin));
        }
        return List.copyOf(clauses);
    }
}
