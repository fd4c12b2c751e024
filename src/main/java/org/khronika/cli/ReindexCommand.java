package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.khronika.search.RecordIndex;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the index anew, or compares it with the database. Also while the application runs. */
@Command(name = "reindex", mixinStandardHelpOptions = true, description = "cli.reindex.says")
final class ReindexCommand extends Verb {

    @Option(names = "--compare", description = "cli.reindex.compare")
    private boolean compare;

    ReindexCommand() {}

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            RecordIndex index = application.getBean(RecordIndex.class);
            return compare ? tell(this, index.compare()) : make(this, index);
        }
    }

    /** Makes it anew for a verb, which tells how far that has come and how it ended. */
    static int make(Verb verb, RecordIndex index) {
        AtomicLong done = new AtomicLong();
        List<RecordIndex.Unlike> differences;
        try (ProgressLine progress = ProgressLine.beside(verb.problems())) {
            differences = index.rebuild(n -> {
                done.set(n);
                progress.at(
                        ReindexCommand.class,
                        () -> phrase("cli.reindex.progress").with("n", n));
            });
        }
        verb.tell(phrase("cli.reindex.made").with("n", done.get()));
        return tell(verb, differences);
    }

    /** Tells where the index differs from the database, and whether it does. */
    static int tell(Verb verb, List<RecordIndex.Unlike> differences) {
        for (RecordIndex.Unlike one : differences) {
            verb.tell(phrase("cli.reindex.difference")
                    .with("address", one.address())
                    .with("database", said(one.inDatabase()))
                    .with("index", said(one.inIndex())));
        }
        verb.tell(phrase("cli.reindex.differs").with("n", differences.size()));
        return differences.isEmpty() ? 0 : 1;
    }

    private static String said(String state) {
        return state.isEmpty() ? Terminal.say(phrase("cli.reindex.nothing")) : state;
    }
}
