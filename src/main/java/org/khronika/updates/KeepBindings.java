package org.khronika.updates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.ReviewState;
import org.khronika.review.Projection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the bindings of an edition say when it is accepted. A sentence that says what it said in the edition before is not looked at anew by
 * whoever accepts another: what was kept of it is kept on.
 */
@Component
class KeepBindings implements Projection<Update> {

    private final KeptBindings kept;
    private final SaysNow now;

    KeepBindings(KeptBindings kept, SaysNow now) {
        this.kept = kept;
        this.now = now;
    }

    @Override
    public Class<Update> bodyType() {
        return Update.class;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void project(Saved<Update> saved) {
        if (saved.review() != ReviewState.REVIEWED) {
            return;
        }
        List<UpdateSentence> sentences = UpdateSentences.of(saved.body());
        Map<String, BindingSaid> said =
                now.of(sentences.stream().flatMap(UpdateSentence::bindings).toList());
        Map<String, Deque<BindingSaid>> before = before(saved.record());
        int n = 0;
        for (UpdateSentence sentence : sentences) {
            for (Binding binding : sentence.bindings().toList()) {
                BindingSaid says = said.get(binding.destination());
                Deque<BindingSaid> once = before.get(key(sentence.words(), binding.destination()));
                if (says != null) {
                    kept.add(
                            saved.record(),
                            saved.version(),
                            n,
                            sentence,
                            binding.destination(),
                            once == null || once.isEmpty() ? says : once.removeFirst());
                }
                n++;
            }
        }
    }

    private Map<String, Deque<BindingSaid>> before(long update) {
        Map<String, Deque<BindingSaid>> before = new HashMap<>();
        kept.ofLast(update)
                .forEach(one -> before.computeIfAbsent(key(one.words(), one.boundTo()), none -> new ArrayDeque<>())
                        .add(one.said()));
        return before;
    }

    private static String key(String words, String boundTo) {
        return boundTo + "\n" + words;
    }
}
