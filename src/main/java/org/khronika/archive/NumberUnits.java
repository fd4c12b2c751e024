package org.khronika.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words beside a number that say what it measures, and those that make it no number to be found. */
final class NumberUnits {

    private static final String MONTHS_EN =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String MONTHS_RU = "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр";
    private static final String MONTHS_KK =
            "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан";

    private static final Pattern AGE = begins("-year-olds?|[- ]years?[- ]old|[- ]years? of age|-?летн|[- ]жас(?!а)");
    private static final Pattern YEARS = begins("(?:[- ]years?|-?ти?летн| лет| года?| годов)(?![\\p{L}])|[- ]жыл");
    private static final Pattern DECADES = begins(" decades?\\b| десятилет");
    private static final Pattern MONTHS = begins("[- ]months?\\b| месяц|[- ]ай(?!\\p{L})");
    private static final Pattern WEEKS = begins("[- ]weeks?\\b| недел|[- ]апта");
    private static final Pattern DAYS = begins("[- ]days?\\b| сут(?:ок|ки)| дн(?:я|ей)| день|[- ]тәулік|[- ]күн");
    private static final Pattern HOURS = begins("[- ]hours?\\b| час|[- ]сағат");
    private static final Pattern PERCENT = begins(" ?%| per ?cents?\\b| процент|[- ]пайыз");
    private static final Pattern MONEY = begins(
            " ?(?:thousand |million )?(?:EUR|USD|KZT|RUB|GBP|euros?|dollars?|tenge|roubles?|€|\\$|тенге|теңге|евро|доллар|руб|АЕК|МРП|MCI)");
    private static final Pattern NTH =
            begins("(?:st|nd|rd|th) (?:time|attempt|application|try)s?\\b|-й раз|[- ]рет(?= )");
    private static final Pattern ORDER = begins(
            "(?:st|nd|rd|th)\\b|-(?:й|го|му|м|е|я|ю|ой|ый|ая|ое|ого|ых|х|ші|шы|інші|ыншы|нші|ншы)(?!\\p{L})|-?бап|-?тармақ");
    private static final Pattern DATE = begins("[- ](?:" + MONTHS_EN + "|(?i:" + MONTHS_RU + "|" + MONTHS_KK + "))");
    private static final Pattern DISTANCE = begins(
            "[- ](?:years?|months?|weeks?|days?|hours?|decades?) (?:later|earlier|ago|before|after|prior|since|of (?:19|20)\\d\\d)\\b"
                    + "| (?:лет|года?|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}*) (?:спустя|назад|до|после)|[- ](?:жыл|ай|апта|күн) (?:бұрын|кейін)");
    private static final Pattern YEAR_AFTER = begins("[- ]?(?:года?|году|гг?\\.|жыл)");
    private static final Pattern OF_THEM = begins(" of (?:them|these)\\s*[:.]");

    private static final Pattern ORDERED_BEFORE =
            ends("(?:first|last|past|previous|next|coming|following|первые|последние|алғашқы|соңғы) ");
    private static final Pattern NUMBERED_BEFORE = ends(
            "(?:\\b(?:articles?|art\\.?|sections?|paragraphs?|paras?\\.?|parts?|chapters?|pages?|notes?|no\\.|p\\.)|№|§|(?<!\\p{L})(?:стать\\p{L}+|ст\\.|част\\p{L}+|ч\\.|пункт\\p{L}*|п\\.|бап\\p{L}*))\\s*"
                    + "(?:\\d+(?:\\([\\d\\p{L}]+\\))?(?:, | and | or | и |, and )?)*");
    private static final Pattern AGED_BEFORE = ends("\\baged |\\bage of |в возрасте ");
    private static final Pattern CURRENCY_BEFORE = ends("(?:[€$£]|\\b(?:EUR|USD|KZT|GBP)) ?");

    private NumberUnits() {}

    private static Pattern begins(String words) {
        return Pattern.compile("^(?:" + words + ")");
    }

    private static Pattern ends(String words) {
        return Pattern.compile("(?i)(?:" + words + ")$");
    }

    /**
     * A measure.
     *
     * @param times how many of it one of the words is: a year is twelve months
     */
    record Unit(Dimension dimension, int times) {}

    /** What the number between two stretches of a text measures; null where it is a day, a year, the number of an article or of a paragraph. */
    static @Nullable Unit of(String before, String after, boolean spelled) {
        if (is(DISTANCE, after)
                || is(DATE, after)
                || is(OF_THEM, after)
                || found(NUMBERED_BEFORE, before)
                || (!spelled && is(YEAR_AFTER, after) && before.matches("(?s).*(?:19|20)\\d\\d"))) {
            return null;
        }
        Unit unit = unit(before, after);
        boolean ofOrder = found(ORDERED_BEFORE, before) && unit.dimension() != Dimension.THINGS;
        return ofOrder ? null : unit;
    }

    /** Whether the words after a number put it in an order and count nothing. */
    static boolean isOrder(String after) {
        return is(ORDER, after) && !is(NTH, after) && !is(AGE, after) && !is(YEARS, after);
    }

    /** Whether a time, money or a share follows. */
    static boolean isMeasured(String after) {
        return unit("", after).dimension() != Dimension.THINGS;
    }

    private static Unit unit(String before, String after) {
        if (is(AGE, after) || found(AGED_BEFORE, before)) {
            return new Unit(Dimension.AGE, 1);
        }
        if (found(CURRENCY_BEFORE, before) || is(MONEY, after)) {
            return new Unit(Dimension.MONEY, 1);
        }
        if (is(NTH, after)) {
            return new Unit(Dimension.NTH, 1);
        }
        if (is(PERCENT, after)) {
            return new Unit(Dimension.PERCENT, 1);
        }
        return time(after);
    }

    private static Unit time(String after) {
        if (is(YEARS, after)) {
            return new Unit(Dimension.MONTHS, 12);
        }
        if (is(DECADES, after)) {
            return new Unit(Dimension.MONTHS, 120);
        }
        if (is(MONTHS, after)) {
            return new Unit(Dimension.MONTHS, 1);
        }
        if (is(WEEKS, after)) {
            return new Unit(Dimension.DAYS, 7);
        }
        if (is(DAYS, after)) {
            return new Unit(Dimension.DAYS, 1);
        }
        return new Unit(is(HOURS, after) ? Dimension.HOURS : Dimension.THINGS, 1);
    }

    private static boolean is(Pattern pattern, String after) {
        return pattern.matcher(after).find();
    }

    private static boolean found(Pattern pattern, String before) {
        Matcher matcher = pattern.matcher(before.substring(Math.max(0, before.length() - 60)));
        return matcher.find();
    }
}
