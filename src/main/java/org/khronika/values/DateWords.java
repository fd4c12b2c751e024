package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.values.DateVocabulary.Sense;

/** Cuts what a person typed into the words of a date, with dates in figures already taken apart. */
class DateWords {

    /** One word of a date; a number, year or month has a value, any other 0. */
    record DateWord(Sense sense, int value) {}

    private static final Pattern PIECE = Pattern.compile("""
            (?<iso>(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})(?:-(?<isoDay>\\d{2}))?(?!\\d))
            |(?<points>(?<pointYear>\\d{4})\\.(?<pointMonth>\\d{2})\\.(?<pointDay>\\d{2})(?!\\d))
            |(?<dotted>(?:(?<dotDay>\\d{1,2})\\.)?(?<dotMonth>\\d{1,2})\\.(?<dotYear>\\d{4})(?!\\d))
            |(?<slashed>(?<slashOne>\\d{1,2})(?<slash>[/-])(?<slashTwo>\\d{1,2})\\k<slash>(?<slashYear>\\d{4})(?!\\d))
            |(?<short>(?<shortDay>\\d{1,2})\\.(?<shortMonth>\\d{1,2})\\.?(?=\\ *-))
            |(?<number>\\d+)(?:(?:st|nd|rd|th)(?!\\p{L})|-?(?:го|ого|е|ое|й|я)(?!\\p{L})|-(?:ші|шы|і|ы|сі|сы)(?!\\p{L}))?
            |(?<word>\\p{L}+)
            |(?<dash>-)
            |(?<tilde>~)
            |(?<nothing>[\\s,.])""", Pattern.COMMENTS);

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern DECADE = Pattern.compile("\\d{4}['’]?s\\b");
    private static final Pattern DASHED_DAY = Pattern.compile("(\\d{1,2})-(\\p{L}{3,})-(\\d{4})");
    private static final Pattern PART = Pattern.compile("\\b(early|mid|middle|late|end|beginning|start)-");

    private DateWords() {}

    /** The words in order, without those that add nothing; or a refusal that names the one not understood. */
    static List<DateWord> of(String text) {
        String plain = plain(text);
        List<DateWord> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!piece.find(at) || piece.start() != at) {
                throw new WrongValue(
                        phrase("values.wrong.not-of-a-date").with("text", Character.toString(plain.codePointAt(at))));
            }
            add(piece, tokens);
            at = piece.end();
        }
        return tokens;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("\\b(?:no|not) later than\\b|не (?:позднее|позже)", "until")
                .replaceAll("\\b(?:no|not) (?:earlier than|sooner than|before)\\b|не (?:ранее|раньше)", "since")
                .replaceAll("\\b(?:on|in) or before\\b|\\bup to\\b", "until")
                .replaceAll("\\b(?:on|in) or after\\b|\\bstarting (?:from|in|on)\\b", "since")
                .replaceAll("\\bas of\\b|по состоянию на", "on")
                .replace("&", " and ");
        if (DECADE.matcher(plain).find()) {
            throw new WrongValue(phrase("values.wrong.decade"));
        }
        plain = DASHED_DAY.matcher(plain).replaceAll("$1 $2 $3");
        plain = PART.matcher(plain).replaceAll("$1 ");
        boolean cyrillic = CYRILLIC.matcher(plain).find();
        return cyrillic ? plain.replaceAll("(?<!\\p{L})c(?!\\p{L})", "с") : plain;
    }

    private static void add(Matcher piece, List<DateWord> tokens) {
        if (piece.group("iso") != null) {
            addDate(tokens, piece.group("isoYear"), piece.group("isoMonth"), piece.group("isoDay"));
        } else if (piece.group("dotted") != null) {
            addDate(tokens, piece.group("dotYear"), piece.group("dotMonth"), piece.group("dotDay"));
        } else if (piece.group("points") != null) {
            addDate(tokens, piece.group("pointYear"), piece.group("pointMonth"), piece.group("pointDay"));
        } else if (piece.group("short") != null) {
            tokens.add(new DateWord(Sense.MONTH, Integer.parseInt(piece.group("shortMonth"))));
            tokens.add(new DateWord(Sense.NUMBER, Integer.parseInt(piece.group("shortDay"))));
        } else if (piece.group("slashed") != null) {
            addSlashed(tokens, piece);
        } else if (piece.group("number") != null) {
            tokens.add(number(piece.group("number")));
        } else if (piece.group("word") != null) {
            addWord(tokens, piece.group("word"));
        } else if (piece.group("dash") != null) {
            tokens.add(new DateWord(Sense.DASH, 0));
        } else if (piece.group("tilde") != null) {
            tokens.add(new DateWord(Sense.ABOUT, 0));
        }
    }

    private static void addDate(List<DateWord> tokens, String year, String month, String day) {
        tokens.add(new DateWord(Sense.YEAR, Integer.parseInt(year)));
        tokens.add(new DateWord(Sense.MONTH, Integer.parseInt(month)));
        if (day != null) {
            tokens.add(new DateWord(Sense.NUMBER, Integer.parseInt(day)));
        }
    }

    private static void addSlashed(List<DateWord> tokens, Matcher piece) {
        int one = Integer.parseInt(piece.group("slashOne"));
        int two = Integer.parseInt(piece.group("slashTwo"));
        if (one <= 12 && two <= 12 && one != two) {
            throw new WrongValue(phrase("values.wrong.either-way-round"));
        }
        boolean monthFirst = two > 12;
        tokens.add(new DateWord(Sense.YEAR, Integer.parseInt(piece.group("slashYear"))));
        tokens.add(new DateWord(Sense.MONTH, monthFirst ? one : two));
        tokens.add(new DateWord(Sense.NUMBER, monthFirst ? two : one));
    }

    private static DateWord number(String digits) {
        if (digits.length() != 4 && digits.length() > 2) {
            throw new WrongValue(phrase("values.wrong.neither-day-nor-year").with("text", digits));
        }
        return new DateWord(digits.length() == 4 ? Sense.YEAR : Sense.NUMBER, Integer.parseInt(digits));
    }

    private static void addWord(List<DateWord> tokens, String text) {
        DateVocabulary.Word word = DateVocabulary.find(text);
        if (word == null) {
            throw new WrongValue(phrase("values.wrong.not-of-a-date").with("text", text));
        }
        if (word.sense() != Sense.NOTHING) {
            tokens.add(new DateWord(word.sense(), word.value()));
        }
        if (word.ending() != null) {
            tokens.add(new DateWord(word.ending(), 0));
        }
    }
}
