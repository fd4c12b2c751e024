package org.khronika.rules;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article of a code, perhaps with its part: {@code CC-272(2)}, {@code CC-269-1}. */
record Article(
        String code, int number, int inserted, @Nullable String part) {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{2,6})-(\\d{1,4})(?:-(\\d{1,2}))?(?:\\((\\d{1,2}(?:-\\d)?)\\))?");
    private static final Comparator<Article> ORDER =
            Comparator.comparingInt(Article::number).thenComparingInt(Article::inserted);

    /** Reads an article, or refuses the text with a sentence. */
    static Article parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Expected an article such as CC-272(1), found “" + text + "”.");
        }
        String inserted = written.group(3);
        return new Article(
                written.group(1),
                Integer.parseInt(written.group(2)),
                inserted == null ? 0 : Integer.parseInt(inserted),
                written.group(4));
    }

    /** The article without its part. */
    Article whole() {
        return new Article(code, number, inserted, null);
    }

    Article withPart(String other) {
        return new Article(code, number, inserted, other);
    }

    /** Whether the other is this article, or a part of it. */
    boolean covers(Article other) {
        return whole().equals(other.whole()) && (part == null || part.equals(other.part));
    }

    /** Whether it stands in the code between the two, both included. */
    boolean isBetween(Article first, Article last) {
        return code.equals(first.code) && ORDER.compare(first, this) <= 0 && ORDER.compare(this, last) <= 0;
    }

    /** As it is written: {@code CC-272(2)}. */
    String written() {
        return code + "-" + number + (inserted == 0 ? "" : "-" + inserted) + (part == null ? "" : "(" + part + ")");
    }

    /** As it is printed: "CC 272(2)". */
    String inWords() {
        return written().replaceFirst("-", " ");
    }
}
