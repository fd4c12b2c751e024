package org.khronika;

import org.khronika.cli.RootCommand;

/** Where every start begins: the command line. {@code serve} starts the application; the other verbs do without it. */
public final class Khronika {

    /** The virtual threads of the web server are carried by so many of the system's, which gives each its turn of the processors. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private Khronika() {}

    /** Runs the verb that the arguments name and ends with its exit code: 0, 1 (the work found problems) or 2 (bad usage). */
    public static void main(String[] args) {
        // By default there are as many as processors: two pages that calculate for long would stop every other page
        // meanwhile.
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "64");
        }
        int code = RootCommand.run(KhronikaApplication.class, args);
        if (code != RootCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }
}
