package org.khronika.proceedings;

/** What steps ask of articles: that they are written as legislation writes them. */
final class Articles {

    private Articles() {}

    /**
     * Refuses what is not written like an article.
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    static void check(String article) {
        org.khronika.legislation.Articles.check(article);
    }
}
