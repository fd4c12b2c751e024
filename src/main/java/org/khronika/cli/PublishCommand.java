package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khronika.publication.ExportRelease;
import org.khronika.publication.VerifyRelease.Report;
import org.khronika.review.DeedRefused;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the live release as plain files; also while the application runs. What is published is decided at the desk, not here. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {"cli.publish.says", "cli.publish.where"})
final class PublishCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "cli.value.folder", required = true, description = "cli.publish.folder")
    private Path out;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    PublishCommand() {}

    @Override
    public Integer call() throws IOException {
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Report report = application.getBean(ExportRelease.class).export(out);
            boolean complete = report.problem() == null
                    && report.signed()
                    && report.missing().isEmpty()
                    && report.altered().isEmpty();
            report.extra()
                    .forEach(path -> spec.commandLine()
                            .getErr()
                            .println(Terminal.say(
                                    phrase("cli.publish.left-alone").with("file", path))));
            if (!complete) {
                VerifyCommand.words(
                        report, spec.commandLine().getOut(), spec.commandLine().getErr());
                return 1;
            }
            spec.commandLine()
                    .getOut()
                    .println(Terminal.say(phrase("cli.publish.wrote")
                            .with("release", String.valueOf(report.release()))
                            .with("files", report.files())
                            .with("folder", out.toAbsolutePath().normalize().toString())));
            return 0;
        } catch (NotStarted | DeedRefused problem) {
            spec.commandLine().getErr().println(Terminal.why(problem));
            return 1;
        }
    }
}
