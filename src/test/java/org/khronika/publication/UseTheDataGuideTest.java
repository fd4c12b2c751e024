package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guide tells somebody to type works, in the folder of the demo's release. */
@DatabaseTest
@OnTheDemo
class UseTheDataGuideTest {

    private static final Path GUIDE = Path.of("docs/guides/use-the-data.md");
    private static final Pattern CODE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @Autowired
    DemoSite demo;

    /** Skipped, with these words, on a machine without Python. */
    @Test
    void thePythonOfTheGuideRuns() throws IOException, InterruptedException {
        assumeTrue(
                runs("import csv"),
                "This machine has no python3: the Python of docs/guides/use-the-data.md was not run.");
        List<String> code = CODE.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(code).hasSize(2);
        String said = run(code.getFirst());
        assertThat(said)
                .contains("held_least: How many are deprived of liberty at least")
                .containsPattern("(?m)^2022-\\d\\d \\d+$")
                .contains("KZ-D-");
        Matcher held = Pattern.compile("surely held on 2022-12-01 : (\\d+)").matcher(said);
        assertThat(held.find()).as(said).isTrue();
        assertThat(Integer.parseInt(held.group(1))).isPositive();
        if (runs("import pandas")) {
            assertThat(run(code.getLast())).contains("P15D");
        }
    }

    private static boolean runs(String code) throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "-c", code)
                    .redirectErrorStream(true)
                    .start();
            python.getInputStream().readAllBytes();
            return python.waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private String run(String code) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3", "-X", "utf8", "-c", code)
                .directory(demo.released().toFile())
                .redirectErrorStream(true);
        Process python = builder.start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(python.exitValue()).as(said).isZero();
        return said;
    }
}
