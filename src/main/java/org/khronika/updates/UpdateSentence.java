package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.records.BoundText.Binding;
import org.khronika.words.Sayable;

/**
 * A sentence of an update, with what its words are bound to.
 *
 * @param section   in which it stands, from 1; 0 for what stands before the sections
 * @param paragraph of the section, from 1; headings, and items of lists, are paragraphs
 * @param number    of the sentence in the paragraph, from 1
 * @param from      where it begins in the text of the section as it was written
 * @param to        where it ends there
 * @param pieces    in their order
 */
public record UpdateSentence(int section, int paragraph, int number, int from, int to, List<Piece> pieces) {

    /** Copies the pieces. */
    public UpdateSentence {
        pieces = List.copyOf(pieces);
    }

    /** Its words as they were written. */
    public String words() {
        return reading(piece -> piece.words()).strip();
    }

    /** Its words, each piece as it is read. */
    public String reading(Function<Piece, String> piece) {
        return pieces.stream().map(piece).collect(Collectors.joining());
    }

    /** What its words are bound to, in their order; pages of the web are nothing that we keep. */
    Stream<Binding> bindings() {
        return pieces.stream()
                .map(Piece::binding)
                .filter(Objects::nonNull)
                .filter(binding ->
                        binding.record().isPresent() || binding.count().isPresent());
    }

    /** The answer of the form in which it stands. */
    public String inForm() {
        return section == 0 ? "lead" : "sections-%d-text".formatted(section - 1);
    }

    /** Where in its answer of the form it stands: what the form is opened with to mark it. */
    public String placeInForm() {
        return "%s:%d-%d".formatted(inForm(), from, to);
    }

    /** Where in the update it stands, for somebody who looks for it. */
    public Sayable where(Update update) {
        if (section == 0) {
            return phrase("updates.sentence.where-lead").with("n", paragraph);
        }
        UpdateSection in = update.sections().get(section - 1);
        Sayable heading = in.heading() == null ? in.chapter() : Sayable.written(in.heading());
        return phrase("updates.sentence.where").with("section", heading).with("n", paragraph);
    }
}
