package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khronika.pages.DeskNamer;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full names for a member, of the records that they may see, asked for all at once: for pages about many records. */
@Component
public class SeenTitles {

    private static final Phrase UNSEEN = phrase("review.unseen");

    private final JdbcClient db;
    private final RecordTitles said;
    private final Records whole;

    SeenTitles(JdbcClient db, RecordTitles said, Records whole) {
        this.db = db;
        this.said = said;
        this.whole = whole;
    }

    /** A namer of these records and of all that they speak of and cite. Others are not named, whether the reader may see them or not. */
    public Namer of(Collection<Stored<?>> records, Reader reader) {
        List<RecordRef> named = new ArrayList<>();
        for (Stored<?> record : records) {
            named.add(record.address());
            named.addAll(References.in(record.body()).values());
            record.citations().forEach(citation -> named.add(citation.source()));
        }
        Map<RecordRef, Record> bodies = new HashMap<>();
        records.forEach(record -> bodies.put(record.address(), record.body()));
        Set<RecordRef> withdrawn = new HashSet<>();
        return new Seen(
                titles(named, reader, withdrawn),
                bodies,
                withdrawn,
                address -> whole.find(address, reader),
                reader.language());
    }

    private Map<RecordRef, String> titles(List<RecordRef> named, Reader reader, Set<RecordRef> withdrawn) {
        Map<RecordRef, String> titles = new HashMap<>();
        if (!named.isEmpty()) {
            db.sql("select " + said.columns(reader) + ", r.review from record r where r.address = any(:addresses) and "
                            + Reader.SEES)
                    .param(
                            "addresses",
                            named.stream().map(RecordRef::address).distinct().toArray(String[]::new))
                    .param("reader", reader.member())
                    .query(row -> {
                        RecordRef address = new RecordRef(row.getString("address"));
                        titles.put(address, said.of(row, reader));
                        if (row.getString("review").equals(ReviewState.WITHDRAWN.name())) {
                            withdrawn.add(address);
                        }
                    });
        }
        return titles;
    }

    /** Bodies that were not given are read one by one when they are asked for: most pages about many records print names alone. */
    private record Seen(
            Map<RecordRef, String> titles,
            Map<RecordRef, Record> bodies,
            Set<RecordRef> withdrawn,
            Function<RecordRef, Optional<Stored<?>>> whole,
            Language language)
            implements DeskNamer {

        @Override
        public Mention mention(RecordRef record) {
            String title = titles.get(record);
            return title == null
                    ? Mention.of(UNSEEN.in(language))
                    : Mention.link(title, "/desk/records/" + record.address());
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return bodies.containsKey(record) || !titles.containsKey(record)
                    ? Optional.ofNullable(bodies.get(record))
                    : whole.apply(record).map(Stored::body);
        }

        @Override
        public boolean stands(RecordRef record) {
            return titles.containsKey(record) && !withdrawn.contains(record);
        }
    }
}
