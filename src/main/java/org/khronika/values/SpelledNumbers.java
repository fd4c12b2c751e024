package org.khronika.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words for numbers in English, Russian and Kazakh: one list for all that understands numbers, and for all that looks for them. */
public final class SpelledNumbers {

    private static final String SIMPLE = """
            0 zero none no ноль нөл
            1 one один одна одного бір
            2 two два две двух двум двумя двое екі
            3 three три трех трем тремя трое үш
            4 four четыре четырех четырем четырьмя четверо төрт
            5 five пять пяти пятью пятеро бес
            6 six шесть шести шестью шестеро алты
            7 seven семь семи семью семеро жеті
            8 eight восемь восьми восемью сегіз
            9 nine девять девяти девятью тоғыз
            10 ten десять десяти десятью десятеро он
            11 eleven одиннадцать
            12 twelve двенадцать
            13 thirteen тринадцать
            14 fourteen четырнадцать
            15 fifteen пятнадцать пятнадцати
            16 sixteen шестнадцать
            17 seventeen семнадцать
            18 eighteen восемнадцать
            19 nineteen девятнадцать
            20 twenty двадцать двадцати жиырма
            30 thirty тридцать тридцати отыз
            40 forty сорок сорока қырық
            50 fifty пятьдесят пятидесяти елу
            60 sixty шестьдесят алпыс
            70 seventy семьдесят жетпіс
            80 eighty восемьдесят сексен
            90 ninety девяносто тоқсан
            """;
    private static final String MULTIPLES = """
            12 dozen дюжина дюжины жины
            100 hundred сто ста жүз
            1000 thousand тысяча тысячи тысяч тыс мың
            1000000 million миллион миллиона миллионов млн
            """;

    /** The numbers below a hundred, by their words in small letters, with {@code е} for {@code ё}. */
    public static final Map<String, Long> NUMBERS = numbers(SIMPLE);

    /** By what a word multiplies the number before it: a dozen, a hundred, a thousand, a million. */
    public static final Map<String, Long> MULTIPLIERS = numbers(MULTIPLES);

    private SpelledNumbers() {}

    private static Map<String, Long> numbers(String table) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            String[] parts = line.split(" ");
            for (int part = 1; part < parts.length; part++) {
                numbers.put(parts[part], Long.valueOf(parts[0]));
            }
        }
        return Collections.unmodifiableMap(numbers);
    }
}
