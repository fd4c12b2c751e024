package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Given;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class ArticleType implements ShownType<Article> {

    @Override
    public Sayable title(Article article) {
        return Sayable.commas(List.of(article.ref().inWords(), article.shortTitle()));
    }

    @Override
    public boolean makesTitles() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Article article) {
        return article.from();
    }

    @Override
    public List<String> words(Article article) {
        return Stream.of(article.ref().written(), article.english(), article.russian(), article.kazakh())
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public List<? extends Sayable> doubts(Article article) {
        List<Phrase> doubts = new ArrayList<>();
        if (!article.read()) {
            doubts.add(phrase("legislation.doubt.not-read"));
        }
        List<Provision> known = Given.isSaid(article.code()) && Given.isSaid(article.number())
                ? Legislation.pack().wordings(article.ref().written())
                : List.of();
        if (!known.isEmpty() && article.from() == null && article.to() == null) {
            doubts.add(phrase("legislation.doubt.known-already")
                    .with("article", article.ref().inWords()));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Article> record, Namer namer) {
        Article article = record.body();
        PageBuilder page = new PageBuilder(phrase("legislation.page.article"), title(article), namer)
                .state(
                        phrase("legislation.page.article-is")
                                .with("code", code(article))
                                .with("number", article.number())
                                .with("parted", article.part() == null ? "no" : "yes")
                                .with("part", article.part() == null ? "" : article.part())
                                .with("title", article.titles().said()),
                        article.read() ? null : phrase("legislation.doubt.not-read"))
                .when(article.from())
                .facts(article)
                .prose(article.note());
        for (PenaltyRole role : PenaltyRole.values()) {
            page.fact(
                    penalties(role),
                    article.allPenalties().stream()
                            .filter(penalty -> penalty.role() == role)
                            .map(penalty -> Mention.of(namer.say(penalty.inWords())))
                            .toList());
        }
        page.fact(
                phrase("legislation.page.closed-lists"),
                Sayable.commas(article.lists().stream().sorted().toList()));
        return page.build(new Notes(record.citations(), namer));
    }

    private static Phrase penalties(PenaltyRole role) {
        return phrase(
                switch (role) {
                    case ALTERNATIVE -> "legislation.page.penalties-one-of";
                    case ALWAYS_ADDED -> "legislation.page.penalties-always-added";
                    case MAY_BE_ADDED -> "legislation.page.penalties-may-be-added";
                    case ADDED -> "legislation.page.penalties-added";
                });
    }

    private static Sayable code(Article article) {
        return Legislation.pack().codes().stream()
                .filter(code -> code.letters().equals(article.code()))
                .map(LawCode::said)
                .findFirst()
                .orElse(Sayable.written(article.code()));
    }
}
