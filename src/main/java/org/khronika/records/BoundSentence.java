package org.khronika.records;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;

/**
 * A sentence of a text, with what its words are bound to.
 *
 * @param paragraph of the text, from 1; headings, and items of lists, are paragraphs
 * @param number    of the sentence in the paragraph, from 1
 * @param from      where it begins in the text as it was written
 * @param to        where it ends there
 * @param pieces    in their order
 */
public record BoundSentence(int paragraph, int number, int from, int to, List<Piece> pieces) {

    /** Stands in the words of a sentence for what prints itself: a number or a name without words of its own. */
    public static final String ITSELF = "…";

    /** Copies the pieces. */
    public BoundSentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a sentence.
     *
     * @param text    as it stands there; empty for the mark of a note, and for what prints itself
     * @param binding what it is bound to; null for nothing
     */
    public record Piece(String text, @Nullable Binding binding) {

        static Piece of(Binding binding) {
            return new Piece(binding.isNote() ? "" : binding.words(), binding);
        }

        /** How it stands among the words of the sentence. */
        public String words() {
            return binding != null && text.isEmpty() && !binding.isNote() ? ITSELF : text;
        }
    }

    /** Its words as they were written. */
    public String words() {
        return reading(piece -> piece.words()).strip();
    }

    /** Its words, each piece as it is read. */
    public String reading(Function<Piece, String> piece) {
        return pieces.stream().map(piece).collect(Collectors.joining());
    }

    /** What its words are bound to, in their order. */
    public Stream<Binding> bindings() {
        return pieces.stream().map(Piece::binding).filter(Objects::nonNull);
    }
}
