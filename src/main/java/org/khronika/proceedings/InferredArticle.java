package org.khronika.proceedings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.legislation.ArticleRef;

/** What of the articles of a step its source does not give: their numbers, or only which part of one is meant. */
public enum InferredArticle {
    /** All of it stands in the source. */
    NOTHING(""),
    /** The source gives the number, and we the part. */
    PART("part inferred by us"),
    /** The source gives the numbers of some, and we those of the others. */
    SOME("in part inferred by us"),
    /** The source names the offence, and we the article. */
    NUMBER("inferred by us");

    private final String words;

    InferredArticle(String words) {
        this.words = words;
    }

    /** What is said beside it; empty for nothing. */
    String words() {
        return words;
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
            return articles.size() == 1 ? NUMBER : SOME;
        }
        return infers.contains(Inference.PART) && articles.stream().anyMatch(InferredArticle::hasPart) ? PART : NOTHING;
    }

    /**
     * Articles as a page prints them, each with what we conclude of it: "CC 272(1) (part inferred by us), CC 274". Where the numbers of
     * some are inferred and nobody says of which, the mark stands after all of them.
     */
    public static String marked(List<String> articles, Set<Inference> infers, Inference number) {
        InferredArticle all = of(articles, infers, number);
        return all == SOME
                ? all.beside(ChargeHistory.inWords(articles))
                : articles.stream()
                        .map(article ->
                                of(List.of(article), infers, number).beside(ChargeHistory.inWords(List.of(article))))
                        .collect(Collectors.joining(", "));
    }

    /** The same of an article that several steps name, as the one has it that infers least of it. */
    public static String marked(String article, List<Set<Inference>> ofEach) {
        return least(article, ofEach.stream()).beside(ChargeHistory.inWords(List.of(article)));
    }

    /** What of an article no step that names it has from its source. */
    static InferredArticle least(String article, Stream<Set<Inference>> ofEach) {
        return ofEach.map(infers -> of(List.of(article), infers, Inference.ARTICLES))
                .min(Comparator.naturalOrder())
                .orElse(NOTHING);
    }

    private String beside(String words) {
        return this == NOTHING ? words : words + " (" + this.words + ")";
    }

    private static boolean hasPart(String article) {
        ArticleRef read = ArticleRef.parse(article);
        return !read.equals(read.whole());
    }
}
