package org.khronika.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Given;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Knows what a page may call a record, where its name leads, and in which language the page is read. One for the desk, one for a release.
 */
public interface Namer {

    /** The record's name, with a link if its page can be opened from here. Never says more than the reader may know. */
    Mention mention(RecordRef record);

    /** The same for an answer that a draft may not have yet. */
    default Mention mentionOr(@Nullable RecordRef record) {
        return record == null ? Mention.of(Given.UNSAID) : mention(record);
    }

    /**
     * The facts of another record, where its page can be opened from here: for pages that say more of it than its name, such as
     * what a town was called on a day. Whatever is printed from them goes through {@link #words}; confidential answers never are.
     */
    default Optional<Record> body(RecordRef record) {
        return Optional.empty();
    }

    /** Where the page of a register opens as of a day; empty where it cannot be opened from here. */
    default Optional<String> register(String slug, LocalDate day) {
        return Optional.empty();
    }

    /** Whether the record can be opened from here and still stands: neither unseen, nor not public, nor withdrawn. */
    default boolean stands(RecordRef record) {
        return mention(record).href() != null;
    }

    /** Free text with every name that must not stand replaced by its public label. */
    String words(String text);

    /** The source of a citation as a note: what it is, where in it, and the words if they may be shown. */
    Note note(Citation citation);

    /** The language in which the page is read. */
    default Language language() {
        return Language.english();
    }

    /** The language in whose letters names stand where records have them so: that of a release; the desk has one name for all its members. */
    default Language lettersOfNames() {
        return isPublic() ? language() : Language.english();
    }

    /** The words of something in the language of the page. */
    default String say(Sayable words) {
        return words.in(language());
    }

    /** The same of what may not be there; null for null. */
    default @Nullable String sayOr(@Nullable Sayable words) {
        return words == null ? null : say(words);
    }

    /** A namer for what is worked out beside the page: what it names is not remembered as named on it. */
    default Namer apart() {
        return this;
    }

    /** Whether this is for the public. */
    boolean isPublic();

    /**
     * A source as it stands among the notes of a page.
     *
     * @param quote the words cited; null when they are not kept or may not be shown
     */
    record Note(
            Mention source,
            @Nullable String locator,
            @Nullable String quote) implements Block {}
}
