package org.khronika;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one Chromium of this process: starting it for each test would cost more than most tests. It ends with the process. */
final class Chromium {

    /** Without a window it needs half of the processor; what only the whole one has, no test asks. */
    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What is asserted of a page is waited for as long as a busy machine may need: no test asserts a time. */
    private static final double PATIENCE = 60_000;

    private static @Nullable Browser running;

    private Chromium() {}

    /** Whether tests in a browser can run here. */
    static boolean isInstalled() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
    }

    /** It, started when nobody asked before or when it has died. What its contexts keep is theirs alone. */
    static synchronized Browser running() {
        if (running == null || !running.isConnected()) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            running = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(ARGUMENTS));
        }
        return running;
    }
}
