package org.khronika.kept;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.review.NeedsYou;
import org.springframework.stereotype.Component;

/** Tells on My work which forms the member began and has not saved. */
@Component
class UnfinishedForms implements NeedsYou {

    private final KeptForms forms;
    private final KeptTimes times;

    UnfinishedForms(KeptForms forms, KeptTimes times) {
        this.forms = forms;
        this.times = times;
    }

    @Override
    public List<Pile> of(Member me) {
        forms.dropOld();
        List<KeptForm> kept = forms.list(me.id());
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Line> lines = kept.stream()
                .map(form -> new Line(
                        null,
                        form.title(),
                        form.again(),
                        "Typed %s, not saved. Open it to go on or to discard it.".formatted(times.words(form.at()))))
                .toList();
        String says =
                kept.size() == 1 ? "form that you began is not saved yet" : "forms that you began are not saved yet";
        return List.of(new Pile(Rank.UNFINISHED, kept.size(), says, null, lines));
    }
}
