package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.LessSure;
import org.khronika.pages.MonthBars;
import org.khronika.pages.Namer;
import org.khronika.pages.PlacesOnMap.OnMap;
import org.khronika.records.Question;
import org.khronika.records.Stored;
import org.khronika.statistics.CountTable.CountPart;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** In which parts of a breakdown records stand, and what the parts are called by those who look. */
final class PartsOfRecord {

    private static final String HEDGED = "~";

    private final CountDefinition definition;
    private final Breakdown broken;
    private final Counting counting;
    private final Namer namer;
    private final Map<RecordRef, OnMap> towns;
    private final Map<RecordRef, Optional<RecordRef>> shown = new HashMap<>();

    /** @param towns of places, by what lies in them */
    PartsOfRecord(
            CountDefinition definition, Breakdown broken, Counting counting, Namer namer, Map<RecordRef, OnMap> towns) {
        this.definition = definition;
        this.broken = broken;
        this.counting = counting;
        this.namer = namer;
        this.towns = towns;
    }

    /**
     * Where a record stands: in a part, or somewhere between two days.
     *
     * @param code of the part; empty where it is of time
     * @param first the first day that it may be; null where that is open, as all of these
     * @param last  the last such day
     * @param surelyFrom the day before which it surely was not
     * @param surelyUntil the day after which it surely was not
     */
    record At(
            String code,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate surelyFrom,
            @Nullable LocalDate surelyUntil) {

        static At part(String code) {
            return new At(code, null, null, null, null);
        }

        private Optional<TimePart> held(Breakdown.Way way) {
            return TimePart.holding(way, surelyFrom, surelyUntil);
        }

        private boolean isOfTime() {
            return code.isEmpty();
        }
    }

    /** How a record stands to a part. */
    enum Stands {
        IN,
        PERHAPS,
        NOT
    }

    /** Where a record stands; in several places where several are true of it. */
    List<At> of(Stored<?> record) {
        if (broken.way().isOfTime()) {
            return List.of(time(counting.when(record)));
        }
        if (broken.way() == Breakdown.Way.PLACE) {
            RecordRef place = counting.where(record);
            return List.of(At.part(place == null ? Breakdown.NONE : place(place)));
        }
        String question = broken.path().stream().map(Question::name).collect(Collectors.joining("."));
        List<At> answers = AnswerGiven.all(record.body(), broken.path()).stream()
                .map(value -> At.part(CountDefinition.code(value)
                        + counting.apart()
                                .sure(record, question, value)
                                .map(sure -> HEDGED + CountDefinition.code(sure.name()))
                                .orElse("")))
                .toList();
        return answers.isEmpty() ? List.of(At.part(Breakdown.NONE)) : answers;
    }

    /** A day that is only about right or inferred is of no single day. */
    private At time(@Nullable PartialDate when) {
        if (when == null) {
            return new At("", null, null, null, null);
        }
        @Nullable LocalDate first = when.earliest().orElse(null);
        @Nullable LocalDate last = when.latest().orElse(null);
        if (broken.way() != Breakdown.Way.DAY
                || first == null
                || last == null
                || broken.timeOf(when).isPresent()) {
            return new At(
                    "",
                    first,
                    last,
                    when.surelyFrom().orElse(null),
                    when.surelyUntil().orElse(null));
        }
        LocalDate before = first.minusDays(1);
        LocalDate after = last.plusDays(1);
        return new At("", before, after, before, after);
    }

    /** What is withheld has no part of its own. */
    private String place(RecordRef place) {
        OnMap town = towns.get(place);
        RecordRef of = town == null ? place : town.town();
        return shown.computeIfAbsent(
                        of,
                        one -> Optional.of(one).filter(it -> namer.mention(it).href() != null))
                .map(RecordRef::address)
                .orElse(Breakdown.NONE);
    }

    Stands stands(At at, String part) {
        if (!at.isOfTime()) {
            return at.code().equals(part) ? Stands.IN : Stands.NOT;
        }
        Optional<TimePart> held = at.held(broken.way());
        if (held.isPresent()) {
            return held.get().code().equals(part) ? Stands.IN : Stands.NOT;
        }
        return TimePart.of(broken.way(), part)
                .filter(one -> one.mayHold(at.first(), at.last()))
                .map(one -> Stands.PERHAPS)
                .orElse(Stands.NOT);
    }

    /** The parts of a table, in their order. */
    List<CountPart> parts(Map<At, GrowingNumber> there) {
        return switch (broken.way()) {
            case MONTH, QUARTER, YEAR, DAY -> timeParts(there);
            case PLACE -> places(there);
            case ANSWER -> answers(there);
            case RECORD, STAGE -> List.of();
        };
    }

    /** The time that is counted, where it can be drawn; else from the first part that certainly has something to the last. */
    private List<CountPart> timeParts(Map<At, GrowingNumber> there) {
        List<TimePart> known = there.entrySet().stream()
                .filter(one -> one.getValue().sure() > 0 || broken.way() != Breakdown.Way.DAY)
                .flatMap(one -> one.getKey().held(broken.way()).stream())
                .distinct()
                .sorted()
                .toList();
        List<TimePart> parts = broken.way() == Breakdown.Way.DAY
                ? known
                : asked().orElseGet(() -> known.isEmpty() ? List.of() : all(known.getFirst(), known.getLast()));
        return parts.stream()
                .map(part -> new CountPart(part.code(), part.label(), part.brief(), part.year()))
                .toList();
    }

    private Optional<List<TimePart>> asked() {
        PartialDate time = definition.during();
        Optional<TimePart> from =
                Optional.ofNullable(time).flatMap(PartialDate::earliest).map(day -> TimePart.of(broken.way(), day));
        Optional<TimePart> to =
                Optional.ofNullable(time).flatMap(PartialDate::latest).map(day -> TimePart.of(broken.way(), day));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<TimePart> all = Stream.iterate(from.get(), part -> part.compareTo(to.get()) <= 0, TimePart::next)
                .limit(MonthBars.MOST + 1L)
                .toList();
        return Optional.of(all).filter(parts -> parts.size() <= MonthBars.MOST);
    }

    private static List<TimePart> all(TimePart from, TimePart to) {
        return Stream.iterate(from, part -> part.compareTo(to) <= 0, TimePart::next)
                .toList();
    }

    private List<CountPart> places(Map<At, GrowingNumber> there) {
        List<Map.Entry<CountPart, Long>> places = new ArrayList<>();
        there.forEach((at, tally) -> {
            if (!at.code().equals(Breakdown.NONE)) {
                String name = namer.mention(new RecordRef(at.code())).text();
                places.add(Map.entry(CountPart.of(at.code(), Sayable.written(name)), tally.sure()));
            }
        });
        places.sort(Comparator.comparingLong((Map.Entry<CountPart, Long> one) -> -one.getValue())
                .thenComparing(
                        one -> namer.say(one.getKey().label()), namer.language().order()));
        return withNone(places.stream().map(Map.Entry::getKey).toList(), there, "statistics.table.no-place");
    }

    private List<CountPart> answers(Map<At, GrowingNumber> there) {
        List<CountPart> parts = new ArrayList<>();
        for (Question.Option option :
                counting.asked(definition, broken.path(), namer.language()).options()) {
            String code = CountDefinition.code(option.value());
            Sayable label = Sayable.written(Capitals.first(option.label()));
            if (there.containsKey(At.part(code))) {
                parts.add(CountPart.of(code, label));
            }
            for (Certainty sure : Certainty.values()) {
                String hedged = code + HEDGED + CountDefinition.code(sure.name());
                if (there.containsKey(At.part(hedged))) {
                    parts.add(CountPart.of(
                            hedged,
                            LessSure.answer(Sayable.written(option.label()), sure)
                                    .capital()));
                }
            }
        }
        return withNone(parts, there, "statistics.table.no-answer");
    }

    private static List<CountPart> withNone(List<CountPart> parts, Map<At, GrowingNumber> there, String label) {
        return there.containsKey(At.part(Breakdown.NONE))
                ? Stream.concat(parts.stream(), Stream.of(CountPart.of(Breakdown.NONE, phrase(label))))
                        .toList()
                : parts;
    }

    /** What the parts are. */
    Sayable by() {
        return counting.by(definition, broken, namer.language()).capital();
    }

    boolean isOfTime() {
        return broken.way().isOfTime();
    }
}
