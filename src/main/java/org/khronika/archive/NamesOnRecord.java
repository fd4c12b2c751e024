package org.khronika.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.people.BearsNames;
import org.khronika.people.Name;
import org.khronika.people.NameFolding;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * The names that records of persons and organisations bear, by their folding. What makes two names one is what it is where a report is read: the
 * same folding; a likeness is only offered.
 */
final class NamesOnRecord {

    /** From here on two spellings are those of one name, see {@link NameFolding#likeness}. */
    private static final double ALIKE = 0.9;

    private static final int BEGINNING = 3;

    /** TellingWords that a source adds to the name of an organisation, or leaves away. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?iu)\\b(?:the|party|movement|news outlet|news site|newspaper|ngo|of kazakhstan|kazakhstan['’]s|telegram channel)\\b|[!]");

    /** A record that may be meant, and how its name fits. */
    record Bearer(RecordRef address, String name, Fit fit) {}

    /** How a name in a text is that of a record. */
    enum Fit {
        SAME,
        OTHER_SPELLING,
        WITHOUT_COMMON_WORDS,
        ALIKE,
        SURNAME
    }

    private final Map<String, List<Bearer>> byFolding = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> byCore = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> byBeginning = new LinkedHashMap<>();
    private int longest;

    NamesOnRecord(List<Stored<?>> records) {
        for (Stored<?> record : records) {
            if (record.body() instanceof BearsNames bears) {
                bears.names().forEach(name -> add(record, name));
            }
        }
    }

    private void add(Stored<?> record, Name name) {
        String folded = NameFolding.fold(name.text());
        if (folded.isEmpty()) {
            return;
        }
        Bearer bearer = new Bearer(record.address(), name.text(), Fit.SAME);
        put(byFolding, folded, bearer);
        longest = Math.max(longest, name.text().split("[\\s,]+", -1).length);
        if (record.kind() == RecordKind.PERSON) {
            String[] words = name.text().strip().split("\\s+", -1);
            if (words.length > 1) {
                put(bySurname, NameFolding.fold(words[words.length - 1]), bearer);
            }
            for (String word : folded.split("\\.", -1)) {
                put(byBeginning, beginning(word), bearer);
            }
        } else {
            put(byCore, NameFolding.fold(core(name.text())), bearer);
        }
    }

    private static void put(Map<String, List<Bearer>> into, String key, Bearer bearer) {
        if (!key.isEmpty()) {
            into.computeIfAbsent(key, none -> new ArrayList<>()).add(bearer);
        }
    }

    private static String core(String name) {
        return GENERIC.matcher(name).replaceAll(" ");
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Whether a record bears just this name, in whatever letters. */
    boolean isName(String words) {
        return byFolding.containsKey(NameFolding.fold(words));
    }

    /** The same of an organisation without words such as "party". */
    boolean isCore(String words) {
        return byCore.containsKey(NameFolding.fold(words));
    }

    /** Whose name it is: those that bear it, else those that bear one like it, the likeliest first; each record once. */
    List<Bearer> of(String name, RecordKind kind) {
        String folded = NameFolding.fold(name);
        List<Bearer> same = each(byFolding.getOrDefault(folded, List.of()), kind, name, Fit.OTHER_SPELLING);
        if (!same.isEmpty() || folded.isEmpty()) {
            return same;
        }
        if (kind == RecordKind.ORGANISATION) {
            return each(
                    byCore.getOrDefault(NameFolding.fold(core(name)), List.of()), kind, name, Fit.WITHOUT_COMMON_WORDS);
        }
        List<Bearer> alike = alike(name);
        return alike.isEmpty() ? each(bySurname.getOrDefault(folded, List.of()), kind, name, Fit.SURNAME) : alike;
    }

    private List<Bearer> alike(String name) {
        if (name.strip().split("\\s+", -1).length < 2) {
            return List.of();
        }
        Set<Bearer> candidates = new LinkedHashSet<>();
        for (String word : NameFolding.fold(name).split("\\.", -1)) {
            candidates.addAll(byBeginning.getOrDefault(beginning(word), List.of()));
        }
        List<Bearer> alike = candidates.stream()
                .filter(bearer -> NameFolding.likeness(bearer.name(), name) >= ALIKE)
                .sorted(Comparator.comparingDouble((Bearer bearer) -> -NameFolding.likeness(bearer.name(), name)))
                .toList();
        return each(alike, RecordKind.PERSON, name, Fit.ALIKE);
    }

    private static List<Bearer> each(List<Bearer> bearers, RecordKind kind, String name, Fit otherwise) {
        Map<RecordRef, Bearer> once = new LinkedHashMap<>();
        for (Bearer bearer : bearers) {
            if (bearer.address().kind() == kind) {
                Fit fit = bearer.name().equals(name) ? Fit.SAME : otherwise;
                once.merge(
                        bearer.address(),
                        new Bearer(bearer.address(), bearer.name(), fit),
                        (one, other) -> one.fit().compareTo(other.fit()) <= 0 ? one : other);
            }
        }
        return List.copyOf(once.values());
    }
}
