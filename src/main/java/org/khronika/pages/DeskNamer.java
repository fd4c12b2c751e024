package org.khronika.pages;

import org.khronika.records.Citation;

/** Names for a member, at the desk: what people wrote stands as they wrote it; of a source that may not be seen nothing is told. */
public interface DeskNamer extends Namer {

    @Override
    default String words(String text) {
        return text;
    }

    @Override
    default Note note(Citation citation) {
        Mention source = mention(citation.source());
        return source.href() == null
                ? new Note(source, null, null)
                : new Note(source, sayOr(citation.where()), citation.quote());
    }

    @Override
    default boolean isPublic() {
        return false;
    }
}
