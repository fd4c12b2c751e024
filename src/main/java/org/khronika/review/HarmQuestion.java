package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Something in a record that would do harm if it were wrong: somebody dead who is accused, a child who would be named. While it is open, the
 * record is not accepted and no release goes out with it. {@link AnswerQuestion} answers it, with a reason.
 *
 * @param code   which question it is, the same for all records: {@code dead-accused}
 * @param key    the same for the same question about the same words and people; another as soon as one of them changes, so that an answer
 *               never outlives what it was given for
 * @param record the record that it is about
 * @param says   what was found, a sentence
 * @param asks   what is asked, a sentence
 */
public record HarmQuestion(String code, String key, RecordRef record, Sayable says, Sayable asks) {

    private static final int KEY_LENGTH = 32;

    private static final Phrase NOT_FOR_ALL = phrase("review.question-not-for-all");

    /**
     * A question.
     *
     * @param restsOn the words and people that it is about, from which its key is made; their order does not matter
     */
    public static HarmQuestion of(
            String code, RecordRef record, Sayable says, Sayable asks, Collection<? extends Object> restsOn) {
        List<String> parts = restsOn.stream().map(HarmQuestion::text).sorted().toList();
        String whole = Stream.concat(Stream.of(code, record.address()), parts.stream())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(" "));
        return new HarmQuestion(code, digest(whole), record, says, asks);
    }

    /** What was found and what is asked, as one text. */
    public Sayable said() {
        return Sayable.sentences(List.of(says, asks));
    }

    /** What is said in place of a question to somebody who may not see all that it speaks of. */
    static Sayable notForAll() {
        return NOT_FOR_ALL;
    }

    /**
     * The question as the journal keeps it with its answer.
     *
     * @param says in English; empty where those may read it who may not see all that it speaks of
     */
    record Kept(String code, String key, RecordRef record, String says, String asks) {}

    Kept kept() {
        return new Kept(code, key, record, says.english(), asks.english()); // the journal
    }

    Kept keptWithoutWords() {
        return new Kept(code, key, record, "", "");
    }

    /** Sets have no order of their own, so that theirs must not change a key. */
    private static String text(Object part) {
        return part instanceof Collection<?> several
                ? several.stream().map(HarmQuestion::text).sorted().collect(Collectors.joining("|"))
                : String.valueOf(part);
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
