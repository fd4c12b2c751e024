package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Citation;
import org.khronika.records.References;
import org.khronika.records.Stored;
import org.khronika.review.SeenRecords;
import org.khronika.search.NoIndex;
import org.khronika.search.Search;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * The few records that share most with another: people, organisations, an episode, a source. A place says little and counts for nothing; what names the
 * record, or is named by it, stands on its page already.
 */
@Component
record RelatedRecords(Search search, ShownTypes types) {

    private static final int FEW = 6;
    private static final float NAMED = 2;
    private static final float CITED = 1;
    private static final String NONE = "none";
    private static final String SOME = "some";

    /** One of them, with what it shares. */
    record Shared(String href, String title, String says, Sayable because) {}

    List<Shared> of(Stored<?> record, StaffNamer namer) {
        SeenRecords seen = namer.seen();
        Map<RecordRef, Float> shared = new LinkedHashMap<>();
        sources(record).forEach(source -> shared.put(source, CITED));
        named(record).forEach(one -> shared.put(one, NAMED));
        shared.keySet().removeIf(one -> seen.find(one).isEmpty());
        try {
            List<RecordRef> found = search.related(shared, record.address(), shared.keySet(), FEW, seen.reader());
            seen.lookUp(found);
            return found.stream()
                    .flatMap(address -> seen.find(address).stream())
                    .map(other -> shared(other, shared.keySet(), namer))
                    .toList();
        } catch (NoIndex notYet) {
            return List.of();
        }
    }

    private static Set<RecordRef> named(Stored<?> record) {
        return References.in(record.body()).values().stream()
                .filter(one -> one.kind() != RecordKind.PLACE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<RecordRef> sources(Stored<?> record) {
        return record.citations().stream().map(Citation::source).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Shared shared(Stored<?> other, Set<RecordRef> shared, StaffNamer namer) {
        Set<RecordRef> named = named(other);
        named.retainAll(shared);
        Set<RecordRef> cited = sources(other);
        cited.retainAll(shared);
        ListedRecord listed = new ListedRecord(other, types, namer, List.of());
        String kind = namer.say(other.kind().capital());
        return new Shared(
                Pages.of(other.address()),
                other.title(),
                listed.when().isEmpty() ? kind : kind + " · " + listed.when(),
                phrase("desk.record.related.because")
                        .with("named", named.isEmpty() ? NONE : SOME)
                        .with("names", names(named, namer))
                        .with("cited", cited.isEmpty() ? NONE : SOME)
                        .with("sources", names(cited, namer)));
    }

    private static String names(Collection<RecordRef> records, StaffNamer namer) {
        return records.stream().map(namer::mention).map(Mention::text).collect(Collectors.joining(", "));
    }
}
