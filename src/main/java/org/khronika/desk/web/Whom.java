package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.forms.Answers;
import org.khronika.forms.Origin;
import org.khronika.proceedings.Position;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Somebody of a case for whom a step may be, offered to be ticked.
 *
 * @param item     its place in the list of those for whom the step is
 * @param as       the address that the name stands for
 * @param position what they are in the case
 */
record Whom(String item, String name, String as, Sayable position, boolean ticked) {

    /** The people of the case who are on record, the accused first. */
    static List<Whom> of(Answers answers, String step, Origin origin) {
        List<String> ticked = answers.all(step + ".who");
        List<Whom> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String person : inOrder(answers)) {
            String as = answers.first("people." + person + ".who-as");
            if (isPerson(as, origin) && taken.add(as)) {
                String item = String.valueOf(all.size());
                all.add(new Whom(
                        item,
                        answers.first("people." + person + ".who"),
                        as,
                        position(answers, person),
                        ticked.contains(item)));
            }
        }
        return List.copyOf(all);
    }

    /** The groups of the case in words, with their numbers: "police officers (two)"; empty when there are none. */
    static String groups(Answers answers) {
        return answers.all("people").stream()
                .filter(person -> answers.has("people." + person + ".group"))
                .map(person -> {
                    String count = answers.first("people." + person + ".count");
                    return answers.first("people." + person + ".group") + (count.isBlank() ? "" : " (" + count + ")");
                })
                .collect(Collectors.joining("; "));
    }

    private static List<String> inOrder(Answers answers) {
        return answers.all("people").stream()
                .sorted(Comparator.comparing(person -> !isAccused(answers, person)))
                .toList();
    }

    private static boolean isAccused(Answers answers, String person) {
        return answers.first("people." + person + ".position").equals(Position.ACCUSED.name());
    }

    private static Sayable position(Answers answers, String person) {
        return Stream.of(Position.values())
                .filter(one -> one.name().equals(answers.first("people." + person + ".position")))
                .<Sayable>map(Position::words)
                .findFirst()
                .orElse(Sayable.written(""));
    }

    private static boolean isPerson(String as, Origin origin) {
        try {
            return (as.startsWith("/") ? origin.reference(as) : Optional.of(new RecordRef(as)))
                    .filter(record -> record.kind() == RecordKind.PERSON)
                    .isPresent();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
