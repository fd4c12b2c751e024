package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;
import org.khronika.records.Naming;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The names that records protect. Only names leave from here. Those that the whole desk may see and a reviewer has accepted hold
 * in every release; what the others protect is a question to those who may see it.
 */
@Repository
public class HiddenNames {

    private static final Phrase NOT_PUBLIC = phrase("people.naming.kept-for-named-members");

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;

    HiddenNames(JdbcClient db, RecordTypes types, Contents contents) {
        this.db = db;
        this.types = types;
        this.contents = contents;
    }

    /** A record whose name is hidden. */
    public record Hidden(RecordRef address, Naming naming) {}

    /**
     * Names that a record protects, but not by an accepted version that the whole desk may see.
     *
     * @param accepted   whether a reviewer has accepted the protection
     * @param seenByAll  whether the whole desk may see the record
     * @param since      when it was last changed
     */
    public record Open(RecordRef address, Naming naming, boolean accepted, boolean seenByAll, Instant since) {}

    private record Kept(@Nullable Hidden holds, List<Open> open) {}

    /** How each record is to be called whose accepted version hides its name, as the whole desk may see; by address. */
    public List<Hidden> list() {
        return kept("r.reviewed_entry is not null")
                .flatMap(kept -> Stream.ofNullable(kept.holds()))
                .toList();
    }

    /** What is protected by drafts, and by records for named members; by address. */
    public List<Open> listOpen() {
        return kept("""
                        (r.sensitivity = 'RESTRICTED' or r.version is distinct from r.reviewed_version)""").flatMap(kept -> kept.open().stream()).toList();
    }

    /** How a version is to be called in public, and by which spellings it must not be. */
    public static <T extends Record> Naming naming(RecordType<T> type, T body, Sensitivity sensitivity) {
        Naming naming = type.naming(body);
        if (naming.isWithheld() || sensitivity != Sensitivity.RESTRICTED || type.kind() != RecordKind.PERSON) {
            return naming;
        }
        Set<String> names = new LinkedHashSet<>(type.words(body));
        names.removeIf(word -> word.startsWith("≈"));
        names.add(type.title(body).english());
        return new Naming(phrase("people.naming.not-named"), NOT_PUBLIC, List.copyOf(names));
    }

    private Stream<Kept> kept(String where) {
        return db
                .sql("""
                        select r.address, r.sensitivity, r.review, r.body, r.version, r.reviewed_version, r.accepted_for, r.changed_at,
                          e.after, e.at as reviewed_at
                        from record r left join journal_entry e on e.id = r.reviewed_entry
                        where\s""" + where + " order by r.address")
                .query((row, n) -> {
                    RecordRef address = new RecordRef(row.getString("address"));
                    return kept(row, address, types.get(address.kind()));
                })
                .list()
                .stream();
    }

    private <T extends Record> Kept kept(ResultSet row, RecordRef address, RecordType<T> type) throws SQLException {
        boolean restricted = row.getString("sensitivity").equals(Sensitivity.RESTRICTED.name());
        List<Open> open = new ArrayList<>();
        @Nullable Hidden holds = null;
        Naming accepted = Naming.open();
        @Nullable String after = row.getString("after");
        if (after != null) {
            Draft<T> draft = contents.fromJournal(after, type.bodyType());
            accepted = naming(type, draft.body(), Sensitivity.valueOf(row.getString("accepted_for")));
            if (accepted.isWithheld() && !restricted) {
                holds = new Hidden(address, accepted);
            } else if (accepted.isWithheld()) {
                open.add(new Open(address, accepted, true, false, at(row, "reviewed_at")));
            }
        }
        newest(row, address, type, accepted, restricted).ifPresent(open::add);
        return new Kept(holds, open);
    }

    /** What the newest version protects beyond the accepted one. */
    private <T extends Record> Optional<Open> newest(
            ResultSet row, RecordRef address, RecordType<T> type, Naming accepted, boolean restricted)
            throws SQLException {
        boolean same = row.getInt("version") == row.getInt("reviewed_version");
        if (same || row.getString("review").equals(ReviewState.WITHDRAWN.name())) {
            return Optional.empty();
        }
        T body = contents.body(row.getString("body"), type.bodyType());
        Naming naming = naming(type, body, Sensitivity.valueOf(row.getString("sensitivity")));
        List<String> more = naming.hidden().stream()
                .filter(name -> !accepted.hidden().contains(name))
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(
                        address,
                        new Naming(naming.label(), naming.rule(), more),
                        false,
                        !restricted,
                        at(row, "changed_at")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
