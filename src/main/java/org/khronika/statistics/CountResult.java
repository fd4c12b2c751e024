package org.khronika.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Quantified;
import org.khronika.records.Question;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a definition finds among records.
 *
 * @param number  what may be, with what imprecise dates and vague quantities leave open; empty where nothing at all is known of it
 * @param sure    the records that it counts
 * @param perhaps those whose date may lie outside the time
 * @param without those of the records that say no quantity, where quantities are added up
 */
record CountResult(Optional<Quantity> number, List<Stored<?>> sure, List<Stored<?>> perhaps, List<Stored<?>> without) {

    /** When a record was, by its kind. */
    interface Dates {

        @Nullable
        PartialDate of(Stored<?> record);
    }

    /** Counts among records, of which those of other kinds are passed over. */
    static CountResult of(CountDefinition definition, List<Stored<?>> records, Dates dates) {
        List<Stored<?>> sure = new ArrayList<>();
        List<Stored<?>> perhaps = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.kind() == definition.kind() && hasAnswers(definition, record)) {
                switch (lies(dates.of(record), definition.during())) {
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
        return new CountResult(
                definition
                        .added()
                        .map(quantity -> sum(quantity, sure, perhaps))
                        .orElseGet(() -> Optional.of(between(sure.size(), (long) sure.size() + perhaps.size()))),
                List.copyOf(sure),
                List.copyOf(perhaps),
                without);
    }

    private enum Lies {
        WITHIN,
        PERHAPS,
        OUTSIDE
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
        JsonNode body = JsonMapper.shared().valueToTree(record.body());
        return definition.answers().stream().allMatch(answer -> has(body, answer.path(), answer.values()));
    }

    private static boolean has(JsonNode group, List<Question> path, List<String> values) {
        JsonNode answer = group.path(path.getFirst().name());
        List<Question> rest = path.subList(1, path.size());
        if (!rest.isEmpty()) {
            return answer.valueStream().anyMatch(item -> has(item, rest, values));
        }
        return answer.isArray()
                ? answer.valueStream().anyMatch(one -> values.contains(one.asString()))
                : values.contains(answer.asString(""));
    }

    /** The same for those who ask for the number alone. */
    CountedNumber counted(CountDefinition definition) {
        List<CountedNumber.Behind> behind = new ArrayList<>();
        sure.forEach(record -> behind.add(new CountedNumber.Behind(record, false, adds(definition, record))));
        perhaps.forEach(record -> behind.add(new CountedNumber.Behind(record, true, adds(definition, record))));
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
