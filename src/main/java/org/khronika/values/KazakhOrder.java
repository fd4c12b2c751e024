package org.khronika.values;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khronika.values.DateVocabulary.Sense;
import org.khronika.values.DateWords.DateWord;

/** Turns the endings and last words of Kazakh dates into first words: "қарашадан кейін" becomes "after November". */
class KazakhOrder {

    private static final Set<Sense> ENDINGS = EnumSet.of(Sense.ABLATIVE, Sense.DATIVE);
    private static final Set<Sense> LAST_WORDS = EnumSet.of(
            Sense.THEN_ON, Sense.THEREAFTER, Sense.THERETOFORE, Sense.AS_FAR_AS, Sense.INCLUDED, Sense.AMONG);

    private KazakhOrder() {}

    static List<DateWord> turned(List<DateWord> tokens) {
        List<Sense> last = tokens.stream()
                .map(DateWord::sense)
                .filter(LAST_WORDS::contains)
                .toList();
        List<DateWord> rest = new ArrayList<>(tokens.stream()
                .filter(token -> !LAST_WORDS.contains(token.sense()))
                .toList());
        Sense first = first(last, rest);
        if (first == Sense.SINCE && last.contains(Sense.AS_FAR_AS)) {
            int ablative = rest.indexOf(new DateWord(Sense.ABLATIVE, 0));
            rest.set(ablative, new DateWord(Sense.TO, 0));
        }
        rest.removeIf(token -> ENDINGS.contains(token.sense()));
        if (first != Sense.NOTHING) {
            rest.addFirst(new DateWord(first, 0));
        }
        return rest;
    }

    private static Sense first(List<Sense> last, List<DateWord> rest) {
        boolean from = rest.contains(new DateWord(Sense.ABLATIVE, 0));
        if (last.contains(Sense.AS_FAR_AS)) {
            if (from) {
                return Sense.SINCE;
            }
            return last.contains(Sense.INCLUDED) ? Sense.UNTIL : Sense.BEFORE;
        }
        if (last.contains(Sense.THEN_ON)) {
            return Sense.SINCE;
        }
        if (last.contains(Sense.THEREAFTER)) {
            return Sense.AFTER;
        }
        if (last.contains(Sense.THERETOFORE)) {
            return Sense.BEFORE;
        }
        return last.contains(Sense.AMONG) ? Sense.BETWEEN : Sense.NOTHING;
    }
}
