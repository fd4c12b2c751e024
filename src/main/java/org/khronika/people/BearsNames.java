package org.khronika.people;

import java.util.List;
import org.khronika.words.Language;

/** Somebody or something that bears names. */
public interface BearsNames {

    /** Its names, at least one. */
    List<Name> names();

    /** The name that pages use. */
    default String displayName() {
        return names().stream()
                .filter(name -> name.kind() == NameKind.MAIN)
                .findFirst()
                .orElse(names().getFirst())
                .text();
    }

    /** The name that pages of a release in a language use. */
    default String nameIn(Language language) {
        return Name.in(language, names(), displayName());
    }
}
