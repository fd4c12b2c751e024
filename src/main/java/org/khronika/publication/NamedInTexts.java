package org.khronika.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.pages.RecordPage;
import org.khronika.values.RecordKind;

/**
 * The people whose names stand in the words of a page, as their own pages print them: whoever writes a name into a title or an account need not
 * name the person in a field as well for the two to lead to each other.
 */
final class NamedInTexts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** By its first word each name of more than one word: one word alone may be anybody. */
    private final Map<String, List<PublicRecord>> byFirstWord = new HashMap<>();

    NamedInTexts(List<PublicRecord> records) {
        for (PublicRecord record : records) {
            List<String> words = WORD.matcher(record.page().title())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (record.kind() == RecordKind.PERSON && words.size() > 1) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                        .add(record);
            }
        }
    }

    Stream<PublicRecord> on(RecordPage page) {
        return Stream.concat(Stream.of(page.title()), page.prose().stream())
                .flatMap(this::in)
                .distinct();
    }

    private Stream<PublicRecord> in(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> byFirstWord.getOrDefault(word.group(), List.of()).stream()
                        .filter(person -> stands(person.page().title(), text, word.start())));
    }

    private static boolean stands(String name, String text, int at) {
        int end = at + name.length();
        return text.startsWith(name, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
