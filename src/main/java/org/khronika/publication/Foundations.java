package org.khronika.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the files of the last release rest on, so that the next makes only those again that rest on something else. Written in the transaction of
 * the release: it never speaks of a release that is not there.
 */
@Repository
class Foundations {

    private final JdbcTemplate db;
    private final ReleaseFolders folders;
    private final ProgramSum program;
    private final SiteAddress site;

    Foundations(JdbcTemplate db, ReleaseFolders folders, ProgramSum program, SiteAddress site) {
        this.db = db;
        this.folders = folders;
        this.program = program;
        this.site = site;
    }

    /**
     * What all files of a release rest on.
     *
     * @param made     by which program, in which languages
     * @param searched for which names, by which program
     */
    record Common(String made, String searched) {}

    /** What all files of a plan rest on. */
    Common common(ReleasePlanner.Planned planned) {
        List<String> settings = new ArrayList<>();
        planned.inOrder().stream().map(ReleasePlan::language).map(Language::tag).forEach(settings::add);
        settings.add(String.valueOf(site.of("")));
        String made = program.of(settings);
        return new Common(
                made, Sha256.of(program.of(List.of()) + planned.spellings().sum()));
    }

    /** What the next release may take over from the one before. */
    EarlierFiles earlier(@Nullable Release previous, Common now) throws IOException {
        if (previous == null) {
            return EarlierFiles.none();
        }
        Path folder = folders.of(previous.number());
        Path file = folder.resolve(Manifest.FILE);
        byte[] manifest = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Sha256.of(manifest).equals(previous.manifestSha256())) {
            return EarlierFiles.none();
        }
        Optional<Common> then = then(previous);
        boolean made = then.filter(one -> one.made().equals(now.made())).isPresent();
        boolean searched =
                then.filter(one -> one.searched().equals(now.searched())).isPresent();
        return new EarlierFiles(folder, Manifest.of(manifest).files(), made ? known() : Map.of(), searched);
    }

    private Optional<Common> then(Release previous) {
        return db
                .query(
                        "select made_by, searched_for from release where number = ? and made_by is not null",
                        (row, n) -> new Common(row.getString(1), row.getString(2)),
                        previous.number())
                .stream()
                .findFirst();
    }

    private Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        db.query("select path, rests_on from release_file", row -> {
            known.put(row.getString(1), row.getString(2));
        });
        return known;
    }

    /** Keeps what the files of a release rest on, in place of those of the release before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(int release, Common common, Map<String, String> restsOn) {
        db.update(
                "update release set made_by = ?, searched_for = ? where number = ?",
                common.made(),
                common.searched(),
                release);
        Map<String, String> known = known();
        List<Object[]> gone = known.keySet().stream()
                .filter(path -> !restsOn.containsKey(path))
                .map(path -> new Object[] {path})
                .toList();
        List<Object[]> other = restsOn.entrySet().stream()
                .filter(one -> !one.getValue().equals(known.get(one.getKey())))
                .map(one -> new Object[] {one.getKey(), one.getValue()})
                .toList();
        db.batchUpdate("delete from release_file where path = ?", gone);
        db.batchUpdate(
                "insert into release_file (path, rests_on) values (?, ?) on conflict (path) do update set rests_on = excluded.rests_on",
                other);
    }
}
