package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/**
 * How a date that we infer is written: with the sign that EDTF has for what is uncertain, at each end that is a date; and how it is said, in
 * whichever language.
 */
final class InferredMark {

    private static final Pattern SIGN = Pattern.compile("[?%](?=/|$)");
    private static final Pattern WORDS = Pattern.compile("[ ,]+\\(?inferred( by us)?\\)?$", Pattern.CASE_INSENSITIVE);

    /** Stands for a date where its mark alone is looked for. */
    private static final String DATE = "0000";

    private static final String SAID = "values.date-inferred";

    private InferredMark() {}

    /** "январь 2022 (выведено нами)": a date in words of a language, with the mark that it is ours. */
    static String said(String date, Language language) {
        return phrase(SAID).with("date", date).in(language);
    }

    static boolean isIn(String edtf) {
        return SIGN.matcher(edtf).find();
    }

    /** "2022-01~" of "2022-01%"; anything else as it is. */
    static String without(String edtf) {
        return SIGN.matcher(edtf).replaceAll(sign -> sign.group().equals("%") ? "~" : "");
    }

    static String with(String edtf) {
        return Arrays.stream(edtf.split("/", -1)).map(InferredMark::signed).collect(Collectors.joining("/"));
    }

    private static String signed(String end) {
        if (end.isEmpty() || end.equals("..")) {
            return end;
        }
        return end.endsWith("~") ? end.substring(0, end.length() - 1) + "%" : end + "?";
    }

    /** "January 2022" of "January 2022 (inferred by us)" and of "January 2022, inferred"; the same of the mark of each language spoken. */
    static String unsaid(String words) {
        return Languages.spoken().all().stream()
                .map(language -> without(words, said(DATE, language).split(DATE, -1)))
                .filter(date -> !date.equals(words))
                .findFirst()
                .orElseGet(() -> WORDS.matcher(words).replaceFirst(""));
    }

    private static String without(String words, String[] mark) {
        String before = mark[0];
        String after = mark[1];
        return words.length() > before.length() + after.length()
                        && words.startsWith(before)
                        && words.toLowerCase(Locale.ROOT).endsWith(after.toLowerCase(Locale.ROOT))
                ? words.substring(before.length(), words.length() - after.length())
                : words;
    }
}
