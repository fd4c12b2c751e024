package org.khronika.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
}
