package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Path;
import org.khronika.publication.ExportRelease;
import org.khronika.publication.VerifyRelease.Report;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the live release as plain files; also while the application runs. What is published is decided at the desk, not here. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {"cli.publish.says", "cli.publish.where"})
final class PublishCommand extends Verb {

    @Option(names = "--out", paramLabel = "cli.value.folder", required = true, description = "cli.publish.folder")
    private Path out;

    @Option(names = "--live-only", description = "cli.publish.live-only")
    private boolean liveOnly;

    @SuppressWarnings("NullAway.Init")
    PublishCommand() {}

    @Override
    public Integer call() throws IOException {
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Report report = export(application.getBean(ExportRelease.class));
            boolean complete = report.problem() == null
                    && report.signed()
                    && report.missing().isEmpty()
                    && report.altered().isEmpty()
                    && report.earlier().stream().allMatch(Report::isWhole);
            report.extra()
                    .forEach(path -> problems()
                            .println(Terminal.say(
                                    phrase("cli.publish.left-alone").with("file", path))));
            if (!complete) {
                VerifyCommand.words(report, out(), problems());
                return 1;
            }
            tell(phrase("cli.publish.wrote")
                    .with("release", String.valueOf(report.release()))
                    .with("files", report.files())
                    .with("folder", out.toAbsolutePath().normalize().toString()));
            VerifyCommand.earlier(report, out(), problems());
            return 0;
        }
    }

    private Report export(ExportRelease release) throws IOException {
        try (ProgressOfPublishing progress = ProgressOfPublishing.toWhoeverWaits(problems())) {
            return release.export(out, !liveOnly, progress);
        }
    }
}
