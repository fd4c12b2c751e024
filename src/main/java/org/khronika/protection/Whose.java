package org.khronika.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the grammar of a sentence gives a sign to one named person and so to nobody else beside: "the death of X", "17-year-old X", "X, who
 * was tortured", "X’s killing". Where the grammar does not say, the sign is near everybody.
 */
final class Whose {

    /** Farther than this from a name the grammar is not looked at. */
    private static final int NEAR = 110;

    private static final String ADVERBS =
            "(?:(?:also|later|then|both|all|reportedly|allegedly|subsequently|brutally|severely|fatally) )*";

    /** Between "the death of" or "four-year-old" and the name. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?: (?:of|against))? (?:(?!(?:and|or|but|by|when|while|after|before|who|whose|where|near|outside|beside|with|as|for|from|to|at|in|on|his|her|their)\\b)\\p{Ll}[\\p{L}-]* ){0,3}");

    /** Between the name and "tortured", "killed", "death". */
    private static final Pattern AFTER_NAME = Pattern.compile("[’']s? (?:(?:alleged|reported|violent|tragic) )?"
            + "|(?:, (?:an? |the )?[^,;.]{1,50})?,? who " + ADVERBS + "(?:was|were|had been|has been) " + ADVERBS
            + "(?:(?:shot|beaten|stabbed)(?: and)? )?"
            + "| " + ADVERBS + "(?:was|were|had been|has been|have been|is|are) " + ADVERBS
            + "(?:(?:shot|beaten|stabbed) and |subjected to )?");

    private static final Pattern DIES = Pattern.compile("(?i)(?:died|dies|perished|drowned|succumbed).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

    private Whose() {}

    /** Whether the sign belongs to one of the others and not to the name that stands from one offset to another. */
    static boolean isOfAnother(String text, ProtectionSign sign, int start, int end, List<NameSpan> others) {
        NameSpan own = new NameSpan(start, end);
        List<NameSpan> names = new ArrayList<>(others);
        names.add(own);
        NameSpan owner = owner(text, sign, names);
        if (owner == null || (owner.start() < end && start < owner.end())) {
            return false;
        }
        NameSpan first = own.start() < owner.start() ? own : owner;
        NameSpan second = own.start() < owner.start() ? owner : own;
        return sign.kind() == ProtectionSign.Kind.MINOR
                || second.start() - first.end() > NEAR
                || !isList(text.substring(first.end(), second.start()));
    }

    private static @Nullable NameSpan owner(String text, ProtectionSign sign, List<NameSpan> names) {
        NameSpan after = null;
        NameSpan before = null;
        for (NameSpan name : names) {
            boolean follows = name.start() >= sign.end() && name.start() - sign.end() < NEAR;
            boolean precedes = name.end() <= sign.start() && sign.start() - name.end() < NEAR;
            after = follows && (after == null || name.start() < after.start()) ? name : after;
            before = precedes && (before == null || name.end() > before.end()) ? name : before;
        }
        if (before != null
                && sign.kind() != ProtectionSign.Kind.MINOR
                && isSaidOf(text.substring(before.end(), sign.start()), sign)) {
            return before;
        }
        boolean said = after != null
                && BEFORE_NAME
                        .matcher(text.substring(sign.end(), after.start()))
                        .matches();
        return said ? after : null;
    }

    private static boolean isSaidOf(String between, ProtectionSign sign) {
        return AFTER_NAME.matcher(between).matches()
                || (between.isBlank() && DIES.matcher(sign.words()).matches());
    }

    /** Whether nothing but names, commas, "and" and who somebody is stands between two names: "X and his colleague, the poet Y". */
    private static boolean isList(String between) {
        if (between.isBlank()
                || between.indexOf('.') >= 0
                || between.indexOf(';') >= 0
                || VERBAL.matcher(between).find()) {
            return false;
        }
        int small = 0;
        Matcher word = WORD.matcher(between);
        while (word.find()) {
            boolean joins = word.group().matches("and|or|as|well|his|her|their|the");
            small += joins || Character.isUpperCase(word.group().codePointAt(0)) ? 0 : 1;
        }
        return small == 0 || (small <= 3 && JOINED.matcher(between).find());
    }

    private static final Pattern JOINED = Pattern.compile(",|\\b(?:and|or)\\b");
    private static final Pattern VERBAL = Pattern.compile(
            "\\b(?:was|were|is|are|had|has|have|been|being|who|which|that|said|told|by|of|to|for|after|when|against|not)\\b|\\p{Ll}ed\\b");
}
