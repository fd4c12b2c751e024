package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A verb of the command line. What goes wrong in it is told by {@link RootCommand}, unless the verb knows better. */
abstract class Verb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Verb() {}

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter problems() {
        return spec.commandLine().getErr();
    }

    /** Tells what was done. */
    void tell(Sayable done) {
        out().println(Terminal.say(done));
    }

    /** What was typed cannot stand; the sentence says why. */
    ParameterException refused(Sayable why) {
        return new ParameterException(spec.commandLine(), Terminal.say(why));
    }

    /** The day that was typed, null for none. */
    @Nullable
    LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw (ParameterException)
                    refused(phrase("cli.read.date").with("found", typed)).initCause(e);
        }
    }
}
