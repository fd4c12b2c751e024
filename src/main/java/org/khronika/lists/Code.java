package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.records.Given;
import org.khronika.records.RefusedAnswer;
import org.khronika.words.Sayable;

/** The short names of criteria and exclusions: (a) and A are the same, and are kept as a. */
final class Code {

    private Code() {}

    /** As it is kept. */
    static String of(String typed) {
        return typed.strip().replaceAll("^\\(\\s*|\\s*\\)$", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Several, each once, in their order; "a, c" on one line is two. */
    static List<String> all(List<String> typed) {
        return typed.stream()
                .flatMap(line -> Stream.of(line.split("[,;]")))
                .map(Code::of)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** As it is printed: (a), violence. */
    static String printed(String code) {
        return code.length() <= 2 ? "(" + code + ")" : code;
    }

    /** Several as they are printed: "(a), (b) and (c)". */
    static Sayable printed(List<String> codes) {
        return Sayable.and(
                codes.stream().map(code -> Sayable.written(printed(code))).toList());
    }

    /** Refuses codes of which one stands twice, in a list of the record. */
    static void onlyOnce(String list, List<String> codes, String refusal) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < codes.size(); at++) {
            String code = codes.get(at);
            if (Given.isSaid(code) && !seen.add(code)) {
                throw new RefusedAnswer(
                        "%s[%d].code".formatted(list, at), phrase(refusal).with("code", printed(code)));
            }
        }
    }
}
