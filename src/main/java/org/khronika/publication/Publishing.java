package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Publishes while whoever asked for it may leave. How far it has come, and how it ended, is told to all who may publish, in any window, until the
 * next time. Where the program ends before the release does, nothing of it is kept, and nothing is told.
 */
@Component
public class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    /** So long a request waits for the end: most releases are made in it, and are answered as done. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final PublishRelease publish;
    private final Duration patience;
    private final AtomicReference<@Nullable Run> last = new AtomicReference<>();

    @Autowired
    Publishing(PublishRelease publish) {
        this(publish, PATIENCE);
    }

    Publishing(PublishRelease publish, Duration patience) {
        this.publish = publish;
        this.patience = patience;
    }

    /**
     * How it stands with a release.
     *
     * @param editor  who publishes it
     * @param said    how far it has come, or how it ended, in a sentence
     * @param running whether it goes on
     * @param number  of the release that was published; null before, and when none was
     */
    public record State(
            String editor,
            Sayable said,
            boolean running,
            @Nullable Integer number) {}

    /** That a release is there, in a sentence. */
    public static Sayable published(int number) {
        return phrase("publication.saved.release-is-published-it-is").with("number", number);
    }

    /** A release that is being made, or was. */
    private static final class Run {

        private final String editor;
        private final CompletableFuture<Integer> end = new CompletableFuture<>();
        private volatile Sayable far = PublishingProgress.Phase.PLANNING.says(0, 0);

        Run(String editor) {
            this.editor = editor;
        }

        void at(PublishingProgress.Phase stage, int done, int of) {
            far = stage.says(done, of);
        }

        State state() {
            if (!end.isDone()) {
                return new State(editor, far, true, null);
            }
            if (end.isCompletedExceptionally()) {
                return new State(editor, why(end.exceptionNow()), false, null);
            }
            int number = end.resultNow();
            return new State(editor, published(number), false, number);
        }

        private static Sayable why(Throwable problem) {
            return problem instanceof DeedRefused refused ? refused.why() : phrase("publication.publishing.failed");
        }
    }

    /**
     * Begins to publish, as {@link PublishRelease} does, and gives the number of the release if it is there within seconds; nothing when it goes on.
     *
     * @param corrected what was wrong in records that are put right
     * @throws DeedRefused when it is refused within seconds, or when a release is being made already
     */
    public Optional<Integer> begin(
            Member member,
            @Nullable String note,
            @Nullable String seen,
            boolean anew,
            Map<RecordRef, String> corrected) {
        member.must(Permission.PUBLISH);
        Run run = new Run(member.name());
        Run before = last.getAndUpdate(known -> known != null && !known.end.isDone() ? known : run);
        if (before != null && !before.end.isDone()) {
            throw new DeedRefused(phrase("publication.refused.somebody-else-publishes"));
        }
        Thread.ofPlatform().daemon().name("publishing").start(() -> {
            try {
                run.end.complete(publish.publish(member, note, seen, anew, corrected, run::at));
            } catch (RuntimeException | Error problem) {
                if (!(problem instanceof DeedRefused)) {
                    LOG.error("A release could not be published.", problem);
                }
                run.end.completeExceptionally(problem);
            }
        });
        return awaited(run);
    }

    private Optional<Integer> awaited(Run run) {
        try {
            return Optional.of(run.end.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw switch (run.end.exceptionNow()) {
                case RuntimeException same -> same;
                case Error error -> throw error;
                default -> new IllegalStateException(failed);
            };
        }
    }

    /** How it stands with the release that is being made, or that was made last since the program began. */
    public Optional<State> state(Member member) {
        member.must(Permission.PUBLISH);
        return Optional.ofNullable(last.get()).map(Run::state);
    }
}
