package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words, each with what it stands for; finds the longest one that begins at a token.
 *
 * @param <T> what a name stands for
 */
final class PhraseBook<T> {

    /** A name that was found, and how many tokens it takes. */
    record Hit<T>(T meaning, int tokens) {}

    private record Wording<T>(List<String> words, T meaning) {}

    private final Map<String, List<Wording<T>>> byFirstWord = new HashMap<>();

    /** Enters a name unless it is there already. */
    void add(String name, T meaning) {
        List<String> words = TokenizedText.words(name);
        if (words.isEmpty()) {
            return;
        }
        List<Wording<T>> phrases = byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(1));
        if (phrases.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            phrases.add(new Wording<>(words, meaning));
            phrases.sort(Comparator.comparingInt(
                            (Wording<T> phrase) -> phrase.words().size())
                    .reversed());
        }
    }

    /** The longest name that begins at this token: as written, or the same in capitals. */
    @Nullable
    Hit<T> at(List<Token> tokens, int index) {
        Token first = tokens.get(index);
        List<Wording<T>> phrases = byFirstWord.get(first.text());
        if (phrases == null && first.isAcronym() && first.text().length() > 3) {
            phrases = byFirstWord.get(first.text().charAt(0) + first.lower().substring(1));
        }
        if (phrases == null) {
            return null;
        }
        for (Wording<T> phrase : phrases) {
            if (fits(phrase.words(), tokens, index)) {
                return new Hit<>(phrase.meaning(), phrase.words().size());
            }
        }
        return null;
    }

    private static boolean fits(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            String word = words.get(i);
            boolean same = token.text().equals(word)
                    || (token.isAcronym() && token.lower().equals(word.toLowerCase(Locale.ROOT)) && word.length() > 3)
                    || (isApostrophe(token.text()) && isApostrophe(word));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(String text) {
        return text.length() == 1 && "'’`ʼ".contains(text);
    }
}
