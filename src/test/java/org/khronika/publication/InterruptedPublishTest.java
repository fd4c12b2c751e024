package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.DatabaseTest;
import org.khronika.database.Home;
import org.khronika.journal.Journal;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.pages.DataFolder;
import org.khronika.publication.pages.PrintedFiles;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.publication.pages.Templates;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A publish that does not live to its end: the release before is served whole, and the next publish finds a clean place. */
@DatabaseTest
class InterruptedPublishTest {

    @Autowired
    Installation installation;

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    ReleaseBuilder builder;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Releases releases;

    @Autowired
    Foundations foundations;

    @Autowired
    PublishingLock lock;

    @Autowired
    LeftOvers leftOvers;

    @Autowired
    PublicSite site;

    @Autowired
    Journal journal;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Home home;

    @Autowired
    Templates templates;

    @Autowired
    ShownTypes types;

    @Autowired
    PrintedFiles printed;

    @Autowired
    DataFolder data;

    @Autowired
    TransactionTemplate transaction;

    /** Where the process ends. */
    enum Stage {
        BEFORE_A_FILE,
        IN_THE_MIDST_OF_THE_FILES,
        BEFORE_THE_MOVE,
        AFTER_THE_MOVE
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private int served;
    private String next = "";

    @BeforeEach
    void oneReleaseIsServed() {
        newsroom.accepted(Cast.incident("Before the interruption, Oral", "2022-11"));
        served = publish.publish(newsroom.editor(), null, null);
        next = "Only in release " + (served + 1);
        newsroom.accepted(Cast.incident(next, "2022-11"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theOldReleaseIsServedAndNothingOfTheNewOneIsLeft(Stage stage) throws IOException {
        Path half = folders.of(served + 1).resolveSibling((served + 1) + ".tmp");
        assertThatThrownBy(() -> interrupted(stage)).isInstanceOf(Killed.class);
        boolean halfThere = Files.exists(half);
        boolean wholeThere = Files.exists(folders.of(served + 1));
        assertThat(wholeThere).isEqualTo(stage == Stage.AFTER_THE_MOVE);
        assertThat(halfThere).isEqualTo(stage != Stage.AFTER_THE_MOVE);

        assertThat(releases.live().orElseThrow().number()).isEqualTo(served);
        assertThat(VerifyRelease.verify(folders.of(served), null).isWhole()).isTrue();
        assertThat(Files.readString(site.find("incidents.html").orElseThrow().file()))
                .contains("Before the interruption")
                .doesNotContain(next);

        leftOvers.remove();
        assertThat(Files.exists(half)).isFalse();
        assertThat(Files.exists(folders.of(served + 1))).isFalse();
        assertThat(VerifyRelease.verify(folders.of(served), null).isWhole()).isTrue();

        assertThat(publish.publish(newsroom.editor(), null, null)).isEqualTo(served + 1);
        assertThat(Files.readString(site.find("incidents.html").orElseThrow().file()))
                .contains(next);
    }

    @Test
    void thePlaceIsCleanForTheNextPublishWithoutAStartToo() {
        assertThatThrownBy(() -> interrupted(Stage.AFTER_THE_MOVE)).isInstanceOf(Killed.class);
        assertThat(publish.publish(newsroom.editor(), null, null)).isEqualTo(served + 1);
    }

    /** Ends as a killed process does: the transaction is gone, and nothing of ours runs any more that could clear up. */
    private void interrupted(Stage stage) {
        ReleaseFolders dying = new ReleaseFolders(home) {
            @Override
            void complete(int number, Collection<Path> written) throws IOException {
                if (stage == Stage.BEFORE_THE_MOVE) {
                    throw new Killed();
                }
                super.complete(number, written);
                throw new Killed();
            }

            @Override
            void discard(Path half) {}
        };
        int[] files = {0};
        SiteWriter writer = new SiteWriter(templates, types, printed, data, installation) {
            @Override
            public void write(List<ReleasePlan> plans, FileSink sink) throws IOException {
                super.write(plans, (EachFile) (path, bytes, record) -> {
                    boolean end = stage == Stage.BEFORE_A_FILE
                            || (stage == Stage.IN_THE_MIDST_OF_THE_FILES && files[0]++ == 20);
                    if (end) {
                        throw new Killed();
                    }
                    sink.put(path, bytes, record);
                });
            }
        };
        PublishRelease doomed = new PublishRelease(
                planner,
                new ReleaseBuilder(writer, foundations, new SearchedPieces()),
                dying,
                releases,
                foundations,
                lock,
                new ClockCheck(journal, clock),
                journal,
                json,
                clock,
                events);
        transaction.executeWithoutResult(status -> doomed.publish(newsroom.editor(), null, null));
    }

    @Test
    void aSecondPublisherIsAskedToWait() {
        transaction.executeWithoutResult(status -> {
            assertThat(lock.take()).isTrue();
            Thread other = new Thread(() -> {
                assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null))
                        .hasMessageContaining("Somebody else is publishing");
                leftOvers.remove();
            });
            List<Throwable> problems = new java.util.ArrayList<>();
            other.setUncaughtExceptionHandler((thread, problem) -> problems.add(problem));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
            assertThat(problems).isEmpty();
        });
    }
}
