package org.khronika.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Gravity;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/** After how long something is out of time, for offences of a gravity, or on a list, or that may be punished with life. */
record TimeRule(LegalBasis provision, List<Gravity> gravity, Optional<OffenceGroup> group, boolean life, Period after) {

    static TimeRule read(WrittenRule rule) {
        return new TimeRule(
                rule.provision(),
                rule.choices("gravity", Gravity.values()),
                OffenceGroup.find(rule),
                rule.has("life") && rule.yes("life"),
                rule.as("after", "a term such as P2Y", Period::parse));
    }

    /** Whether the rule fits an offence that has this gravity. */
    Known fits(OffenceFacts offence, @Nullable Gravity grave, Codes codes) {
        ArticleRef article = ArticleRef.parse(offence.article());
        Known known = Known.of(grave == null ? null : gravity.contains(grave));
        if (known != Known.NO && life) {
            known = known.and(codes.mayBeLife(article, Gravities.day(offence)));
        }
        Known listed = group.map(of -> of.contains(article, codes)).orElse(Known.YES);
        return known.and(listed);
    }

    /** The rule in words. */
    Sayable inWords() {
        return provision.of(Say.term(after));
    }
}
