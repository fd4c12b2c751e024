package org.khronika.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** The records as one reader may see them, each looked up once, whoever of those that make a page asks for it. For one request. */
public final class SeenRecords {

    private final Records records;
    private final Reader reader;
    private final Map<RecordRef, Optional<Stored<?>>> known = new HashMap<>();
    private final Map<AskedFor, List<Stored<?>>> naming = new HashMap<>();

    /** What was asked for: those of some kinds that name one of these records. */
    private record AskedFor(Set<RecordRef> any, Set<RecordKind> kinds) {}

    /** For what the reader may see. */
    public SeenRecords(Records records, Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    /** Whoever sees them. */
    public Reader reader() {
        return reader;
    }

    /** The newest version of a record, if there is one that the reader may see. */
    public Optional<Stored<?>> find(RecordRef address) {
        return known.computeIfAbsent(address, one -> records.find(one, reader));
    }

    /** Looks up at once all that a record names and cites, and gives the same back. */
    public SeenRecords around(Stored<?> record) {
        List<RecordRef> asked = new ArrayList<>(References.in(record.body()).values());
        record.citations().forEach(citation -> asked.add(citation.source()));
        return lookUp(asked);
    }

    /** Looks up these at once, and gives the same back. */
    public SeenRecords lookUp(Collection<RecordRef> addresses) {
        Set<RecordRef> asked = new LinkedHashSet<>(addresses);
        asked.removeAll(known.keySet());
        keep(records.among(asked, reader));
        asked.forEach(one -> known.putIfAbsent(one, Optional.empty()));
        return this;
    }

    /** The newest versions of those of some kinds that name one of these records and were not withdrawn, the latest first. */
    List<Stored<?>> naming(Set<RecordRef> any, Set<RecordKind> kinds) {
        return naming.computeIfAbsent(new AskedFor(Set.copyOf(any), Set.copyOf(kinds)), one -> {
            List<Stored<?>> found = records.listWhole(
                    RecordQuery.all()
                            .of(kinds.toArray(RecordKind[]::new))
                            .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                            .linkedToAny(any)
                            .rows(0, Integer.MAX_VALUE),
                    reader);
            keep(found);
            return found;
        });
    }

    private void keep(Collection<Stored<?>> found) {
        found.forEach(one -> known.putIfAbsent(one.address(), Optional.of(one)));
    }
}
