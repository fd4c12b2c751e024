package org.khronika.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long or how much a penalty is. */
sealed interface Measure {

    /** What is counted. */
    enum Unit {
        TERM,
        HOURS,
        SUM,
        LIFE
    }

    Pattern TERM = Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?");
    Pattern HOURS = Pattern.compile("(\\d{1,6}) h");
    Pattern SUM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,2})?) ([A-Z]{3})");

    Unit unit();

    String code();

    String inWords();

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
        throw new IllegalArgumentException(
                "“" + code + "” is not a measure such as P3Y, P18M, P15D, 100 h, 300 EUR or life");
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** Months, of which twelve are a year, and days. */
    record Term(int months, int days) implements Measure {

        public Term {
            if (months == 0 && days == 0) {
                throw new IllegalArgumentException("a term of nothing is none");
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
        public String inWords() {
            List<String> parts = new ArrayList<>();
            if (months > 12 && months % 12 == 6) {
                parts.add(SmallNumbers.inWords(months / 12) + " and a half years");
            } else {
                add(parts, months / 12, "year");
                add(parts, months % 12, "month");
            }
            add(parts, days, "day");
            return String.join(" and ", parts);
        }

        private static void add(List<String> parts, int number, String noun) {
            if (number > 0) {
                parts.add(SmallNumbers.of(number, noun));
            }
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
                throw new IllegalArgumentException("a term of nothing is none");
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
        public String inWords() {
            return SmallNumbers.of(hours, "hour");
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
                throw new IllegalArgumentException("a sum of nothing is none");
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
        public String inWords() {
            return SmallNumbers.grouped(amount) + " " + currency;
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
        public String inWords() {
            return "life";
        }

        @Override
        public BigDecimal size() {
            return BigDecimal.ONE;
        }
    }
}
