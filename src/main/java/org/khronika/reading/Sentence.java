package org.khronika.reading;

import java.util.List;

/** A sentence of a paragraph, with its tokens. */
record Sentence(int number, int paragraph, int start, int end, String text, List<Token> tokens) {

    /** The first token that begins at this offset of the document or after it; the number of tokens if there is none. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
