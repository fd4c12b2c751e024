package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

/** Composes the titles of proposed records in our own words from their fields. */
final class ProposedTitles {

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
            title.append(joint(acts.getFirst())).append(who);
        }
        return end(title, place, date);
    }

    private static String what(List<ProposedAct> acts) {
        List<String> labels = acts.stream().limit(2).map(ProposedAct::label).toList();
        return labels.size() < 2
                ? labels.getFirst()
                : labels.get(0) + " and " + labels.get(1).toLowerCase(Locale.ROOT);
    }

    private static String joint(ProposedAct act) {
        return switch (act) {
            case EXPLOSION,
                    BLOCKING,
                    ARSON,
                    PROPERTY_DAMAGE,
                    CYBER_ATTACK,
                    THREAT,
                    INTIMIDATION,
                    EXCESSIVE_FORCE,
                    SMEAR,
                    SEXUAL_VIOLENCE,
                    FORCED_CONFESSION,
                    FINE,
                    INTERNET_SHUTDOWN,
                    TRAVEL_BAN,
                    DISPERSAL,
                    ASSEMBLY_REFUSED,
                    ASSEMBLY_PREVENTED,
                    DOXXING,
                    SEIZURE,
                    REGISTRATION_REFUSED,
                    APPLICATION_RETURNED,
                    ACCREDITATION_REFUSED,
                    DENIAL_OF_CARE,
                    DENIAL_OF_COUNSEL,
                    DENIAL_OF_ENTRY,
                    SEARCH,
                    DEATH_IN_CUSTODY,
                    SELF_HARM,
                    ILL_TREATMENT -> ": ";
            default -> " of ";
        };
    }

    String step(
            ProposedStep step,
            List<String> persons,
            ProposedFields.@Nullable Group group,
            @Nullable String date,
            boolean possible) {
        StringBuilder title =
                new StringBuilder(possible ? "Possible: " + step.label().toLowerCase(Locale.ROOT) : step.label());
        String who = who(persons, group, List.of());
        if (who != null) {
            title.append(": ").append(who);
        }
        return end(title, null, date);
    }

    String figure(String value, String measure, @Nullable String speaker, @Nullable String date) {
        StringBuilder title = new StringBuilder(quantity(value)).append(' ').append(measure);
        if (speaker != null) {
            title.append(", according to ").append(speaker);
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

    private static @Nullable String who(
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

    private static String list(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), 3)));
        if (names.size() > 3) {
            return shown.getFirst() + " and " + (names.size() - 1) + " others";
        }
        String last = shown.removeLast();
        return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
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
