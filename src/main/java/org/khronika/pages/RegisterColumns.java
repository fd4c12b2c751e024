package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;
import org.khronika.words.Keys;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * The columns of a register as data. One definition gives the heads and lines of its page, the columns and rows of its files, and what the data
 * dictionary says of them. A value is what is on record: a date, a number, a choice, a record, words; only {@link CellValue} knows
 * how it stands in words and as a code.
 *
 * @param <E> an entry of the register
 */
public final class RegisterColumns<E> {

    private String words;
    private final Sayable opens;
    private final BiFunction<E, Namer, Mention> head;
    private final List<Column<E>> columns = new ArrayList<>();
    private BiFunction<E, Namer, List<Mention>> under = (_, _) -> List.of();
    private Function<E, Sayable> section = _ -> Sayable.written("");
    private @Nullable String file;
    private @Nullable Sayable fileTitle;

    /**
     * A column.
     *
     * @param head  of the page; null where it does not stand there
     * @param name  in files; empty where it does not stand there
     * @param means what it means in files
     */
    private record Column<E>(
            @Nullable Sayable head, String name, Sayable means, BiFunction<E, Namer, @Nullable Object> value) {

        boolean isInFile() {
            return !name.isEmpty();
        }
    }

    /**
     * Columns of entries of which a line begins with somebody or something.
     *
     * @param words under which key the catalogues call them: what the first is called is its {@code .opens}
     * @param head  what a line is about; it leads to where the line opens
     */
    public RegisterColumns(String words, BiFunction<E, Namer, Mention> head) {
        this.words = words;
        this.opens = phrase(words + ".opens");
        this.head = head;
    }

    /** Columns of the register that a class is, which gives the key. */
    public RegisterColumns(Class<?> register, BiFunction<E, Namer, Mention> head) {
        this(Keys.of(register), head);
    }

    /** Columns of entries of which each opens at a record. */
    public RegisterColumns(Class<?> register, Function<E, RecordRef> record) {
        this(register, (entry, namer) -> namer.mention(record.apply(entry)));
    }

    /** Columns of a file alone, or of a part of an entry. */
    public RegisterColumns(Class<?> register) {
        this(register, (_, _) -> Mention.of(""));
    }

    /** From here on columns are called by the words of another class. */
    public RegisterColumns<E> wordsOf(Class<?> register) {
        return wordsOf(Keys.of(register));
    }

    /** From here on columns are called by the words under another key. */
    public RegisterColumns<E> wordsOf(String key) {
        words = key;
        return this;
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
    public RegisterColumns<E> underHeading(Function<E, Sayable> heading) {
        section = heading;
        return this;
    }

    /** The name of its file, where that is not the name of its page. */
    public RegisterColumns<E> file(String name) {
        file = name;
        return this;
    }

    /** The name of its file, and that its title is its own: {@code .file-title}, where that is not the title of its page. */
    public RegisterColumns<E> titledFile(String name) {
        fileTitle = phrase(words + ".file-title");
        return file(name);
    }

    /**
     * A column of page and files.
     *
     * @param name in files, the same for ever; what it is called on the page is its {@code .head}, what it means in files its {@code .column}
     */
    public RegisterColumns<E> both(String name, BiFunction<E, Namer, @Nullable Object> value) {
        return add(head(name), name, value);
    }

    /** A column of page and files that needs no names. */
    public RegisterColumns<E> both(String name, Function<E, @Nullable Object> value) {
        return both(name, (entry, _) -> value.apply(entry));
    }

    /**
     * A column of the page.
     *
     * @param name by which the catalogues know it: what it is called is its {@code .head}
     */
    public RegisterColumns<E> onPage(String name, BiFunction<E, Namer, @Nullable Object> value) {
        return add(head(name), "", value);
    }

    /** A column of the page that needs no names. */
    public RegisterColumns<E> onPage(String name, Function<E, @Nullable Object> value) {
        return onPage(name, (entry, _) -> value.apply(entry));
    }

    /**
     * A column of the files.
     *
     * @param name the same for ever; what it means is its {@code .column}
     */
    public RegisterColumns<E> inFile(String name, BiFunction<E, Namer, @Nullable Object> value) {
        return add(null, name, value);
    }

    /** A column of the files that needs no names. */
    public RegisterColumns<E> inFile(String name, Function<E, @Nullable Object> value) {
        return inFile(name, (entry, _) -> value.apply(entry));
    }

    /**
     * A column of the files that needs no names and holds one of the choices of a list, all of which its {@code .column} names as {@code codes}.
     *
     * @param name the same for ever
     */
    public <C extends Enum<C> & Choice> RegisterColumns<E> inFile(
            String name, Class<C> list, Function<E, @Nullable C> value) {
        List<Sayable> codes = Stream.of(list.getEnumConstants())
                .filter(Choice::isSaid)
                .map(one -> Sayable.written(one.name()))
                .toList();
        Phrase means = DataColumns.means(name, key(name) + ".column").with("codes", Sayable.or(codes));
        columns.add(new Column<>(null, name, means, (entry, _) -> {
            C choice = value.apply(entry);
            return choice == null ? null : choice.name();
        }));
        return this;
    }

    /** The column that was named last holds choices of a list, all of which its {@code .column} names as {@code codes}. */
    public <C extends Enum<C> & Choice> RegisterColumns<E> of(Class<C> list) {
        Column<E> last = columns.removeLast();
        columns.add(new Column<>(
                last.head(),
                last.name(),
                DataColumns.means(last.name(), key(last.name()) + ".column").with("codes", DataField.codes(list)),
                last.value()));
        return this;
    }

    private RegisterColumns<E> add(@Nullable Sayable head, String name, BiFunction<E, Namer, @Nullable Object> value) {
        columns.add(new Column<>(head, name, DataColumns.means(name, key(name) + ".column"), value));
        return this;
    }

    private Phrase head(String name) {
        return phrase(key(name) + ".head");
    }

    private String key(String name) {
        return words + "." + name.replace('_', '-');
    }

    /** The columns of a part of each entry. */
    public <P> RegisterColumns<E> with(Function<E, P> part, RegisterColumns<P> its) {
        its.columns.forEach(column -> columns.add(new Column<>(
                column.head(),
                column.name(),
                column.means(),
                (entry, namer) -> column.value().apply(part.apply(entry), namer))));
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

    /** The heads of the table, in the language of the page. */
    public List<String> heads(Namer namer) {
        return Stream.concat(
                        Stream.of(opens), columns.stream().map(Column::head).flatMap(Stream::ofNullable))
                .map(namer::say)
                .toList();
    }

    /** An entry as a line of the page. */
    public RegisterPage.Line line(E entry, Namer namer) {
        return new RegisterPage.Line(
                head.apply(entry, namer),
                under.apply(entry, namer),
                columns.stream()
                        .filter(column -> column.head() != null)
                        .map(column -> CellValue.onPage(column.value().apply(entry, namer), namer))
                        .toList(),
                namer.say(section.apply(entry)));
    }

    /** Entries as a table that programs read, of columns that say how their file is called. */
    public RegisterPage.Data data(List<E> entries, Namer namer) {
        return data("", phrase(words + ".title"), entries, namer);
    }

    /** Entries as a table that programs read, of columns of a register. */
    public RegisterPage.Data data(RegisterDefinition definition, List<E> entries, Namer namer) {
        return data(definition.slug(), definition.title(), entries, namer);
    }

    /**
     * Entries as a table that programs read.
     *
     * @param name  of the file, unless the columns bring their own
     * @param title likewise
     */
    private RegisterPage.Data data(String name, Sayable title, List<E> entries, Namer namer) {
        List<Column<E>> filed = columns.stream().filter(Column::isInFile).toList();
        return new RegisterPage.Data(
                Objects.requireNonNullElse(file, name),
                namer.say(Objects.requireNonNullElse(fileTitle, title)),
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
