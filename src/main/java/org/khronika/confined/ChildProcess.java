package org.khronika.confined;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A Java process under limits. It gets no environment and no place for files; it is killed when the time is up, since a thread cannot be
 * ended against its will, and dies alone when its memory is used up. It ends with us: its input does.
 */
final class ChildProcess {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Limits limits;
    private final AtomicLong answered = new AtomicLong();

    private ChildProcess(Process process, Limits limits) {
        this.process = process;
        this.out = new DataOutputStream(process.getOutputStream());
        this.in = new DataInputStream(process.getInputStream());
        this.limits = limits;
    }

    static ChildProcess start(Class<?> main, List<String> arguments, Limits limits) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(main, arguments, limits)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new ChildProcess(builder.start(), limits);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How many questions it has answered. */
    long answered() {
        return answered.get();
    }

    void kill() {
        process.destroyForcibly();
    }

    byte[] ask(byte[] question) throws IOException {
        Watch watch = new Watch(process, limits.time());
        Thread watching = Thread.ofVirtual().name("limit of hostile work").start(watch);
        try {
            send(question);
            int status = in.readByte();
            byte[] answer = receive();
            answered.incrementAndGet();
            return switch (status) {
                case Worker.ANSWER -> answer;
                case Worker.TOO_DEEP -> throw new OverLimit(OverLimit.Which.STACK);
                default -> throw new IllegalStateException("Hostile work failed in its process.");
            };
        } catch (EOFException e) {
            throw new OverLimit(watch.timeIsUp ? OverLimit.Which.TIME : OverLimit.Which.MEMORY);
        } catch (IOException e) {
            if (watch.timeIsUp) {
                throw new OverLimit(OverLimit.Which.TIME);
            }
            throw e;
        } finally {
            watch.done = true;
            watching.interrupt();
        }
    }

    private byte[] receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > limits.answerBytes()) {
            throw new OverLimit(OverLimit.Which.MEMORY);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** A process that has died before it read everything is noticed when its answer is missing. */
    @SuppressWarnings("EmptyCatch")
    private void send(byte[] question) {
        try {
            out.writeInt(question.length);
            out.write(question);
            out.flush();
        } catch (IOException e) {
            // the answer tells
        }
    }

    private static List<String> command(Class<?> main, List<String> arguments, Limits limits) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xss" + limits.stackKilobytes() + "k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + nowhere(),
                "-Duser.home=" + nowhere(),
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path")));
        if (isBootJar()) {
            command.add(1, "-Dloader.main=" + main.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String nowhere() {
        return File.separator + "nowhere";
    }

    private static boolean isBootJar() {
        @Nullable ClassLoader loader = ChildProcess.class.getClassLoader();
        return loader != null && loader.getClass().getName().startsWith("org.springframework.boot.loader.");
    }

    private static final class Watch implements Runnable {

        private final Process process;
        private final Duration limit;
        private volatile boolean timeIsUp;
        private volatile boolean done;

        private Watch(Process process, Duration limit) {
            this.process = process;
            this.limit = limit;
        }

        @Override
        public void run() {
            try {
                if (!process.waitFor(limit) && !done) {
                    timeIsUp = true;
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
