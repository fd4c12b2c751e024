package org.khronika.legislation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called.
 *
 * @param english  in English, in our words
 * @param brief    in few English words, for lists: "false information"
 * @param russian  in Russian, the wording of the law
 * @param kazakh   in Kazakh, the wording of the law
 * @param unread   the languages (ru, kk) whose title is known and was not found in a source
 * @param remarks  by language, what else is to be said of a title: "its short form"
 */
public record Titles(
        String english,
        String brief,
        @Nullable String russian,
        @Nullable String kazakh,
        Set<String> unread,
        Map<String, String> remarks) {

    /** All that is there, to search in. */
    Stream<String> all() {
        return Stream.of(english, brief, russian == null ? "" : russian, kazakh == null ? "" : kazakh)
                .filter(title -> !title.isEmpty());
    }
}
