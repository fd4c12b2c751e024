package org.khronika.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the candidates of one document so that each is found again in the next reading: by kind, place and value. */
final class Keys {

    private final Set<String> given = new HashSet<>();

    /** The key; a second candidate that is alike in all three gets a number. */
    String of(Span span, Proposal proposal) {
        String plain = "%s:%d-%d:%s".formatted(proposal.kind().code(), span.start(), span.end(), hash(value(proposal)));
        String key = plain;
        int n = 2;
        while (!given.add(key)) {
            key = plain + ":" + n++;
        }
        return key;
    }

    private static String value(Proposal proposal) {
        return switch (proposal) {
            case Proposal.OfIncident incident ->
                incident.acts().isEmpty()
                        ? incident.title()
                        : incident.acts().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            case Proposal.OfStep step ->
                step.step()
                        + step.persons().stream().map(Keys::plain).sorted().collect(Collectors.joining(",", " ", ""));
            case Proposal.OfFigure figure -> figure.value().code() + " " + figure.measure();
            case Proposal.OfPerson person -> plain(person.name());
            case Proposal.OfOrganisation organisation -> plain(organisation.name());
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
