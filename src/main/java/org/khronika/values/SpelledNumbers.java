package org.khronika.values;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words for numbers in English, Russian and Kazakh, in all their cases: one list for all that understands numbers, and for all that looks for them. The words for
 * plain numbers are those by which ICU spells them out; here stands what else people write.
 */
public final class SpelledNumbers {

    private static final String CARDINAL = "%spellout-cardinal";

    private static final Map<String, String> BESIDES = Map.of("en", """
            0 none no
            """, "ru", """
            1 одного
            2 двое двоих двоим двоими
            3 трое троих троим троими
            4 четверо четверых четверым четверыми
            5 пятеро пятерых пятерым пятерыми
            6 шестеро шестерых шестерым шестерыми
            7 семеро семерых семерым семерыми
            8 восьмью
            10 десятеро десятерых десятерым
            """, "kk", """
            2 екеу
            3 үшеу
            4 төртеу
            5 бесеу
            6 алтау
            7 жетеу
            """);
    private static final Map<String, String> MULTIPLES = Map.of("en", """
            12 dozen
            100 hundred
            1000 thousand
            1000000 million
            """, "ru", """
            12 дюжина дюжины
            100 сто ста
            1000 тысяча тысячи тысяч тысячам тысячами тысячах тыс
            1000000 миллион миллиона миллионов млн
            """, "kk", """
            12 жины
            100 жүз
            1000 мың
            1000000 миллион млн
            """);

    private static final Map<String, Map<String, Long>> BY_LANGUAGE = byLanguage();

    /** The numbers below a thousand that are one word, by their words in small letters, with {@code е} for {@code ё}. */
    public static final Map<String, Long> NUMBERS = all(BY_LANGUAGE);

    /** By what a word multiplies the number before it: a dozen, a hundred, a thousand, a million. */
    public static final Map<String, Long> MULTIPLIERS = all(multiples());

    private SpelledNumbers() {}

    /** The words of a language with which a number of at least so many is spelled, also those that multiply. */
    public static Set<String> in(String language, long least) {
        Set<String> words = new TreeSet<>();
        for (Map<String, Long> some : List.of(
                BY_LANGUAGE.getOrDefault(language, Map.of()), multiples().getOrDefault(language, Map.of()))) {
            some.forEach((word, number) -> {
                if (number >= least) {
                    words.add(word);
                }
            });
        }
        return words;
    }

    private static Map<String, Map<String, Long>> byLanguage() {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        for (String language : List.of("en", "ru", "kk")) {
            Map<String, Long> words = read(BESIDES.getOrDefault(language, ""));
            RuleBasedNumberFormat speller =
                    new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
            Arrays.stream(speller.getRuleSetNames())
                    .filter(rules -> rules.startsWith(CARDINAL))
                    .forEach(rules -> ofOneWord()
                            .forEach(number ->
                                    words.putIfAbsent(plain(speller.format(number, rules)), Long.valueOf(number))));
            words.keySet().removeIf(word -> !word.chars().allMatch(Character::isLetter));
            words.keySet()
                    .removeAll(multiples().getOrDefault(language, Map.of()).keySet());
            all.put(language, words);
        }
        return all;
    }

    /** The numbers that a language may have one word for. */
    private static IntStream ofOneWord() {
        return IntStream.concat(IntStream.range(0, 100), IntStream.iterate(200, n -> n < 1000, n -> n + 100));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Map<String, Map<String, Long>> multiples() {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        MULTIPLES.forEach((language, table) -> all.put(language, read(table)));
        return all;
    }

    private static Map<String, Long> all(Map<String, Map<String, Long>> byLanguage) {
        Map<String, Long> all = new LinkedHashMap<>();
        byLanguage.values().forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Long> read(String table) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            List<String> parts = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
            long number = Long.parseLong(parts.removeFirst());
            parts.forEach(word -> numbers.put(word, number));
        }
        return numbers;
    }
}
