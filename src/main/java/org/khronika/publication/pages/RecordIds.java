package org.khronika.publication.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Block;
import org.khronika.pages.JsonParts;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.people.PrintedNames;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** The addresses of records that a page leads to: only what its links tell, so that a table never tells more than the page. */
final class RecordIds {

    private RecordIds() {}

    /** The address of the record that words lead to; empty where they lead to none. */
    static Optional<String> of(Mention mention) {
        return Optional.ofNullable(JsonParts.mention(mention).get("address")).map(String::valueOf);
    }

    /** People and organisations of whom the page tells, each once, in its order; whom somebody is not is nobody of whom it tells. */
    static String people(RecordPage page, Language language) {
        return joined(Stream.of(
                        page.people().stream().map(RecordPage.PartyMention::who),
                        page.facts().stream()
                                .filter(fact -> !PrintedNames.areOfOthers(fact, language))
                                .flatMap(fact -> fact.values().stream()),
                        page.each().stream().map(RecordPage.Each::who),
                        page.steps().stream().flatMap(step -> step.who().stream()))
                .flatMap(mentions -> mentions)
                .filter(RecordIds::isSomebody));
    }

    /** The sources that the page cites, each once, in its order. */
    static String sources(RecordPage page) {
        return joined(page.in(Block.Part.SOURCES).stream()
                .filter(Namer.Note.class::isInstance)
                .map(Namer.Note.class::cast)
                .map(Namer.Note::source));
    }

    private static boolean isSomebody(Mention mention) {
        return of(mention)
                .map(RecordRef::new)
                .map(RecordRef::kind)
                .filter(kind -> kind == RecordKind.PERSON || kind == RecordKind.ORGANISATION)
                .isPresent();
    }

    private static String joined(Stream<Mention> mentions) {
        return mentions.flatMap(mention -> of(mention).stream()).distinct().collect(Collectors.joining(" "));
    }
}
