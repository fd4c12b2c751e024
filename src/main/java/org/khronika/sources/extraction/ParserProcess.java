package org.khronika.sources.extraction;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Parses a document in a Java process of its own, which is killed when the time is up and dies alone when the memory is: a thread
 * cannot be ended against its will. The process gets no environment and no place for files, and few run at a time.
 */
final class ParserProcess {

    private static final Semaphore AT_A_TIME = new Semaphore(2, true);
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ParserProcess() {}

    static Parsed parse(MediaType type, byte[] bytes, ExtractionLimits limits) {
        try {
            if (!AT_A_TIME.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UploadRefused("Other files are being read just now. Send this one again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadRefused("Reading the file was broken off. Send it again.");
        }
        try {
            return run(type, bytes, limits);
        } catch (IOException e) {
            throw new UncheckedIOException("The process that reads documents cannot be started.", e);
        } finally {
            AT_A_TIME.release();
        }
    }

    private static Parsed run(MediaType type, byte[] bytes, ExtractionLimits limits) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(type, limits)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        Watch watch = new Watch(process, limits.time());
        Thread watching = Thread.ofVirtual().name("reading limit").start(watch);
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            send(process, bytes);
            return answer(in);
        } catch (EOFException e) {
            throw watch.timeIsUp
                    ? new UploadRefused(
                            "Expected a file that can be read within %d seconds, found one that takes longer."
                                    .formatted(limits.time().toSeconds()))
                    : new UploadRefused(
                            "Expected a file that can be read with %d MB of memory, found one that needs more."
                                    .formatted(limits.megabytes()));
        } finally {
            process.destroyForcibly();
            watching.interrupt();
        }
    }

    private static Parsed answer(DataInputStream in) throws IOException {
        if (in.readByte() == ParserMain.REFUSED) {
            throw new UploadRefused(text(in));
        }
        String title = text(in);
        return new Parsed(text(in), title);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A process that has died before it read everything is noticed when its answer is missing. */
    @SuppressWarnings("EmptyCatch")
    private static void send(Process process, byte[] bytes) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            // the answer tells
        }
    }

    private static List<String> command(MediaType type, ExtractionLimits limits) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + limits.megabytes() + "m",
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
            command.add(1, "-Dloader.main=" + ParserMain.class.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(ParserMain.class.getName());
        }
        command.add(type.name());
        command.add(Long.toString(limits.bytes()));
        command.add(Long.toString(limits.unpackedBytes()));
        command.add(Integer.toString(limits.pages()));
        command.add(Integer.toString(limits.characters()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String nowhere() {
        return File.separator + "nowhere";
    }

    private static boolean isBootJar() {
        @Nullable ClassLoader loader = ParserProcess.class.getClassLoader();
        return loader != null && loader.getClass().getName().startsWith("org.springframework.boot.loader.");
    }

    private static final class Watch implements Runnable {

        private final Process process;
        private final Duration limit;
        private volatile boolean timeIsUp;

        private Watch(Process process, Duration limit) {
            this.process = process;
            this.limit = limit;
        }

        @Override
        public void run() {
            try {
                if (!process.waitFor(limit)) {
                    timeIsUp = true;
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
