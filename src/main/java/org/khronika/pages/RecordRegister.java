package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;

/**
 * A register that a context works out from whole records: who asked to assemble and what was answered, who stands on a list. One
 * bean each, and nothing elsewhere: what it is, its columns and its contents give page, files and dictionary. The desk shows it from what a member may see, a release from what it publishes; both through the same code.
 *
 * @param <E> an entry
 */
public abstract class RecordRegister<E> {

    /** Which days it can be asked for. */
    public enum Days {
        /** None: it tells all that is on record. */
        NONE,
        /** A period: what happened in it. */
        PERIOD,
        /** One day, and another to compare with: how things stood. */
        DAY
    }

    /**
     * What it is asked.
     *
     * @param from    the first day of the period; null for no limit
     * @param to      the last day of the period; null for no limit
     * @param day     the day for {@link Days#DAY}; today or the day of the release when nobody asked for another
     * @param against the day to compare with; null for none
     * @param told    the last day that the sources speak of: what they tell without a date they tell of that day, and of none before
     */
    public record Scope(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate day,
            @Nullable LocalDate against,
            LocalDate told) {

        /** A period and a day that is the last that the sources speak of. */
        public Scope(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, @Nullable LocalDate against) {
            this(from, to, day, against, day);
        }

        /** Everything, as of a day, by sources that speak of days up to another. */
        public static Scope on(LocalDate day, LocalDate told) {
            return new Scope(null, null, day, null, told);
        }

        /** Everything, as of a day. */
        public static Scope on(LocalDate day) {
            return new Scope(null, null, day, null);
        }

        /** Whether a date may lie in the period: its possible days touch it. No date lies in every period. */
        public boolean touches(@Nullable PartialDate date) {
            return date == null
                    || ((from == null
                                    || date.latest()
                                            .map(last -> !last.isBefore(from))
                                            .orElse(true))
                            && (to == null
                                    || date.earliest()
                                            .map(first -> !first.isAfter(to))
                                            .orElse(true)));
        }

        /** Whether a date lies in the period whatever day it is. */
        public boolean contains(PartialDate date) {
            boolean begun = from == null
                    || date.surelyFrom().map(first -> !first.isBefore(from)).orElse(false);
            boolean over = to != null
                    && !date.surelyUntil().map(last -> !last.isAfter(to)).orElse(false);
            return begun && !over;
        }
    }

    private final RegisterDefinition definition;
    private final RegisterColumns<E> columns;
    private final Set<RecordKind> reads;

    /**
     * A register that is worked out from records of some kinds.
     *
     * @param columns of its page and of its files
     */
    protected RecordRegister(RegisterDefinition definition, RegisterColumns<E> columns, RecordKind... reads) {
        this.definition = definition;
        this.columns = columns;
        this.reads = Set.of(reads);
    }

    /** What it is. */
    public final RegisterDefinition definition() {
        return definition;
    }

    /** Its name in addresses. */
    public final String slug() {
        return definition.slug();
    }

    /** The kinds of record that it reads. */
    public final Set<RecordKind> reads() {
        return reads;
    }

    /**
     * The list of its records, by the name of its question, that all its entries are made from: a record in which it is empty has nothing for
     * the register and is not read. Empty when it needs every record of its kinds.
     */
    public Optional<String> madeFrom() {
        return Optional.empty();
    }

    /**
     * Whether a record of its kinds can make it say something else on any day: the others need not be read, and what changes in them changes nothing. Each can,
     * unless a register knows better.
     */
    public boolean concerns(Stored<?> record) {
        return true;
    }

    /** Days on which it says something else than on the day before, besides those that records name; none by default. */
    public Stream<LocalDate> daysBesides(List<Stored<?>> records) {
        return Stream.of();
    }

    /** The kinds of record by whose dates it says something else on one day than on another. */
    public Set<RecordKind> goesBy() {
        return reads;
    }

    /**
     * How sure we are of what it counts of a record: as the record's own page says of the whole, unless the register counts something else.
     *
     * @param whole what that page says
     */
    protected Certainty howSure(Stored<?> record, Certainty whole) {
        return whole;
    }

    /**
     * The incidents that its sentence counts, where the records on its page are not what it counts: how many of them are told less surely is
     * said instead. Empty for a register whose sentence counts what stands on its page.
     */
    protected List<Stored<?>> countedIncidents(List<Stored<?>> records, Scope scope) {
        return List.of();
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
        return columns.data(definition, entries, namer);
    }

    /**
     * The register as its page shows it, with its sentence opened.
     *
     * @param pages the page of a record, which says how sure we are of it
     */
    public final RegisterPage page(
            List<Stored<?>> records, Scope scope, Namer namer, Function<Stored<?>, RecordPage> pages) {
        return opened(on(records, scope, namer), records, scope, namer, pages);
    }

    /** The same without its table for programs, for whoever asks it for many days. */
    public final RegisterPage bare(
            List<Stored<?>> records, Scope scope, Namer namer, Function<Stored<?>, RecordPage> pages) {
        RegisterPage.Data none = new RegisterPage.Data(slug(), "", List.of(), List.of());
        return opened(page(contents(records, scope, namer), none, namer), records, scope, namer, pages);
    }

    private RegisterPage opened(
            RegisterPage page,
            List<Stored<?>> records,
            Scope scope,
            Namer namer,
            Function<Stored<?>, RecordPage> pages) {
        return RegisterOpening.of(
                record -> howSure(record, HowSure.ofTheWhole(pages.apply(record))),
                records,
                countedIncidents(records, scope),
                page,
                namer);
    }

    /** The register by what it says itself. */
    public final RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        RegisterContents<E> contents = contents(records, scope, namer);
        return page(contents, data(contents.entries(), namer), namer);
    }

    private RegisterPage page(RegisterContents<E> contents, RegisterPage.Data data, Namer namer) {
        return new RegisterPage(
                definition,
                namer.language(),
                contents.sentence(),
                columns.heads(namer),
                contents.groups(),
                contents.entries().stream()
                        .map(entry -> columns.line(entry, namer))
                        .toList(),
                contents.grids(),
                data,
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
                List.of(head, namer.say(phrase("pages.grid.number"))),
                entries,
                by,
                (key, these) -> List.of(key, Integer.toString(these.size())),
                namer);
    }
}
