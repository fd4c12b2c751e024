package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.VerifyRelease;
import org.khronika.publication.VerifyRelease.Report;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Checks a copy of a release against its manifest and signature: 0 when it is whole, 1 when it is not. Touches no database. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "cli.verify.says")
final class VerifyCommand extends Verb {

    @Parameters(index = "0", paramLabel = "cli.value.folder", description = "cli.verify.folder")
    private Path folder;

    @Option(names = "--key", paramLabel = "cli.value.file", description = "cli.verify.key")
    private @Nullable Path key;

    @Option(names = "--json", description = "cli.json")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refused(phrase("cli.verify.no-folder").with("folder", folder.toString()));
        }
        if (key != null && !Files.isRegularFile(key)) {
            throw refused(phrase("cli.verify.no-key").with("file", key.toString()));
        }
        Report report = VerifyRelease.verify(folder, key);
        if (json) {
            out().println(JsonMapper.shared().writeValueAsString(data(report)));
        } else {
            words(report, out(), problems());
        }
        out().flush();
        return report.isWhole() ? 0 : 1;
    }

    private static Map<String, Object> data(Report report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("whole", report.isWhole());
        data.put("release", report.release());
        data.put("files", report.files());
        data.put("signed", report.signed());
        data.put("key", report.key());
        data.put("expectedKey", report.expectedKey());
        data.put("missing", report.missing());
        data.put("altered", report.altered());
        data.put("extra", report.extra());
        data.put("withheld", report.withheld());
        data.put("shortened", report.shortened());
        data.put("earlier", report.earlier().stream().map(VerifyCommand::data).toList());
        data.put("absent", report.absent());
        data.put("problem", report.problem() == null ? null : report.problem().english());
        return data;
    }

    /** What was found, in words; problems go to the second writer. */
    static void words(Report report, PrintWriter out, PrintWriter problems) {
        if (report.problem() != null) {
            problems.println(Terminal.say(report.problem()));
            return;
        }
        list(phrase("cli.verify.missing"), report.missing(), problems);
        list(phrase("cli.verify.altered"), report.altered(), problems);
        list(phrase("cli.verify.extra"), report.extra(), problems);
        if (!report.signed()) {
            problems.println(Terminal.say(phrase("cli.verify.signature")));
        }
        if (!report.expectedKey()) {
            problems.println(Terminal.say(phrase("cli.verify.other-key")));
        }
        earlier(report, out, problems);
        if (!report.absent().isEmpty()) {
            out.println(Terminal.say(phrase("cli.verify.absent")
                    .with("n", report.absent().size())
                    .with(
                            "releases",
                            Sayable.and(report.absent().stream()
                                    .map(number -> Sayable.written(number.toString()))
                                    .toList()))));
        }
        if (report.isWhole()) {
            out.println(Terminal.say(phrase("cli.verify.whole")
                    .with("release", String.valueOf(report.release()))
                    .with("files", report.files())
                    .with("key", String.valueOf(report.key()))));
            if (report.withheld() > 0) {
                out.println(Terminal.say(phrase("cli.verify.withheld")
                        .with("release", String.valueOf(report.release()))
                        .with("n", report.withheld())));
            }
            if (report.shortened() > 0) {
                out.println(Terminal.say(phrase("cli.verify.shortened")
                        .with("release", String.valueOf(report.release()))
                        .with("n", report.shortened())));
            }
        } else {
            problems.println(
                    Terminal.say(phrase("cli.verify.not-whole").with("release", String.valueOf(report.release()))));
        }
    }

    /** What was found of the earlier releases in a copy. */
    static void earlier(Report report, PrintWriter out, PrintWriter problems) {
        report.earlier().forEach(one -> words(one, out, problems));
    }

    private static void list(Phrase what, List<String> paths, PrintWriter out) {
        paths.forEach(path -> out.println(Terminal.say(what.with("file", path))));
    }
}
