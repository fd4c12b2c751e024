package org.khronika.values;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a date that we infer is written: with the sign that EDTF has for what is uncertain, at each end that is a date. */
final class InferredMark {

    private static final Pattern SIGN = Pattern.compile("[?%](?=/|$)");
    private static final Pattern WORDS = Pattern.compile("[ ,]+\\(?inferred( by us)?\\)?$", Pattern.CASE_INSENSITIVE);

    private InferredMark() {}

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

    /** "January 2022" of "January 2022 (inferred by us)" and of "January 2022, inferred". */
    static String unsaid(String words) {
        return WORDS.matcher(words).replaceFirst("");
    }
}
