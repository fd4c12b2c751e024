package org.khronika.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.people.NameFolding;

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
                        + step.persons().stream()
                                .map(NameFolding::fold)
                                .sorted()
                                .collect(Collectors.joining(",", " ", ""));
            case Proposal.OfFigure figure -> figure.value().code() + " " + figure.measure();
            case Proposal.OfPerson person -> NameFolding.fold(person.name());
            case Proposal.OfOrganisation organisation -> NameFolding.fold(organisation.name());
        };
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
