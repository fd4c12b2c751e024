package org.khronika.confined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Each limit stops its work and nothing else. Seen red while the stack had no limit of its own and a warm process was asked after it was killed. */
class ConfinedTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** The process: does as it is told. */
    static final class Obedient {

        private static int asked;

        private Obedient() {}

        public static void main(String[] args) throws IOException {
            Worker.serve(question -> {
                asked++;
                return switch (new String(question, StandardCharsets.UTF_8)) {
                    case "sleep" -> sleep();
                    case "eat" -> eat();
                    case "dive" -> dive(0);
                    case "babble" -> new byte[2_000_000];
                    case "fail" -> throw new IllegalStateException("as told");
                    case "count" -> bytes(Integer.toString(asked));
                    default -> bytes(args[0] + " Қасым");
                };
            });
        }

        private static byte[] sleep() {
            try {
                Thread.sleep(Duration.ofMinutes(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        }

        private static byte[] eat() {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < Integer.MAX_VALUE) {
                eaten.add(new byte[10_000_000]);
            }
            return eaten.getFirst();
        }

        @SuppressWarnings("InfiniteRecursion")
        private static byte[] dive(int depth) {
            return dive(depth + 1);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Confined confined(Duration time, int atATime, Duration waiting, int warm) {
        return new Confined(
                Obedient.class, List.of("salem"), new Limits(time, 64, 512, 1_000_000, atATime, waiting), warm);
    }

    private static String ask(Confined confined, String question) {
        return new String(confined.ask(question.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static OverLimit.Which limit(Confined confined, String question) {
        OverLimit over = catchThrowableOfType(OverLimit.class, () -> ask(confined, question));
        assertThat(over).as(question).isNotNull();
        return over.which();
    }

    @Test
    void workThatTakesTooLongIsEndedAndTheNextIsDone() {
        try (Confined confined = confined(Duration.ofSeconds(5), 1, LONG, 1)) {
            assertThat(limit(confined, "sleep")).isEqualTo(OverLimit.Which.TIME);
            assertThat(ask(confined, "greet")).isEqualTo("salem Қасым");
        }
    }

    @Test
    void workThatNeedsTooMuchMemoryOrStackOrAnswersTooMuchIsEnded() {
        try (Confined confined = confined(LONG, 1, LONG, 1)) {
            assertThat(limit(confined, "eat")).isEqualTo(OverLimit.Which.MEMORY);
            assertThat(limit(confined, "dive")).isEqualTo(OverLimit.Which.STACK);
            assertThat(limit(confined, "babble")).isEqualTo(OverLimit.Which.MEMORY);
            assertThat(ask(confined, "greet")).isEqualTo("salem Қасым");
        }
    }

    @Test
    void aWarmProcessAnswersAgainAndOneThatFailedDoesNot() {
        try (Confined confined = confined(LONG, 1, LONG, 1)) {
            assertThat(ask(confined, "count")).isEqualTo("1");
            assertThat(ask(confined, "count")).isEqualTo("2");
            assertThat(catchThrowableOfType(IllegalStateException.class, () -> ask(confined, "fail")))
                    .isNotNull();
            assertThat(ask(confined, "count")).isEqualTo("1");
        }
    }

    @Test
    void withoutWarmthEveryQuestionHasAProcessOfItsOwn() {
        try (Confined confined = confined(LONG, 1, LONG, 0)) {
            assertThat(ask(confined, "count")).isEqualTo("1");
            assertThat(ask(confined, "count")).isEqualTo("1");
        }
    }

    @Test
    void whoeverWaitsTooLongInTheQueueIsTold() throws Exception {
        try (Confined confined = confined(Duration.ofSeconds(8), 1, Duration.ofMillis(100), 0);
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<OverLimit.Which> first = others.submit(() -> limit(confined, "sleep"));
            Thread.sleep(1_000);
            assertThat(limit(confined, "greet")).isEqualTo(OverLimit.Which.QUEUE);
            assertThat(first.get()).isEqualTo(OverLimit.Which.TIME);
        }
    }
}
