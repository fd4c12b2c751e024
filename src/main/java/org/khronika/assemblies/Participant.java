package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;

/** Who gathered, or wanted to: somebody on record, or a group in words. It does not say that they organised anything. */
public record Participant(
        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef who,

        @Asked @Nullable String group) {

    /** One who is neither on record nor described is not said yet. */
    public Participant {
        group = Given.or(who, group);
    }

    /** What they did, as far as it is known what became of the assembly. */
    static Phrase role(Course course) {
        return phrase("assemblies.page.participant").with("course", course.name());
    }
}
