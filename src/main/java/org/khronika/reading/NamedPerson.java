package org.khronika.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom this document names: the name in full, its parts, and the words that say who they are. */
final class NamedPerson {

    final String name;
    final List<String> parts;
    final Set<String> roles = new LinkedHashSet<>();

    @Nullable
    String organisation;

    NamedPerson(String name, List<String> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    String surname() {
        return parts.getLast();
    }

    String givenName() {
        return parts.getFirst();
    }
}
