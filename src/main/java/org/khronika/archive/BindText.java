package org.khronika.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.reading.Reading;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Says of each number and name of a text what it may be about, and what it is bound to at once. Knows no database. */
final class BindText {

    /** From here on the likeliest is bound at once, where nothing else is near it. */
    private static final double CERTAIN = 4.8;

    /** What is nearer to the likeliest than this leaves open which it is. */
    private static final double NEAR = 0.7;

    /** What weighs less is not offered. */
    private static final double OFFERED = 1.8;

    private static final int MOST_OFFERED = 5;
    private static final int WORDS_AFTER = 70;

    private final TextOfArchive text;
    private final KnownRecords known;
    private final String words;

    private BindText(String words, Reading reading, KnownRecords known) {
        this.words = words;
        this.known = known;
        this.text = new TextOfArchive(words, reading, known);
    }

    static BoundArchive of(String words, Reading reading, KnownRecords known) {
        return new BindText(words, reading, known).bind();
    }

    private record Draft(boolean number, int start, int end, List<BindingMatch> matches, boolean certain) {}

    private BoundArchive bind() {
        List<Draft> drafts = new ArrayList<>();
        text.names().forEach((name, bearers) -> drafts.add(name(name, bearers)));
        drafts.addAll(numbers());
        drafts.sort(Comparator.comparingInt(Draft::start));
        List<ArchiveItem> items = new ArrayList<>();
        for (Draft draft : drafts) {
            TextOfArchive.Sentence sentence = text.sentence(draft.start());
            items.add(new ArchiveItem(
                    items.size() + 1,
                    draft.number(),
                    draft.start(),
                    draft.end(),
                    words.substring(draft.start(), draft.end()),
                    sentence.paragraph() + 1,
                    text.paragraph(sentence).line(),
                    text.words(sentence),
                    draft.matches(),
                    draft.certain()));
        }
        return new BoundArchive(words, text.parts(), items, Map.of());
    }

    private static Draft name(FoundName name, List<NamesOnRecord.Bearer> bearers) {
        List<BindingMatch> matches = bearers.stream()
                .limit(MOST_OFFERED)
                .map(bearer -> new BindingMatch(bearer.address().address(), 1, List.of(why(bearer))))
                .toList();
        boolean certain = bearers.size() == 1 && bearers.getFirst().fit().compareTo(NamesOnRecord.Fit.ALIKE) < 0;
        return new Draft(false, name.start(), name.end(), matches, certain);
    }

    private static Why why(NamesOnRecord.Bearer bearer) {
        return new Why(
                switch (bearer.fit()) {
                    case SAME -> Why.Of.SAME_NAME;
                    case OTHER_SPELLING -> Why.Of.OTHER_SPELLING;
                    case WITHOUT_COMMON_WORDS -> Why.Of.WITHOUT_COMMON_WORDS;
                    case ALIKE -> Why.Of.LIKE_NAME;
                    case SURNAME -> Why.Of.SURNAME;
                },
                bearer.name());
    }

    private Draft number(FoundNumber number, Set<RecordRef> spokenOf) {
        TextOfArchive.Sentence sentence = text.sentence(number.start());
        Surrounding here = text.surrounding(sentence.start(), sentence.end());
        Surrounding around = text.surrounding(
                text.paragraph(sentence).start(), text.paragraph(sentence).end());
        String after = words.substring(
                number.end(), Math.max(number.end(), Math.min(sentence.end(), number.end() + WORDS_AFTER)));
        Map<String, BindingMatch> best = new LinkedHashMap<>();
        for (KnownRecords.Held held : known.holding(number.said())) {
            new Weighing(known, here, around, after, spokenOf)
                    .of(number, held)
                    .ifPresent(match -> best.merge(
                            match.boundTo(), match, (one, other) -> one.weight() >= other.weight() ? one : other));
        }
        List<BindingMatch> matches = best.values().stream()
                .filter(match -> match.weight() >= OFFERED)
                .sorted(Comparator.comparingDouble((BindingMatch match) -> -(match.weight() + ofWhatItIs(match))))
                .limit(MOST_OFFERED)
                .toList();
        return new Draft(true, number.start(), number.end(), matches, isCertain(matches));
    }

    /** Twice: of what else a paragraph certainly speaks is known the second time. */
    private List<Draft> numbers() {
        List<FoundNumber> numbers = text.numbers();
        Map<FoundNumber, RecordRef> first = new LinkedHashMap<>();
        for (FoundNumber number : numbers) {
            Draft draft = number(number, Set.of());
            if (draft.certain()) {
                first.put(number, new RecordRef(draft.matches().getFirst().boundTo()));
            }
        }
        return numbers.stream()
                .map(number -> number(number, spokenOf(number, first)))
                .toList();
    }

    /** What the other numbers of its paragraph are about. */
    private Set<RecordRef> spokenOf(FoundNumber number, Map<FoundNumber, RecordRef> first) {
        return first.entrySet().stream()
                .filter(other -> !other.getKey().equals(number) && paragraph(other.getKey()) == paragraph(number))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private int paragraph(FoundNumber number) {
        return text.sentence(number.start()).paragraph();
    }

    /** A figure is the number itself: it goes before what else holds it as well. */
    private static double ofWhatItIs(BindingMatch match) {
        return new RecordRef(match.boundTo()).kind() == RecordKind.FIGURE ? NEAR : 0;
    }

    /** Of records about the same thing either is right, and a figure goes before what holds its number as well. */
    private boolean isCertain(List<BindingMatch> matches) {
        if (matches.isEmpty() || matches.getFirst().weight() < CERTAIN) {
            return false;
        }
        BindingMatch first = matches.getFirst();
        boolean figure = new RecordRef(first.boundTo()).kind() == RecordKind.FIGURE;
        return matches.stream()
                .skip(1)
                .filter(other -> first.weight() - other.weight() < NEAR)
                .map(other -> new RecordRef(other.boundTo()))
                .allMatch(other -> (figure && other.kind() != RecordKind.FIGURE)
                        || known.areOfOne(new RecordRef(first.boundTo()), other));
    }
}
