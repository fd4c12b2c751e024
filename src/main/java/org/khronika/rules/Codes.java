package org.khronika.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Gravity;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.StatutoryPenaltyKind;
import org.khronika.values.Known;

/** What the rules ask of the codes; the day is that of the offence, null when it is not known. */
record Codes(Legislation legislation) {

    /** The parts of the article; the article itself when it has none, or none is known, or when the part is given. */
    List<ArticleRef> parts(ArticleRef article, @Nullable LocalDate on) {
        List<ArticleRef> parts = article.part() != null
                ? List.of()
                : legislation.mayReach(article.written(), on).stream()
                        .flatMap(wording -> wording.covers().stream().sorted())
                        .map(part -> new ArticleRef(article.code(), article.number(), part))
                        .distinct()
                        .toList();
        return parts.isEmpty() ? List.of(article) : parts;
    }

    /** How grave the offence is; empty when not known, or when the parts of the article differ. */
    Optional<Gravity> gravity(ArticleRef article, @Nullable LocalDate on) {
        return legislation
                .gravity(article.written(), on)
                .filter(GravityRange::isOne)
                .map(GravityRange::lowest);
    }

    /** Whether life imprisonment may be given for it. */
    Known mayBeLife(ArticleRef article, @Nullable LocalDate on) {
        return threatens(StatutoryPenaltyKind.LIFE_IMPRISONMENT, article, on);
    }

    /** Whether administrative arrest may be given for it. */
    Known mayBeArrest(ArticleRef article, @Nullable LocalDate on) {
        return threatens(StatutoryPenaltyKind.ADMINISTRATIVE_ARREST, article, on);
    }

    /** Whether the offence is on the list; unknown when only some of its parts or points are. */
    Known isOn(OffenceList list, ArticleRef article) {
        String written = article.written();
        if (legislation.isOn(list, written)) {
            return Known.YES;
        }
        return legislation.onlyOn(list, written).isEmpty() ? Known.NO : Known.UNKNOWN;
    }

    private Known threatens(StatutoryPenaltyKind kind, ArticleRef article, @Nullable LocalDate on) {
        List<Provision> parts = legislation.mayReach(article.written(), on);
        long some = parts.stream().filter(part -> threatens(kind, part)).count();
        return parts.isEmpty() || (some > 0 && some < parts.size()) ? Known.UNKNOWN : Known.of(some > 0);
    }

    private static boolean threatens(StatutoryPenaltyKind kind, Provision part) {
        return part.penalties().stream().anyMatch(penalty -> penalty.kind() == kind);
    }
}
