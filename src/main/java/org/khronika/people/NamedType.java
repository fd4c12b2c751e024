package org.khronika.people;

import java.util.List;
import java.util.Optional;
import org.khronika.pages.ShownType;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** A kind whose records are called and found by the names that they bear. */
interface NamedType<T extends Record & BearsNames> extends ShownType<T> {

    @Override
    default Sayable title(T body) {
        return Sayable.written(body.displayName());
    }

    @Override
    default Optional<String> nameIn(T body, Language language) {
        return Optional.of(body.nameIn(language));
    }

    @Override
    default List<String> words(T body) {
        return Name.words(body.names());
    }
}
