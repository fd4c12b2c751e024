package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The details of a document by sentence, and the links between them that only their neighbourhood tells: when and where. */
final class Surroundings {

    private static final int ANOTHER_EVENT = 200;

    final TokenizedText document;
    final KnownPlaces places;
    final List<Event> events;
    private final Map<Integer, List<TentativeDetail>> bySentence = new HashMap<>();
    private final Map<Integer, List<Event>> eventsBySentence = new HashMap<>();
    private final @Nullable String homeCountry;

    Surroundings(TokenizedText document, List<TentativeDetail> drafts, List<Event> events, KnownPlaces places) {
        this.document = document;
        this.places = places;
        this.events = events;
        this.homeCountry = homeOf(drafts);
        for (Event event : events) {
            eventsBySentence
                    .computeIfAbsent(event.sentence().number(), _ -> new ArrayList<>())
                    .add(event);
        }
        for (TentativeDetail draft : drafts) {
            Sentence sentence = document.sentenceAt(draft.start);
            bySentence
                    .computeIfAbsent(sentence.number(), _ -> new ArrayList<>())
                    .add(draft);
        }
    }

    /** The events of one sentence. */
    List<Event> eventsIn(Sentence sentence) {
        return eventsBySentence.getOrDefault(sentence.number(), List.of());
    }

    List<TentativeDetail> in(Sentence sentence, DetailKind kind) {
        return bySentence.getOrDefault(sentence.number(), List.of()).stream()
                .filter(draft -> draft.kind == kind)
                .toList();
    }

    List<TentativeDetail> inParagraph(int paragraph, DetailKind kind) {
        return document.sentencesOf(paragraph).stream()
                .flatMap(sentence -> in(sentence, kind).stream())
                .toList();
    }

    @Nullable
    Sentence before(Sentence sentence) {
        Sentence previous = sentence.number() > 0 ? document.sentences.get(sentence.number() - 1) : null;
        return previous != null && previous.paragraph() == sentence.paragraph() ? previous : null;
    }

    /** The date that the sentence itself gives the event: the nearest with no other event between; event names come last. */
    @Nullable
    TentativeDetail ownDate(Event event) {
        TentativeDetail best = null;
        int least = Integer.MAX_VALUE;
        for (TentativeDetail date : in(event.sentence(), DetailKind.DATE)) {
            if (date.is(Flag.EVENT_NAME)
                    && !isDuring(event.sentence(), date)
                    && !(event.verb() > date.end && event.verb() - date.end < 20)) {
                continue;
            }
            if (isWithinOffset(event.sentence(), date) || TermEnd.is(event, date)) {
                continue;
            }
            int cost = distance(event, date)
                    + (date.is(Flag.EVENT_NAME) ? 160 : 0)
                    + (isBound(event.sentence(), date) ? 120 : 0)
                    + (date.start < ownClause(event) ? 170 : 0);
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
    }

    /** Where the relative clause or the accusation begins that the verb stands in; what is before it dates something else. */
    private static int ownClause(Event event) {
        String left = event.sentence()
                .text()
                .substring(0, event.verb() - event.sentence().start());
        Matcher clause = CLAUSE.matcher(left);
        int start = -1;
        while (clause.find()) {
            start = clause.end();
        }
        return start < 0 ? -1 : event.sentence().start() + start;
    }

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(?:,? (?:who|which|where|whose|after (?:he|she|they|being|having)|when|whom)\\b(?=(?: [\\w’-]+){0,7} ?$)|\\b(?:charged with|accused of|charges? of|convicted (?:of|for)|guilty of|suspected of)\\b)");

    private int distance(Event event, TentativeDetail date) {
        int from = Math.min(event.verb(), date.start);
        int to = Math.max(event.verb(), date.start);
        boolean between = eventsIn(event.sentence()).stream()
                .anyMatch(other -> other.verb() > from
                        && other.verb() < to
                        && Math.abs(other.verb() - event.verb()) > 12
                        && other.draft().kind == event.draft().kind);
        boolean opens = date.start - event.sentence().start() < 16;
        return to - from + (between && !opens ? ANOTHER_EVENT : 0) + (between && opens ? 60 : 0);
    }

    /** The day in "a week before 3 May", where the offset is a detail of its own. */
    private boolean isWithinOffset(Sentence sentence, TentativeDetail date) {
        return in(sentence, DetailKind.DATE).stream()
                .anyMatch(
                        other -> other.rule.equals("date.offset") && other.start < date.start && other.end == date.end);
    }

    private static boolean isDuring(Sentence sentence, TentativeDetail date) {
        int at = sentence.tokenAt(date.start);
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            String word = sentence.tokens().get(i).lower();
            if (word.equals("during") || word.equals("in") || word.equals("amid") || word.equals("at")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Sentence sentence, TentativeDetail date) {
        int at = sentence.tokenAt(date.start);
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "";
        return before.equals("since") || before.equals("before") || before.equals("until") || before.equals("of");
    }

    /** The day that the clause of the event itself gives it. One that stands after its verb comes before one that opens the clause. */
    @Nullable
    TentativeDetail statedDate(Event event) {
        TentativeDetail best = null;
        int least = Integer.MAX_VALUE;
        for (TentativeDetail date : in(event.sentence(), DetailKind.DATE)) {
            boolean name = date.is(Flag.EVENT_NAME) && !isDuring(event.sentence(), date);
            if (name
                    || isWithinOffset(event.sentence(), date)
                    || TermEnd.is(event, date)
                    || !Clauses.isDayOf(event, date, eventsIn(event.sentence()))) {
                continue;
            }
            int cost = date.start > event.verb() ? date.start - event.verb() : FAR + event.verb() - date.start;
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
    }

    private static final int FAR = 1_000;

    /** The place that the clause of the event itself names; where somebody is based is none. */
    @Nullable
    TentativeDetail statedPlace(Event event) {
        TentativeDetail best = null;
        int least = Integer.MAX_VALUE;
        for (TentativeDetail draft : in(event.sentence(), DetailKind.PLACE)) {
            KnownPlaces.KnownPlace place = places.byKey(draft.value);
            if (place == null
                    || place.isCountry()
                    || draft.rule.equals("place.based")
                    || isBase(event.sentence(), draft)
                    || isDateline(event.sentence(), draft)
                    || !isWhere(event.sentence(), draft)
                    || !Clauses.isPlaceOf(event, draft, eventsIn(event.sentence()))) {
                continue;
            }
            int cost = (draft.start > event.verb() ? draft.start - event.verb() : FAR + event.verb() - draft.start)
                    + (place.wide() ? 90 : 0);
            if (cost < least) {
                least = cost;
                best = draft;
            }
        }
        return best;
    }

    /** "The outlet, based in the capital": where somebody works, not where something happened. */
    private static boolean isBase(Sentence sentence, TentativeDetail place) {
        String left = sentence.text().substring(0, place.start - sentence.start());
        String right = sentence.text().substring(place.end - sentence.start());
        return left.substring(Math.max(0, left.length() - 40)).matches("(?s).*\\bbased in (?:the )?(?:city of )?$")
                || right.startsWith("-based");
    }

    /** The date of the event: its sentence's, else the one last named before in its paragraph. */
    @Nullable
    TentativeDetail date(Event event) {
        TentativeDetail own = ownDate(event);
        if (own != null) {
            return own;
        }
        TentativeDetail last = null;
        for (Sentence sentence = before(event.sentence()); sentence != null; sentence = before(sentence)) {
            for (TentativeDetail date : in(sentence, DetailKind.DATE)) {
                boolean counts =
                        !date.is(Flag.EVENT_NAME) && !isBound(sentence, date) && !isWithinOffset(sentence, date);
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
    private static boolean isAside(Sentence sentence, TentativeDetail date) {
        String left = sentence.text().substring(0, date.start - sentence.start());
        return left.lastIndexOf('(') > left.lastIndexOf(')')
                || left.matches("(?s).*\\b(?:born|adopted|founded|established|elected) (?:in|on) ?");
    }

    /** Where it happened: in the sentence, else before it in the paragraph, else after it. */
    @Nullable
    TentativeDetail place(Event event) {
        TentativeDetail abroad = null;
        TentativeDetail here = nearestPlace(event.sentence(), event.verb());
        if (here != null) {
            return here;
        }
        for (Sentence sentence = before(event.sentence()); sentence != null; sentence = before(sentence)) {
            TentativeDetail place = nearestPlace(sentence, sentence.end());
            if (place != null && !isAbroad(place)) {
                return place;
            }
            abroad = abroad == null ? place : abroad;
        }
        if (abroad != null) {
            return abroad;
        }
        for (Sentence sentence : document.sentencesOf(event.sentence().paragraph())) {
            TentativeDetail place = nearestPlace(sentence, sentence.start());
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private boolean isAbroad(TentativeDetail draft) {
        KnownPlaces.KnownPlace place = places.byKey(draft.value);
        return place != null && homeCountry != null && !place.country().equals(homeCountry);
    }

    /** The country that most places of the document are in. */
    private static @Nullable String homeOf(List<TentativeDetail> drafts) {
        Map<String, Integer> times = new HashMap<>();
        for (TentativeDetail draft : drafts) {
            if (draft.kind == DetailKind.PLACE) {
                times.merge(draft.value.substring(0, 2).toUpperCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether the sentence names a place that is nearer to this event than to any other. */
    @Nullable
    TentativeDetail ownPlace(Event event) {
        return nearestPlace(event.sentence(), event.verb());
    }

    private @Nullable TentativeDetail nearestPlace(Sentence sentence, int offset) {
        TentativeDetail best = null;
        int least = Integer.MAX_VALUE;
        for (TentativeDetail draft : in(sentence, DetailKind.PLACE)) {
            KnownPlaces.KnownPlace place = places.byKey(draft.value);
            if (place == null || place.isCountry() || !isWhere(sentence, draft)) {
                continue;
            }
            int cost = Math.abs(draft.start - offset)
                    + (place.wide() ? 90 : 0)
                    + (isDirection(sentence, draft) ? 100 : 0)
                    + (isDateline(sentence, draft) ? 400 : 0);
            if (cost < least) {
                least = cost;
                best = draft;
            }
        }
        return best;
    }

    private static final java.util.Set<String> WHERE = WordLists.words("where");

    /** "A flight to Vienna", "from Osh". */
    private static boolean isDirection(Sentence sentence, TentativeDetail draft) {
        int at = sentence.tokenAt(draft.start);
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "";
        return before.equals("to") || before.equals("from");
    }

    /** "GENEVA (6 October) –": where the report was written. */
    private static boolean isDateline(Sentence sentence, TentativeDetail draft) {
        int end = Math.min(sentence.text().length(), draft.end - sentence.start() + 40);
        return draft.start - sentence.start() <= 1
                && sentence.text().substring(draft.end - sentence.start(), end).matches("(?s)[^.;]*(?:–|—|--| - ).*");
    }

    private static boolean isWhere(Sentence sentence, TentativeDetail draft) {
        if (draft.rule.equals("place.based") || draft.rule.equals("place.capital")) {
            return true;
        }
        int at = sentence.tokenAt(draft.start);
        String before = at > 0 ? sentence.tokens().get(at - 1).lower() : "in";
        int next = sentence.tokenAt(draft.end);
        boolean possessive = next < sentence.tokens().size()
                && sentence.tokens().get(next).lower().matches("['’]s?");
        return (WHERE.contains(before) || at == 0) && !possessive;
    }
}
