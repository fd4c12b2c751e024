package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Tells on the pages of people, cases and incidents what was done for them; on those of organisations, what they did. */
@Component
class DoneFor implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Intervention.class, "whom", "actors", "askedOfRecord"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        RecordRef address = record.address();
        return PageBuilder.from(page, namer)
                .group(
                        phrase(
                                isSomebody(record.kind())
                                        ? "statements.done-for.about-them"
                                        : "statements.done-for.about-it"),
                        speaking.stream()
                                .filter(other ->
                                        ((Intervention) other.body()).whom().contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .group(
                        phrase("statements.done-for.they-did"),
                        speaking.stream()
                                .filter(other ->
                                        ((Intervention) other.body()).actors().contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .group(
                        phrase("statements.done-for.they-were-asked"),
                        speaking.stream()
                                .filter(other -> ((Intervention) other.body())
                                        .askedOfRecord()
                                        .contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .build();
    }

    /** What was done, by whom and when, with what came afterwards. */
    static Each each(Stored<?> record, Namer namer) {
        Intervention intervention = (Intervention) record.body();
        Phrase says = phrase("statements.done-for.each")
                .with("kind", intervention.kind())
                .with("actor", intervention.actor())
                .with("told", StatementWords.told(null, intervention.when()))
                .with("when", StatementWords.date(intervention.when()));
        return new Each(
                namer.mention(record.address()),
                namer.say(says),
                List.of(namer.words(namer.say(StatementWords.afterwards(intervention)))));
    }

    /** Whether a page is of a person or an organisation: "they", not "it". */
    static boolean isSomebody(RecordKind kind) {
        return kind == RecordKind.PERSON || kind == RecordKind.ORGANISATION;
    }
}
