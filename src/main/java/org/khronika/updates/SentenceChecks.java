package org.khronika.updates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.WhoseWord;
import org.khronika.statistics.WrittenNumber;
import org.khronika.updates.Beside.Facts;
import org.khronika.values.Certainty;
import org.khronika.values.HowLong;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Asks of a sentence of an update whether it leads somewhere, says no more than what it leads to, and says whose word it is. It is asked about only
 * where its own words differ from its records; an author may answer that it is right all the same.
 *
 * @param sentence that is asked about
 * @param all      sentences of the update, in its order
 * @param beside   what it leads to
 */
record SentenceChecks(UpdateSentence sentence, List<UpdateSentence> all, Beside beside) {

    private static final int SHORTEST_NAME = 4;

    /**
     * A rule that a sentence breaks.
     *
     * @param about  the words, or the title of the record, that it is about
     * @param offers the numbers that records give instead
     * @param rests  on what is known: another for each other thing that would be asked
     */
    record Objection(SentenceRule rule, String about, List<Offer> offers, String rests) {}

    /**
     * A number that records give.
     *
     * @param by         the title of a record, or the definition of a count
     * @param definition that can be written into the text; null where the number is a record's
     */
    record Offer(Sayable number, String by, @Nullable String definition) {}

    private record Led(Binding binding, Facts facts) {

        boolean isWhole() {
            return binding.at().isEmpty();
        }

        /** Whether it is something that has a day of its own: the whole, or a step. */
        boolean isDated() {
            return isWhole() || facts.happensOnItsDay();
        }
    }

    /** What is asked, in the order of the rules; nothing twice. */
    List<Objection> asked() {
        String words = sentence.words();
        List<Led> led = sentence.bindings()
                .filter(binding -> !binding.isNote())
                .flatMap(binding -> beside.facts(binding).map(facts -> new Led(binding, facts)).stream())
                .toList();
        List<Facts> whole = led.stream().filter(Led::isWhole).map(Led::facts).toList();
        Set<Objection> asked = new LinkedHashSet<>();
        references(asked);
        beside.protectedIn(words).forEach(name -> asked.add(objection(SentenceRule.NAME, name)));
        LooseNumbers.in(sentence).forEach(loose -> asked.add(number(loose, whole)));
        led.forEach(one -> told(one).ifPresent(asked::add));
        sentence.bindings()
                .filter(binding -> binding.count().isPresent())
                .forEach(binding -> counted(binding).ifPresent(asked::add));
        led.forEach(one -> term(one).ifPresent(asked::add));
        led.forEach(one -> figure(one).ifPresent(asked::add));
        speaker(words, led).ifPresent(one -> asked.add(about(SentenceRule.SPEAKER, one)));
        surer(words, led.stream().map(Led::facts).toList()).ifPresent(one -> asked.add(about(SentenceRule.SURER, one)));
        conviction(words, led.stream().map(Led::facts).toList())
                .ifPresent(one -> asked.add(about(SentenceRule.CONVICTION, one)));
        day(words, led.stream().filter(Led::isDated).map(Led::facts).toList())
                .ifPresent(one -> asked.add(about(SentenceRule.DAY, one)));
        place(words, whole).ifPresent(one -> asked.add(about(SentenceRule.PLACE, one)));
        if (SentenceWords.saysItWasTold(words) && !leadsToEarlier()) {
            asked.add(objection(SentenceRule.COVERED, ""));
        }
        return List.copyOf(asked);
    }

    private static Objection objection(SentenceRule rule, String about) {
        return new Objection(rule, about, List.of(), about);
    }

    private static Objection about(SentenceRule rule, Facts record) {
        return new Objection(rule, record.title(), List.of(), record.mark());
    }

    private void references(Set<Objection> asked) {
        sentence.pieces().stream()
                .map(piece -> piece.binding())
                .filter(binding -> binding != null)
                .forEach(binding -> {
                    if (!beside.leads(binding)) {
                        asked.add(objection(SentenceRule.NOWHERE, binding.destination()));
                    } else if (binding.isDrawn() && !(isAlone() && beside.draws(binding))) {
                        asked.add(objection(SentenceRule.DRAWING, binding.destination()));
                    }
                    beside.facts(binding)
                            .filter(facts -> !facts.isPublic())
                            .ifPresent(facts -> asked.add(objection(SentenceRule.NOT_PUBLIC, facts.title())));
                });
    }

    /** Whether nothing but one link stands in its paragraph. */
    private boolean isAlone() {
        return sentence.pieces().size() == 1 && paragraph().count() == 1;
    }

    /** A number of the records that the sentence leads to is nearer than one that is counted. */
    private Objection number(LooseNumbers.Loose loose, List<Facts> whole) {
        List<Offer> told = whole.stream()
                .flatMap(facts -> facts.numbers().stream().map(number -> new Offer(number, facts.title(), null)))
                .distinct()
                .toList();
        List<Offer> offers = told.isEmpty()
                ? loose.count().flatMap(beside::count).stream()
                        .map(SentenceChecks::offer)
                        .toList()
                : told;
        List<String> numbers = offers.stream()
                .map(offer -> offer.by() + offer.number().english())
                .toList(); // a key
        return new Objection(SentenceRule.NUMBER, loose.words(), offers, loose.words() + numbers);
    }

    private static Offer offer(Beside.Counted counted) {
        return new Offer(counted.number(), counted.definition(), counted.definition());
    }

    /** A number that is counted, where the words that are bound to it say another. */
    private Optional<Objection> counted(Binding binding) {
        if (binding.isDrawn()) {
            return Optional.empty();
        }
        Optional<Quantity> given = beside.number(binding);
        String definition = binding.count().orElseThrow();
        return written(binding)
                .filter(written -> given.isPresent() && !written.equals(given.get()))
                .map(written -> other(
                        binding,
                        given.stream()
                                .map(number -> new Offer(number, definition, definition))
                                .toList()));
    }

    /** A number that a record tells of itself, where words that are bound to it say another of people or things. */
    private Optional<Objection> told(Led one) {
        Facts facts = one.facts();
        if (!one.isWhole() || facts.stated() != null || !LooseNumbers.counts(sentence, one.binding())) {
            return Optional.empty();
        }
        return written(one.binding())
                .filter(written -> isOther(written, facts))
                .map(written -> other(one.binding(), offers(facts)));
    }

    private static Objection other(Binding binding, List<Offer> offers) {
        List<String> numbers = offers.stream()
                .map(offer -> offer.by() + offer.number().english())
                .toList(); // a key
        return new Objection(SentenceRule.NUMBER, binding.words(), offers, binding.words() + numbers);
    }

    private static boolean isOther(Quantity written, Facts facts) {
        return !facts.numbers().isEmpty() && !facts.numbers().contains(written);
    }

    private static List<Offer> offers(Facts facts) {
        return facts.numbers().stream()
                .map(number -> new Offer(number, facts.title(), null))
                .toList();
    }

    /** The number that bound words say, with what leaves it open beside them. */
    private Optional<Quantity> written(Binding binding) {
        int at = sentence.pieces().stream().map(Piece::binding).toList().indexOf(binding);
        return WrittenNumber.in(words(sentence.pieces().subList(0, at)), binding.words(), after(binding));
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** How long a penalty lasts, where the words that are bound to its step say another time and none that the step has. */
    private Optional<Objection> term(Led one) {
        List<Penalty> penalties = one.facts().penalties();
        List<String> lasting =
                penalties.stream().flatMap(penalty -> penalty.lasts().stream()).toList();
        List<String> written = timesIn(one.binding());
        return written.isEmpty()
                        || lasting.isEmpty()
                        || lasting.size() < penalties.size()
                        || written.stream().anyMatch(lasting::contains)
                ? Optional.empty()
                : Optional.of(new Objection(
                        SentenceRule.TERM,
                        one.binding().words(),
                        penalties.stream()
                                .map(penalty -> new Offer(penalty, one.facts().title(), null))
                                .toList(),
                        one.binding().words() + penalties));
    }

    /** The times that begin in the words that are bound; their unit may stand after them. */
    private List<String> timesIn(Binding binding) {
        String bound = binding.words();
        return HowLong.allIn(bound + after(binding)).stream()
                .filter(time -> time.from() < bound.length())
                .map(HowLong.Told::lasts)
                .toList();
    }

    private String after(Binding binding) {
        int at = sentence.pieces().stream().map(Piece::binding).toList().indexOf(binding);
        return words(sentence.pieces().subList(at + 1, sentence.pieces().size()));
    }

    private Optional<Objection> figure(Led one) {
        Facts facts = one.facts();
        if (facts.stated() == null) {
            return Optional.empty();
        }
        boolean other = written(one.binding())
                .filter(written -> isOther(written, facts))
                .isPresent();
        boolean known = facts.stated().dated() && (facts.stated().bySomebody() || isNoted());
        return other || !known
                ? Optional.of(new Objection(
                        SentenceRule.FIGURE, facts.title(), other ? offers(facts) : List.of(), facts.mark()))
                : Optional.empty();
    }

    /** Whether its paragraph has a note of a source, in it or after it: whoever counted is not known, but who passes it on. */
    private boolean isNoted() {
        return paragraph()
                .filter(one -> one.from() >= sentence.from())
                .flatMap(UpdateSentence::bindings)
                .anyMatch(Binding::isNote);
    }

    private Stream<UpdateSentence> paragraph() {
        return all.stream()
                .filter(one -> one.section() == sentence.section() && one.paragraph() == sentence.paragraph());
    }

    private Stream<UpdateSentence> before() {
        return all.stream().takeWhile(one -> !one.equals(sentence));
    }

    private Optional<Facts> speaker(String words, List<Led> led) {
        return SentenceWords.givesTheWord(words)
                ? Optional.empty()
                : led.stream()
                        .map(Led::facts)
                        .filter(facts -> facts.whoseWord().isPresent()
                                && !isNamed(facts.whoseWord().get()))
                        .findFirst();
    }

    /** Whether the sentence, or what stands before it in its paragraph, names who says it. */
    private boolean isNamed(WhoseWord word) {
        return paragraph()
                .filter(one -> one.from() <= sentence.from())
                .anyMatch(one -> one.bindings()
                                .flatMap(binding -> binding.record().stream())
                                .anyMatch(word.onRecord()::contains)
                        || word.speakers().stream().anyMatch(speaker -> names(one.words(), speaker)));
    }

    private static boolean names(String words, String speaker) {
        return Arrays.stream(speaker.split("[\\s,]+"))
                .filter(part -> part.length() >= SHORTEST_NAME && Character.isUpperCase(part.codePointAt(0)))
                .anyMatch(words::contains);
    }

    private static Optional<Facts> surer(String words, List<Facts> facts) {
        return SentenceWords.keepsDistance(words)
                ? Optional.empty()
                : first(
                        facts,
                        one -> one.certainty() != Certainty.UNSAID
                                && !one.certainty().isAtLeast(Certainty.REPORTED));
    }

    private static Optional<Facts> conviction(String words, List<Facts> facts) {
        List<Facts> cases =
                facts.stream().filter(one -> one.guilty().isPresent()).toList();
        return !SentenceWords.findsGuilty(words)
                        || cases.stream().anyMatch(one -> one.guilty().orElse(false))
                ? Optional.empty()
                : cases.stream().findFirst();
    }

    /** Where one day or month and one thing that happened stand in a sentence, it is that of the thing. */
    private Optional<Facts> day(String words, List<Facts> facts) {
        List<PartialDate> days = SentenceWords.days(words, beside.period());
        List<Facts> happened = happened(facts);
        return days.size() != 1
                ? Optional.empty()
                : happened.size() == 1
                        ? first(happened, one -> one.when() != null && !overlap(days.getFirst(), one.when()))
                        : Optional.empty();
    }

    /** Where one thing that happened and places stand in a sentence, one of them is where it happened, lies there or holds it. */
    private Optional<Facts> place(String words, List<Facts> facts) {
        List<Facts> happened = happened(facts);
        if (happened.size() != 1 || happened.getFirst().places().isEmpty()) {
            return Optional.empty();
        }
        Set<RecordRef> named = new HashSet<>(beside.placesIn(words));
        sentence.bindings()
                .flatMap(binding -> binding.record().stream())
                .filter(record -> record.kind() == RecordKind.PLACE)
                .forEach(named::add);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Set<RecordRef> where = happened.getFirst().places();
        boolean agrees = named.stream()
                .anyMatch(place -> where.stream()
                        .anyMatch(one -> beside.around(one).contains(place)
                                || beside.around(place).contains(one)));
        return agrees ? Optional.empty() : Optional.of(happened.getFirst());
    }

    private static List<Facts> happened(List<Facts> facts) {
        return facts.stream().filter(Facts::happensOnItsDay).distinct().toList();
    }

    private static Optional<Facts> first(List<Facts> facts, Predicate<Facts> which) {
        return facts.stream().filter(which).findFirst();
    }

    private boolean leadsToEarlier() {
        Set<String> above = new HashSet<>();
        before().forEach(one -> one.bindings().forEach(binding -> above.add(binding.destination())));
        return sentence.bindings()
                .filter(binding -> !binding.isNote())
                .anyMatch(binding -> above.contains(binding.destination()) || beside.toldEarlier(binding));
    }

    private static boolean overlap(PartialDate one, PartialDate other) {
        LocalDate from = one.earliest().orElse(LocalDate.MIN);
        LocalDate to = one.latest().orElse(LocalDate.MAX);
        return !from.isAfter(other.latest().orElse(LocalDate.MAX))
                && !to.isBefore(other.earliest().orElse(LocalDate.MIN));
    }
}
