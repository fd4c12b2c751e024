package org.khronika.protection;

import java.util.List;

/**
 * The stretch of a text in which words are near a name: its sentence, the next where that goes on about the same person, and the one
 * before where its own goes on from that.
 */
record Vicinity(int from, int to) {

    private static final int FARTHEST = 600;

    static Vicinity of(String text, int start, int end, Lexicon lexicon) {
        int least = Math.max(0, start - FARTHEST);
        int most = Math.min(text.length(), end + FARTHEST);
        int from = beginOfSentence(text, start, least);
        int to = endOfSentence(text, end, most);
        if (goesOn(text.substring(from, start), lexicon)) {
            from = beginOfSentence(text, Math.max(least, from - 1), least);
        }
        if (to < most && text.charAt(to) != '\n') {
            int next = endOfSentence(text, Math.min(most, to + 1), most);
            if (goesOn(text.substring(to, next), lexicon)) {
                to = next;
            }
        }
        return new Vicinity(from, to);
    }

    /**
     * The vicinity with the sentences after it that take up the same person by "he" or "her" and name nobody else: "…, the court faulted the police
     * for failing to look into his allegations of being tortured."
     */
    static Vicinity goingOn(String text, int start, int end, List<NameSpan> others, Lexicon lexicon) {
        Vicinity vicinity = of(text, start, end, lexicon);
        int to = vicinity.to;
        int most = Math.min(text.length(), end + FARTHEST_ON);
        for (int i = 0; i < MOST_ON && to < most && text.charAt(to) != '\n'; i++) {
            int next = endOfSentence(text, Math.min(most, to + 1), most);
            int from = to;
            boolean named = others.stream().anyMatch(name -> name.start() >= from && name.start() < next);
            if (named || !new PhraseSearch(lexicon, text.substring(from, next), 0).has(Meaning.GOES_ON)) {
                break;
            }
            to = next;
        }
        return new Vicinity(vicinity.from, to);
    }

    private static final int FARTHEST_ON = 1_500;
    private static final int MOST_ON = 4;

    private static boolean goesOn(String sentence, Lexicon lexicon) {
        return new PhraseSearch(lexicon, sentence, 0).beginsWith(Meaning.GOES_ON);
    }

    /** The last end of a sentence before the offset, or the farthest offset. */
    private static int beginOfSentence(String text, int offset, int least) {
        for (int i = offset - 1; i > least; i--) {
            if (text.charAt(i) == '\n' || (i < offset - 1 && isEnd(text, i))) {
                return i + 1;
            }
        }
        return least;
    }

    private static int endOfSentence(String text, int offset, int most) {
        for (int i = offset; i < most; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return most;
    }

    /** A mark that ends a sentence: not the one after an initial or a short form, and none inside a word or number. */
    private static boolean isEnd(String text, int i) {
        char mark = text.charAt(i);
        if (mark == '!' || mark == '?' || mark == '…') {
            return true;
        }
        if (mark != '.' || (i + 1 < text.length() && !isAfterEnd(text.charAt(i + 1)))) {
            return false;
        }
        int letters = 0;
        while (letters <= 3 && i - letters > 0 && Character.isLetter(text.charAt(i - letters - 1))) {
            letters++;
        }
        boolean capital = letters > 0 && Character.isUpperCase(text.charAt(i - letters));
        return letters == 0 || letters > (capital ? 3 : 1);
    }

    private static boolean isAfterEnd(char next) {
        return Character.isWhitespace(next) || "\"”’»)]".indexOf(next) >= 0;
    }
}
