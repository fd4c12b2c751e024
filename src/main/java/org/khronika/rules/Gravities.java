package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/**
 * How grave an offence may be.
 *
 * @param possible what it may be; all of them when nothing is known
 * @param missing what is not on record, a sentence; null when the gravity is known
 */
record Gravities(Set<Gravity> possible, @Nullable Sayable missing) {

    /** The gravity of the article; of every part of it, when the part is not on record. */
    static Gravities of(OffenceFacts offence, Codes codes) {
        ArticleRef article = ArticleRef.parse(offence.article());
        LocalDate on = day(offence);
        List<Optional<Gravity>> each = codes.parts(article, on).stream()
                .map(part -> codes.gravity(part, on))
                .toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return new Gravities(
                    EnumSet.allOf(Gravity.class),
                    new NotOnRecord(phrase("rules.not-on-record.how-grave").with("article", article.inWords())));
        }
        Set<Gravity> possible = EnumSet.noneOf(Gravity.class);
        each.forEach(gravity -> possible.add(gravity.orElseThrow()));
        return new Gravities(possible, possible.size() != 1 ? partMissing(article, possible) : null);
    }

    /** Whether it is one of these. */
    Known isAmong(List<Gravity> some) {
        return some.containsAll(possible)
                ? Known.YES
                : possible.stream().anyMatch(some::contains) ? Known.UNKNOWN : Known.NO;
    }

    private static Sayable partMissing(ArticleRef article, Set<Gravity> possible) {
        return phrase("rules.not-on-record.part-that-differs")
                .with("article", article.inWords())
                .with("gravity", Sayable.or(List.copyOf(possible)));
    }

    /** The day by which the code is read: the first that the offence may have been committed on. */
    static @Nullable LocalDate day(OffenceFacts offence) {
        return offence.on() == null
                ? null
                : offence.on().earliest().or(offence.on()::latest).orElse(null);
    }
}
