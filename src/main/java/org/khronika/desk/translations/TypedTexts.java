package org.khronika.desk.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslationSheet;
import org.khronika.translations.TranslationSheet.Line;

/**
 * What was typed in the form of a sheet. Each text has controls of its own number: {@code key-0}, {@code version-0}, {@code text-0}; where it
 * began with the words of an earlier text, {@code holds-0} says that they still hold.
 *
 * @param texts in the order of the form
 */
record TypedTexts(List<One> texts) {

    static final TypedTexts NONE = new TypedTexts(List.of());

    /**
     * A text.
     *
     * @param place where it stood
     * @param holds whether it was ticked that the words of an earlier text still hold
     */
    record One(String key, String place, int version, String text, boolean holds) {}

    /** As it was sent, or kept. */
    static TypedTexts of(Map<String, List<String>> sent) {
        List<One> texts = new ArrayList<>();
        for (int n = 0; sent.containsKey("key-" + n); n++) {
            texts.add(new One(
                    first(sent, "key-" + n),
                    first(sent, "place-" + n),
                    number(first(sent, "version-" + n)),
                    first(sent, "text-" + n).replace("\r\n", "\n"),
                    sent.containsKey("holds-" + n)));
        }
        return new TypedTexts(List.copyOf(texts));
    }

    private static String first(Map<String, List<String>> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** What is to be saved: not the words of an earlier text that nobody touched. */
    List<TranslateTexts.Typed> toSave(TranslationSheet sheet) {
        return texts.stream()
                .filter(one -> one.holds()
                        || sheet.line(one.key())
                                .filter(line -> isUntouched(line, one.text()))
                                .isEmpty())
                .map(one -> new TranslateTexts.Typed(one.key(), one.version(), one.text()))
                .toList();
    }

    private static boolean isUntouched(Line line, String text) {
        boolean ownWords = line.translation() != null && line.translation().isSaid();
        return !ownWords && line.earlier() != null && line.whole(line.words()).equals(line.whole(text.strip()));
    }

    /** What was typed for a line: beside these very words, or beside what stood at its place before. */
    @Nullable
    One of(Line line, TranslationSheet sheet) {
        return texts.stream()
                .filter(one -> one.key().equals(line.key()))
                .findFirst()
                .or(() -> gone(sheet)
                        .filter(one -> one.place().equals(line.text().place()))
                        .findFirst())
                .orElse(null);
    }

    /** What was typed beside words that are not there any more. */
    private Stream<One> gone(TranslationSheet sheet) {
        return texts.stream()
                .filter(one -> !one.text().isBlank() && sheet.line(one.key()).isEmpty());
    }

    /** What was typed for texts that are nowhere any more, so that it can be copied. */
    List<String> lost(TranslationSheet sheet) {
        return gone(sheet)
                .filter(one -> sheet.lines().stream()
                        .noneMatch(line -> line.text().place().equals(one.place())))
                .map(One::text)
                .toList();
    }
}
