package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.yaml.YamlNode;

/** Composes the titles of proposed records in our own words from their fields. */
final class ProposedTitles {

    private final YamlNode words;
    private final Set<String> apart;

    ProposedTitles(LanguagePack pack) {
        words = pack.yaml("titles.yaml");
        apart = new HashSet<>(words.texts("apart"));
    }

    String incident(
            List<ProposedAct> acts,
            List<String> persons,
            ProposedFields.@Nullable Group group,
            List<String> organisations,
            @Nullable String place,
            @Nullable String date) {
        String who = who(persons, group, organisations);
        StringBuilder title = new StringBuilder(what(acts));
        if (who != null) {
            title.append(apart.contains(acts.getFirst().code()) ? ": " : words.text("of"))
                    .append(who);
        }
        return end(title, place, date);
    }

    private String what(List<ProposedAct> acts) {
        List<String> labels = acts.stream()
                .limit(2)
                .map(act -> words.at("acts").text(act.code()))
                .toList();
        return labels.size() < 2
                ? labels.getFirst()
                : labels.get(0) + words.text("and") + labels.get(1).toLowerCase(Locale.ROOT);
    }

    String step(
            ProposedStep step,
            List<String> persons,
            ProposedFields.@Nullable Group group,
            @Nullable String date,
            boolean possible) {
        StringBuilder title = new StringBuilder(possible ? words.text("possible") + outcome(step) : label(step));
        String who = who(persons, group, List.of());
        if (who != null) {
            title.append(": ").append(who);
        }
        return end(title, null, date);
    }

    /** The step within a sentence. */
    String outcome(ProposedStep step) {
        return label(step).toLowerCase(Locale.ROOT);
    }

    private String label(ProposedStep step) {
        return words.at("steps").text(step.code());
    }

    String figure(String value, String measure, @Nullable String speaker, @Nullable String date) {
        StringBuilder title = new StringBuilder(quantity(value)).append(' ').append(measure);
        if (speaker != null) {
            title.append(words.text("according-to")).append(speaker);
        }
        return end(title, null, date);
    }

    private static String end(StringBuilder title, @Nullable String place, @Nullable String date) {
        if (place != null) {
            title.append(", ").append(place);
        }
        if (date != null) {
            title.append(", ").append(words(date));
        }
        return title.toString();
    }

    private @Nullable String who(
            List<String> persons, ProposedFields.@Nullable Group group, List<String> organisations) {
        if (group != null && group.quantity() != null && (persons.isEmpty() || persons.size() > 2)) {
            return quantity(group.quantity()) + " " + group.label();
        }
        if (!persons.isEmpty()) {
            return list(persons);
        }
        if (group != null) {
            return group.label();
        }
        return organisations.isEmpty() ? null : organisations.getFirst();
    }

    private String list(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), 3)));
        if (names.size() > 3) {
            return shown.getFirst() + words.text("and") + (names.size() - 1) + words.text("others");
        }
        String last = shown.removeLast();
        return shown.isEmpty() ? last : String.join(", ", shown) + words.text("and") + last;
    }

    static String words(String edtf) {
        try {
            return PartialDate.parse(edtf).inWords(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return edtf;
        }
    }

    private static String quantity(String code) {
        try {
            return Quantity.parse(code).inWords(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return code;
        }
    }
}
