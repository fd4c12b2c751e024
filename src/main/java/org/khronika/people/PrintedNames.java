package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/** The names that the page of a person or an organisation prints: what it withholds is none of them. */
public final class PrintedNames {

    static final Phrase OTHER_SPELLINGS = phrase("people.person-page.other-spellings");
    static final Phrase ALSO_CALLED = phrase("people.organisation-page.also-called");

    static final Phrase NOT_THE_SAME_AS = phrase("people.person-page.not-the-same-as");

    /** The facts that tell other names than that in the title. */
    public static final List<Phrase> FACTS = List.of(OTHER_SPELLINGS, Name.FOUND_AS, ALSO_CALLED);

    private PrintedNames() {}

    /** Those of a page in a language, that in the title first. */
    public static Stream<String> on(RecordPage page, Language language) {
        List<String> labels = FACTS.stream().map(fact -> fact.in(language)).toList();
        return Stream.concat(
                Stream.of(page.title()),
                page.facts().stream()
                        .filter(fact -> labels.contains(fact.label()))
                        .flatMap(fact -> fact.values().stream())
                        .map(Mention::text));
    }

    /** Whether a fact names others only to say that they are not the person of the page: such a page tells nothing of them. */
    public static boolean areOfOthers(RecordPage.Fact fact, Language language) {
        return fact.label().equals(NOT_THE_SAME_AS.in(language));
    }
}
