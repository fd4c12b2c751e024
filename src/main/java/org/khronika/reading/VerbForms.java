package org.khronika.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of the English verbs that the frames use, from a form back to its verb. */
final class VerbForms {

    /** What a form can be. */
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        ING
    }

    /** A verb and what this form of it can be. */
    record VerbReading(String verb, Set<Form> forms) {}

    private static final String VOWELS = "aeiou";

    private final Map<String, List<VerbReading>> byForm = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();

    /** The past and the participle of a verb that does not follow the rules. */
    void irregular(String verb, String past, String participle) {
        irregular.put(verb, List.of(past, participle));
    }

    /** Enters all forms of a verb; entering it twice changes nothing. */
    void add(String verb) {
        if (byForm.getOrDefault(verb, List.of()).stream()
                .anyMatch(reading -> reading.verb().equals(verb))) {
            return;
        }
        List<String> odd = irregular.get(verb);
        enter(verb, verb, Form.BASE);
        enter(thirdPerson(verb), verb, Form.THIRD_PERSON);
        enter(ing(verb, odd), verb, Form.ING);
        enter(odd != null ? odd.get(0) : past(verb), verb, Form.PAST);
        enter(odd != null ? odd.get(1) : past(verb), verb, Form.PARTICIPLE);
    }

    List<VerbReading> of(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    private void enter(String form, String verb, Form kind) {
        List<VerbReading> readings = byForm.computeIfAbsent(form, _ -> new ArrayList<>(1));
        for (VerbReading reading : readings) {
            if (reading.verb().equals(verb)) {
                reading.forms().add(kind);
                return;
            }
        }
        readings.add(new VerbReading(verb, EnumSet.of(kind)));
    }

    private static String thirdPerson(String verb) {
        if (verb.endsWith("y") && !isVowel(verb, verb.length() - 2)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.matches(".*(?:s|x|z|ch|sh|o)");
        return verb + (hissing ? "es" : "s");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !isVowel(verb, verb.length() - 2)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + "ed";
    }

    private static String ing(String verb, java.util.@org.jspecify.annotations.Nullable List<String> odd) {
        if (verb.equals("die") || verb.equals("lie")) {
            return verb.charAt(0) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        boolean doubles = odd != null && odd.get(0).startsWith(verb + verb.charAt(verb.length() - 1));
        boolean shortVerb = Set.of("hit", "put", "cut", "set", "let", "shut", "begin", "forbid")
                .contains(verb);
        return doubles || shortVerb ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
