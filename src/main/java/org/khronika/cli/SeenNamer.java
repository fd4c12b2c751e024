package org.khronika.cli;

import java.util.HashMap;
import java.util.Map;
import org.khronika.pages.DeskNamer;
import org.khronika.pages.Mention;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** Names records by their titles for whoever sits at the terminal, as far as they may see them; of others it gives no name. */
final class SeenNamer implements DeskNamer {

    private final Records records;
    private final Reader reader;
    private final Map<RecordRef, Mention> known = new HashMap<>();

    SeenNamer(Records records, Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    @Override
    public Language language() {
        return reader.language();
    }

    @Override
    public Mention mention(RecordRef record) {
        return known.computeIfAbsent(
                record,
                address -> records.find(address, reader)
                        .map(found -> Mention.link(found.title(), address.address()))
                        .orElseGet(() -> Mention.of("")));
    }
}
