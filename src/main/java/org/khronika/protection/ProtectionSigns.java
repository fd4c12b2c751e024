package org.khronika.protection;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that call for protection in English, Russian and Kazakh text: an age under 18 in any wording, torture, sexual
 * violence, "victim", a death. It looks at words and phrases, not at who is meant, and so it is made for asking a person, not for
 * deciding. The work grows with the length of the text and no faster.
 */
public final class ProtectionSigns {

    private static final Lexicon LEXICON = Lexicon.load("en", "ru", "kk");

    private ProtectionSigns() {}

    /** The signs of a passage in the order of the text; a year of birth is held against today. */
    public static List<ProtectionSign> in(String passage) {
        return in(passage, null);
    }

    /**
     * The signs of a passage in the order of the text.
     *
     * @param on the day of the document, against which a year of birth is held; today where it is not known
     */
    public static List<ProtectionSign> in(String passage, @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : on;
        return new PhraseSearch(LEXICON, passage, day.getYear()).signs();
    }

    /** {@link #near(String, int, int, LocalDate)} with a year of birth held against today. */
    public static List<ProtectionSign> near(String text, int start, int end) {
        return near(text, start, end, null);
    }

    /**
     * The signs near a name: in its sentence, and in a neighbouring one that goes on about the same person ("She was 16."). Offsets are
     * those of the text. The work does not depend on the length of the text.
     *
     * @param start first UTF-16 unit of the name
     * @param end the unit after the last
     */
    public static List<ProtectionSign> near(String text, int start, int end, @Nullable LocalDate on) {
        Objects.checkFromToIndex(start, end, text.length());
        Vicinity vicinity = Vicinity.of(text, start, end, LEXICON);
        return in(text.substring(vicinity.from(), vicinity.to()), on).stream()
                .map(sign -> sign.movedBy(vicinity.from()))
                .toList();
    }

    /**
     * The signs that are this person’s, as far as the grammar tells: those near the name and in the sentences after it that take the person up by
     * a pronoun, without those that the words give to somebody else who is named.
     *
     * @param others where the text names other people
     */
    public static List<ProtectionSign> of(
            String text, int start, int end, List<NameSpan> others, @Nullable LocalDate on) {
        Objects.checkFromToIndex(start, end, text.length());
        Vicinity vicinity = Vicinity.goingOn(text, start, end, others, LEXICON);
        return in(text.substring(vicinity.from(), vicinity.to()), on).stream()
                .map(sign -> sign.movedBy(vicinity.from()))
                .filter(sign -> !Whose.isOfAnother(text, sign, start, end, others))
                .toList();
    }
}
