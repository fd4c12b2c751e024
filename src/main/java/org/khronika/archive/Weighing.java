package org.khronika.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Weighs what speaks for it that a number in a sentence is the number that a record holds. The number alone is never enough: something else
 * that stands in the sentence or in its paragraph must be in the record too.
 */
final class Weighing {

    private static final double NAME = 3;
    private static final double OTHER_NAME = 0.8;
    private static final double NAME_IN_PARAGRAPH = 1.3;
    private static final double DAY = 2.4;
    private static final double MONTH = 1.2;
    private static final double PLACE = 0.8;
    private static final double ARTICLE = 2;
    private static final double FURTHER = 0.5;
    private static final double NUMBER = 1.5;
    private static final double SPOKEN_OF = 1.6;

    /** So telling is a number that a single record holds. */
    private static final double OF_ONE_RECORD = 0.95;

    private static final double NOT_OF_PEOPLE = 3;
    private static final double NOT_IN_SENTENCE = 2;

    /** Many records hold such a number: what the paragraph tells is not enough. */
    private static final double COMMON = 0.6;

    private static final Set<Why.Of> IN_SENTENCE =
            Set.of(Why.Of.NAME_IN_SENTENCE, Why.Of.DAY, Why.Of.PLACE, Why.Of.WORDS);
    private static final double OTHER_THINGS = 1.5;
    private static final double TELLING_WORDS = 1.2;
    private static final double MOST_WORDS = 4.5;
    private static final double MOST_TITLE = 2;
    private static final double MOST_NEAR = 2.5;

    private final KnownRecords known;
    private final Surrounding sentence;
    private final Surrounding paragraph;
    private final String after;
    private final Set<RecordRef> spokenOf;
    private final List<Why> why = new ArrayList<>();
    private double weight;
    private boolean context;
    private boolean inSentence;

    /**
     * Weighs one.
     *
     * @param after    the words just after the number
     * @param spokenOf the records of which the paragraph is known to speak
     */
    Weighing(KnownRecords known, Surrounding sentence, Surrounding paragraph, String after, Set<RecordRef> spokenOf) {
        this.known = known;
        this.sentence = sentence;
        this.paragraph = paragraph;
        this.after = after;
        this.spokenOf = spokenOf;
    }

    /** What speaks for it; empty where nothing but the number does. */
    Optional<BindingMatch> of(FoundNumber number, KnownRecords.Held held) {
        KnownRecord record = held.by();
        HeldNumber fact = held.fact();
        boolean figure = record.kind() == RecordKind.FIGURE;
        why.add(Why.answers(figure ? Why.Of.STATED : Why.Of.NUMBER, fact.label()));
        weight = number.said().with(fact.said()) == NumberSaid.Agreement.SAME ? 1 : 0;
        weight += NUMBER * known.telling(number.said());
        names(known.within(record));
        days(record.days());
        places(known.within(record));
        articles(record.articles());
        words(record, fact, known.telling(number.said()));
        penalty(fact);
        counted(number, record, fact);
        if (fact.people() && !PeopleWords.follow(after, known.words(), fact.stems())) {
            weight -= NOT_OF_PEOPLE;
        }
        if (spokenOf.contains(record.address())) {
            weight += SPOKEN_OF;
            speaks(Why.Of.SPOKEN_OF, "");
        }
        if (!inSentence && known.telling(number.said()) < COMMON) {
            weight -= NOT_IN_SENTENCE;
        }
        return context ? Optional.of(new BindingMatch(record.address().address(), weight, why)) : Optional.empty();
    }

    private void names(Set<RecordRef> within) {
        List<RecordRef> here = telling(sentence.named().keySet(), within);
        for (RecordRef one : here) {
            weight += (one.equals(here.getFirst()) ? NAME : OTHER_NAME) * known.telling(one);
        }
        if (!here.isEmpty()) {
            speaks(Why.Of.NAME_IN_SENTENCE, join(here, sentence.named()));
            return;
        }
        List<RecordRef> further = telling(paragraph.named().keySet(), within);
        if (!further.isEmpty()) {
            weight += NAME_IN_PARAGRAPH * known.telling(further.getFirst());
            speaks(Why.Of.NAME_IN_PARAGRAPH, join(further.subList(0, 1), paragraph.named()));
        }
    }

    private List<RecordRef> telling(Set<RecordRef> named, Set<RecordRef> within) {
        return named.stream()
                .filter(within::contains)
                .sorted(Comparator.comparingDouble((RecordRef one) -> -known.telling(one)))
                .toList();
    }

    private static String join(List<RecordRef> some, Map<RecordRef, String> words) {
        return String.join(", ", some.stream().map(words::get).toList());
    }

    private void speaks(Why.Of of, String what) {
        why.add(new Why(of, what));
        context = true;
        inSentence = inSentence || IN_SENTENCE.contains(of);
    }

    private void days(List<PartialDate> days) {
        double here = best(sentence.days(), days);
        double further = here > 0 ? 0 : best(paragraph.days(), days) * FURTHER;
        weight += here + further;
        if (here > 0) {
            speaks(Why.Of.DAY, first(sentence.days(), days));
        } else if (further > 0) {
            speaks(Why.Of.DAY_IN_PARAGRAPH, first(paragraph.days(), days));
        }
    }

    private static double best(Map<PartialDate, String> said, List<PartialDate> days) {
        return said.keySet().stream()
                .mapToDouble(day -> days.stream()
                        .mapToDouble(other -> weigh(day, other))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static String first(Map<PartialDate, String> said, List<PartialDate> days) {
        return said.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> best(Map.of(entry.getKey(), ""), days)))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private static double weigh(PartialDate day, PartialDate other) {
        if (day.isDay() && other.isDay()) {
            return day.earliest().equals(other.earliest()) ? DAY : 0;
        }
        boolean sameMonth = day.month().isPresent() && day.month().equals(other.month());
        return sameMonth ? MONTH : 0;
    }

    private void places(Set<RecordRef> within) {
        List<RecordRef> here = telling(sentence.places().keySet(), within);
        List<RecordRef> further = telling(paragraph.places().keySet(), within);
        if (!here.isEmpty()) {
            weight += PLACE;
            speaks(Why.Of.PLACE, join(here, sentence.places()));
        } else if (!further.isEmpty()) {
            weight += PLACE * FURTHER;
            why.add(new Why(Why.Of.PLACE, join(further, paragraph.places())));
        }
    }

    private void articles(Set<String> articles) {
        List<String> here =
                sentence.articles().stream().filter(articles::contains).toList();
        List<String> further =
                paragraph.articles().stream().filter(articles::contains).toList();
        if (!here.isEmpty()) {
            weight += ARTICLE;
            inSentence = true;
            speaks(Why.Of.ARTICLE, String.join(", ", here));
        } else if (!further.isEmpty()) {
            weight += ARTICLE * FURTHER;
            speaks(Why.Of.ARTICLE, String.join(", ", further));
        }
    }

    private void words(KnownRecord record, HeldNumber fact, double tellingNumber) {
        List<String> shared = known.words().shared(sentence.stems(), fact.stems());
        Set<String> title = new LinkedHashSet<>(record.stems());
        title.removeAll(fact.stems());
        List<String> inTitle = known.words().shared(sentence.stems(), title);
        List<String> beside = known.words().shared(TellingWords.stems(after), fact.stems());
        double weighed = known.words().weigh(shared);
        weight += Math.min(MOST_WORDS, 1.6 * weighed)
                + Math.min(MOST_TITLE, 0.8 * known.words().weigh(inTitle))
                + Math.min(MOST_NEAR, 1.4 * known.words().weigh(beside));
        if (!beside.isEmpty() && tellingNumber > OF_ONE_RECORD) {
            weight += NUMBER;
        }
        double needed = tellingNumber > 0.7 ? TELLING_WORDS / 4 : TELLING_WORDS;
        boolean telling = weighed + known.words().weigh(inTitle) >= needed;
        Set<String> both = new LinkedHashSet<>(shared);
        both.addAll(inTitle);
        if (telling) {
            speaks(
                    Why.Of.WORDS,
                    String.join(
                            ", ",
                            both.stream()
                                    .limit(4)
                                    .map(stem -> sentence.written().getOrDefault(stem, stem))
                                    .toList()));
        }
    }

    /** What is counted is named beside the number, and nowhere in the record. */
    private void counted(FoundNumber number, KnownRecord record, HeldNumber fact) {
        Set<String> counted = PeopleWords.counted(after);
        boolean named = counted.isEmpty()
                || counted.stream()
                        .anyMatch(stem ->
                                fact.stems().contains(stem) || record.stems().contains(stem));
        if (number.said().dimension() == Dimension.THINGS && !fact.people() && !named) {
            weight -= OTHER_THINGS;
        }
    }

    /** The measure of a penalty is found where its kind is spoken of. */
    private void penalty(HeldNumber fact) {
        if (!fact.penalty().isEmpty()) {
            weight += PenaltyStems.speaksOf(fact.penalty(), sentence.stems()) ? 1.5 : -2;
        }
    }
}
