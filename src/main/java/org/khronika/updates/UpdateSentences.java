package org.khronika.updates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText;

/** The sentences of an update. */
final class UpdateSentences {

    private UpdateSentences() {}

    /** All sentences, in the order of the text. */
    static List<UpdateSentence> of(Update update) {
        List<UpdateSentence> all = new ArrayList<>();
        add(0, update.lead(), all);
        for (int n = 0; n < update.sections().size(); n++) {
            add(n + 1, update.sections().get(n).text(), all);
        }
        return List.copyOf(all);
    }

    private static void add(int section, @Nullable BoundText text, List<UpdateSentence> all) {
        if (text != null) {
            text.sentences()
                    .forEach(one -> all.add(new UpdateSentence(
                            section, one.paragraph(), one.number(), one.from(), one.to(), one.pieces())));
        }
    }
}
