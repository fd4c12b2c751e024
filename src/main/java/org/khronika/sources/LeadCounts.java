package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.sources.Lead.State;
import org.khronika.values.Numeral;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * How many of some cross-references lead somewhere.
 *
 * @param inferred of how many of those that do, what is meant is our guess
 */
record LeadCounts(Map<State, Integer> byState, int all, long inferred) {

    static LeadCounts of(Collection<? extends Stored<?>> references, Namer namer) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        references.forEach(record ->
                byState.merge(Lead.of((CrossReference) record.body(), namer).state(), 1, Integer::sum));
        long guessed = references.stream()
                .map(record -> (CrossReference) record.body())
                .filter(reference -> reference.inferred() != null)
                .filter(reference -> Lead.of(reference, namer).state() == State.LEADS)
                .count();
        return new LeadCounts(byState, references.size(), guessed);
    }

    int of(State state) {
        return byState.getOrDefault(state, 0);
    }

    /** "11 of 13 cross-references lead to what they point to; two are not found yet." */
    Sayable inWords() {
        if (all == 0) {
            return phrase("sources.leads.none");
        }
        List<Phrase> clauses = new ArrayList<>();
        int leads = of(State.LEADS);
        clauses.add(
                leads == all
                        ? phrase("sources.leads.all").with("all", Numeral.of(all))
                        : phrase("sources.leads.some")
                                .with("leads", Numeral.of(leads))
                                .with("all", Numeral.of(all)));
        unlessNone("sources.leads.partly", of(State.PARTLY), clauses);
        unlessNone("sources.leads.not-found", of(State.NOT_FOUND), clauses);
        unlessNone("sources.leads.gone", of(State.GONE), clauses);
        unlessNone("sources.leads.inferred", inferred, clauses);
        return phrase("sources.leads.told").with("clauses", Sayable.clauses(clauses));
    }

    private static void unlessNone(String key, long number, List<Phrase> clauses) {
        if (number > 0) {
            clauses.add(phrase(key).with("number", Numeral.of(number)));
        }
    }
}
