package org.khronika.kept;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.review.NeedsYou;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on My work which forms the member began and has not saved. */
@Component
record UnfinishedForms(KeptForms forms, KeptTimes times) implements NeedsYou {

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
                        Sayable.written(form.title()),
                        form.again(),
                        phrase("kept.unfinished.line").with("at", times.words(form.at()))))
                .toList();
        return List.of(new Pile(
                Rank.UNFINISHED, kept.size(), phrase("kept.unfinished.pile").with("n", kept.size()), null, lines));
    }
}
