package org.khronika.legislation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.words.Sayable;

/**
 * What an article is called.
 *
 * @param ours     in our words: "Placing or disseminating false information"
 * @param brief    in few of our words, for lists: "false information"
 * @param russian  in Russian, the wording of the law
 * @param kazakh   in Kazakh, the wording of the law
 * @param unread   the languages (ru, kk) whose title is known and was not found in a source
 * @param remarks  by language, what else is to be said of a title: "its short form"
 */
public record ArticleTitles(
        Sayable ours,
        Sayable brief,
        @Nullable String russian,
        @Nullable String kazakh,
        Set<String> unread,
        Map<String, Sayable> remarks) {

    /** A title that begins with a name: "Қазақстан Республикасының …". */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S* \\p{Lu}");

    /** In English, in our words. */
    public String english() {
        return ours.english();
    }

    /** In the words of the law, where they are known in the language of the reader, otherwise in ours. */
    public Sayable said() {
        return ArticleTitle.of(ours, this, title -> title);
    }

    /** The same as a sentence goes on, in few words where they are ours. */
    public Sayable briefly() {
        return ArticleTitle.of(brief, this, title -> NAME.matcher(title).lookingAt() ? title : Capitals.small(title));
    }

    /** All that is there, to search in. */
    Stream<String> all() {
        return Stream.of(english(), brief.english(), russian == null ? "" : russian, kazakh == null ? "" : kazakh)
                .filter(title -> !title.isEmpty());
    }
}
