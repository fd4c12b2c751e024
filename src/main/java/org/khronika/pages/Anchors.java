package org.khronika.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What things on a page are called in its address, so that one of them can be cited. The name of a thing does not change when others are put before or
 * after it, nor with the words of what it says; those that would have the same are told apart by their order.
 */
final class Anchors {

    static final String OF_STEPS = "step-";

    private static final int LONGEST = 40;
    private static final int DIGITS = 8;

    private Anchors() {}

    /** The name of a step, a fact, a line of what happened, or a claim; null for what is not cited by itself. */
    static @Nullable String of(Block block) {
        return switch (block) {
            case RecordPage.Step step -> OF_STEPS + step(step);
            case RecordPage.Fact fact -> "fact-" + letters(fact.label());
            case Claimed claim ->
                "said-"
                        + digest(claim.field() + "|" + claim.speaker().text() + "|"
                                + (claim.said() == null ? "" : claim.said().edtf()));
            case Happened happened -> happened.anchor();
            case Lanes _,
                    RecordPage.Paragraph _,
                    BoundSection _,
                    NumberInText _,
                    RecordPage.Each _,
                    RecordPage.Group _,
                    RecordPage.Compared _,
                    RecordPage.Table _,
                    Namer.Note _,
                    RecordPage.Person _,
                    RecordPage.Connected _,
                    RecordPage.Withheld _ -> null;
        };
    }

    private static String step(RecordPage.Step step) {
        return Optional.ofNullable(step.anchor())
                .or(() -> step.who().stream()
                        .flatMap(who -> Stream.ofNullable(Happened.address(who)))
                        .findFirst())
                .orElseGet(() -> digest(step.when() + "|" + step.title()));
    }

    /** Latin letters and digits as they are, so that it can be read; of words in other letters, some digits. */
    private static String letters(String label) {
        String plain = Stream.of(label.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return plain.isEmpty() || plain.length() > LONGEST || !label.matches("\\p{ASCII}+") ? digest(label) : plain;
    }

    private static String digest(String words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
