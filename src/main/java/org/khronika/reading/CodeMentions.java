package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where one paragraph names codes of law, found once, so that each article need not look through it again. */
final class CodeMentions {

    private record Mention(int start, int end, String code) {}

    private final List<Mention> byStart;
    private final List<Mention> byEnd;

    CodeMentions(Map<String, Pattern> codes, String text, Paragraph paragraph) {
        List<Mention> mentions = new ArrayList<>();
        codes.forEach((code, pattern) -> {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            while (matcher.find()) {
                mentions.add(new Mention(matcher.start(), matcher.end(), code));
            }
        });
        // Both sorts are stable: of two codes at one place the first of the pack counts.
        byStart = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        byEnd = mentions.stream().sorted(Comparator.comparingInt(Mention::end)).toList();
    }

    /** The code that is named last between the offsets. */
    @Nullable
    String last(int from, int to) {
        String last = null;
        int end = -1;
        for (int i = upTo(to) - 1; i >= 0 && byEnd.get(i).end >= Math.max(from, end); i--) {
            Mention mention = byEnd.get(i);
            if (mention.start >= from) {
                last = mention.code;
                end = mention.end;
            }
        }
        return last;
    }

    /** The code that is named first between the offsets. */
    @Nullable
    String first(int from, int to) {
        for (int i = startingAt(from); i < byStart.size() && byStart.get(i).start < to; i++) {
            if (byStart.get(i).end <= to) {
                return byStart.get(i).code;
            }
        }
        return null;
    }

    /** How many end at the offset or before it. */
    private int upTo(int offset) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).end <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int startingAt(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).start < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
