package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.desk.web.LawArticle.Wording;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;
import org.khronika.words.Sayable;

/** The wordings of an article besides the one that a page shows. */
final class LawWordings {

    private LawWordings() {}

    static List<Wording> others(Legislation legislation, ArticleRef article, List<Provision> shown) {
        List<Wording> others = new ArrayList<>();
        for (Provision provision : legislation.wordings(article.written())) {
            if (!shown.contains(provision)) {
                Wording wording = wording(legislation, article, provision);
                if (!others.contains(wording)) {
                    others.add(wording);
                }
            }
        }
        return others;
    }

    private static Wording wording(Legislation legislation, ArticleRef article, Provision provision) {
        @Nullable Sayable when = LawWords.between(provision.from(), provision.to());
        @Nullable
        String href = dayOf(provision)
                .filter(day -> legislation.parts(article.written(), day).contains(provision))
                .map(day -> "/desk/legislation/" + article.written() + "?on=" + day)
                .orElse(null);
        return new Wording(
                provision.titles().said(), when == null ? phrase("desk.law.days-not-established") : when, href);
    }

    /** A day on which the wording is in force by all that is known. */
    private static Optional<LocalDate> dayOf(Provision provision) {
        if (provision.to() != null) {
            return provision.to().earliest();
        }
        return provision.from() == null ? Optional.empty() : provision.from().latest();
    }
}
