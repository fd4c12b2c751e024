package org.khronika.desk.work;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.TriedPasswords;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Says that somebody tried to guess the member's password. */
@Component
class GuessedAt implements NeedsYou {

    private final TriedPasswords tried;
    private final DeskTime time;

    GuessedAt(TriedPasswords tried, DeskTime time) {
        this.tried = tried;
        this.time = time;
    }

    @Override
    public List<Pile> of(Member me) {
        return tried.since(me)
                .map(wrong -> List.of(new Pile(
                        Rank.NOTICE,
                        wrong.count(),
                        "wrong passwords were tried with your address since you were last here",
                        "/desk/account",
                        List.of(new Line(
                                null,
                                "If that was not you, change your password and tell an administrator",
                                "/desk/account",
                                "The last was tried " + time.words(wrong.last()) + ".")))))
                .orElse(List.of());
    }
}
