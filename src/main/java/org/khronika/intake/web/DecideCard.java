package org.khronika.intake.web;

import java.util.HashMap;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.intake.NameChoices;
import org.khronika.intake.ProtectPerson;
import org.khronika.intake.TriageFinding;
import org.khronika.intake.Triaged;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Does what a member decided on a card. */
@Component
record DecideCard(TriageFinding triage, ProtectPerson protect) {

    /** @param decision a word, {@code same:} and a record, or {@code protect:} and whom in which way */
    Triaged decide(
            Member me, RecordRef document, long id, int version, String decision, MultiValueMap<String, String> all) {
        String reason = all.getFirst("reason");
        if (decision.startsWith("protect:")) {
            Protecting.Asked asked = Protecting.asked(decision);
            return protect.protect(me, document, id, version, asked.person(), asked.protection());
        }
        return switch (decision) {
            case "new" -> triage.enter(me, document, id, version, answers(all));
            case "reject" -> triage.reject(me, document, id, version, reason);
            case "cannot-tell" -> triage.cannotTell(me, document, id, version, reason);
            case "undo" -> triage.undo(me, document, id, version);
            default -> triage.sameAs(me, document, id, version, record(decision), answers(all));
        };
    }

    private static NameChoices answers(MultiValueMap<String, String> all) {
        return new NameChoices(byPlace("who-", all), byPlace("role-", all), Protecting.answers(all));
    }

    private static Map<Integer, String> byPlace(String prefix, MultiValueMap<String, String> all) {
        Map<Integer, String> answers = new HashMap<>();
        all.forEach((name, values) -> {
            if (name.matches(prefix + "\\d{1,3}") && !values.getFirst().isBlank()) {
                answers.put(Integer.valueOf(name.substring(prefix.length())), values.getFirst());
            }
        });
        return answers;
    }

    private static RecordRef record(String decision) {
        String address = decision.startsWith("same:") ? decision.substring("same:".length()) : "";
        return new RecordRef(address.strip());
    }
}
