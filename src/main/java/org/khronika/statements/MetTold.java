package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the page of a statement of what it was part of, and what came afterwards; of a call of which nothing is on record, that no response is known. */
@Component
class MetTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Intervention.class, "statements"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Statement statement = (Statement) record.body();
        List<Stored<Intervention>> ofIt = Stored.only(speaking, Intervention.class).stream()
                .filter(one -> one.body().statements().contains(record.address()))
                .toList();
        PageBuilder told = PageBuilder.from(page, namer)
                .group(
                        phrase("statements.met.part-of"),
                        ofIt.stream().map(one -> DoneFor.each(one, namer)).toList());
        if (statement.isCall()
                && Met.of(statement, ofIt.stream().map(Stored::body).toList()) == Met.NOTHING) {
            Sayable unknown = phrase("statements.page.no-response");
            told.goesOn(Derived.absent(namer, unknown, phrase("statements.page.whether-called-responded")));
        }
        return told.build();
    }
}
