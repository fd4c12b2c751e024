package org.khronika.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.reading.ProposedKind;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.sources.Document;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings and the last readings of documents. Whoever asks must hold the document, which is the proof that they may see
 * it. The record of a triage is given even when the reader may not see that record: a page must ask before it shows it.
 */
@Repository
public class Findings {

    private static final String SELECT = """
            select f.*, m.name as triaged_by_name, d.address as document_address, r.address as record_address
            from finding f join record d on d.id = f.document
              left join record r on r.id = f.record left join member m on m.id = f.triaged_by
            """;

    /** The findings of two or three long reports. */
    private static final int KEPT = 512;

    private final JdbcClient db;
    private final JsonMapper json;
    private final ConcurrentLruCache<Proposal, PartialBody> partials = new ConcurrentLruCache<>(KEPT, this::read);
    private final JavaType marks;
    private final JavaType spans;
    private final RecordTypes types;

    Findings(JdbcClient db, JsonMapper json, RecordTypes types) {
        this.db = db;
        this.json = json;
        this.types = types;
        this.marks = json.getTypeFactory().constructCollectionType(List.class, Mark.class);
        this.spans = json.getTypeFactory().constructCollectionType(List.class, Span.class);
    }

    /** What is kept of a proposal. */
    private record Proposal(String kind, String kept) {}

    /** The findings of a document in the order of its text. */
    public List<Finding> list(Stored<Document> document) {
        return db.sql(SELECT + " where d.address = :document order by f.start_at, f.n")
                .param("document", document.address().address())
                .query((row, n) -> finding(row))
                .list();
    }

    /** One finding of a document. */
    public Optional<Finding> find(Stored<Document> document, long id) {
        return db.sql(SELECT + " where d.address = :document and f.id = :id")
                .param("document", document.address().address())
                .param("id", id)
                .query((row, n) -> finding(row))
                .optional();
    }

    /** The last reading of a document, if it was ever read. */
    public Optional<StoredReading> reading(Stored<Document> document) {
        return db.sql("""
                        select g.at, g.rules, g.marks, m.name from reading g join record d on d.id = g.document
                          join member m on m.id = g.by where d.address = :document""")
                .param("document", document.address().address())
                .query((row, n) -> new StoredReading(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("rules"),
                        json.<List<Mark>>readValue(row.getString("marks"), marks)))
                .optional();
    }

    /** How far the triage of documents has come; documents that were never read, or hold nothing, are left out. */
    public Map<RecordRef, TriageProgress> progress(Collection<RecordRef> documents) {
        Map<RecordRef, TriageProgress> all = new HashMap<>();
        if (documents.isEmpty()) {
            return all;
        }
        db.sql("""
                        select d.address, count(*) filter (where f.triage <> 'OPEN') as triaged, count(*) as everything
                        from finding f join record d on d.id = f.document
                        where d.address in (:documents) group by d.address""")
                .param("documents", documents.stream().map(RecordRef::address).toList())
                .query((row, n) -> all.put(
                        new RecordRef(row.getString("address")),
                        new TriageProgress(row.getInt("triaged"), row.getInt("everything"))))
                .list();
        return all;
    }

    private Finding finding(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("triaged_at", OffsetDateTime.class);
        @Nullable String record = row.getString("record_address");
        @Nullable String done = row.getString("done");
        return new Finding(
                row.getLong("id"),
                new RecordRef(row.getString("document_address")),
                row.getString("key"),
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                json.readValue(row.getString("spans"), spans),
                partial(row.getString("kind"), row.getString("proposal")),
                row.getBoolean("by_hand"),
                row.getBoolean("edited"),
                Triage.valueOf(row.getString("triage")),
                row.getInt("version"),
                row.getObject("triaged_by", Long.class),
                row.getString("triaged_by_name"),
                at == null ? null : at.toInstant(),
                row.getString("reason"),
                record == null ? null : new RecordRef(record),
                done == null ? null : json.readValue(done, Done.class),
                row.getObject("along", Long.class));
    }

    /** What a text says never changes, and bodies cannot be changed: what was read once is not read for each look at the page. */
    PartialBody partial(String kind, String kept) {
        return partials.get(new Proposal(kind, kept));
    }

    private PartialBody read(Proposal proposal) {
        String kind = proposal.kind();
        String kept = proposal.kept();
        RecordKind becomes = PartialBody.becomes(ProposedKind.of(kind));
        JsonNode tree = json.readTree(kept);
        return new PartialBody(
                json.treeToValue(tree.path("body"), types.get(becomes).bodyType()),
                json.treeToValue(tree.path("named"), Named.class));
    }
}
