package org.khronika.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/**
 * What a date or a choice says in every language that is spoken. Record after record has the same ones, so they are said once.
 *
 * @param said the forms of its words
 * @param text its words in their order
 */
record SaidAlike(List<String> said, String text) {

    /** The days of decades and all choices; more are said anew. */
    private static final int KEPT = 20_000;

    private static final Map<InLanguages, SaidAlike> KNOWN = new ConcurrentHashMap<>();

    /** An installation that brings a language says everything anew. */
    private record InLanguages(Sayable what, Languages spoken) {}

    static SaidAlike of(Sayable what) {
        InLanguages asked = new InLanguages(what, Languages.spoken());
        SaidAlike known = KNOWN.get(asked);
        if (known == null) {
            if (KNOWN.size() > KEPT) {
                KNOWN.clear();
            }
            known = made(asked);
            KNOWN.put(asked, known);
        }
        return known;
    }

    private static SaidAlike made(InLanguages asked) {
        Set<String> said = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        for (Language language : asked.spoken().all()) {
            RecordDocument.add(asked.what().in(language), said, text);
        }
        return new SaidAlike(List.copyOf(said), text.toString());
    }

    void addTo(Set<String> forms, StringBuilder words) {
        forms.addAll(said);
        words.append(text);
    }
}
