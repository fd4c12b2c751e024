package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings of a document by sentence, and the links between them that only their neighbourhood tells: when and where. */
final class Surroundings {

    private static final int ANOTHER_EVENT = 200;

    final Document document;
    final Places places;
    final List<Event> events;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    Surroundings(Document document, List<Draft> drafts, List<Event> events, Places places) {
        this.document = document;
        this.places = places;
        this.events = events;
        for (Draft draft : drafts) {
            Sentence sentence = document.sentenceAt(draft.start);
            bySentence.computeIfAbsent(sentence.number(), _ -> new ArrayList<>()).add(draft);
        }
    }

    List<Draft> in(Sentence sentence, FindingKind kind) {
        return bySentence.getOrDefault(sentence.number(), List.of()).stream()
                .filter(draft -> draft.kind == kind)
                .toList();
    }

    List<Draft> inParagraph(int paragraph, FindingKind kind) {
        return document.sentencesOf(paragraph).stream()
                .flatMap(sentence -> in(sentence, kind).stream())
                .toList();
    }

    @Nullable Sentence before(Sentence sentence) {
        Sentence previous = sentence.number() > 0 ? document.sentences.get(sentence.number() - 1) : null;
        return previous != null && previous.paragraph() == sentence.paragraph() ? previous : null;
    }

    /** The date that the sentence itself gives the event: the nearest with no other event between; event names come last. */
    @Nullable Draft ownDate(Event event) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft date : in(event.sentence(), FindingKind.DATE)) {
            if (date.is(Flag.EVENT_NAME) && !isDuring(event.sentence(), date)) {
                continue;
            }
            int cost = distance(event, date) + (date.is(Flag.EVENT_NAME) ? 160 : 0) + (isBound(event.sentence(), date) ? 120 : 0);
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
    }

    private int distance(Event event, Draft date) {
        int from = Math.min(event.verb(), date.start);
        int to = Math.max(event.verb(), date.start);
        boolean between = events.stream()
                .anyMatch(other -> other.verb() > from
                        && other.verb() < to
                        && other.sentence() == event.sentence()
                        && Math.abs(other.verb() - event.verb()) > 12
                        && other.draft().kind == event.draft().kind);
        boolean opens = date.start - event.sentence().start() < 16;
        return to - from + (between && !opens ? ANOTHER_EVENT : 0) + (between && opens ? 60 : 0);
    }

    private static boolean isDuring(Sentence sentence, Draft date) {
        int at = sentence.tokenAt(date.start);
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            String word = sentence.tokens().get(i).lower();
            if (word.equals("during") || word.equals("in") || word.equals("amid") || word.equals("at")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Sentence sentence, Draft date) {
        int at = sentence.tokenAt(date.start);
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "";
        return before.equals("since") || before.equals("before") || before.equals("until") || before.equals("of");
    }

    /** The date of the event: its sentence's, else the one last named before in its paragraph. */
    @Nullable Draft date(Event event) {
        Draft own = ownDate(event);
        if (own != null) {
            return own;
        }
        Draft last = null;
        for (Sentence sentence = before(event.sentence()); sentence != null; sentence = before(sentence)) {
            for (Draft date : in(sentence, FindingKind.DATE)) {
                boolean counts = !date.is(Flag.EVENT_NAME) && !isBound(sentence, date);
                boolean later = last == null || date.start > last.start;
                last = counts && later && !isAside(sentence, date) ? date : last;
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** "(…, adopted in 2020)" and "who was born in 1990" date something else. */
    private static boolean isAside(Sentence sentence, Draft date) {
        String left = sentence.text().substring(0, date.start - sentence.start());
        return left.lastIndexOf('(') > left.lastIndexOf(')') || left.matches("(?s).*\\b(?:born|adopted|founded|established|elected) (?:in|on) ?");
    }

    /** Where it happened: in the sentence, else before it in the paragraph, else after it. */
    @Nullable Draft place(Event event) {
        Draft here = nearestPlace(event.sentence(), event.verb());
        if (here != null) {
            return here;
        }
        for (Sentence sentence = before(event.sentence()); sentence != null; sentence = before(sentence)) {
            Draft place = nearestPlace(sentence, sentence.start());
            if (place != null) {
                return place;
            }
        }
        for (Sentence sentence : document.sentencesOf(event.sentence().paragraph())) {
            Draft place = nearestPlace(sentence, sentence.start());
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Whether the sentence names a place that is nearer to this event than to any other. */
    @Nullable Draft ownPlace(Event event) {
        return nearestPlace(event.sentence(), event.verb());
    }

    private @Nullable Draft nearestPlace(Sentence sentence, int offset) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : in(sentence, FindingKind.PLACE)) {
            Places.Place place = places.byKey(draft.value);
            if (place == null || place.isCountry() || !isWhere(sentence, draft)) {
                continue;
            }
            int cost = Math.abs(draft.start - offset) + (place.wide() ? 90 : 0);
            if (cost < least) {
                least = cost;
                best = draft;
            }
        }
        return best;
    }

    private static final java.util.Set<String> WHERE = java.util.Set.of(
            "in", "near", "at", "of", "outside", "around", "across", "inside", "within", "from", "to", ",", "and", "the", "central", "downtown", "city", "northern", "southern",
            "eastern", "western", "called", "capital", "town", "village", "neighbouring", "nearby");

    private static boolean isWhere(Sentence sentence, Draft draft) {
        if (draft.rule.equals("place.based") || draft.rule.equals("place.capital")) {
            return true;
        }
        int at = sentence.tokenAt(draft.start);
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "in";
        int next = sentence.tokenAt(draft.end);
        boolean possessive = next < sentence.tokens().size() && sentence.tokens().get(next).lower().matches("['’]s?") ;
        return (WHERE.contains(before) || at == 0) && !possessive;
    }
}
