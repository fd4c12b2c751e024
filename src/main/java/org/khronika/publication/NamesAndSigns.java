package org.khronika.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.people.FoldedWords;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.protection.ProtectionSign;
import org.khronika.protection.ProtectionSigns;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;
import org.springframework.util.function.SingletonSupplier;

/** Finds in texts the words that call for protection, beside whom they stand. */
final class NamesAndSigns {

    private static final int SHOWN_AROUND = 90;

    /** Worked out where there is a sign: hardly any record has one. */
    private final SingletonSupplier<Spellings> names;

    /** For these people, by every spelling on record. */
    NamesAndSigns(Map<RecordRef, Person> people) {
        names = SingletonSupplier.of(() -> spellings(people));
    }

    private static Spellings spellings(Map<RecordRef, Person> people) {
        List<Hidden> spellings = new ArrayList<>();
        people.forEach((address, person) ->
                spellings.add(new Hidden(address, new Naming("x", "x", NamingRules.spellings(person)))));
        return new Spellings(spellings, List.of());
    }

    /** A sign beside somebody, with the words around it. */
    record Beside(RecordRef who, ProtectionSign.Kind kind, String words, String around) {}

    /**
     * The signs in a text: beside whom it names near them; beside the others where the words near a sign name nobody.
     *
     * @param others to whom it happened, if the text does not say to whom
     */
    List<Beside> in(String raw, Collection<RecordRef> others) {
        String text = FoldedWords.normal(raw);
        List<ProtectionSign> signs = ProtectionSigns.in(text);
        if (signs.isEmpty()) {
            return List.of();
        }
        List<Beside> found = new ArrayList<>();
        Set<ProtectionSign> named = new HashSet<>();
        for (Spellings.Found name : names.obtain().all(text)) {
            for (ProtectionSign sign : ProtectionSigns.near(text, name.start(), name.end())) {
                named.add(sign);
                found.add(beside(name.hidden().address(), sign, text));
            }
        }
        signs.stream()
                .filter(sign -> !named.contains(sign))
                .forEach(sign -> others.forEach(who -> found.add(beside(who, sign, text))));
        return found;
    }

    private static Beside beside(RecordRef who, ProtectionSign sign, String text) {
        int from = Math.max(0, sign.start() - SHOWN_AROUND);
        int to = Math.min(text.length(), sign.end() + SHOWN_AROUND);
        String around = (from == 0 ? "" : "… ")
                + text.substring(blankFrom(text, from), blankTo(text, to)).strip()
                + (to == text.length() ? "" : " …");
        return new Beside(who, sign.kind(), sign.words(), around.replaceAll("\\s+", " "));
    }

    private static int blankFrom(String text, int from) {
        int blank = from == 0 ? 0 : text.indexOf(' ', from);
        return blank < 0 || blank > from + 20 ? from : blank;
    }

    private static int blankTo(String text, int to) {
        int blank = to == text.length() ? to : text.lastIndexOf(' ', to);
        return blank < to - 20 ? to : blank;
    }
}
