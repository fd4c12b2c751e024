package org.khronika.statements;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
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
                        "What others did about " + SaidOf.it(record.kind()),
                        "",
                        speaking.stream()
                                .filter(other ->
                                        ((Intervention) other.body()).whom().contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .group(
                        "What they did for others",
                        "",
                        speaking.stream()
                                .filter(other ->
                                        ((Intervention) other.body()).actors().contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .group(
                        "What they were asked for others",
                        "",
                        speaking.stream()
                                .filter(other -> ((Intervention) other.body())
                                        .askedOfRecord()
                                        .contains(address))
                                .map(other -> each(other, namer))
                                .toList())
                .build();
    }

    private static Each each(Stored<?> record, Namer namer) {
        Intervention intervention = (Intervention) record.body();
        String when = StatementWords.date(intervention.when());
        String says =
                intervention.kind().label() + " by " + intervention.actor() + (when.isEmpty() ? "" : ", " + when) + ".";
        return new Each(namer.mention(record.address()), says, List.of(StatementWords.afterwards(intervention)));
    }
}
