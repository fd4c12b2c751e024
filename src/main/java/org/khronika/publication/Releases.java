package org.khronika.publication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.publication.pages.OwnNumbers;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The releases so far, and what each said at every address. */
@Repository
public class Releases {

    private static final String SELECT =
            "select r.*, m.name as editor from release r join member m on m.id = r.published_by ";
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate rows;
    private final JsonMapper json;
    private final Clock clock;

    Releases(JdbcClient db, NamedParameterJdbcTemplate rows, JsonMapper json, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** All releases, the newest first. */
    public List<Release> list() {
        return db.sql(SELECT + "order by r.number desc").query(this::release).list();
    }

    /** The release that is served; empty before the first. */
    public Optional<Release> live() {
        return db.sql(SELECT + "where r.live").query(this::release).optional();
    }

    /** The last release. */
    public Optional<Release> last() {
        return db.sql(SELECT + "order by r.number desc limit 1")
                .query(this::release)
                .optional();
    }

    /** The release with this number. */
    public Optional<Release> find(int number) {
        return db.sql(SELECT + "where r.number = :number")
                .param("number", number)
                .query(this::release)
                .optional();
    }

    /** What a release said at each address, kind by kind and by title. */
    public List<ReleaseItem> items(int number) {
        return db.sql(
                        "select * from release_item where release = :number order by substr(address, 4, 1), title, address")
                .param("number", number)
                .query((row, n) -> item(row))
                .list();
    }

    /**
     * What a release said at each address in a language, without the pages: whether one is the same is seen by its sum. An item that the release did
     * not say in it has none.
     */
    List<ReleaseItem> sums(Release release, Language language) {
        boolean first = release.languages().getFirst().equals(language.tag());
        return db.sql(first ? """
                        select release, address, version, status, title, sha256, null as content, changes, first_in, withdrawn_in, reason
                        from release_item where release = :number order by substr(address, 4, 1), title, address""" : """
                        select i.release, i.address, i.version, i.status, coalesce(w.title, i.title) as title,
                          coalesce(encode(sha256(convert_to(w.content, 'UTF8')), 'hex'), '') as sha256, null as content,
                          coalesce(w.changes, i.changes) as changes, i.first_in, i.withdrawn_in, coalesce(w.reason, i.reason) as reason
                        from release_item i left join release_words w
                          on w.release = i.release and w.address = i.address and w.language = :language
                        where i.release = :number order by substr(i.address, 4, 1), i.title, i.address""")
                .param("number", release.number())
                .param("language", language.tag())
                .query((row, n) -> item(row))
                .list();
    }

    /** The page that a release said at an address in a language; empty where it said none. */
    Optional<String> page(Release release, RecordRef address, Language language) {
        boolean first = release.languages().getFirst().equals(language.tag());
        return db.sql(
                        first
                                ? "select content from release_item where release = :number and address = :address and content is not null"
                                : "select content from release_words where release = :number and address = :address and language = :language and content is not null")
                .param("number", release.number())
                .param("address", address.address())
                .param("language", language.tag())
                .query(String.class)
                .optional();
    }

    /** The same in a language; an item that the release did not say in it has no content, and what changed is told in its first language. */
    List<ReleaseItem> items(Release release, Language language) {
        if (release.languages().getFirst().equals(language.tag())) {
            return items(release.number());
        }
        Map<RecordRef, ReleaseItem.Words> words = db
                .sql("select * from release_words where release = :number and language = :language")
                .param("number", release.number())
                .param("language", language.tag())
                .query((row, n) -> new ReleaseItem.Words(
                        new RecordRef(row.getString("address")),
                        row.getString("title"),
                        row.getString("content"),
                        json.readValue(row.getString("changes"), CHANGES),
                        row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(ReleaseItem.Words::address, Function.identity()));
        return items(release.number()).stream()
                .map(item -> item.in(words.get(item.address())))
                .toList();
    }

    /**
     * Everything that any release changed, added or withdrew, the newest release first, kind by kind and by title; in a language, or in the
     * first of the release where that was not in it.
     */
    List<PastChange> history(Language language) {
        return db.sql("""
                        select i.release, i.address, i.status, r.at, coalesce(w.title, i.title) as title,
                          coalesce(w.changes, i.changes) as changes, coalesce(w.reason, i.reason) as reason
                        from release_item i join release r on r.number = i.release
                        left join release_words w on w.release = i.release and w.address = i.address and w.language = :language
                        where i.status <> 'SAME' order by i.release desc, substr(i.address, 4, 1), i.title, i.address""")
                .param("language", language.tag())
                .query((row, n) -> new PastChange(
                        row.getInt("release"),
                        at(row),
                        new RecordRef(row.getString("address")),
                        row.getString("title"),
                        ItemStatus.valueOf(row.getString("status")),
                        json.readValue(row.getString("changes"), CHANGES),
                        row.getString("reason")))
                .list();
    }

    /** The earlier releases that were not looked through for what is withheld now, the newest first. */
    List<Integer> notLookedThrough() {
        return db.sql("""
                        select r.number from release r left join release l on l.live
                        where not r.live and (l.withholds is null or r.looked_through_for is distinct from l.withholds)
                        order by r.number desc""").query((row, n) -> row.getInt(1)).list();
    }

    /** What the release that is served withholds, as a sum; empty for one that was published before this was kept. */
    Optional<String> withholds() {
        return db.sql("select withholds from release where live and withholds is not null")
                .query(String.class)
                .optional();
    }

    /** Keeps that sum. */
    void withholds(String sum) {
        db.sql("update release set withholds = :sum where live")
                .param("sum", sum)
                .update();
    }

    /** Keeps that the files of a release were looked through, and what of which is withheld. */
    void lookedThrough(int number, String sum, Map<String, NotShown> files) {
        db.sql("delete from release_withheld where release = :number")
                .param("number", number)
                .update();
        files.forEach((path, leftOut) -> db.sql(
                        "insert into release_withheld (release, path, rows) values (:number, :path, :rows)")
                .param("number", number)
                .param("path", path)
                .param("rows", leftOut.isWhole() ? null : leftOut.bounds().toArray(Integer[]::new))
                .update());
        db.sql("update release set looked_through_for = :sum where number = :number")
                .param("sum", sum)
                .param("number", number)
                .update();
    }

    /** What of which files of each earlier release is withheld, for those that may be read. */
    Map<Integer, Map<String, NotShown>> withheld() {
        Map<Integer, Map<String, NotShown>> withheld = new TreeMap<>();
        db.sql("""
                        select r.number, w.path, w.rows from release r join release l on l.live
                          left join release_withheld w on w.release = r.number
                        where not r.live and r.looked_through_for = l.withholds""").query(row -> {
            Map<String, NotShown> files = withheld.computeIfAbsent(row.getInt(1), number -> new TreeMap<>());
            Array rows = row.getArray(3);
            NotShown leftOut = rows == null ? NotShown.WHOLE : new NotShown(List.of((Integer[]) rows.getArray()));
            Optional.ofNullable(row.getString(2)).ifPresent(path -> files.put(path, leftOut));
        });
        return withheld;
    }

    /** How a release called what it said something of, in every language. */
    Map<RecordRef, Set<String>> titles(int number) {
        Map<RecordRef, Set<String>> titles = new HashMap<>();
        db.sql("""
                        select address, title from release_item where release = :number and title <> ''
                        union select address, title from release_words where release = :number and title <> ''""").param("number", number).query(row -> {
            titles.computeIfAbsent(new RecordRef(row.getString(1)), record -> new TreeSet<>())
                    .add(row.getString(2));
        });
        return titles;
    }

    /** What each release said in numbers of ours, of those that said it in a language. */
    Map<Integer, OwnNumber.All> ownNumbers(Language language) {
        Map<Integer, OwnNumber.All> all = new HashMap<>();
        db.sql("select release, numbers from release_numbers where language = :language")
                .param("language", language.tag())
                .query(row -> {
                    all.put(row.getInt("release"), json.readValue(row.getString("numbers"), OwnNumber.All.class));
                });
        return all;
    }

    /** Writes a release and makes it the one that is served. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ReleasePlanner.Planned planned, Member editor, String manifestSha256, long entry) {
        ReleasePlan plan = planned.plan();
        db.sql("update release set live = false where live").update();
        db.sql("""
                        insert into release (number, at, published_by, note, manifest_sha256, live, entry, languages, withholds,
                          looked_through_for)
                        values (:number, :at, :by, :note, :manifest, true, :entry, :languages, :withholds, :withholds)""")
                .param("withholds", planned.withheldNow().sum())
                .param("number", plan.number())
                .param("at", plan.at().toOffsetDateTime())
                .param("by", editor.id())
                .param("note", plan.note())
                .param("manifest", manifestSha256)
                .param("entry", entry)
                .param(
                        "languages",
                        planned.inOrder().stream()
                                .map(one -> one.language().tag())
                                .toArray(String[]::new))
                .update();
        rows.batchUpdate("""
                insert into release_item (release, address, version, status, title, sha256, content, changes, first_in, withdrawn_in, reason)
                values (:release, :address, :version, :status, :title, :sha256, :content, :changes, :first, :withdrawn, :reason)""", plan.items().stream().map(item -> row(plan, item)).toArray(SqlParameterSource[]::new));
        planned.others()
                .forEach(other -> rows.batchUpdate(
                        """
                        insert into release_words (release, address, language, title, content, changes, reason)
                        values (:release, :address, :language, :title, :content, :changes, :reason)""",
                        other.items().stream().map(item -> row(other, item)).toArray(SqlParameterSource[]::new)));
        planned.inOrder()
                .forEach(each -> db.sql(
                                "insert into release_numbers (release, language, numbers) values (:release, :language, :numbers)")
                        .param("release", each.number())
                        .param("language", each.language().tag())
                        .param("numbers", json.writeValueAsString(OwnNumbers.of(each)))
                        .update());
    }

    private SqlParameterSource row(ReleasePlan plan, ReleaseItem item) {
        return new MapSqlParameterSource()
                .addValue("release", plan.number())
                .addValue("language", plan.language().tag())
                .addValue("address", item.address().address())
                .addValue("version", item.version())
                .addValue("status", item.status().name())
                .addValue("title", item.title())
                .addValue("sha256", item.sha256())
                .addValue("content", item.content())
                .addValue("changes", json.writeValueAsString(item.changes()))
                .addValue("first", item.firstIn())
                .addValue("withdrawn", item.withdrawnIn())
                .addValue("reason", item.reason());
    }

    private ReleaseItem item(ResultSet row) throws SQLException {
        @Nullable Integer withdrawnIn = row.getObject("withdrawn_in", Integer.class);
        return new ReleaseItem(
                new RecordRef(row.getString("address")),
                row.getInt("version"),
                ItemStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("sha256"),
                row.getString("content"),
                json.readValue(row.getString("changes"), CHANGES),
                row.getInt("first_in"),
                withdrawnIn,
                row.getString("reason"));
    }

    private ZonedDateTime at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone());
    }

    private Release release(ResultSet row, int n) throws SQLException {
        return new Release(
                row.getInt("number"),
                at(row),
                row.getString("editor"),
                row.getString("note"),
                row.getString("manifest_sha256"),
                row.getBoolean("live"),
                List.of((String[]) row.getArray("languages").getArray()));
    }
}
