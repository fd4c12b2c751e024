package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The articles that members added. Records are asked for only when needed: they know all types of record, and those of
 * proceedings ask for legislation.
 */
@Component
public record AddedArticles(ObjectProvider<Records> records, ObjectProvider<Reviewed> reviewed) {

    private static final int MOST = 10_000;

    /** The legislation as a member sees it: with added articles that they may see and that were not withdrawn, reviewed or not. */
    public Legislation seenBy(Reader reader) {
        RecordQuery standing = RecordQuery.all()
                .of(RecordKind.ARTICLE)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .rows(0, MOST);
        return Legislation.with(provisions(records.getObject().listWhole(standing, reader)));
    }

    /** The legislation as the public may see it, read again when a review changed it. */
    Supplier<Edition> forThePublic() {
        return new Kept();
    }

    private final class Kept implements Supplier<Edition> {

        private record Stamped(String stamp, Edition edition) {}

        private volatile @Nullable Stamped last;

        @Override
        public Edition get() {
            String stamp = reviewed.getObject().stamp(RecordKind.ARTICLE);
            Stamped known = last;
            if (known == null || !known.stamp.equals(stamp)) {
                known = new Stamped(
                        stamp, Edition.of(provisions(reviewed.getObject().list(RecordKind.ARTICLE))));
                last = known;
            }
            return known.edition;
        }
    }

    private static List<Provision> provisions(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Article)
                .map(record -> provision((Article) record.body(), record))
                .toList();
    }

    private static Provision provision(Article article, Stored<?> record) {
        @Nullable Sayable what = written(article.what());
        @Nullable Sayable source = written(article.source());
        return new Provision(
                article.ref(),
                article.part() == null ? Set.of() : Set.of(article.part()),
                article.titles(),
                what == null ? Sayable.written("") : what,
                what,
                null,
                article.allPenalties(),
                article.gravity(),
                article.from(),
                article.to(),
                article.read(),
                new Source(source == null ? phrase("legislation.added.without-source") : source, null, null),
                written(article.note()),
                article.lists(),
                record.address());
    }

    private static @Nullable Sayable written(@Nullable String text) {
        return text == null ? null : Sayable.written(text);
    }
}
