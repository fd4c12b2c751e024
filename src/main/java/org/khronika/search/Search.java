package org.khronika.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khronika.review.Reader;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Finds records. What a reader may not see changes no hit, no count, no facet and no order. */
@Component
public class Search {

    private final RecordIndex index;
    private final IndexTasks tasks;

    Search(RecordIndex index, IndexTasks tasks) {
        this.index = index;
        this.tasks = tasks;
    }

    /** Which come first. */
    public enum Order implements Choice {
        /** Those in whose title the words stand, then those in whose text they stand as they were typed; of these the latest. */
        BEST,
        /** Those of the latest date. */
        LATEST,
        /** Those of the earliest date. */
        EARLIEST,
        /** Those that were changed last. */
        CHANGED,
        /** Those that were not changed for the longest time. */
        UNCHANGED,
        /** Those that were entered last. */
        ADDED,
        /** Those that were entered first. */
        FIRST_ADDED,
        /** By their titles, in the order of the letters. */
        TITLE,
        /** The same, the last letter first. */
        TITLE_BACK,
        /** By their addresses. */
        ADDRESS,
        /** The same, the last first. */
        ADDRESS_BACK
    }

    /**
     * Finds what is wanted.
     *
     * @throws NoIndex when there is no index yet, or it cannot be reached
     */
    public Finds find(Wanted wanted, Order order, int offset, int limit, Reader reader) {
        return index.ask(generation -> generation.ask(session -> {
            Seen seen = Seen.of(session, reader, tasks.closedTo(reader));
            return find(seen, wanted, order, offset, limit);
        }));
    }

    /** The same, of what has the words as they were typed, and never what is a slip away from them. */
    public Finds findAsTyped(Wanted wanted, Order order, int offset, int limit, Reader reader) {
        return index.ask(generation ->
                generation.ask(session -> new Answering(Seen.of(session, reader, tasks.closedTo(reader)), false)
                        .find(wanted, order, offset, limit)));
    }

    /** How many records that the reader may see the index could not take over: no answer has them. */
    public long lacking(Reader reader) {
        return tasks.failing(reader);
    }

    /**
     * The best of what is wanted, without counting the rest; slips where nothing is found without.
     *
     * @throws NoIndex when there is no index yet, or it cannot be reached
     */
    public List<RecordRef> first(Wanted wanted, int limit, Reader reader) {
        return index.ask(generation ->
                generation.ask(session -> first(Seen.of(session, reader, tasks.closedTo(reader)), wanted, limit)));
    }

    static List<RecordRef> first(Seen seen, Wanted wanted, int limit) {
        List<RecordRef> found = new Answering(seen, false).first(wanted, limit);
        return found.isEmpty() ? new Answering(seen, true).first(wanted, limit) : found;
    }

    /**
     * The records that name most of what another names: the heaviest first, then the latest.
     *
     * @param shared  what the other names, as far as the reader may see it, with how much it weighs
     * @param itself  is left out, with what names it and what was withdrawn
     * @param without is left out too
     * @throws NoIndex when there is no index yet, or it cannot be reached
     */
    public List<RecordRef> related(
            Map<RecordRef, Float> shared, RecordRef itself, Set<RecordRef> without, int limit, Reader reader) {
        Map<String, Float> weights = new LinkedHashMap<>();
        shared.forEach((record, weight) -> weights.put(record.address(), weight));
        return index.ask(generation ->
                generation.ask(session -> new Answering(Seen.of(session, reader, tasks.closedTo(reader)), false)
                        .related(
                                weights,
                                itself.address(),
                                without.stream().map(RecordRef::address).collect(Collectors.toSet()),
                                limit)));
    }

    /**
     * Goes through all that is wanted, some at a time, in their order of entry: by the numbers of the records, each once, whatever changes meanwhile.
     *
     * @param slips whether a word that finds nothing may be a slip: what {@link #find} told
     */
    public void each(Wanted wanted, boolean slips, int some, Reader reader, Consumer<List<Long>> take) {
        List<Long> next = after(0, wanted, slips, some, reader);
        while (!next.isEmpty()) {
            take.accept(next);
            next = after(next.getLast(), wanted, slips, some, reader);
        }
    }

    private List<Long> after(long number, Wanted wanted, boolean slips, int some, Reader reader) {
        return index.ask(generation -> generation.ask(session -> {
            Seen seen = Seen.of(session, reader, tasks.closedTo(reader));
            return new Answering(seen, slips).after(number, wanted, some);
        }));
    }

    /** Slips are looked for only where nothing is found without: what was typed right is never mixed with what is like it. */
    static Finds find(Seen seen, Wanted wanted, Order order, int offset, int limit) {
        Finds found = new Answering(seen, false).find(wanted, order, offset, limit);
        return found.total() > 0 ? found : new Answering(seen, true).find(wanted, order, offset, limit);
    }
}
