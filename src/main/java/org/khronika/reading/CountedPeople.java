package org.khronika.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People whom a sentence counts or calls a group, without a name. */
record CountedPeople(Surroundings around, NameWords names) {

    /** The group that the event is about, with its number where the sentence gives one. */
    ProposedFields.@Nullable Group group(Event event) {
        Sentence sentence = event.sentence();
        TentativeDetail best = null;
        for (TentativeDetail quantity : around.in(sentence, DetailKind.QUANTITY)) {
            boolean active = event.voice() == Event.Voice.ACTIVE;
            boolean side = active
                    ? quantity.start > event.verb() && quantity.start - event.verb() < 60
                    : quantity.start < event.verb();
            boolean person = side && (isPeople(sentence, quantity.end) || isBareSubject(event, quantity));
            if (person
                    && (best == null
                            || Math.abs(quantity.start - event.verb()) < Math.abs(best.start - event.verb()))) {
                best = quantity;
            }
        }
        if (best != null) {
            String label = label(sentence, best.end);
            return new ProposedFields.Group(label.isEmpty() || label.startsWith("of ") ? "people" : label, best.value);
        }
        Matcher group = GROUP.matcher(sentence.text());
        if (!group.find()) {
            return null;
        }
        String who = group.group("who") != null ? group.group("who") : group.group("who2");
        return new ProposedFields.Group(who, null);
    }

    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\b(?:a (?:small |large )?(?:group|number) of|several(?: other)?|some|dozens of|hundreds of) (?<who>(?:[\\w’-]+ ){0,3}(?:activists|people|protesters|demonstrators|journalists|participants|supporters|lawyers|members|residents|students|women|detainees|believers|workers|men))\\b"
                    + "|\\b(?<who2>(?:civil society |opposition |human rights |women and feminist |potential protest )?(?:activists|protesters|participants|supporters|journalists|demonstrators|detainees))\\b");

    /** "…, of whom 19 were released": a number that is itself the subject. */
    private boolean isBareSubject(Event event, TentativeDetail quantity) {
        if (quantity.end > event.verb() || event.verb() - quantity.end > 30) {
            return false;
        }
        String between = around.document.text.substring(quantity.end, event.verb());
        return between.matches(
                "(?s) (?:of (?:them|whom|these|those) )?(?:were|was|had been|have been|are)(?: \\w+ly)? ?(?:also )?");
    }

    /** Whether what is counted before this place are people. */
    boolean isPeople(Sentence sentence, int end) {
        int next = sentence.tokenAt(end);
        for (int i = next; i < Math.min(next + 5, sentence.tokens().size()); i++) {
            String word = sentence.tokens().get(i).lower();
            if (names.roles.contains(word) || WordLists.words("people").contains(word)) {
                return true;
            }
            if (!sentence.tokens().get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** The noun that is counted with what belongs to it, a few words. */
    private static String label(Sentence sentence, int end) {
        StringBuilder label = new StringBuilder();
        int next = sentence.tokenAt(end);
        for (int i = next; i < Math.min(next + 7, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            boolean verb = i > next
                    && token.lower().matches(".*(?:ed|died)")
                    && sentence.tokens().get(i - 1).lower().matches(".*s|people|men|women|children");
            boolean stops = verb
                    || (!token.isWord() && !token.isNumber())
                    || Set.of(
                                    "who", "which", "that", "were", "was", "had", "have", "in", "on", "at", "with",
                                    "for", "to", "by", "and", "after", "during", "because", "when", "where", "as",
                                    "accused", "charged")
                            .contains(token.lower());
            if (stops) {
                break;
            }
            label.append(label.isEmpty() ? "" : " ").append(token.text());
        }
        return label.toString();
    }
}
