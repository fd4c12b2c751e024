package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A kind of record with what readers are shown of it: its page, the columns of its lists, what its data files have besides. One bean for
 * each kind.
 *
 * @param <T> the body
 */
public interface ShownType<T extends Record> extends RecordType<T> {

    /** The page of the record, with names and links as the namer allows. Answers marked confidential never appear. */
    RecordPage page(Stored<T> record, Namer namer);

    /** What it is called in the letters of a language, where it bears such a name besides that of its title; a release calls it so. */
    default Optional<String> nameIn(T body, Language language) {
        return Optional.empty();
    }

    /** The word of schema.org for what a record of it is about, where there is one that says no more than the record; none by default. */
    default Optional<String> schemaOrg() {
        return Optional.empty();
    }

    /** How the list of all such records is shown, as its body says. */
    default Listed listed() {
        return Objects.requireNonNull(bodyType().getAnnotation(Listed.class), "A kind that no list shows.");
    }

    /** The facts of the page, by their labels, that lists of the kind show beside the title and the date. */
    default List<Sayable> columns() {
        return Arrays.stream(listed().columns()).map(ShownType::label).toList();
    }

    /** A label of {@link Listed}: its key, or the words of one that no catalogue says yet. */
    static Sayable label(String key) {
        return Language.english().knows(key) ? phrase(key) : Sayable.written(key);
    }

    /** What the data files of the kind have besides what all records have: what the questions say, then what the kind adds. */
    @SuppressWarnings("unchecked")
    default List<DataField<T>> data() {
        List<DataField<T>> all = new ArrayList<>((List<DataField<T>>) (List<?>) AnswerColumns.of(bodyType()));
        all.addAll(columnsBesides().all());
        return List.copyOf(all);
    }

    /** Columns that no single answer gives, or that tell it in other words; none by default. */
    default DataFields<T> columnsBesides() {
        return new DataFields<>(bodyType());
    }
}
