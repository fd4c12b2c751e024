package org.khronika.updates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/**
 * Numbers of people and things in a sentence that are bound to nothing: "51 people", "several activists". Figures count whatever they stand before; numbers
 * in words only before what records count, because most of them count nothing: "the two sides". Years, days and articles are no such numbers.
 */
final class LooseNumbers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final YamlNode WORDS = YamlFile.open("/updates/counted.yaml");

    private static final Pattern IN_FIGURES = Pattern.compile(
            "(?<![\\p{L}\\d.,()/-])(?!(?:19|20)\\d{2} )(\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d+) (\\p{Ll}{2,}(?: \\p{Ll}{2,})?)");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<!\\bthe )(?<!\\bthese )(?<!\\bthose )(?<!\\bэти )(?<!\\bэтих )(?:"
                    + String.join("|", WORDS.at("numbers").texts())
                    + ")(?![\\p{L}\\d-])((?: \\p{L}[\\p{L}-]+){1,3})",
            FLAGS);

    private static final Pattern NOT_COUNTED =
            Pattern.compile("(?:" + String.join("|", WORDS.at("not-counted").texts()) + ")(?!\\p{L})", FLAGS);

    private static final List<Noun> NOUNS = WORDS.at("nouns").items().stream()
            .map(noun -> new Noun(
                    noun.text("count"),
                    Pattern.compile("(?:" + String.join("|", noun.at("words").texts()) + ")(?!\\p{L})", FLAGS)))
            .toList();

    private LooseNumbers() {}

    /** What is counted, by the definition of its number; empty where records tell of it one by one. */
    private record Noun(String count, Pattern words) {}

    /**
     * A number as it stands there.
     *
     * @param words with the words after it
     * @param count how such a number is asked for, without the time; empty where that cannot be said
     */
    record Loose(String words, Optional<String> count) {}

    /** Those of a sentence, in its order. */
    static List<Loose> in(UpdateSentence sentence) {
        StringBuilder text = new StringBuilder();
        StringBuilder bound = new StringBuilder();
        for (Piece piece : sentence.pieces()) {
            String words = piece.words();
            text.append(words);
            bound.append((piece.binding() == null ? " " : "b").repeat(words.length()));
        }
        List<Loose> found = new ArrayList<>();
        Matcher figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            if (bound.charAt(figures.start()) == ' ' && !isTime(figures.group(2))) {
                found.add(new Loose(figures.group(), noun(figures.group(2)).map(Noun::count)));
            }
        }
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            String after = words.group(1).strip();
            Optional<Noun> noun = isTime(after) ? Optional.empty() : noun(after);
            if (bound.charAt(words.start()) == ' ' && noun.isPresent()) {
                found.add(new Loose(
                        text.substring(words.start(), words.start(1)) + upTo(noun.get(), words.group(1)),
                        noun.map(Noun::count)));
            }
        }
        return found.stream()
                .map(one -> new Loose(one.words(), one.count().filter(count -> !count.isEmpty())))
                .toList();
    }

    /** The words up to the noun, with it. */
    private static String upTo(Noun noun, String after) {
        StringBuilder words = new StringBuilder();
        for (String word : after.strip().split(" ")) {
            words.append(' ').append(word);
            if (noun.words().matcher(word).matches()) {
                break;
            }
        }
        return words.toString();
    }

    private static boolean isTime(String after) {
        return NOT_COUNTED.matcher(after).lookingAt();
    }

    /** What the first of the words is that something counts. */
    private static Optional<Noun> noun(String after) {
        return Arrays.stream(after.split(" "))
                .flatMap(word ->
                        NOUNS.stream().filter(noun -> noun.words().matcher(word).matches()))
                .findFirst();
    }
}
