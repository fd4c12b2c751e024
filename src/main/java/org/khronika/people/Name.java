package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.WrittenIn;

/**
 * One spelling of a name. Its script is read off its letters, not asked.
 *
 * @param language null where a name is not of one language
 */
public record Name(
        @Asked(asItStands = true) String text,

        @Asked @Nullable TextLanguage language,

        @Asked NameKind kind) {

    /** How pages call the names that we wrote. */
    static final Phrase FOUND_AS = phrase("people.name.found-as");

    /** Whose these names are. */
    static final Phrase WHOSE = phrase("people.name.whose");

    /** An unstated kind is another spelling. */
    public Name {
        text = Given.needed(text);
        kind = kind == null ? NameKind.SPELLING : kind;
    }

    /** The name that pages use. */
    public static Name main(String text) {
        return new Name(text, null, NameKind.MAIN);
    }

    /** The names, copied; of somebody without a name, one that is not said yet. */
    static List<Name> needed(@Nullable List<Name> names) {
        List<Name> given = Given.list(names);
        return given.isEmpty() ? List.of(main(Given.UNSAID)) : given;
    }

    /**
     * The name of somebody in the letters of a language: the one that is said to be of it, otherwise one that is in its letters; that
     * which pages use where there is none. What they were called once, or by others, is no name of theirs for that.
     */
    static String in(Language language, List<Name> names, String used) {
        List<Name> theirs = names.stream()
                .filter(name -> name.kind() != NameKind.ALIAS && name.kind() != NameKind.FORMER)
                .sorted(Comparator.comparing(Name::kind))
                .toList();
        boolean fits = WrittenIn.fits(used, language);
        boolean ofAnother = theirs.stream()
                .anyMatch(name -> name.text().equals(used) && name.language() != null && !name.isOf(language));
        if (fits && !ofAnother) {
            return used;
        }
        return theirs.stream()
                .filter(name -> name.isOf(language))
                .findFirst()
                .or(() -> theirs.stream()
                        .filter(name -> !fits && WrittenIn.fits(name.text(), language))
                        .findFirst())
                .map(Name::text)
                .orElse(used);
    }

    private boolean isOf(Language tongue) {
        return language != null && language.name().equalsIgnoreCase(tongue.tag());
    }

    /** The others by which sources call it: not the one that pages use, and not those that we wrote. */
    static List<Mention> others(List<Name> names, String used) {
        return names.stream()
                .filter(name -> name.kind() != NameKind.OURS && !name.text().equals(used))
                .map(name -> Mention.of(name.text()))
                .toList();
    }

    /** Those that we wrote, so that it is found, but for one that the page uses. */
    static List<Mention> ours(List<Name> names, String used) {
        return names.stream()
                .filter(name -> name.kind() == NameKind.OURS && !name.text().equals(used))
                .map(name -> Mention.of(name.text()))
                .toList();
    }

    /** The words by which a record of these names is found: each spelling, and its folding as {@link NameFolding#key}. */
    static List<String> words(List<Name> names) {
        return names.stream()
                .filter(name -> Given.isSaid(name.text()))
                .flatMap(name -> Stream.of(name.text(), NameFolding.key(name.text())))
                .distinct()
                .toList();
    }
}
