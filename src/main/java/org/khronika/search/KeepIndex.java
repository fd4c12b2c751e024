package org.khronika.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Keeps the index up to date while the application serves: begins beside the first requests, so that nobody waits for it at the start. */
@Component
@ConditionalOnBooleanProperty("khronika.alone")
class KeepIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepIndex.class);

    private final RecordIndex index;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index").daemon().factory());

    /** What the log says already; empty while all is well. */
    private String told = "";

    KeepIndex(RecordIndex index) {
        this.index = index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ScheduledFuture<?> _ = thread.scheduleWithFixedDelay(this::catchUp, 0, 1, TimeUnit.SECONDS);
    }

    private void catchUp() {
        try {
            index.catchUp();
            if (!told.isEmpty()) {
                told = "";
                LOG.warn("The index is brought up to date again.");
            }
        } catch (RuntimeException e) {
            // Tried again a second later, and said once; who searches meanwhile is told the same.
            String why = said(e);
            if (!why.equals(told)) {
                told = why;
                LOG.warn("The index could not be brought up to date: {}", why);
            }
        }
    }

    /** With what lies beneath: which node does not answer, or what it refuses. */
    private static String said(RuntimeException failure) {
        return failure.getCause() == null
                ? failure.toString()
                : failure + " (" + NestedExceptionUtils.getMostSpecificCause(failure) + ")";
    }

    @Override
    public void destroy() {
        thread.close();
    }
}
