package org.khronika.people;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/**
 * One spelling of a name. Its script is read off its letters, not asked.
 *
 * @param language null where a name is not of one language
 */
public record Name(
        @Asked("Name, as written") String text,
        @Asked("Language") @Nullable Language language,
        @Asked("What it is") NameKind kind) {

    /** Refuses a name without letters; an unstated kind is another spelling. */
    public Name {
        text = Given.required(text, "a name");
        kind = kind == null ? NameKind.SPELLING : kind;
    }

    /** The name that pages use. */
    public static Name main(String text) {
        return new Name(text, null, NameKind.MAIN);
    }

    /** The script of most letters: {@code LATIN}, {@code CYRILLIC} or another of {@link Character.UnicodeScript}. */
    public Character.UnicodeScript script() {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.UNKNOWN);
    }
}
