package org.khronika.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.proceedings.Proceeding;

/** Names the findings of one document so that each is found again in the next reading: by kind, place and value. */
final class FindingKeys {

    private final Set<String> given = new HashSet<>();

    /** The key; a second finding that is alike in all three gets a number. */
    String of(Span span, PartialBody partial) {
        String plain = "%s:%d-%d:%s".formatted(partial.kind().code(), span.start(), span.end(), hash(value(partial)));
        String key = plain;
        int n = 2;
        while (!given.add(key)) {
            key = plain + ":" + n++;
        }
        return key;
    }

    private static String value(PartialBody partial) {
        return switch (partial.body()) {
            case Incident incident
            when !incident.acts().isEmpty() ->
                incident.acts().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            case Proceeding proceeding ->
                PartialBody.step(proceeding).kind()
                        + partial.named().persons().stream()
                                .map(FindingKeys::plain)
                                .sorted()
                                .collect(Collectors.joining(",", " ", ""));
            case Figure figure -> (figure.value() == null ? "" : figure.value().code()) + " " + figure.measure();
            case Incident incident -> incident.title();
            default -> plain(partial.title());
        };
    }

    /** Not the folding, which may get better: a key must not change with it. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
