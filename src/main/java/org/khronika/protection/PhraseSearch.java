package org.khronika.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks for the phrases of a lexicon in one text: at each word only as far as the longest phrase goes. */
final class PhraseSearch {

    private static final int ADULT = 18;
    private static final int FIRST_YEAR = 1900;
    private static final int FIRST_OF_TEENS = 4;

    private final Lexicon lexicon;
    private final String text;
    private final List<Word> words;
    private final int year;

    PhraseSearch(Lexicon lexicon, String text, int year) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = Words.of(text);
        this.year = year;
    }

    /** A phrase from one word to before another. */
    private record Match(Meaning meaning, int from, int to) {
        int length() {
            return to - from;
        }
    }

    List<ProtectionSign> signs() {
        List<Match> matches = new ArrayList<>();
        int[] nothing = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (Match match : at(i)) {
                if (match.meaning == Meaning.NOT) {
                    for (int j = match.from; j < match.to; j++) {
                        nothing[j] = Math.max(nothing[j], match.length());
                    }
                } else {
                    matches.add(match);
                }
            }
        }
        Map<ProtectionSign.Kind, List<Match>> kept = new EnumMap<>(ProtectionSign.Kind.class);
        for (Match match : matches) {
            ProtectionSign.Kind kind = match.meaning.kind();
            if (kind != null && !isNothing(match, nothing)) {
                keep(kept.computeIfAbsent(kind, any -> new ArrayList<>()), match);
            }
        }
        List<ProtectionSign> signs = new ArrayList<>();
        kept.forEach((kind, list) -> list.forEach(match -> signs.add(sign(kind, match))));
        signs.sort(Comparator.comparingInt(ProtectionSign::start).thenComparing(ProtectionSign::kind));
        return List.copyOf(signs);
    }

    /** Whether the text begins with a phrase of this meaning. */
    boolean beginsWith(Meaning meaning) {
        return !words.isEmpty() && at(0).stream().anyMatch(match -> match.meaning == meaning);
    }

    /** Whether a phrase of this meaning stands anywhere in the text. */
    boolean has(Meaning meaning) {
        for (int i = 0; i < words.size(); i++) {
            if (at(i).stream().anyMatch(match -> match.meaning == meaning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNothing(Match match, int[] nothing) {
        for (int i = match.from; i < match.to; i++) {
            if (nothing[i] >= match.length()) {
                return true;
            }
        }
        return false;
    }

    /** Of two that overlap the longer stays. */
    private static void keep(List<Match> list, Match match) {
        if (!list.isEmpty() && list.getLast().to > match.from) {
            if (list.getLast().length() >= match.length()) {
                return;
            }
            list.removeLast();
        }
        list.add(match);
    }

    private ProtectionSign sign(ProtectionSign.Kind kind, Match match) {
        int start = words.get(match.from).start();
        int end = words.get(match.to - 1).end();
        return new ProtectionSign(kind, start, end, text.substring(start, end));
    }

    /** The longest phrase of each meaning that begins at a word. */
    private List<Match> at(int from) {
        Map<Meaning, Integer> ends = new EnumMap<>(Meaning.class);
        walk(lexicon.phrases, from, ends);
        List<Match> matches = new ArrayList<>();
        ends.forEach((meaning, to) -> matches.add(new Match(meaning, from, to)));
        return matches;
    }

    private void walk(Node node, int at, Map<Meaning, Integer> ends) {
        node.meanings.forEach(meaning -> ends.merge(meaning, at, Math::max));
        if (at == words.size()) {
            return;
        }
        Word word = words.get(at);
        Node exact = node.words.get(word.key());
        if (exact != null) {
            walk(exact, at + 1, ends);
        }
        if (!node.stems.isEmpty()) {
            for (int length = 1; length <= Node.longestStemOf(word.key()); length++) {
                Node stem = node.stems.get(word.key().substring(0, length));
                if (stem != null) {
                    walk(stem, at + 1, ends);
                }
            }
        }
        node.blanks.forEach((blank, next) -> {
            if (fits(blank, word, at)) {
                walk(next, at + 1, ends);
            }
        });
    }

    private boolean fits(Node.Blank blank, Word word, int at) {
        return switch (blank) {
            case AGE -> isBetween(number(word, at), 0, ADULT - 1);
            case TEENS -> isBetween(number(word, at), FIRST_OF_TEENS, ADULT - 1);
            // Somebody who turns 18 in the year of the document may be 17 on its day.
            case YEAR -> word.figure() && isBetween(number(word, at), Math.max(FIRST_YEAR, year - ADULT), year);
            case NUMBER ->
                word.figure() || lexicon.numbers.containsKey(word.key()) || lexicon.tens.contains(word.key());
            case WORD -> !word.isMark() && !word.figure();
            case NAME -> word.capital();
        };
    }

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }

    /** A number in figures, or in a word that does not go on from a ten ("twenty-four"); -1 for any other word. */
    private int number(Word word, int at) {
        if (word.figure()) {
            return word.key().length() > 4 || word.key().indexOf(',') >= 0 ? -1 : Integer.parseInt(word.key());
        }
        boolean afterTen = at > 0 && lexicon.tens.contains(words.get(at - 1).key());
        return afterTen ? -1 : lexicon.numbers.getOrDefault(word.key(), -1);
    }
}
