package org.khronika.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that are read from one place and typed in another: no letter or digit looks like another. */
final class OneTimeCode {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** Groups of four, almost twenty bits each: {@code m7dq-x2kt-…}. */
    static String of(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> RANDOM.ints(4, 0, ALPHABET.length())
                        .mapToObj(ALPHABET::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
