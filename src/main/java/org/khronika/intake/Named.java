package org.khronika.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;

/**
 * Whom and which place a finding names, as the text has it: nobody has said yet which records these are.
 *
 * @param subjects those of whom the text itself says that the deed is about them; of the others it is not known
 * @param within   the organisation that the roles of a person are in
 * @param placeKey the place in the gazetteer, or its address; null for one that neither knows
 */
public record Named(
        @Asked List<String> persons,

        List<String> subjects,

        @Asked List<String> organisations,

        @Asked @Nullable String within,

        @Asked @Nullable String place,

        @Nullable String placeKey) {

    /** Nobody and no place. */
    static final Named NONE = new Named(List.of(), List.of(), List.of(), null, null, null);

    /** Keeps as subjects only whom it names. */
    public Named {
        persons = Given.list(persons);
        organisations = Given.list(organisations);
        List<String> named =
                Stream.concat(persons.stream(), organisations.stream()).toList();
        subjects = Given.list(subjects).stream().filter(named::contains).toList();
        within = Given.text(within);
        place = Given.text(place);
        placeKey = place == null ? null : Given.text(placeKey);
    }

    /** The same at a place. */
    public Named at(@Nullable String name, @Nullable String key) {
        return new Named(persons, subjects, organisations, within, name, key);
    }
}
