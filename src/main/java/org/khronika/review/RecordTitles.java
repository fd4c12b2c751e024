package org.khronika.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;

/**
 * What a record is called for whoever reads. The database keeps titles in English, by which it sorts; a title that Khronika makes, or a
 * part of one, is said anew from the record in the language of the reader.
 */
@Component
public class RecordTitles {

    private final RecordTypes types;
    private final Contents contents;
    private final String ours;

    RecordTitles(RecordTypes types, Contents contents) {
        this.types = types;
        this.contents = contents;
        ours = types.kinds().stream()
                .filter(kind -> types.get(kind).makesTitles())
                .map(kind -> "'" + Conditions.letter(kind) + "'")
                .collect(Collectors.joining(", "));
    }

    /**
     * What a query must ask for so that {@link #of} can tell the title: an address, a title and what it is said from.
     *
     * @param table what the query calls the table {@code record}
     * @param which what the names of the columns begin with: nothing, or {@code one_} where a row has several records
     */
    public String columns(String table, String which, Reader reader) {
        String from = isKept(reader.language())
                ? "null"
                : "case when %s.kind in (%s) then %s.body end".formatted(table, ours, table);
        return "%1$s.address as %2$saddress, %1$s.title as %2$stitle, %3$s as %2$ssaid_from"
                .formatted(table, which, from);
    }

    /** The same of {@code record r}, in a row of one record. */
    public String columns(Reader reader) {
        return columns("r", "", reader);
    }

    /** The title in a row of such a query. */
    public String of(ResultSet row, String which, Reader reader) throws SQLException {
        RecordRef address = new RecordRef(row.getString(which + "address"));
        return of(
                types.get(address.kind()), row.getString(which + "title"), row.getString(which + "said_from"), reader);
    }

    /** The same of a row of one record. */
    public String of(ResultSet row, Reader reader) throws SQLException {
        return of(row, "", reader);
    }

    private <T extends Record> String of(RecordType<T> type, String kept, @Nullable String body, Reader reader) {
        if (isKept(reader.language())) {
            return kept;
        }
        return body == null
                ? Lacks.unnamed(type, kept)
                        .map(said -> said.in(reader.language()))
                        .orElse(kept)
                : of(type, kept, contents.body(body, type.bodyType()), reader);
    }

    /** The title of a record that was read whole. */
    <T extends Record> String of(RecordType<T> type, String kept, T body, Reader reader) {
        return isKept(reader.language())
                ? kept
                : Shortened.of(Lacks.title(type, body).in(reader.language()));
    }

    private static boolean isKept(Language language) {
        return language == Language.english();
    }
}
