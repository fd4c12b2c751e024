package org.khronika.desk.web;

import java.util.List;
import org.khronika.access.Reply;
import org.khronika.legislation.AddedArticles;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** An article in the wording of a day, with the cases and laws that name it; or the wordings that there are on other days. */
@Component
record ArticlePage(AddedArticles added, CasesOfArticle cases) {

    String show(Reader reader, String article, LawDay day, Reply reply) {
        ArticleRef asked = asked(article);
        if (asked.part() != null) {
            return reply.to("/desk/legislation/" + asked.whole().written() + day.query() + "#part-" + asked.part());
        }
        Legislation legislation = added.seenBy(reader);
        reply.with("ref", asked)
                .with("day", day)
                .with("cases", cases.of(asked, reader))
                .with("laws", cases.laws(asked, reader));
        return legislation
                .find(article, day.day())
                .map(whole -> reply.with("law", LawArticle.of(legislation, asked, whole, day))
                        .show("desk/legislation/article"))
                .orElseGet(() -> absent(legislation, asked, article, reply));
    }

    private static String absent(Legislation legislation, ArticleRef asked, String article, Reply reply) {
        List<LawArticle.Wording> others = LawWordings.others(legislation, asked, List.of());
        if (others.isEmpty()) {
            reply.status(HttpStatus.NOT_FOUND);
        }
        return reply.with("others", others)
                .with(
                        "title",
                        legislation
                                .titled(article, null)
                                .<Sayable>map(Sayable::capital)
                                .orElse(asked.inWords()))
                .show("desk/legislation/absent");
    }

    private static ArticleRef asked(String article) {
        try {
            return ArticleRef.parse(article);
        } catch (IllegalArgumentException noArticle) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.", noArticle);
        }
    }
}
