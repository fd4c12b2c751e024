package org.khronika.publication;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Puts questions about names at the top of My work. */
@Component
class NamesNeedYou implements NeedsYou {

    private static final int SHOWN = 3;

    private final NamesToDecide names;

    NamesNeedYou(NamesToDecide names) {
        this.names = names;
    }

    @Override
    public List<Pile> of(Member me) {
        List<NamesToDecide.Name> mine = names.list(me);
        if (mine.isEmpty()) {
            return List.of();
        }
        return List.of(new Pile(
                Rank.PROTECTS,
                mine.size(),
                mine.size() == 1
                        ? "name stands in what is for the public: say whether it is withheld"
                        : "names stand in what is for the public: say whether they are withheld",
                "/desk/names",
                mine.stream().limit(SHOWN).map(NamesNeedYou::line).toList()));
    }

    private static Line line(NamesToDecide.Name name) {
        String where = name.standing().size() == 1
                ? "Stands in “%s”.".formatted(name.standing().getFirst().title())
                : "Stands in %d records.".formatted(name.standing().size());
        return new Line(null, "“" + name.name() + "”", "/desk/names", where);
    }
}
