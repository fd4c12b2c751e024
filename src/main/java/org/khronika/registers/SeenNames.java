package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.pages.DeskNamer;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.review.Reader;
import org.khronika.review.RecordTitles;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full names for a member, of the records that they may see, asked for all at once. */
@Component
record SeenNames(JdbcClient db, RecordTitles said) {

    private static final Phrase UNSEEN = phrase("review.unseen");

    /** The names of everything that the entries speak of. */
    Namer of(List<Entry> entries, Reader reader) {
        Map<RecordRef, String> titles = new HashMap<>();
        List<String> addresses = entries.stream()
                .flatMap(entry -> java.util.stream.Stream.concat(
                        entry.cases().stream(), java.util.stream.Stream.ofNullable(entry.who())))
                .map(RecordRef::address)
                .distinct()
                .toList();
        if (!addresses.isEmpty()) {
            db.sql("select " + said.columns(reader) + " from record r where r.address = any(:addresses) and "
                            + Reader.SEES)
                    .param("addresses", addresses.toArray(String[]::new))
                    .param("reader", reader.member())
                    .query((row, n) -> titles.put(new RecordRef(row.getString("address")), said.of(row, reader)))
                    .list();
        }
        return new Seen(titles, reader.language());
    }

    /** The names of what a page shows, without those of entries on other pages. */
    Namer of(Collection<Entry> shown, List<Difference.EntryChange> moved, Reader reader) {
        List<Entry> all = new java.util.ArrayList<>(shown);
        moved.forEach(change -> all.add(change.shown()));
        return of(all, reader);
    }

    private record Seen(Map<RecordRef, String> titles, Language language) implements DeskNamer {

        @Override
        public Mention mention(RecordRef record) {
            String title = titles.get(record);
            return title == null
                    ? Mention.of(UNSEEN.in(language))
                    : Mention.link(title, "/desk/records/" + record.address());
        }
    }
}
