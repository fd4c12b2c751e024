package org.khronika.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every run of seven words of the update that the demo rests on, as the first half of a hash: whether ours repeats one can be told without
 * keeping a copy of it here.
 */
public final class SourceShingles {

    private static final int WORDS = 7;
    private static final int HEX = 8;
    private static final Path SOURCE = Path.of("../shared/kazakhstan/update-2023-03-27.txt");
    private static final Path KEPT = Path.of("src/test/resources/demo/update-shingles.txt");

    private SourceShingles() {}

    /** The runs of a text that the source has too. */
    public static List<String> repeatedIn(String text) {
        Set<String> kept = kept();
        return runs(text).stream().filter(run -> kept.contains(hash(run))).toList();
    }

    private static Set<String> kept() {
        try {
            if (Boolean.getBoolean("khronika.update") && Files.exists(SOURCE)) {
                Set<String> hashes = new TreeSet<>();
                Files.readAllLines(SOURCE).forEach(line -> runs(line).forEach(run -> hashes.add(hash(run))));
                Files.createDirectories(KEPT.getParent());
                Files.write(KEPT, hashes);
            }
            return Set.copyOf(Files.readAllLines(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        List<String> runs = new ArrayList<>();
        for (int from = 0; from + WORDS <= words.length; from++) {
            runs.add(String.join(" ", List.of(words).subList(from, from + WORDS)));
        }
        return runs;
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
