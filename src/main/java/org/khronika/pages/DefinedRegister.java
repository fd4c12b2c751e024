package org.khronika.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;

/**
 * A register that a context works out from whole records: who asked to assemble and what was answered, who stands on a list. One
 * bean each, and nothing elsewhere. The desk shows it from what a member may see, a release from what it publishes; both through the same code.
 *
 * @param <E> an entry
 */
public abstract class DefinedRegister<E> implements RecordRegister {

    private final RegisterDefinition definition;
    private final RegisterColumns<E> columns;
    private final Set<RecordKind> reads;

    /**
     * A register that is worked out from records of some kinds.
     *
     * @param columns of its page and of its files
     */
    protected DefinedRegister(RegisterDefinition definition, RegisterColumns<E> columns, RecordKind... reads) {
        this.definition = definition;
        this.columns = columns;
        this.reads = Set.of(reads);
    }

    @Override
    public final String slug() {
        return definition.slug();
    }

    @Override
    public final String title() {
        return definition.title();
    }

    @Override
    public final String explanation() {
        return definition.counts();
    }

    @Override
    public final Days days() {
        return definition.days();
    }

    @Override
    public final RecordKind.Family family() {
        return definition.family();
    }

    /** What it is. */
    public final RegisterDefinition definition() {
        return definition;
    }

    @Override
    public final Set<RecordKind> reads() {
        return reads;
    }

    /**
     * What stands in it.
     *
     * @param records the records of its kinds that the reader may see, by date, the latest first; none that was withdrawn
     * @param namer   every name and every text from a record goes through it
     */
    protected abstract RegisterContents<E> contents(List<Stored<?>> records, Scope scope, Namer namer);

    /** Its entries as a table that programs read. */
    protected RegisterPage.Data data(List<E> entries, Namer namer) {
        return columns.data(definition.slug(), definition.title(), entries, namer);
    }

    @Override
    public final RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        RegisterContents<E> contents = contents(records, scope, namer);
        return new RegisterPage(
                definition,
                contents.sentence(),
                columns.heads(),
                contents.groups(),
                contents.entries().stream()
                        .map(entry -> columns.line(entry, namer))
                        .toList(),
                contents.grids(),
                data(contents.entries(), namer),
                null);
    }

    /** A small table with a row for each group of entries, in the order of what they have in common, and where each of them opens behind it. */
    protected final <K extends Comparable<K>> RegisterPage.Grid counted(
            String caption,
            List<String> heads,
            List<E> entries,
            Function<E, K> by,
            BiFunction<K, List<E>, List<String>> row,
            Namer namer) {
        return RegisterPage.Grid.counted(
                caption,
                heads,
                entries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                row,
                entry -> columns.head(entry, namer));
    }

    /** The same with how many entries there are in each. */
    protected final RegisterPage.Grid counted(
            String caption, String head, List<E> entries, Function<E, String> by, Namer namer) {
        return counted(
                caption,
                List.of(head, "Number"),
                entries,
                by,
                (key, these) -> List.of(key, Integer.toString(these.size())),
                namer);
    }
}
