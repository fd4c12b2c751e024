package org.khronika.incidents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** Names records by their addresses and withholds nothing; knows the bodies that it was told of. */
public final class PlainNamer implements Namer {

    private final Map<RecordRef, Record> bodies = new HashMap<>();
    private Language language = Language.english();

    /** Speaks a language to whoever reads. */
    public PlainNamer speaking(String tag) {
        language = Languages.shipped().byTag(tag).orElseThrow();
        return this;
    }

    /** Tells it what a record says. */
    public PlainNamer with(RecordRef address, Record body) {
        bodies.put(address, body);
        return this;
    }

    @Override
    public Mention mention(RecordRef record) {
        return Mention.link(record.address(), record.address() + ".html");
    }

    @Override
    public Optional<Record> body(RecordRef record) {
        return Optional.ofNullable(bodies.get(record));
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public Note note(Citation citation) {
        return new Note(mention(citation.source()), citation.locator(), citation.quote());
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public boolean isPublic() {
        return true;
    }
}
