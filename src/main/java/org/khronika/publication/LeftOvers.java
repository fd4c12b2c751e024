package org.khronika.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears up at every start what a publish left behind that was killed on the way. */
@Component
record LeftOvers(Releases releases, ReleaseFolders folders, PublishingLock lock, TransactionTemplate transaction) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);

    @EventListener(ApplicationStartedEvent.class)
    void remove() {
        transaction.executeWithoutResult(status -> {
            if (!lock.take()) {
                return;
            }
            Set<Integer> known = releases.list().stream().map(Release::number).collect(Collectors.toSet());
            List<String> removed = folders.removeLeftOvers(known);
            if (!removed.isEmpty()) {
                LOG.warn("Removed what an interrupted publish had left behind: {}.", String.join(", ", removed));
            }
        });
    }
}
