package org.khronika.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.khronika.pages.Lanes;
import org.khronika.pages.NumbersInText;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;

/** What the numbers of one page count; each kind is looked up once. */
final class CountedOnPage implements NumbersInText.Others {

    private final Function<Set<RecordKind>, List<Stored<?>>> records;
    private final Function<List<Stored<?>>, Function<Stored<?>, Certainty>> sure;
    private final Function<Stored<?>, RecordPage> page;
    private final BiFunction<List<Stored<?>>, LocalDate, List<Stored<?>>> accepted;
    private final Map<RecordKind, Function<Stored<?>, Certainty>> known = new EnumMap<>(RecordKind.class);

    /**
     * What may be counted.
     *
     * @param records those of some kinds
     * @param sure    how sure their pages say that we are, when these are all that there are
     * @param page    of one of them
     * @param accepted those of some that had been accepted by a day
     */
    CountedOnPage(
            Function<Set<RecordKind>, List<Stored<?>>> records,
            Function<List<Stored<?>>, Function<Stored<?>, Certainty>> sure,
            Function<Stored<?>, RecordPage> page,
            BiFunction<List<Stored<?>>, LocalDate, List<Stored<?>>> accepted) {
        this.accepted = accepted;
        this.records = records;
        this.page = page;
        this.sure = sure;
    }

    @Override
    public List<Stored<?>> of(Set<RecordKind> kinds) {
        return records.apply(kinds);
    }

    @Override
    public List<Stored<?>> acceptedBy(List<Stored<?>> some, LocalDate day) {
        return accepted.apply(some, day);
    }

    @Override
    public Optional<Lanes> drawingOf(Stored<?> record) {
        return Optional.ofNullable(page.apply(record).lanes());
    }

    @Override
    public Certainty howSure(Stored<?> record) {
        return known.computeIfAbsent(record.kind(), kind -> sure.apply(records.apply(Set.of(kind))))
                .apply(record);
    }
}
