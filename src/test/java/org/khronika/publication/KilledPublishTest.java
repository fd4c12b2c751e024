package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.DatabaseTest;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** kill -9 of a process that publishes: every release that it told of is there, whole, and nothing else is left. */
@DatabaseTest
class KilledPublishTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    LeftOvers leftOvers;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(ints = {40, 130})
    void whatWasToldIsThereWholeAndNothingElseIsLeft(int milliseconds) throws Exception {
        IntStream.range(0, 60).forEach(n -> newsroom.accepted(Cast.incident("Number " + n + ", Oral", "2022-11")));
        int told = killedAfter(milliseconds);
        waitUntilTheDatabaseKnowsThatItIsDead();

        leftOvers.remove();
        List<Release> all = releases.list();
        assertThat(all).extracting(Release::number).contains(told);
        assertThat(all)
                .filteredOn(Release::live)
                .singleElement()
                .satisfies(live -> assertThat(live.number()).isGreaterThanOrEqualTo(told));
        for (Release release : all) {
            assertThat(VerifyRelease.verify(folders.of(release.number()), null).isWhole())
                    .as("release %d", release.number())
                    .isTrue();
        }
        try (Stream<Path> inside = Files.list(folders.of(told).resolveSibling("."))) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .map(release -> Integer.toString(release.number()))
                            .toList());
        }
    }

    /** The database finds out by and by that its client is gone; until then whoever tidies up takes it for somebody who publishes. */
    private void waitUntilTheDatabaseKnowsThatItIsDead() throws InterruptedException {
        for (int tries = 0; tries < 200 && isPublishing(); tries++) {
            Thread.sleep(100);
        }
    }

    private boolean isPublishing() {
        return db.sql("select exists (select from pg_locks l join pg_database d on d.oid = l.database"
                        + " where l.locktype = 'advisory' and d.datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    /** Kills the process in the midst of its third publish and gives the number of the last release that it told of. */
    private int killedAfter(int milliseconds) throws IOException, InterruptedException {
        String database =
                db.sql("select current_database()").query(String.class).single();
        String url = String.valueOf(environment.getProperty("khronika.database.url"))
                .replaceFirst("/test_[0-9_]+", "/" + database);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublisher.class.getName(),
                        "--server.port=-1",
                        "--khronika.database.url=" + url,
                        "--khronika.home=" + environment.getProperty("khronika.home"))
                .redirectErrorStream(true)
                .start();
        int told = 0;
        try (BufferedReader lines = process.inputReader()) {
            int begun = 0;
            String line = lines.readLine();
            while (line != null) {
                begun += line.equals("begins") ? 1 : 0;
                if (line.startsWith("published ")) {
                    told = Integer.parseInt(line.substring("published ".length()));
                }
                if (begun == 3 && process.isAlive()) {
                    Thread.sleep(milliseconds);
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        process.waitFor();
        assertThat(told).as("the process published before it was killed").isPositive();
        return told;
    }
}
