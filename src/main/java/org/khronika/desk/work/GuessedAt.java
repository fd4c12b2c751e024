package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.TriedPasswords;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Says that somebody tried to guess the member's password. */
@Component
record GuessedAt(TriedPasswords tried, DeskTime time) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        return tried.since(me)
                .map(wrong -> List.of(new Pile(
                        Rank.NOTICE,
                        wrong.count(),
                        phrase("desk.work.guessed.pile").with("n", wrong.count()),
                        "/desk/account",
                        List.of(new Line(
                                null,
                                phrase("desk.work.guessed.what-to-do"),
                                "/desk/account",
                                phrase("desk.work.guessed.last").with("at", time.words(wrong.last())))))))
                .orElse(List.of());
    }
}
