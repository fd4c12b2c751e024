package org.khronika.proceedings;

import java.util.Collection;
import java.util.Set;
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

    /** Words for some articles, with what we conclude of them in brackets: "CC 272(1) (part inferred by us)". */
    public static String marked(String words, Collection<String> articles, Set<Inference> infers, Inference number) {
        InferredArticle inferred = of(articles, infers, number);
        return inferred == NOTHING ? words : words + " (" + inferred.words() + ")";
    }

    private static boolean hasPart(String article) {
        ArticleRef read = ArticleRef.parse(article);
        return !read.equals(read.whole());
    }
}
