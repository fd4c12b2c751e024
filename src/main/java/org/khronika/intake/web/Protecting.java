package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.intake.NameChoices;
import org.khronika.people.Protection;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.springframework.util.MultiValueMap;

/** Reads from the form of a card how people are to be protected. */
final class Protecting {

    private Protecting() {}

    /** What is ticked where the card offered protection: nothing ticked is an answer too. */
    static Map<Integer, Set<Protection>> answers(MultiValueMap<String, String> all) {
        Map<Integer, Set<Protection>> answers = new TreeMap<>();
        all.forEach((name, values) -> {
            if (name.matches("protect-(?:self|\\d{1,3})")) {
                String place = name.substring("protect-".length());
                answers.put(place.equals("self") ? NameChoices.SELF : Integer.parseInt(place), kinds(values));
            }
        });
        return answers;
    }

    /** A person on record to whom protection is to be added. */
    record Asked(RecordRef person, Set<Protection> protection) {}

    /** Reads {@code protect:}, the address of a person, a colon and kinds of protection. */
    static Asked asked(String decision) {
        List<String> parts = Arrays.asList(decision.split(":"));
        if (parts.size() != 3) {
            throw new WrongValue(phrase("intake.refused.protection").with("found", decision));
        }
        return new Asked(
                new RecordRef(parts.get(1)), kinds(Arrays.asList(parts.get(2).split(","))));
    }

    private static Set<Protection> kinds(List<String> names) {
        return Arrays.stream(Protection.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Protection.class)));
    }
}
