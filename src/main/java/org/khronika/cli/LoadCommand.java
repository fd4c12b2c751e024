package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.load.LoadRecords;
import org.khronika.search.RecordIndex;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills an installation that nobody uses with invented records, index included, so that speed can be measured. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "cli.load.says")
final class LoadCommand extends Verb {

    @Option(names = "--records", required = true, paramLabel = "cli.value.number", description = "cli.load.records")
    private int records;

    @Option(names = "--seed", defaultValue = "42", paramLabel = "cli.value.number", description = "cli.load.seed")
    private long seed;

    @Option(names = "--yes", description = "cli.load.yes")
    private boolean yes;

    @SuppressWarnings("NullAway.Init")
    LoadCommand() {}

    @Override
    public Integer call() {
        if (records < 1 || records > LoadRecords.MOST) {
            throw refused(
                    phrase("cli.load.how-many").with("most", LoadRecords.MOST).with("found", records));
        }
        try (ConfigurableApplicationContext application = ApplicationStart.working("--khronika.load=true")) {
            LoadRecords load = application.getBean(LoadRecords.class);
            if (!yes && load.isUntouched()) {
                throw refused(phrase("cli.load.is-it-meant")
                        .with("n", records)
                        .with(
                                "folder",
                                load.passwords()
                                        .toAbsolutePath()
                                        .resolveSibling("")
                                        .toString()));
            }
            long written = load(load);
            tell(phrase("cli.load.written").with("n", written));
            tell(phrase("cli.load.accounts").with("file", load.passwords().toString()));
            RecordIndex index = application.getBean(RecordIndex.class);
            // One that was ended after its records were written, and before their index was made, left the index to the
            // next.
            return written == 0 && index.compare().isEmpty()
                    ? ReindexCommand.tell(this, List.of())
                    : ReindexCommand.make(this, index);
        }
    }

    private long load(LoadRecords load) {
        try (ProgressLine progress = ProgressLine.beside(problems())) {
            return load.load(
                    records,
                    seed,
                    n -> progress.at(
                            LoadCommand.class,
                            () -> phrase("cli.load.progress").with("n", n).with("of", records)));
        }
    }
}
