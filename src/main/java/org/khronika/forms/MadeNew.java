package org.khronika.forms;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.people.Protection;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A name in a form that is to become a record when the form is saved. Beside the words stands the kind that was chosen ({@code who-new}),
 * the words that it was chosen for ({@code who-new-for}), and for a person why they need protection ({@code who-new-protection}).
 */
public final class MadeNew {

    /** The kinds that a name alone can begin, in their order. */
    public static final Set<RecordKind> KINDS = Arrays.stream(RecordKind.values())
            .filter(RecordKind::bearsName)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final String NEW = "new:";

    private MadeNew() {}

    /** The kind of record to be made of the words; empty when none was chosen, or the words have been changed since. */
    static Optional<String> asked(String name, Set<RecordKind> kinds, Answers answers) {
        String chosen = answers.first(name + "-new");
        boolean holds = answers.first(name + "-new-for")
                .strip()
                .equals(answers.first(name).strip());
        return kinds.stream()
                .filter(kind -> holds && kind.bearsName() && kind.name().equals(chosen))
                .findFirst()
                .map(kind -> NEW + kind.name());
    }

    /** What was chosen, as long as it holds for the words: the kind, then why a person needs protection. */
    static List<String> stands(String name, Answers answers) {
        return asked(name, KINDS, answers).isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(answers.first(name + "-new")), protection(name, answers).stream())
                        .toList();
    }

    /** What some words can begin, of the kinds asked for and in their order; an address names a record and begins none. */
    public static List<RecordKind> makes(String words, Set<RecordKind> kinds) {
        return RecordRef.isAddress(words.strip())
                ? List.of()
                : KINDS.stream().filter(kinds::contains).toList();
    }

    /** Why a person may need protection. */
    public static List<Protection> protections() {
        return List.of(Protection.values());
    }

    /** The kind, of what is to be put on record; empty for a place of the gazetteer. */
    public static Optional<RecordKind> kind(String key) {
        return key.startsWith(NEW) ? Optional.of(RecordKind.valueOf(key.substring(NEW.length()))) : Optional.empty();
    }

    /** Why the new person needs protection, as chosen. */
    public static List<String> protection(String name, Answers answers) {
        return answers.all(name + "-new-protection");
    }

    /** It is on record now. */
    public static void done(String name, Answers answers) {
        List.of("-new", "-new-for", "-new-protection").forEach(end -> answers.putAll(name + end, List.of()));
    }
}
