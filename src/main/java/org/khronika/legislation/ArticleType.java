package org.khronika.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class ArticleType implements ShownType<Article> {

    @Override
    public String title(Article article) {
        return article.ref().printed() + ", " + article.shortTitle();
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
        List<String> doubts = new ArrayList<>();
        if (!article.read()) {
            doubts.add("It was not read in the text of the law.");
        }
        List<Provision> known = Given.isSaid(article.code()) && Given.isSaid(article.number())
                ? Legislation.pack().wordings(article.ref().written())
                : List.of();
        if (!known.isEmpty() && article.from() == null && article.to() == null) {
            doubts.add("The legislation has %s already, and this wording says of no other days."
                    .formatted(article.ref().printed()));
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Article> record, Namer namer) {
        Article article = record.body();
        PageBuilder page = new PageBuilder("Article of a code", title(article), namer)
                .state(
                        "%s, article %s%s: %s."
                                .formatted(
                                        code(article),
                                        article.number(),
                                        article.part() == null ? "" : ", part " + article.part(),
                                        article.english()),
                        article.read() ? "" : "It was not read in the text of the law.")
                .when(article.from())
                .facts(article)
                .prose(article.note());
        for (PenaltyRole role : PenaltyRole.values()) {
            page.fact(
                    role == PenaltyRole.ALTERNATIVE ? "Penalties, one of" : "Penalties " + role.label(),
                    article.allPenalties().stream()
                            .filter(penalty -> penalty.role() == role)
                            .map(penalty -> Mention.of(penalty.inWords()))
                            .toList());
        }
        page.fact(
                "Closed lists",
                article.lists().stream().sorted().map(OffenceList::label).collect(Collectors.joining(", ")));
        return page.build(new Notes(record.citations(), namer));
    }

    private static String code(Article article) {
        return Legislation.pack().codes().stream()
                .filter(code -> code.letters().equals(article.code()))
                .map(LawCode::english)
                .findFirst()
                .orElse(article.code());
    }
}
