package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.legislation.ArticleRef;
import org.khronika.words.Sayable;

/** What of the articles of a step its source does not give: their numbers, or only which part of one is meant. */
public enum InferredArticle {
    /** All of it stands in the source. */
    NOTHING(""),
    /** The source gives the number, and we the part. */
    PART("proceedings.inferred-article.part"),
    /** The source gives the numbers of some, and we those of the others. */
    SOME("proceedings.inferred-article.some"),
    /** The source names the offence, and we the article. */
    NUMBER("proceedings.inferred-article.number");

    private final String key;

    InferredArticle(String key) {
        this.key = key;
    }

    /** Words with what is said beside them. */
    Sayable beside(Sayable words) {
        return this == NOTHING
                ? words
                : phrase("proceedings.inferred-article.beside")
                        .with("words", words)
                        .with("inferred", phrase(key));
    }

    /** Words with what is said after a comma. */
    Sayable after(Sayable words) {
        return this == NOTHING
                ? words
                : phrase("proceedings.inferred-article.after")
                        .with("words", words)
                        .with("inferred", phrase(key));
    }

    /**
     * What we conclude of some articles of a step. One by itself, where some are inferred, may be of those.
     *
     * @param infers what the step infers
     * @param number the inference that is of the numbers of these: {@link Inference#ARTICLES}, or {@link Inference#ARTICLES_BEFORE}
     */
    static InferredArticle of(Collection<String> articles, Set<Inference> infers, Inference number) {
        if (infers.contains(number)) {
            return NUMBER;
        }
        if (number == Inference.ARTICLES && infers.contains(Inference.SOME_ARTICLES)) {
            return articles.size() != 1 ? SOME : NUMBER;
        }
        return infers.contains(Inference.PART) && articles.stream().anyMatch(InferredArticle::hasPart) ? PART : NOTHING;
    }

    /**
     * Articles as a page prints them, each with what we conclude of it: "CC 272(1) (part inferred by us), CC 274". Where the numbers of
     * some are inferred and nobody says of which, the mark stands after all of them.
     */
    public static Sayable marked(List<String> articles, Set<Inference> infers, Inference number) {
        InferredArticle all = of(articles, infers, number);
        return all == SOME
                ? all.beside(codes(articles))
                : Sayable.commas(articles.stream()
                        .map(article -> of(List.of(article), infers, number).beside(codes(List.of(article))))
                        .toList());
    }

    /** The same of an article that several steps name, as the one has it that infers least of it. */
    public static Sayable marked(String article, List<Set<Inference>> ofEach) {
        return least(article, ofEach.stream()).beside(codes(List.of(article)));
    }

    /** What of an article no step that names it has from its source. */
    static InferredArticle least(String article, Stream<Set<Inference>> ofEach) {
        return ofEach.map(infers -> of(List.of(article), infers, Inference.ARTICLES))
                .min(Comparator.naturalOrder())
                .orElse(NOTHING);
    }

    private static Sayable codes(List<String> articles) {
        return ChargeHistory.inWords(articles);
    }

    private static boolean hasPart(String article) {
        ArticleRef read = ArticleRef.parse(article);
        return !read.equals(read.whole());
    }
}
