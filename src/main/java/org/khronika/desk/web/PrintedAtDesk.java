package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.print.PrintFormat;
import org.khronika.print.PrintedEdition;
import org.khronika.print.PrintedPage;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The prose of a record as a member takes it along from the desk: what the member may read, marked as a draft whatever its state. */
@Component
record PrintedAtDesk(Records records, ShownTypes types, OthersTold others) {

    /** A file as the page of the record leads to it. */
    record File(String href, Sayable says) {}

    /** Where the page leads to its files; empty for a page without prose to be taken along. */
    static List<File> files(RecordRef record, RecordPage page) {
        return PrintedPage.isOf(page)
                ? Stream.of(PrintFormat.values())
                        .map(format -> new File(Pages.of(record) + "/draft." + format.ending(), format.words()))
                        .toList()
                : List.of();
    }

    /**
     * The page in print.
     *
     * @param at the address under which the desk is read
     */
    <T extends Record> PrintedPage page(Stored<T> record, Member me, URI at) {
        Reader reader = Reader.of(me);
        StaffNamer namer = new StaffNamer(records, reader);
        RecordPage page = others.add(record, types.get(record).page(record, namer), namer.seen(), namer);
        return PrintedPage.of(page, edition(record, me, at));
    }

    private static PrintedEdition edition(Stored<?> record, Member me, URI at) {
        return new PrintedEdition(
                record.address(),
                phrase("print.edition.draft").with("version", record.version()).with("state", record.review()),
                null,
                at.resolve(Pages.of(record.address())),
                record.changedAt(),
                me.language());
    }
}
