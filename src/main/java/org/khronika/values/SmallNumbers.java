package org.khronika.values;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Numbers in English prose: one to nine in words, from 10 in figures, thousands grouped. */
class SmallNumbers {

    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private SmallNumbers() {}

    static String inWords(int number) {
        return number < WORDS.size() ? WORDS.get(number) : grouped(BigDecimal.valueOf(number));
    }

    static String grouped(BigDecimal number) {
        return grouped(number, Locale.ENGLISH);
    }

    /** The number as the language writes it: with two decimals or none. */
    static String grouped(BigDecimal number, Locale locale) {
        String pattern = number.scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
