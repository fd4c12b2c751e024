package org.khronika.rules;

/** A rule file cannot be understood; the sentence names the file, the rule, what was expected and what was found. */
public final class MalformedRules extends IllegalStateException {

    private static final long serialVersionUID = 1;

    MalformedRules(String file, String rule, String expected, Object found) {
        super("%s, %s: expected %s, found %s."
                .formatted(file, rule.isEmpty() ? "at its top" : "rule “" + rule + "”", expected, shown(found)));
    }

    private static String shown(Object found) {
        return found instanceof String text ? "“" + text + "”" : String.valueOf(found);
    }
}
