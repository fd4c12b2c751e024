package org.khronika.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;

/**
 * What is cited for something, and how sure it entitles anybody to be: the one place where sources are counted. A document is one
 * source however often it is cited. Two documents bear each other out only if nobody wrote both, neither draws on the other, and they do not
 * draw on the same third; where it is not on record who wrote a document, that is not known, and it bears nothing out.
 */
public final class Evidence {

    private final int passages;
    private final Map<RecordRef, Optional<CitedSource>> sources = new LinkedHashMap<>();
    private final Function<RecordRef, Optional<Record>> bodies;

    private Evidence(List<Citation> citations, Function<RecordRef, Optional<Record>> bodies) {
        this.passages = (int) citations.stream()
                .map(cited -> List.of(cited.source(), String.valueOf(cited.locator()), String.valueOf(cited.start())))
                .distinct()
                .count();
        this.bodies = bodies;
        citations.forEach(cited -> sources.computeIfAbsent(cited.source(), this::source));
    }

    /**
     * What the citations amount to.
     *
     * @param bodies the facts of a source, as far as the reader may know them; one of which nothing may be known bears nothing out
     */
    public static Evidence of(List<Citation> citations, Function<RecordRef, Optional<Record>> bodies) {
        return new Evidence(citations, bodies);
    }

    private Optional<CitedSource> source(RecordRef address) {
        return bodies.apply(address).filter(CitedSource.class::isInstance).map(CitedSource.class::cast);
    }

    /** The same of two documents whose bodies are known. */
    boolean areIndependent(RecordRef one, RecordRef other) {
        Voices mine = voices(one);
        Voices others = voices(other);
        return !one.equals(other)
                && mine.isKnown()
                && others.isKnown()
                && Collections.disjoint(mine.all, others.all)
                && Collections.disjoint(mine.names, others.names);
    }

    /** Everybody who speaks in a document, whoever it draws on included. */
    private record Voices(Set<RecordRef> all, Set<String> names, boolean isKnown) {}

    private Voices voices(RecordRef document) {
        Set<RecordRef> all = new LinkedHashSet<>(Set.of(document));
        Set<String> names = new LinkedHashSet<>();
        boolean known = source(document)
                .filter(one -> !one.publishers().isEmpty() || !one.writers().isEmpty())
                .filter(one -> !one.passesOn() || !one.takenFrom().isEmpty())
                .isPresent();
        Deque<RecordRef> next = new ArrayDeque<>(all);
        while (!next.isEmpty()) {
            RecordRef from = next.remove();
            source(from).ifPresent(one -> {
                names.addAll(one.publishers());
                List<RecordRef> more = new ArrayList<>(one.writers());
                more.addAll(one.takenFrom());
                more.stream().filter(all::add).forEach(next::add);
            });
            bodies.apply(from)
                    .filter(Called.class::isInstance)
                    .ifPresent(named -> names.addAll(((Called) named).called()));
        }
        return new Voices(all, names, known);
    }

    /** Implemented by the body of a kind of record that publishes: its names, as they may stand where a document says who published it. */
    public interface Called {

        /** Every name, in small letters. */
        Set<String> called();
    }

    /** The most that anybody may say on what is cited: {@link Certainty#UNSAID} never, {@link Certainty#REPORTED} at least. */
    public Certainty entitles() {
        if (any(CitedSource::isOfACourt) || any(CitedSource::isOfOurObserver)) {
            return Certainty.ESTABLISHED;
        }
        if (hasTwoIndependent()) {
            return Certainty.CONFIRMED;
        }
        return any(CitedSource::isReliable) ? Certainty.PROBABLE : Certainty.REPORTED;
    }

    private boolean any(java.util.function.Predicate<CitedSource> which) {
        return sources.values().stream().flatMap(Optional::stream).anyMatch(which);
    }

    private boolean hasTwoIndependent() {
        List<RecordRef> all = List.copyOf(sources.keySet());
        for (int n = 0; n < all.size(); n++) {
            for (int m = n + 1; m < all.size(); m++) {
                if (areIndependent(all.get(n), all.get(m))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The count, for pages and files. */
    public Rests rests() {
        return new Rests(sources.size(), passages, hasTwoIndependent());
    }
}
