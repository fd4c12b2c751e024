package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.search.NoIndex;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody may look for who is still typing: what they looked for before, and the records that answer best. Nothing of what they may not see. */
@Component
record WhileTyping(Queries queries, Records records, RecordTypes types) {

    private static final int FEW = 8;

    /** A shorter beginning is that of too much. */
    private static final int SHORTEST = 2;

    /**
     * Something to choose.
     *
     * @param says beside it: the kind and the date of a record; empty for what was looked for before
     */
    record Suggestion(String href, String title, String says) {}

    String show(Member me, String words, RecentSearches recent, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return reply.with(
                        "recent",
                        recent.beginning(words).stream()
                                .map(one -> new Suggestion(list(one), one, ""))
                                .toList())
                .with("found", words.strip().length() < SHORTEST ? List.of() : found(words, Reader.of(me)))
                .with("all", words.isBlank() ? null : list(words.strip()))
                .with("words", words.strip())
                .show("desk/record/suggestions");
    }

    private static String list(String words) {
        return UriComponentsBuilder.fromPath("/desk/records")
                .queryParam("words", "{words}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    private List<Suggestion> found(String words, Reader reader) {
        try {
            List<RecordRef> first = queries.whileTyping(words, FEW, reader);
            SeenRecords seen = new SeenRecords(records, reader).lookUp(first);
            List<Suggestion> found = new ArrayList<>();
            first.forEach(address -> seen.find(address).ifPresent(record -> found.add(suggestion(record, reader))));
            return found;
        } catch (QueryRefused | NoIndex notYet) {
            return List.of(); // what is typed so far is no question yet; the page of the list says why
        }
    }

    private <T extends Record> Suggestion suggestion(Stored<T> record, Reader reader) {
        PartialDate when = types.get(record).when(record.body());
        Sayable kind = record.kind().capital();
        return new Suggestion(
                Pages.of(record.address()),
                record.title(),
                when == null
                        ? kind.in(reader.language())
                        : kind.in(reader.language()) + " · " + when.in(reader.language()));
    }
}
