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
class LeftOvers {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);

    private final Releases releases;
    private final ReleaseFolders folders;
    private final PublishingLock lock;
    private final TransactionTemplate transaction;

    LeftOvers(Releases releases, ReleaseFolders folders, PublishingLock lock, TransactionTemplate transaction) {
        this.releases = releases;
        this.folders = folders;
        this.lock = lock;
        this.transaction = transaction;
    }

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
