package org.khronika.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Writes dates in the EDTF forms that {@code values.PartialDate} reads. */
final class EdtfWriter {

    private EdtfWriter() {}

    static String point(int year, int month, int day) {
        return month == 0
                ? "%04d".formatted(year)
                : day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    static String range(String from, String to) {
        return from.equals(to) ? from : from + "/" + to;
    }

    /** Whether there is such a day, month or year. */
    static boolean exists(int year, int month, int day) {
        try {
            if (month > 0 && day > 0) {
                LocalDate.of(year, month, day);
            }
            return month <= 12;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Early, middle or late in a month, or in a year when the month is 0; also halves of either. */
    static String part(int year, int month, String part) {
        return partStart(year, month, part) + "/" + partEnd(year, month, part);
    }

    static String partStart(int year, int month, String part) {
        if (month == 0) {
            return switch (part) {
                case "early" -> point(year, 1, 0) + "~";
                case "middle" -> point(year, 5, 0) + "~";
                case "late" -> point(year, 9, 0) + "~";
                case "second-half" -> point(year, 7, 0);
                default -> point(year, 1, 0);
            };
        }
        return switch (part) {
            case "early" -> point(year, month, 1) + "~";
            case "middle" -> point(year, month, 11) + "~";
            case "late" -> point(year, month, 21) + "~";
            case "second-half" -> point(year, month, 16) + "~";
            default -> point(year, month, 1);
        };
    }

    static String partEnd(int year, int month, String part) {
        if (month == 0) {
            return switch (part) {
                case "early" -> point(year, 4, 0) + "~";
                case "middle" -> point(year, 8, 0) + "~";
                case "late" -> point(year, 12, 0) + "~";
                case "first-half" -> point(year, 6, 0);
                default -> point(year, 12, 0);
            };
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        return switch (part) {
            case "early" -> point(year, month, 10) + "~";
            case "middle" -> point(year, month, 20) + "~";
            case "first-half" -> point(year, month, 15) + "~";
            default -> point(year, month, last) + "~";
        };
    }

    /** The first day that a value written by this class may be; null for one without a year. */
    static @Nullable LocalDate earliest(String edtf) {
        String from = edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
        return bound(from, true);
    }

    /** The last day that a value written by this class may be; null for one without a year. */
    static @Nullable LocalDate latest(String edtf) {
        String to = edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
        return bound(to, false);
    }

    /** Whether the value is one day. */
    static boolean isDay(String edtf) {
        return edtf.length() == 10 && edtf.indexOf('/') < 0 && edtf.charAt(0) != 'X';
    }

    private static @Nullable LocalDate bound(String point, boolean first) {
        String plain = point.replace("~", "");
        if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
            return null;
        }
        String[] fields = plain.split("-", -1);
        int year = Integer.parseInt(fields[0]);
        if (fields.length == 1) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(fields[1]));
        if (fields.length == 2) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(fields[2]));
    }
}
