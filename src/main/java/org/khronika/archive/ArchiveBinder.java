package org.khronika.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.ReportReader;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Quantified;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/**
 * Has an old update read, in a process of its own, and says what each number and name of it may be about, among the accepted records that
 * a reader may see. Saves nothing.
 */
@Component
public class ArchiveBinder {

    private static final int ALL = 1_000_000;

    private final ReportReader reader;
    private final Records records;
    private final ShownTypes types;

    ArchiveBinder(ReportReader reader, Records records, ShownTypes types) {
        this.reader = reader;
        this.records = records;
        this.types = types;
    }

    /**
     * Reads and binds a text.
     *
     * @param day on which it was published; null where that is not known
     */
    public BoundArchive bind(String text, @Nullable LocalDate day, Reader asking) {
        List<Stored<?>> accepted =
                records.listWhole(RecordQuery.all().in(ReviewState.REVIEWED).rows(0, ALL), asking);
        BoundArchive bound = BindText.of(text, reader.read(text, day), new KnownRecords(accepted, new Shown(types)));
        return new BoundArchive(text, bound.parts(), bound.items(), titles(bound, accepted, asking));
    }

    private Map<String, String> titles(BoundArchive bound, List<Stored<?>> accepted, Reader asking) {
        Set<String> offered = bound.items().stream()
                .flatMap(item -> item.matches().stream())
                .map(BindingMatch::boundTo)
                .collect(Collectors.toSet());
        return accepted.stream()
                .filter(record -> offered.contains(record.address().address()))
                .collect(Collectors.toMap(
                        record -> record.address().address(),
                        record -> types.title(record).in(asking.language())));
    }

    /** What the kinds of this installation tell of their records. */
    private record Shown(ShownTypes types) implements KnownRecords.Kinds {

        @Override
        public String title(Stored<?> record) {
            return types.title(record).english();
        }

        @Override
        public List<Quantified<?>> quantities(RecordKind kind) {
            return List.copyOf(types.get(kind).quantities());
        }
    }
}
