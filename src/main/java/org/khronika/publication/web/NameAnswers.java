package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.publication.DecideName;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.util.MultiValueMap;

/**
 * What a member answers about names.
 *
 * @param chosen hide, stand or nothing, by name
 */
record NameAnswers(Map<String, String> chosen, String reason) {

    static final NameAnswers NONE = new NameAnswers(Map.of(), "");

    private static final int LONGEST_REASON = 500;

    static NameAnswers of(MultiValueMap<String, String> form) {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<String> asked = form.getOrDefault("name", List.of());
        for (int n = 0; n < asked.size(); n++) {
            chosen.put(asked.get(n), first(form, "answer-" + n));
        }
        return new NameAnswers(chosen, first(form, "reason"));
    }

    private static String first(MultiValueMap<String, String> form, String control) {
        return String.valueOf(form.getOrDefault(control, List.of("")).getFirst());
    }

    private List<Refused.RefusedField> problems() {
        List<Refused.RefusedField> problems = new ArrayList<>();
        if (chosen.values().stream().allMatch(String::isEmpty)) {
            problems.add(new Refused.RefusedField("", phrase("publication.refused.answer-for-at-least-one")));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            problems.add(new Refused.RefusedField(
                    "reason", reason.isBlank() ? phrase("publication.refused.give-a-reason") : tooLong(reason)));
        }
        return problems;
    }

    /** Decides each name that was answered, unless something is wrong with the answers, and says which could not be. */
    List<Refused.RefusedField> decided(Member me, DecideName decide) {
        List<Refused.RefusedField> refused = problems();
        if (!refused.isEmpty()) {
            return refused;
        }
        chosen.forEach((name, answer) -> {
            try {
                switch (answer) {
                    case "hide" -> decide.hide(me, name, reason);
                    case "stand" -> decide.letStand(me, name, reason);
                    default -> {}
                }
            } catch (DeedRefused refusal) {
                refused.add(refusal.problem());
            }
        });
        return refused;
    }

    private static Phrase tooLong(String reason) {
        return phrase("publication.refused.reason-too-long")
                .with("most", LONGEST_REASON)
                .with("length", reason.length());
    }

    /** Takes back that a name may stand, and says why it could not be. */
    static List<Refused.RefusedField> takenBack(
            Member me, String protecting, String name, String why, DecideName decide) {
        try {
            if (!RecordRef.isAddress(protecting)) {
                throw new DeedRefused(
                        phrase("publication.refused.no-protecting-record").with("found", protecting));
            }
            if (why.length() > LONGEST_REASON) {
                throw new DeedRefused(tooLong(why));
            }
            decide.takeBack(me, new RecordRef(protecting), name, why);
            return List.of();
        } catch (DeedRefused refusal) {
            return List.of(new Refused.RefusedField(
                    "",
                    phrase("publication.refused.about-name").with("name", name).with("why", refusal.why())));
        }
    }
}
