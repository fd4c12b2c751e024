package org.khronika.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;

/**
 * How grave an offence may be.
 *
 * @param possible what it may be; all of them when nothing is known
 * @param missing what is not on record, a sentence; null when the gravity is known
 */
record Gravities(Set<Gravity> possible, @Nullable String missing) {

    /** The gravity of the article; of every part of it, when the part is not on record. */
    static Gravities of(OffenceFacts offence, Codes codes) {
        LocalDate on = day(offence);
        Optional<Gravity> one = codes.gravity(offence.article(), on);
        if (one.isPresent()) {
            return new Gravities(EnumSet.of(one.get()), null);
        }
        Article article = Article.parse(offence.article());
        List<String> parts = article.part() == null ? codes.parts(offence.article(), on) : List.of();
        Set<Gravity> possible = EnumSet.noneOf(Gravity.class);
        for (String part : parts) {
            Optional<Gravity> gravity = codes.gravity(article.withPart(part).written(), on);
            if (gravity.isEmpty()) {
                return unknown(article);
            }
            possible.add(gravity.get());
        }
        return possible.isEmpty() ? unknown(article) : new Gravities(possible, partMissing(article, possible));
    }

    /** The one gravity, if it is known. */
    Optional<Gravity> known() {
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    private static Gravities unknown(Article article) {
        return new Gravities(
                EnumSet.allOf(Gravity.class), "How grave " + article.inWords() + " is held to be is not on record.");
    }

    private static @Nullable String partMissing(Article article, Set<Gravity> possible) {
        return possible.size() == 1
                ? null
                : "The part of %s is not on record, and its parts differ in gravity: %s."
                        .formatted(article.inWords(), Say.labels(possible));
    }

    /** The day by which the code is read: the first that the offence may have been committed on. */
    static @Nullable LocalDate day(OffenceFacts offence) {
        return offence.on() == null
                ? null
                : offence.on().earliest().or(offence.on()::latest).orElse(null);
    }
}
