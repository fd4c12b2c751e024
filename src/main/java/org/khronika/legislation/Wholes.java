package org.khronika.legislation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/** An article as a whole, put together from its parts. */
final class Wholes {

    private Wholes() {}

    static Provision of(ArticleRef article, List<Provision> parts) {
        Provision first = parts.getFirst();
        @Nullable
        Gravity one = gravity(parts)
                .filter(GravityRange::isOne)
                .map(GravityRange::highest)
                .orElse(null);
        Set<String> covers = parts.stream()
                .flatMap(part -> part.covers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Provision(
                article,
                covers,
                first.titles(),
                Sayable.written(""),
                null,
                null,
                List.of(),
                one,
                first.from(),
                first.to(),
                parts.stream().allMatch(Provision::verified),
                first.source(),
                first.note(),
                Set.of(),
                null);
    }

    static Optional<GravityRange> gravity(List<Provision> parts) {
        List<Gravity> known = parts.stream()
                .map(Provision::gravity)
                .filter(Objects::nonNull)
                .<Gravity>map(Objects::requireNonNull)
                .toList();
        return known.stream()
                .min(Comparator.naturalOrder())
                .map(lowest -> new GravityRange(
                        lowest,
                        known.stream().max(Comparator.naturalOrder()).orElse(lowest),
                        known.size() == parts.size()));
    }
}
