package org.khronika.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/**
 * The columns of a register as data. One definition gives the heads and lines of its page, the columns and rows of its files, and what the data
 * dictionary says of them. A value is what is on record: a date, a number, a choice, a record, words; only {@link CellValue} knows
 * how it stands in words and as a code.
 *
 * @param <E> an entry of the register
 */
public final class RegisterColumns<E> {

    private final String opens;
    private final BiFunction<E, Namer, Mention> head;
    private final List<Column<E>> columns = new ArrayList<>();
    private BiFunction<E, Namer, List<Mention>> under = (_, _) -> List.of();
    private Function<E, String> section = _ -> "";
    private @Nullable String file;
    private @Nullable String fileTitle;

    /** A column with its head on the page and its name and meaning in files; empty where it does not stand there. */
    private record Column<E>(String head, String name, String means, BiFunction<E, Namer, @Nullable Object> value) {

        boolean isOnPage() {
            return !head.isEmpty();
        }

        boolean isInFile() {
            return !name.isEmpty();
        }
    }

    /**
     * Columns of entries of which a line begins with somebody or something.
     *
     * @param opens what the first column is called
     * @param head  what a line is about; it leads to where the line opens
     */
    public RegisterColumns(String opens, BiFunction<E, Namer, Mention> head) {
        this.opens = opens;
        this.head = head;
    }

    /** Columns of entries of which each opens at a record. */
    public RegisterColumns(String opens, Function<E, RecordRef> record) {
        this(opens, (entry, namer) -> namer.mention(record.apply(entry)));
    }

    /** Columns of a file alone. */
    public RegisterColumns() {
        this("", (_, _) -> Mention.of(""));
    }

    /** What stands smaller under the head of a line. */
    public RegisterColumns<E> under(BiFunction<E, Namer, List<Mention>> mentions) {
        under = mentions;
        return this;
    }

    /** The records that stand smaller under the head of a line. */
    public RegisterColumns<E> under(Function<E, ? extends Collection<RecordRef>> records) {
        return under((entry, namer) ->
                records.apply(entry).stream().map(namer::mention).toList());
    }

    /** Under which heading of the table an entry stands. */
    public RegisterColumns<E> underHeading(Function<E, String> heading) {
        section = heading;
        return this;
    }

    /** The name of its file, where that is not the name of its page. */
    public RegisterColumns<E> file(String name) {
        file = name;
        return this;
    }

    /** The name and the title of its file, where these are not those of its page. */
    public RegisterColumns<E> file(String name, String title) {
        fileTitle = title;
        return file(name);
    }

    /** A column of page and files. */
    public RegisterColumns<E> both(
            String shown, String name, String means, BiFunction<E, Namer, @Nullable Object> value) {
        columns.add(new Column<>(shown, name, means, value));
        return this;
    }

    /** A column of page and files that needs no names. */
    public RegisterColumns<E> both(String shown, String name, String means, Function<E, @Nullable Object> value) {
        return both(shown, name, means, (entry, _) -> value.apply(entry));
    }

    /** A column of the page. */
    public RegisterColumns<E> onPage(String shown, BiFunction<E, Namer, @Nullable Object> value) {
        return both(shown, "", "", value);
    }

    /** A column of the page that needs no names. */
    public RegisterColumns<E> onPage(String shown, Function<E, @Nullable Object> value) {
        return both(shown, "", "", value);
    }

    /** A column of the files. */
    public RegisterColumns<E> inFile(String name, String means, BiFunction<E, Namer, @Nullable Object> value) {
        return both("", name, means, value);
    }

    /** A column of the files that needs no names. */
    public RegisterColumns<E> inFile(String name, String means, Function<E, @Nullable Object> value) {
        return both("", name, means, value);
    }

    /** The columns of a part of each entry. */
    public <P> RegisterColumns<E> with(Function<E, P> part, RegisterColumns<P> its) {
        its.columns.forEach(column -> both(
                column.head(),
                column.name(),
                column.means(),
                (entry, namer) -> column.value().apply(part.apply(entry), namer)));
        return this;
    }

    /** A number for a cell; nothing where there is none of what is counted. */
    public static @Nullable Long unlessNone(long number) {
        return number == 0 ? null : number;
    }

    /** What leads to where an entry opens. */
    Mention head(E entry, Namer namer) {
        return head.apply(entry, namer);
    }

    /** The heads of the table. */
    public List<String> heads() {
        return Stream.concat(
                        Stream.of(opens),
                        columns.stream().filter(Column::isOnPage).map(Column::head))
                .toList();
    }

    /** An entry as a line of the page. */
    public RegisterPage.Line line(E entry, Namer namer) {
        return new RegisterPage.Line(
                head.apply(entry, namer),
                under.apply(entry, namer),
                columns.stream()
                        .filter(Column::isOnPage)
                        .map(column -> CellValue.onPage(column.value().apply(entry, namer), namer))
                        .toList(),
                section.apply(entry));
    }

    /** Entries as a table that programs read, of columns that say how their file is called. */
    public RegisterPage.Data data(List<E> entries, Namer namer) {
        return data("", "", entries, namer);
    }

    /**
     * Entries as a table that programs read.
     *
     * @param name  of the file, unless the columns bring their own
     * @param title likewise
     */
    public RegisterPage.Data data(String name, String title, List<E> entries, Namer namer) {
        List<Column<E>> filed = columns.stream().filter(Column::isInFile).toList();
        return new RegisterPage.Data(
                Objects.requireNonNullElse(file, name),
                Objects.requireNonNullElse(fileTitle, title),
                filed.stream()
                        .map(column -> new RegisterPage.Column(column.name(), column.means()))
                        .toList(),
                entries.stream()
                        .map(entry -> filed.stream()
                                .map(column -> CellValue.inFile(column.value().apply(entry, namer), namer))
                                .toList())
                        .toList());
    }
}
