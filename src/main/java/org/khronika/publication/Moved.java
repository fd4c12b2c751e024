package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** How many records a release added, changed and withdrew. */
public final class Moved {

    private Moved() {}

    /** "2 new and 1 changed"; empty when nothing but {@link ItemStatus#SAME} is counted. */
    public static Sayable inWords(Map<ItemStatus, Long> counts) {
        return Sayable.and(List.of(ItemStatus.NEW, ItemStatus.CHANGED, ItemStatus.WITHDRAWN).stream()
                .filter(status -> count(counts, status) > 0)
                .map(status -> words(status).with("count", count(counts, status)))
                .toList());
    }

    private static long count(Map<ItemStatus, Long> counts, ItemStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    private static Phrase words(ItemStatus status) {
        return switch (status) {
            case NEW -> phrase("publication.moved.new");
            case WITHDRAWN -> phrase("publication.moved.withdrawn");
            default -> phrase("publication.moved.changed");
        };
    }
}
