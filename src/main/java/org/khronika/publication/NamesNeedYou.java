package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.review.NeedsYou;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Puts questions about names at the top of My work. */
@Component
record NamesNeedYou(NamesToDecide names) implements NeedsYou {

    private static final int SHOWN = 3;

    @Override
    public List<Pile> of(Member me) {
        List<NamesToDecide.Name> mine = names.list(me);
        if (mine.isEmpty()) {
            return List.of();
        }
        return List.of(new Pile(
                Rank.PROTECTS,
                mine.size(),
                phrase("publication.names-need-you.pile").with("n", mine.size()),
                "/desk/names",
                mine.stream().limit(SHOWN).map(NamesNeedYou::line).toList()));
    }

    private static Line line(NamesToDecide.Name name) {
        Sayable where = name.standing().size() == 1
                ? phrase("publication.names-need-you.in-one")
                        .with("title", name.standing().getFirst().title())
                : phrase("publication.names-need-you.in-several")
                        .with("n", name.standing().size());
        return new Line(
                null, phrase("publication.names-need-you.name").with("name", name.name()), "/desk/names", where);
    }
}
