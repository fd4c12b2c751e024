package org.khronika.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.legislation.ArticleRef;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** The cases that use an article, and the laws that are tracked because of it, as far as a reader may see them. */
@Component
record CasesOfArticle(Records records, RecordTypes types) {

    private static final int LOOKED_AT = 400;
    private static final int SHOWN = 40;

    /** A case and the articles and parts of it that were meant: "CC 272(1), CC 272(2)". */
    record Case(String address, String title, String as) {}

    /** The cases, the last moved first, and whether there may be more than are shown. */
    record Found(List<Case> shown, boolean more) {}

    Found of(ArticleRef article, Reader reader) {
        return of(RecordKind.PROCEEDING, article, reader);
    }

    /** The laws and drafts that name it, as provisions of concern or otherwise. */
    Found laws(ArticleRef article, Reader reader) {
        return of(RecordKind.LAW, article, reader);
    }

    private Found of(RecordKind kind, ArticleRef article, Reader reader) {
        // The words of a record find CC-27 in CC-272 too, so each is looked at.
        RecordQuery query =
                RecordQuery.all().of(kind).matching(article.written()).rows(0, LOOKED_AT);
        List<Stored<?>> looked = records.listWhole(query, reader);
        List<Case> cases = looked.stream()
                .map(record -> new Case(record.address().address(), record.title(), as(record, article)))
                .filter(one -> !one.as().isEmpty())
                .toList();
        return new Found(cases.stream().limit(SHOWN).toList(), cases.size() > SHOWN || looked.size() == LOOKED_AT);
    }

    private <T extends Record> String as(Stored<T> record, ArticleRef article) {
        String written = article.written();
        return types.get(record).words(record.body()).stream()
                .filter(word -> word.equals(written) || word.startsWith(written + "("))
                .distinct()
                .sorted()
                .map(word -> word.replaceFirst("-", " "))
                .collect(Collectors.joining(", "));
    }
}
