package org.khronika.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.FoldedWords;
import org.khronika.people.FoldedWords.FoldedWord;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.Capitals;
import org.khronika.words.Language;
import org.khronika.words.WrittenIn;

/**
 * All spellings of all names that must not be public, found in texts as whole words in any case and grammatical form. Where two
 * names begin at one place the longer is taken. A surname alone is not taken out of the full name of somebody else
 * whose name is public.
 */
final class Spellings {

    /** Between two words of a name no more signs than this may stand. */
    static final int WIDEST_GAP = 4;

    private static final int LONGEST_PUBLIC_NAME = 5;

    /** Words of a name in a row; hidden is null for a name that is public. */
    private record Pattern(List<String> words, @Nullable Hidden hidden) {

        boolean isShort() {
            return words.size() == 1;
        }

        Spelt spelt() {
            return new Spelt(words, hidden != null);
        }
    }

    private record Spelt(List<String> words, boolean isHidden) {}

    /** Where a hidden name stands in a text. */
    record Found(int start, int end, Hidden hidden) {}

    private final Map<String, List<Pattern>> byBeginning = new HashMap<>();
    /** The first words of hidden names, each once, by how they begin. */
    private final Map<String, Set<String>> hiddenFirst = new HashMap<>();

    private final WordBeginnings hiddenBegin;
    /** Words of the longest name. */
    private final int longestName;

    /** The hidden names, and the names in full of people whose names are public. */
    Spellings(List<Hidden> hidden, List<String> publicNames) {
        hidden.forEach(one -> one.naming().hidden().forEach(spelling -> add(spelling, one)));
        sort();
        byBeginning.forEach((beginning, patterns) -> hiddenFirst.put(
                beginning,
                patterns.stream().map(pattern -> pattern.words().getFirst()).collect(Collectors.toUnmodifiableSet())));
        hiddenBegin = new WordBeginnings(hiddenFirst.keySet());
        List<String> harmless =
                publicNames.stream().filter(name -> !holdsAFullName(name)).toList();
        harmless.forEach(name -> add(name, null));
        sort();
        longestName = byBeginning.values().stream()
                .flatMap(List::stream)
                .mapToInt(pattern -> pattern.words().size())
                .max()
                .orElse(0);
    }

    /** A name that holds a hidden one in full shields nothing. */
    private boolean holdsAFullName(String name) {
        List<FoldedWord> words = FoldedWords.of(FoldedWords.normal(name));
        for (int n = 0; n < words.size(); n++) {
            Pattern hidden = longest(beginning(words, n), words, n, true);
            if (hidden != null && !hidden.isShort()) {
                return true;
            }
        }
        return words.size() > LONGEST_PUBLIC_NAME;
    }

    /** The longest first; of people who bear the same name, the first stands for all. */
    private void sort() {
        byBeginning.replaceAll((_, patterns) -> {
            Map<Spelt, Pattern> once = new LinkedHashMap<>();
            patterns.forEach(pattern -> once.putIfAbsent(pattern.spelt(), pattern));
            return once.values().stream()
                    .sorted(Comparator.comparingInt(
                            (Pattern pattern) -> -pattern.words().size()))
                    .collect(Collectors.toCollection(ArrayList::new));
        });
    }

    private void add(String spelling, @Nullable Hidden hidden) {
        List<String> words = FoldedWords.of(FoldedWords.normal(spelling)).stream()
                .map(FoldedWord::folded)
                .toList();
        if (!words.isEmpty() && (hidden != null || words.size() > 1)) {
            byBeginning
                    .computeIfAbsent(beginning(words.getFirst()), key -> new ArrayList<>())
                    .add(new Pattern(words, hidden));
        }
    }

    /** Another for each other set of names: texts in which nothing was found need not be searched again for the same ones. */
    String sum() {
        return Sha256.of(byBeginning.values().stream()
                .flatMap(List::stream)
                .map(pattern -> (pattern.hidden() == null ? "open " : "hidden ") + String.join(" ", pattern.words()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** What stands in place of the hidden names, and why, in a language and in English: another for each other of these. */
    String labels(Language language) {
        return new TreeMap<>(byBeginning)
                .values().stream()
                        .flatMap(List::stream)
                        .flatMap(pattern -> Stream.ofNullable(pattern.hidden()))
                        .map(Hidden::naming)
                        .map(naming -> String.join(
                                "; ",
                                naming.label().in(language),
                                naming.label().english(),
                                naming.rule().in(language),
                                String.join(", ", naming.hidden())))
                        .collect(Collectors.joining("\n"));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(WordEndings.SHORTEST_STEM, word.length()));
    }

    /** The text with every hidden name replaced by its label in English. */
    String replace(String text) {
        return replace(text, Language.english(), name -> {});
    }

    /**
     * The text with every hidden name replaced by its label, in the language of the page or, where the text is in other letters, in
     * English; each that was is told to {@code replaced}.
     */
    String replace(String text, Language page, Consumer<Hidden> replaced) {
        String normal = FoldedWords.normal(text);
        List<Found> found = all(normal);
        if (found.isEmpty()) {
            return text;
        }
        Language language = WrittenIn.fits(text, page) ? page : Language.english();
        StringBuilder open = new StringBuilder();
        int at = 0;
        for (Found one : found) {
            open.append(normal, at, one.start());
            String label = one.hidden().naming().label().in(language);
            open.append(beginsSentence(open) ? Capitals.first(label) : label);
            replaced.accept(one.hidden());
            at = one.end();
        }
        return open.append(normal, at, normal.length()).toString();
    }

    /** Every hidden name in the text, in its order. */
    List<Found> list(String text) {
        return all(FoldedWords.normal(text));
    }

    /** The name as it is looked for: its words without case and accents typed apart. Equal names are found in the same places. */
    static String folded(String name) {
        return FoldedWords.of(FoldedWords.normal(name)).stream()
                .map(FoldedWord::folded)
                .collect(Collectors.joining(" "));
    }

    /** The first hidden name in the text, if there is one. */
    Optional<Found> find(String text) {
        return new Search(FoldedWords.normal(text), true).found().stream().findFirst();
    }

    private boolean beginsAHiddenName(String word) {
        for (String first : hiddenFirst.getOrDefault(beginning(word), Set.of())) {
            if (WordEndings.isFormOf(first, word)) {
                return true;
            }
        }
        return false;
    }

    /** Every name in a text that is {@link FoldedWords#normal}, in its order. */
    List<Found> all(String normal) {
        return new Search(normal, false).found();
    }

    /**
     * The search of one text. Only the words with which a hidden name may begin are looked at, and those near them: the others are
     * not even folded.
     */
    private final class Search {

        private final String text;
        private final boolean oneIsEnough;
        private final List<Found> found = new ArrayList<>(1);
        /** Where the last name that was found ends. */
        private int end;

        Search(String normal, boolean oneIsEnough) {
            this.text = normal;
            this.oneIsEnough = oneIsEnough;
        }

        List<Found> found() {
            hiddenBegin.tell(text, this::isEnough);
            return found;
        }

        private boolean isEnough(String word, int start, int wordEnds) {
            if (start < end || !beginsAHiddenName(word)) {
                return false;
            }
            List<FoldedWord> words = FoldedWords.from(text, start, longestName);
            Pattern name = longest(beginning(words, 0), words, 0, true);
            if (name == null || name.hidden() == null || (name.isShort() && isOfAPublicName(start))) {
                return false;
            }
            end = words.get(name.words().size() - 1).end();
            found.add(new Found(start, end, name.hidden()));
            return oneIsEnough;
        }

        /** Whether the word belongs to a name of somebody else that is public and begins with it, or before it and after what was found. */
        private boolean isOfAPublicName(int start) {
            List<FoldedWord> words = new ArrayList<>();
            FoldedWords.before(text, start, LONGEST_PUBLIC_NAME - 1).stream()
                    .filter(word -> word.start() >= end)
                    .forEach(words::add);
            int at = words.size();
            words.addAll(FoldedWords.from(text, start, LONGEST_PUBLIC_NAME));
            for (int n = 0; n <= at; n++) {
                Pattern open = longest(beginning(words, n), words, n, false);
                if (open != null && n + open.words().size() > at) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Pattern> beginning(List<FoldedWord> words, int at) {
        return byBeginning.getOrDefault(beginning(words.get(at).folded()), List.of());
    }

    private static @Nullable Pattern longest(List<Pattern> patterns, List<FoldedWord> words, int at, boolean hidden) {
        for (Pattern pattern : patterns) {
            if ((pattern.hidden() != null) == hidden && stands(pattern, words, at)) {
                return pattern;
            }
        }
        return null;
    }

    private static boolean stands(Pattern pattern, List<FoldedWord> words, int at) {
        if (at + pattern.words().size() > words.size()) {
            return false;
        }
        for (int n = 0; n < pattern.words().size(); n++) {
            FoldedWord word = words.get(at + n);
            if (!WordEndings.isFormOf(pattern.words().get(n), word.folded())
                    || (n > 0 && word.start() - words.get(at + n - 1).end() > WIDEST_GAP)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsSentence(CharSequence before) {
        String text = before.toString().stripTrailing();
        return text.isEmpty() || text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }
}
