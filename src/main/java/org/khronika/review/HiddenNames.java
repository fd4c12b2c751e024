package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final ReadVersions read;

    HiddenNames(JdbcClient db, RecordTypes types, Contents contents, ReadVersions read) {
        this.db = db;
        this.types = types;
        this.contents = contents;
        this.read = read;
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

    /**
     * A record as the table tells of it.
     *
     * @param version     that was accepted; null for none, as what is told of it then
     * @param acceptedFor whom that is for
     * @param newest      the body of the newest version; null where that is the accepted one
     */
    private record Found(
            RecordRef address,
            Sensitivity sensitivity,
            boolean withdrawn,
            ReadVersions.@Nullable Version version,
            @Nullable Sensitivity acceptedFor,
            @Nullable Instant reviewedAt,
            @Nullable String newest,
            Instant changedAt) {}

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

    /** The same of what was changed after an entry of the journal. */
    public List<Open> listOpenAfter(long entry) {
        return kept("r.entry > " + entry).flatMap(kept -> kept.open().stream()).toList();
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
        List<Found> found = db.sql("""
                        select r.address, r.sensitivity, r.review, r.version, r.reviewed_version, r.accepted_for, r.changed_at,
                          case when r.version is distinct from r.reviewed_version then r.body end as body,
                          e.id as entry, e.xmin::text as written, e.at as reviewed_at
                        from record r left join journal_entry e on e.id = r.reviewed_entry
                        where\s""" + where + " order by r.address")
                .query((row, n) -> found(row))
                .list();
        Map<Long, Draft<?>> accepted = read.of(
                found.stream().flatMap(one -> Stream.ofNullable(one.version())).toList());
        return found.stream()
                .map(one -> kept(one, accepted, types.get(one.address().kind())));
    }

    private static Found found(ResultSet row) throws SQLException {
        RecordRef address = new RecordRef(row.getString("address"));
        @Nullable Long entry = row.getObject("entry", Long.class);
        boolean same = row.getInt("version") == row.getInt("reviewed_version");
        return new Found(
                address,
                Sensitivity.valueOf(row.getString("sensitivity")),
                row.getString("review").equals(ReviewState.WITHDRAWN.name()),
                entry == null ? null : new ReadVersions.Version(address, entry, row.getString("written")),
                entry == null ? null : Sensitivity.valueOf(row.getString("accepted_for")),
                entry == null ? null : at(row, "reviewed_at"),
                same ? null : row.getString("body"),
                at(row, "changed_at"));
    }

    @SuppressWarnings("unchecked") // a draft is read as the body of its kind
    private <T extends Record> Kept kept(Found found, Map<Long, Draft<?>> drafts, RecordType<T> type) {
        boolean restricted = found.sensitivity() == Sensitivity.RESTRICTED;
        List<Open> open = new ArrayList<>();
        @Nullable Hidden holds = null;
        Naming accepted = Naming.open();
        ReadVersions.@Nullable Version version = found.version();
        if (version != null) {
            // What it protects is not known without it: no release is made then.
            Draft<?> draft = Objects.requireNonNull(drafts.get(version.entry()));
            accepted = naming(type, (T) draft.body(), Objects.requireNonNull(found.acceptedFor()));
            if (accepted.isWithheld() && !restricted) {
                holds = new Hidden(found.address(), accepted);
            } else if (accepted.isWithheld()) {
                open.add(new Open(found.address(), accepted, true, false, Objects.requireNonNull(found.reviewedAt())));
            }
        }
        newest(found, type, accepted).ifPresent(open::add);
        return new Kept(holds, open);
    }

    /** What the newest version protects beyond the accepted one. */
    private <T extends Record> Optional<Open> newest(Found found, RecordType<T> type, Naming accepted) {
        @Nullable String newest = found.newest();
        if (newest == null || found.withdrawn()) {
            return Optional.empty();
        }
        Naming naming = naming(type, contents.body(newest, type.bodyType()), found.sensitivity());
        List<String> more = naming.hidden().stream()
                .filter(name -> !accepted.hidden().contains(name))
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(
                        found.address(),
                        new Naming(naming.label(), naming.rule(), more),
                        false,
                        found.sensitivity() != Sensitivity.RESTRICTED,
                        found.changedAt()));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
