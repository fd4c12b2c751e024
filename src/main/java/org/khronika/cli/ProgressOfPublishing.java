package org.khronika.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.khronika.publication.PublishingProgress;

/** Tells how far a copy has come. */
final class ProgressOfPublishing extends ProgressLine implements PublishingProgress {

    ProgressOfPublishing(PrintWriter to, boolean inOneLine, LongSupplier nanos) {
        super(to, inOneLine, nanos);
    }

    /** To whoever sits at the terminal; beside what the verb says, where nobody does. */
    static ProgressOfPublishing toWhoeverWaits(PrintWriter problems) {
        return new ProgressOfPublishing(writer(problems), isTerminal(), System::nanoTime);
    }

    @Override
    public void at(Phase stage, int done, int of) {
        at(stage, () -> stage.says(done, of));
    }
}
