package org.khronika.sources.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a text into passages, one for each line that is not empty, so that "paragraph 169" is line 169. */
public final class Passages {

    private Passages() {}

    /** The passages of a text in order. */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int n = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int first = start;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                passages.add(new Passage(n, first, last));
            }
            start = end + 1;
            n++;
        }
        return List.copyOf(passages);
    }

    /** The passage that holds the character at this offset. */
    public static Optional<Passage> at(List<Passage> passages, int offset) {
        return passages.stream()
                .filter(passage -> passage.start() <= offset && offset < passage.end())
                .findFirst();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
