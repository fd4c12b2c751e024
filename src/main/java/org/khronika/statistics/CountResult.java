package org.khronika.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Quantified;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * What a definition finds among records.
 *
 * @param number  what may be, with what imprecise dates and vague quantities leave open; empty where nothing at all is known of it
 * @param sure    the records that it counts
 * @param perhaps those whose date may lie outside the time
 * @param without those of the records that say no quantity, where quantities are added up
 * @param ofSeveral how many of the records may tell of several of what is counted
 */
record CountResult(
        Optional<Quantity> number,
        List<Stored<?>> sure,
        List<Stored<?>> perhaps,
        List<Stored<?>> without,
        long ofSeveral) {

    /** What tells of a record, by its kind, what counting needs to know. */
    interface Told {

        /** When it was; null where that is not known. */
        @Nullable
        PartialDate when(Stored<?> record);

        /** The place of it that a source gives; null where none does. */
        @Nullable
        RecordRef where(Stored<?> record);

        /** Whether it may tell of several of what is counted. */
        boolean mayBeSeveral(Stored<?> record);

        /** The own number of a register on a day; of a kind that no register reads none is asked for. */
        default RegisterNumbers.Found register(String slug, LocalDate day, List<Stored<?>> records) {
            throw new UnsupportedOperationException(slug);
        }
    }

    /** Counts among records, of which those of other kinds are passed over. */
    static CountResult of(CountDefinition definition, List<Stored<?>> records, Told told) {
        if (definition.register() != null && definition.asOf() != null) {
            return ofRegister(told.register(definition.register().slug(), definition.asOf(), records), records);
        }
        List<Stored<?>> sure = new ArrayList<>();
        List<Stored<?>> perhaps = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.kind() == definition.kind() && hasAnswers(definition, record)) {
                switch (lies(told.when(record), definition)) {
                    case WITHIN -> sure.add(record);
                    case PERHAPS -> perhaps.add(record);
                    case OUTSIDE -> {}
                }
            }
        }
        List<Stored<?>> without = definition
                .added()
                .map(quantity -> sure.stream()
                        .filter(record -> said(record, quantity).isEmpty())
                        .toList())
                .orElse(List.of());
        long ofSeveral = definition.added().isPresent() || definition.unit() == CountingUnit.RECORDS
                ? 0
                : Stream.concat(sure.stream(), perhaps.stream())
                        .filter(told::mayBeSeveral)
                        .count();
        return new CountResult(
                definition
                        .added()
                        .map(quantity -> sum(quantity, sure, perhaps))
                        .orElseGet(() -> number(sure.size(), perhaps.size(), ofSeveral > 0)),
                List.copyOf(sure),
                List.copyOf(perhaps),
                without,
                ofSeveral);
    }

    private static CountResult ofRegister(RegisterNumbers.Found found, List<Stored<?>> records) {
        return new CountResult(
                found.number(), those(found.sure(), records), those(found.perhaps(), records), List.of(), 0);
    }

    private static List<Stored<?>> those(Set<RecordRef> which, List<Stored<?>> records) {
        return records.stream()
                .filter(record -> which.contains(record.address()))
                .toList();
    }

    private enum Lies {
        WITHIN,
        PERHAPS,
        OUTSIDE
    }

    /** Within the time, and begun by the day that the number is as of. */
    private static Lies lies(@Nullable PartialDate date, CountDefinition definition) {
        Lies within = lies(date, definition.during());
        LocalDate asOf = definition.asOf();
        if (asOf == null || within == Lies.OUTSIDE) {
            return within;
        }
        LocalDate first = date == null ? null : date.earliest().orElse(null);
        LocalDate last = date == null ? null : date.latest().orElse(null);
        if (first != null && first.isAfter(asOf)) {
            return Lies.OUTSIDE;
        }
        return last != null && !last.isAfter(asOf) ? within : Lies.PERHAPS;
    }

    /** A record without a date may lie in any time. */
    private static Lies lies(@Nullable PartialDate date, @Nullable PartialDate time) {
        if (time == null) {
            return Lies.WITHIN;
        }
        Optional<LocalDate> from = time.earliest();
        Optional<LocalDate> to = time.latest();
        Optional<LocalDate> first = date == null ? Optional.empty() : date.earliest();
        Optional<LocalDate> last = date == null ? Optional.empty() : date.latest();
        boolean over = last.isPresent() && from.isPresent() && last.get().isBefore(from.get());
        boolean yetToCome = first.isPresent() && to.isPresent() && first.get().isAfter(to.get());
        if (over || yetToCome) {
            return Lies.OUTSIDE;
        }
        boolean begun = from.isEmpty() || (first.isPresent() && !first.get().isBefore(from.get()));
        boolean ended = to.isEmpty() || (last.isPresent() && !last.get().isAfter(to.get()));
        return begun && ended ? Lies.WITHIN : Lies.PERHAPS;
    }

    private static boolean hasAnswers(CountDefinition definition, Stored<?> record) {
        return definition.answers().stream()
                .allMatch(answer -> AnswerGiven.isOneOf(record.body(), answer.path(), answer.values()));
    }

    /** Where one record may tell of several, a least number. */
    private static Optional<Quantity> number(long sure, long perhaps, boolean open) {
        if (!open) {
            return Optional.of(between(sure, sure + perhaps));
        }
        return sure == 0 ? Optional.empty() : Optional.of(Quantity.parse(">=" + sure));
    }

    /** The same for those who ask for the number alone. */
    CountedNumber counted(CountDefinition definition) {
        List<CountedNumber.Behind> behind = new ArrayList<>();
        sure.forEach(record -> behind.add(new CountedNumber.Behind(record, false, adds(definition, record), "")));
        perhaps.forEach(record -> behind.add(new CountedNumber.Behind(record, true, adds(definition, record), "")));
        return new CountedNumber(number, behind);
    }

    private static @Nullable Quantity adds(CountDefinition definition, Stored<?> record) {
        return definition.added().flatMap(quantity -> said(record, quantity)).orElse(null);
    }

    @SuppressWarnings("unchecked") // a quantity of the kind of the record
    private static <T extends Record> Optional<Quantity> said(Stored<?> record, Quantified<T> quantity) {
        return Optional.ofNullable(quantity.of().apply((T) record.body()));
    }

    /** Of what is only perhaps within the time, nothing may be; of what says no quantity, any number. */
    private static Optional<Quantity> sum(Quantified<?> quantity, List<Stored<?>> sure, List<Stored<?>> perhaps) {
        List<Quantity> said =
                sure.stream().flatMap(record -> said(record, quantity).stream()).toList();
        Quantity sum = said.stream().reduce(Quantity.of(0), Quantity::plus);
        boolean open = said.size() < sure.size();
        for (Stored<?> record : perhaps) {
            OptionalLong most = said(record, quantity).map(Quantity::most).orElse(OptionalLong.empty());
            open = open || most.isEmpty();
            sum = most.isEmpty() ? sum : sum.plus(between(0, most.getAsLong()));
        }
        if (!open) {
            return Optional.of(sum);
        }
        return sum.least() == 0 ? Optional.empty() : Optional.of(Quantity.parse(">=" + sum.least()));
    }

    private static Quantity between(long least, long most) {
        return least == most ? Quantity.of(least) : Quantity.parse(least + ".." + most);
    }
}
