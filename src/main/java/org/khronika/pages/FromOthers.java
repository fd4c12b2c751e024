package org.khronika.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;

/**
 * Adds to the page of a record what other records tell of it: the attacks of a series, the attempts of a party, what was said of a
 * law. A bean of the context that owns those other records; the same on the desk and in a release.
 */
public interface FromOthers {

    /** In which answers others name those whose pages it adds to. */
    List<NamedIn> named();

    /** The kinds whose pages it adds to: all that may be named in those answers. */
    default Set<RecordKind> to() {
        return named().stream().flatMap(named -> named.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds of those others that it wants to know of: those whose answers they are. */
    default Set<RecordKind> from() {
        return named().stream().map(NamedIn::kind).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The kinds of a record between them. Besides those that name this one, it hears of those that name, or are named by, a record
     * of these kinds that this one names or is named by: figures of one series speak of each other, though none names another; a
     * case that names an attack speaks on the page of the attacks' series. None by default.
     */
    default Set<RecordKind> through() {
        return Set.of();
    }

    /**
     * The page with what others tell.
     *
     * @param record   whose page it is
     * @param page     as its own type, and other contexts, have made it; {@link PageBuilder#from} goes on with it
     * @param speaking the records that name this one in some answer, or stand one step further, and that the reader may see, the
     *                 earliest first; none that was withdrawn
     * @param namer    for every name and every text, as in {@link ShownType#page}
     */
    RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer);
}
