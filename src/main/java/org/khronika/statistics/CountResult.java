package org.khronika.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<Stored<?>> without = new ArrayList<>();
        GrowingNumber tally = new GrowingNumber(definition.added().isPresent());
        for (Stored<?> record : records) {
            Lies lies = lies(definition, record, told);
            if (lies != Lies.OUTSIDE) {
                GrowingNumber.Weight weight = weight(definition, record, told);
                boolean isPerhaps = lies == Lies.PERHAPS;
                tally.add(weight, isPerhaps);
                (isPerhaps ? perhaps : sure).add(record);
                if (definition.added().isPresent() && !isPerhaps && weight.adds() == null) {
                    without.add(record);
                }
            }
        }
        return new CountResult(
                tally.number(), List.copyOf(sure), List.copyOf(perhaps), List.copyOf(without), tally.several());
    }

    /** Whether a record belongs to a number: it is of the kind, has the answers, and lies in the time. */
    static Lies lies(CountDefinition definition, Stored<?> record, Told told) {
        return record.kind() == definition.kind() && hasAnswers(definition, record)
                ? lies(told.when(record), definition)
                : Lies.OUTSIDE;
    }

    /** What a record brings that belongs to it. */
    static GrowingNumber.Weight weight(CountDefinition definition, Stored<?> record, Told told) {
        boolean counted = definition.added().isEmpty() && definition.unit() == CountingUnit.TOLD;
        return new GrowingNumber.Weight(counted && told.mayBeSeveral(record), adds(definition, record));
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

    /** Where a record lies, as far as its date tells. */
    enum Lies {
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
        LocalDate last = date == null ? null : date.surelyUntil().orElse(null);
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
        Optional<LocalDate> surelyFrom = date == null ? Optional.empty() : date.surelyFrom();
        Optional<LocalDate> surelyUntil = date == null ? Optional.empty() : date.surelyUntil();
        boolean begun =
                from.isEmpty() || (surelyFrom.isPresent() && !surelyFrom.get().isBefore(from.get()));
        boolean ended =
                to.isEmpty() || (surelyUntil.isPresent() && !surelyUntil.get().isAfter(to.get()));
        return begun && ended ? Lies.WITHIN : Lies.PERHAPS;
    }

    private static boolean hasAnswers(CountDefinition definition, Stored<?> record) {
        return definition.answers().stream()
                .allMatch(answer -> AnswerGiven.isOneOf(record.body(), answer.path(), answer.values()));
    }

    /** The same for those who ask for the number alone. */
    CountedNumber counted(CountDefinition definition) {
        List<CountedNumber.Behind> behind = new ArrayList<>();
        sure.forEach(record -> behind.add(new CountedNumber.Behind(record, false, adds(definition, record), "")));
        perhaps.forEach(record -> behind.add(new CountedNumber.Behind(record, true, adds(definition, record), "")));
        return new CountedNumber(number, behind);
    }

    static @Nullable Quantity adds(CountDefinition definition, Stored<?> record) {
        return definition.added().flatMap(quantity -> said(record, quantity)).orElse(null);
    }

    @SuppressWarnings("unchecked") // a quantity of the kind of the record
    private static <T extends Record> Optional<Quantity> said(Stored<?> record, Quantified<T> quantity) {
        return Optional.ofNullable(quantity.of().apply((T) record.body()));
    }
}
