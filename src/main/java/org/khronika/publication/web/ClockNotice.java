package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.publication.ClockCheck;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Tells those who publish, and those who run the installation, that the clock has jumped back. */
@Component
record ClockNotice(ClockCheck clock) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        boolean publishes = me.may(Permission.PUBLISH);
        if (!publishes && !me.may(Permission.MANAGE_MEMBERS)) {
            return List.of();
        }
        String href = publishes ? "/desk/releases/preview" : "/desk";
        return clock.problem()
                .map(sentence -> List.of(new Pile(
                        Rank.NOTICE,
                        1,
                        phrase("publication.clock-notice.pile"),
                        null,
                        List.of(new Line(
                                null,
                                publishes
                                        ? phrase("publication.clock-notice.look")
                                        : phrase("publication.clock-notice.set-right"),
                                href,
                                sentence)))))
                .orElse(List.of());
    }
}
