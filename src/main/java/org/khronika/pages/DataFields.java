package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Keys;

/** Columns that the data files of a kind have besides what its questions give, in their order. */
public final class DataFields<T> {

    private final Class<T> body;
    private final List<DataField<T>> fields = new ArrayList<>();

    /** No columns yet, of the files of a body. */
    public DataFields(Class<T> body) {
        this.body = body;
    }

    /**
     * One more, which means what the catalogues say under its key with {@code .column} behind it.
     *
     * @param value a code, a choice, a date, a number, records, or words; of several, blanks divide one from the next
     */
    public DataFields<T> inFile(String name, BiFunction<T, Namer, @Nullable Object> value) {
        fields.add(new DataField<>(
                name,
                DataColumns.means(name, Keys.of(body, name) + ".column"),
                (record, namer) -> CellValue.inFile(value.apply(record, namer), namer)));
        return this;
    }

    /** One more that needs no names. */
    public DataFields<T> inFile(String name, Function<T, @Nullable Object> value) {
        return inFile(name, (record, _) -> value.apply(record));
    }

    /** The column that was named last holds choices of a list, all of which its {@code .column} names as {@code codes}. */
    public <C extends Enum<C> & Choice> DataFields<T> of(Class<C> list) {
        DataField<T> last = fields.removeLast();
        fields.add(new DataField<>(
                last.name(),
                DataColumns.means(last.name(), Keys.of(body, last.name()) + ".column")
                        .with("codes", DataField.codes(list)),
                last.value()));
        return this;
    }

    /** The columns, in their order. */
    public List<DataField<T>> all() {
        return fields;
    }
}
