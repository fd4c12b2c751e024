package org.khronika;

import org.khronika.cli.RootCommand;

/** Where every start begins: the command line. {@code serve} starts the application; the other verbs do without it. */
public final class Khronika {

    private Khronika() {}

    /** Runs the verb that the arguments name and ends with its exit code: 0, 1 (the work found problems) or 2 (bad usage). */
    public static void main(String[] args) {
        int code = RootCommand.run(KhronikaApplication.class, args);
        if (code != RootCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }
}
