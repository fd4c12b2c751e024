package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.RefusedAnswer;
import org.khronika.words.Sayable;

/**
 * A section of a document, as its headings tell it.
 *
 * @param partOf    the name of the larger section; null for a section of the first level
 * @param paragraph its first paragraph
 * @param until     its last paragraph
 */
public record Section(
        @Asked(asItStands = true) String name,

        @Asked(asItStands = true) @Nullable String partOf,

        @Asked @Nullable Integer paragraph,

        @Asked @Nullable Integer until) {

    /** Refuses one that ends before it begins. */
    public Section {
        name = Given.needed(name);
        partOf = Given.text(partOf);
        if (paragraph != null && until != null && until < paragraph) {
            throw new RefusedAnswer(
                    "until",
                    phrase("sources.refused.section-ends-before")
                            .with("section", name)
                            .with("from", paragraph)
                            .with("until", until));
        }
    }

    /** Whether it is called so, whatever the case of the letters. */
    public boolean isCalled(String heading) {
        return name.equalsIgnoreCase(heading.strip());
    }

    /** "Association, paragraphs 155 to 203". */
    public Sayable inWords() {
        if (paragraph == null) {
            return Sayable.written(name);
        }
        return until == null || until.equals(paragraph)
                ? phrase("sources.section.at-paragraph").with("name", name).with("paragraph", "" + paragraph)
                : phrase("sources.section.at-paragraphs")
                        .with("name", name)
                        .with("from", "" + paragraph)
                        .with("until", "" + until);
    }
}
