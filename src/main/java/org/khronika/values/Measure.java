package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** How long or how much a penalty is. */
sealed interface Measure extends Sayable {

    /** What is counted. */
    enum Unit {
        TERM,
        HOURS,
        SUM,
        LIFE
    }

    /** The form of a measure after "about", "up to" and the like. */
    String GENITIVE = "genitive";

    /** What a term counts, with its words. */
    enum Noun {
        YEARS("values.measure.years", "values.measure.years.genitive"),
        YEARS_AND_HALF("values.measure.years-and-half", "values.measure.years-and-half.genitive"),
        MONTHS("values.measure.months", "values.measure.months.genitive"),
        DAYS("values.measure.days", "values.measure.days.genitive"),
        HOURS("values.measure.hours", "values.measure.hours.genitive");

        private final String plain;
        private final String genitive;

        Noun(String plain, String genitive) {
            this.plain = plain;
            this.genitive = genitive;
        }

        Sayable plain(int n) {
            return phrase(plain).with("n", new SmallNumber(n));
        }

        Sayable genitive(int n) {
            return phrase(genitive).with("n", new SmallNumber(n));
        }
    }

    Pattern TERM = Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?");
    Pattern HOURS = Pattern.compile("(\\d{1,6}) h");
    Pattern SUM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,2})?) ([A-Z]{3})");

    Unit unit();

    String code();

    /** The number alone where the unit is one word, as in "between five and 11 years"; empty where it is not. */
    default Optional<Sayable> number() {
        return Optional.empty();
    }

    /** What the number counts: equal for measures of which one may leave the unit to the other. */
    default String counts() {
        return "";
    }

    /** Whether it is said of several parts: "one year and two months". */
    default boolean isCompound() {
        return false;
    }

    /** A number that grows with the measure, to compare two of one unit. */
    BigDecimal size();

    /** Reads the code of a measure, or refuses it with a clause that says why. */
    static Measure read(String code) {
        Matcher term = TERM.matcher(code);
        if (term.matches() && code.length() > 1) {
            return new Term(number(term, 1) * 12 + number(term, 2), number(term, 3) * 7 + number(term, 4));
        }
        Matcher hours = HOURS.matcher(code);
        if (hours.matches()) {
            return new Hours(Integer.parseInt(hours.group(1)));
        }
        Matcher sum = SUM.matcher(code);
        if (sum.matches()) {
            return Sum.of(new BigDecimal(sum.group(1)), sum.group(2));
        }
        if (code.equals("life")) {
            return new Life();
        }
        throw new WrongValue(phrase("values.wrong.measure-code").with("text", code));
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** Months, of which twelve are a year, and days. */
    record Term(int months, int days) implements Measure {

        public Term {
            if (months == 0 && days == 0) {
                throw new WrongValue(phrase("values.wrong.no-term"));
            }
        }

        @Override
        public Unit unit() {
            return Unit.TERM;
        }

        @Override
        public String code() {
            String whole = months == 0 ? "" : months % 12 == 0 ? months / 12 + "Y" : months + "M";
            return "P" + whole + (days == 0 ? "" : days + "D");
        }

        @Override
        public String in(Language language) {
            return said(Noun::plain).in(language);
        }

        @Override
        public String in(Language language, String form) {
            return form.equals(GENITIVE) ? said(Noun::genitive).in(language) : Measure.super.in(language, form);
        }

        private Sayable said(BiFunction<Noun, Integer, Sayable> word) {
            List<Sayable> parts = new ArrayList<>();
            if (months > 12 && months % 12 == 6) {
                parts.add(word.apply(Noun.YEARS_AND_HALF, months / 12));
            } else {
                add(parts, word, Noun.YEARS, months / 12);
                add(parts, word, Noun.MONTHS, months % 12);
            }
            add(parts, word, Noun.DAYS, days);
            return Sayable.and(parts);
        }

        private static void add(List<Sayable> parts, BiFunction<Noun, Integer, Sayable> word, Noun noun, int n) {
            if (n > 0) {
                parts.add(word.apply(noun, n));
            }
        }

        @Override
        public Optional<Sayable> number() {
            return isCompound()
                    ? Optional.empty()
                    : Optional.of(new SmallNumber(days > 0 ? days : months % 12 == 0 ? months / 12 : months));
        }

        @Override
        public String counts() {
            return isCompound() ? "" : (days > 0 ? Noun.DAYS : months % 12 == 0 ? Noun.YEARS : Noun.MONTHS).name();
        }

        @Override
        public boolean isCompound() {
            return (months > 0 && days > 0) || (months > 12 && months % 12 > 0);
        }

        @Override
        public BigDecimal size() {
            return BigDecimal.valueOf(months * 31L + days);
        }
    }

    /** Hours of work or of arrest. */
    record Hours(int hours) implements Measure {

        public Hours {
            if (hours == 0) {
                throw new WrongValue(phrase("values.wrong.no-term"));
            }
        }

        @Override
        public Unit unit() {
            return Unit.HOURS;
        }

        @Override
        public String code() {
            return hours + " h";
        }

        @Override
        public String in(Language language) {
            return Noun.HOURS.plain(hours).in(language);
        }

        @Override
        public String in(Language language, String form) {
            return form.equals(GENITIVE) ? Noun.HOURS.genitive(hours).in(language) : Measure.super.in(language, form);
        }

        @Override
        public Optional<Sayable> number() {
            return Optional.of(new SmallNumber(hours));
        }

        @Override
        public String counts() {
            return Noun.HOURS.name();
        }

        @Override
        public BigDecimal size() {
            return BigDecimal.valueOf(hours);
        }
    }

    /** Money, in a currency of three letters or in MCI, Kazakhstan's monthly calculation index. */
    record Sum(BigDecimal amount, String currency) implements Measure {

        static Sum of(BigDecimal amount, String currency) {
            if (amount.signum() == 0) {
                throw new WrongValue(phrase("values.wrong.no-sum"));
            }
            BigDecimal plain = amount.stripTrailingZeros();
            return new Sum(plain.scale() < 0 ? plain.setScale(0) : plain, currency);
        }

        @Override
        public Unit unit() {
            return Unit.SUM;
        }

        @Override
        public String code() {
            return amount.toPlainString() + " " + currency;
        }

        @Override
        public String in(Language language) {
            return phrase("values.measure.sum")
                    .with("amount", grouped())
                    .with("currency", currency)
                    .in(language);
        }

        private Sayable grouped() {
            return language -> SmallNumbers.grouped(amount, language.locale());
        }

        @Override
        public Optional<Sayable> number() {
            return Optional.of(grouped());
        }

        @Override
        public String counts() {
            return currency;
        }

        @Override
        public BigDecimal size() {
            return amount;
        }
    }

    /** For life. */
    record Life() implements Measure {

        @Override
        public Unit unit() {
            return Unit.LIFE;
        }

        @Override
        public String code() {
            return "life";
        }

        @Override
        public String in(Language language) {
            return phrase("values.measure.life").in(language);
        }

        @Override
        public BigDecimal size() {
            return BigDecimal.ONE;
        }
    }
}
