package org.khronika.updates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.records.BoundText.Binding;
import org.khronika.values.Quantity;
import org.khronika.values.SpelledNumbers;
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
            "(?<![\\p{L}\\d.,()/-])(\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d+)(?=((?: \\p{L}[\\p{L}-]+){1,3}))", FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final Pattern BEFORE_A_NAME = before("names");
    private static final Pattern BEFORE_A_YEAR = before("years");
    private static final Pattern NOT_COUNTED =
            Pattern.compile("(?:" + String.join("|", WORDS.at("not-counted").texts()) + ")(?!\\p{L})", FLAGS);
    private static final Pattern OPENING = Pattern.compile("(?:" + Quantity.opening() + ") ", FLAGS);

    private static final List<Spoken> SPOKEN =
            WORDS.map("open").keySet().stream().map(Spoken::of).toList();

    private LooseNumbers() {}

    private static Pattern before(String what) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + String.join("|", WORDS.at(what).texts()) + ") ?$", FLAGS);
    }

    /** What is counted, by the definition of its number; empty where records tell of it one by one. */
    private record Noun(String count, Pattern words) {

        boolean isOneByOne() {
            return count.isEmpty();
        }
    }

    /** A language: its numbers in words, with the words after them, and what it counts. */
    private record Spoken(Pattern numbers, List<Noun> nouns) {

        static Spoken of(String language) {
            String plain = "(?:%s)?(?:%s)(?:(?:-| )(?:and |и )?(?:%s))*(?:%s)?"
                    .formatted(
                            in("before", language),
                            alternatives(SpelledNumbers.in(language, 2)),
                            alternatives(SpelledNumbers.in(language, 1)),
                            in("endings", language));
            String others = in("other-words", language);
            Pattern numbers = Pattern.compile(
                    "(?<![\\p{L}\\d-])" + (others.isEmpty() ? "" : "(?!(?:" + others + ")(?!\\p{L}))")
                            + "(?<!\\bthe )(?<!\\bthese )(?<!\\bthose )(?<!\\bэти )(?<!\\bэтих )(?:"
                            + in("open", language) + "|" + plain
                            + ")(?![\\p{L}\\d-])(?=((?: \\p{L}[\\p{L}-]+){1,3}))",
                    FLAGS);
            return new Spoken(
                    numbers,
                    WORDS.at("nouns").items().stream()
                            .map(noun -> new Noun(
                                    noun.text("count"),
                                    Pattern.compile(noun.at("words").text(language), FLAGS)))
                            .toList());
        }

        private static String in(String what, String language) {
            String text = WORDS.at(what).findText(language);
            return text == null ? "" : text;
        }

        private static String alternatives(Set<String> words) {
            return words.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(word -> word.replace("е", "[её]"))
                    .collect(Collectors.joining("|"));
        }

        /** The first of the words that something counts. */
        Optional<Noun> noun(String after) {
            return Stream.of(after.split(" ", -1))
                    .flatMap(word -> nouns.stream()
                            .filter(noun -> noun.words().matcher(word).matches()))
                    .findFirst();
        }
    }

    /**
     * A number as it stands there.
     *
     * @param words with the words after it
     * @param count how such a number is asked for, without the time; empty where that cannot be said
     */
    record Loose(String words, Optional<String> count) {}

    private record Found(String words, Optional<Noun> noun) {}

    /** Those of a sentence, in its order. */
    static List<Loose> in(UpdateSentence sentence) {
        StringBuilder text = new StringBuilder();
        StringBuilder bound = new StringBuilder();
        for (Piece piece : sentence.pieces()) {
            String words = piece.words();
            text.append(words);
            bound.append((piece.binding() == null ? " " : "b").repeat(words.length()));
        }
        return found(text.toString()).entrySet().stream()
                .filter(one -> bound.charAt(one.getKey()) == ' ')
                .map(Map.Entry::getValue)
                .map(one -> new Loose(one.words(), one.noun().map(Noun::count).filter(count -> !count.isEmpty())))
                .toList();
    }

    /** Whether words that are bound begin with a number of people or things that records tell of one by one: "51", before "people", and not "14 September". */
    static boolean counts(UpdateSentence sentence, Binding binding) {
        String after = sentence.pieces().stream()
                .dropWhile(piece -> !binding.equals(piece.binding()))
                .skip(1)
                .map(Piece::words)
                .collect(Collectors.joining());
        String words = binding.words() + after;
        Matcher opening = OPENING.matcher(words);
        Found first = found(opening.lookingAt() ? words.substring(opening.end()) : words)
                .get(0);
        return first != null && first.noun().filter(Noun::isOneByOne).isPresent();
    }

    /** By where they begin. */
    private static SortedMap<Integer, Found> found(String text) {
        SortedMap<Integer, Found> found = new TreeMap<>();
        Matcher figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            String after = figures.group(2).strip();
            Optional<Noun> noun =
                    SPOKEN.stream().flatMap(one -> one.noun(after).stream()).findFirst();
            if (counts(figures.group(1), text.substring(0, figures.start()), after, noun)) {
                found.put(figures.start(), new Found(figures.group(1) + " " + shown(after, noun), noun));
            }
        }
        for (Spoken language : SPOKEN) {
            Matcher words = language.numbers().matcher(text);
            while (words.find()) {
                String after = words.group(1).strip();
                Optional<Noun> noun = isTime(after) ? Optional.empty() : language.noun(after);
                noun.ifPresent(one -> found.putIfAbsent(
                        words.start(),
                        new Found(text.substring(words.start(), words.start(1)) + " " + upTo(one, after), noun)));
            }
        }
        return found;
    }

    /** Whether a number in figures counts something: it is no year, no article, no sum of money, and no part of a name. */
    private static boolean counts(String number, String before, String after, Optional<Noun> noun) {
        if (isTime(after) || BEFORE_A_NAME.matcher(before).find()) {
            return false;
        }
        if (YEAR.matcher(number).matches()) {
            return noun.filter(Noun::isOneByOne)
                            .filter(one -> one.words().matcher(first(after)).matches())
                            .isPresent()
                    && !BEFORE_A_YEAR.matcher(before).find();
        }
        return noun.isPresent() || Character.isLowerCase(after.codePointAt(0));
    }

    private static String first(String words) {
        return words.split(" ", -1)[0];
    }

    /** Two words, the second only where no name begins with it; more where the noun is the third. */
    private static String shown(String after, Optional<Noun> noun) {
        String[] words = after.split(" ", -1);
        boolean two = words.length > 1 && Character.isLowerCase(words[1].codePointAt(0));
        String some = two ? words[0] + " " + words[1] : words[0];
        return noun.map(one -> upTo(one, after))
                .filter(all -> all.length() > some.length())
                .orElse(some);
    }

    /** The words up to the noun, with it. */
    private static String upTo(Noun noun, String after) {
        StringBuilder words = new StringBuilder();
        for (String word : after.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(word);
            if (noun.words().matcher(word).matches()) {
                break;
            }
        }
        return words.toString();
    }

    private static boolean isTime(String after) {
        return NOT_COUNTED.matcher(after).lookingAt();
    }
}
