package org.khronika.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.pages.Namer;
import org.khronika.pages.ShownTypes;
import org.khronika.query.Queries;
import org.khronika.records.AnswerPaths;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenTitles;
import org.khronika.search.Search;
import org.khronika.search.Search.Order;
import org.khronika.search.Wanted;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes all records that a query finds into a file, however many there are: by kind, in the order in which they were entered, as far as the reader may
 * see them. At most {@link #SOME} of them are in memory.
 */
@Component
public class ExportRecords {

    /** How many are read at a time. */
    static final int SOME = 500;

    private final Queries queries;
    private final Search search;
    private final Records records;
    private final SeenTitles titles;
    private final ShownTypes shown;
    private final RecordTypes types;
    private final Contents contents;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ExportRecords(
            Queries queries,
            Search search,
            Records records,
            SeenTitles titles,
            ShownTypes shown,
            RecordTypes types,
            Contents contents,
            Journal journal,
            TransactionTemplate transaction) {
        this.queries = queries;
        this.search = search;
        this.records = records;
        this.titles = titles;
        this.shown = shown;
        this.types = types;
        this.contents = contents;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * What is to be exported.
     *
     * @param query        as it is typed
     * @param narrowed     what more must hold
     * @param confidential whether the answers that stay at the desk go along
     */
    public record Wish(String query, UnaryOperator<Wanted> narrowed, FileForm form, boolean confidential) {}

    /**
     * What was found, ready to be written.
     *
     * @param total how many records there were when it was asked
     */
    public record Found(Wish wish, Queries.Answer answer, Reader reader, long total) {}

    /** What the journal keeps of it. */
    private record Exported(String list, List<String> ticked, String form, boolean confidential, long records) {}

    /**
     * Asks, before anything is written.
     *
     * @throws org.khronika.query.QueryRefused when the query cannot be understood
     * @throws org.khronika.search.NoIndex when there is no index yet, or it cannot be reached
     */
    public Found find(Wish wish, Reader reader) {
        Queries.Answer answer = queries.find(wish.query(), wish.narrowed(), Order.BEST, 0, 0, reader);
        return new Found(wish, answer, reader, answer.found().total());
    }

    /**
     * The same for a member, whose journal tells of it.
     *
     * @param list   the address of the list that is exported
     * @param ticked those of it that alone are; empty for all
     */
    public Found find(Wish wish, String list, List<String> ticked, Member member) {
        member.must(Permission.READ_RECORDS);
        Found found = find(wish, Reader.of(member));
        String after =
                contents.write(new Exported(list, ticked, wish.form().ending(), wish.confidential(), found.total()));
        transaction.executeWithoutResult(status -> journal.add(member, "ExportRecords", null, after));
        return found;
    }

    /** Writes it, and tells how many records were written. The stream stays open. */
    public long write(Found found, OutputStream out) throws IOException {
        Wish wish = found.wish();
        Set<RecordKind> kinds = kinds(found.answer());
        GrowingFile file = switch (wish.form()) {
            case CSV -> new CsvOfRecords(out, kinds, shown, wish.confidential());
            case XLSX -> new XlsxOfRecords(out, shown, found.reader().language(), wish.confidential());
            case JSON -> new JsonOfRecords(out, found.total(), new WholeJson(contents, wish.confidential()));
        };
        long written = 0;
        for (RecordKind kind : kinds) {
            written += write(kind, found, file);
        }
        file.finish();
        return written;
    }

    /** The kinds of what was found, in their order. */
    private static Set<RecordKind> kinds(Queries.Answer answer) {
        Set<RecordKind> kinds = new TreeSet<>(answer.found().kinds().keySet());
        if (!answer.wanted().kinds().isEmpty()) {
            kinds.retainAll(answer.wanted().kinds());
        }
        return kinds;
    }

    private long write(RecordKind kind, Found found, GrowingFile file) throws IOException {
        file.begin(kind);
        long[] written = {0};
        boolean slips = !found.answer().found().slipped().isEmpty();
        try {
            search.each(found.answer().wanted().of(Set.of(kind)), slips, SOME, found.reader(), numbers -> {
                List<ExportedRecord> some = seen(numbers, found);
                written[0] += some.size();
                try {
                    file.add(some);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written[0];
    }

    private List<ExportedRecord> seen(List<Long> numbers, Found found) {
        List<Stored<?>> some = records.numbered(numbers, found.reader());
        Namer namer = titles.of(some, found.reader());
        List<RecordRef> cases = some.stream()
                .filter(record -> record.kind() == RecordKind.PROCEEDING)
                .map(Stored::address)
                .toList();
        Map<RecordRef, String> states =
                cases.isEmpty() ? Map.of() : queries.states(found.wish().query(), cases, found.reader());
        return some.stream()
                .map(record -> new ExportedRecord(
                        found.wish().confidential() ? record : resting(record),
                        types.get(record),
                        states.getOrDefault(record.address(), ""),
                        namer))
                .toList();
    }

    /** The record without what confidential answers rest on: the words of a source say what the answer says. */
    private static <T extends Record> Stored<T> resting(Stored<T> record) {
        return record.citing(record.citations().stream()
                .filter(citation -> citation.field() == null
                        || !AnswerPaths.isConfidential(record.body().getClass(), citation.field()))
                .toList());
    }
}
