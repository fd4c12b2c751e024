package org.khronika.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** Names as another namer does and remembers it: for what is worked out for many days, on which the same words stand again and again. */
public final class RememberingNamer implements Namer {

    private final Namer namer;
    private final Map<RecordRef, Mention> mentions = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** Remembers what this one says. */
    public RememberingNamer(Namer namer) {
        this.namer = namer;
    }

    @Override
    public Mention mention(RecordRef record) {
        return mentions.computeIfAbsent(record, namer::mention);
    }

    @Override
    public Optional<Record> body(RecordRef record) {
        return namer.body(record);
    }

    @Override
    public boolean stands(RecordRef record) {
        return namer.stands(record);
    }

    @Override
    public String words(String text) {
        return words.computeIfAbsent(text, namer::words);
    }

    @Override
    public Note note(Citation citation) {
        return namer.note(citation);
    }

    @Override
    public Language language() {
        return namer.language();
    }

    @Override
    public Language lettersOfNames() {
        return namer.lettersOfNames();
    }

    @Override
    public boolean isPublic() {
        return namer.isPublic();
    }
}
