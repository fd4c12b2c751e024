package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.updates.LeftOut;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a member asks for on the list of what an update should look at. What is refused is said on the list. */
@Component
record WorklistDeeds(WorklistPage page, LeftOut leftOut, DraftFromWorklist draft) {

    String leaveOut(Member me, RecordRef update, RecordRef record, String reason, Reply reply) {
        Phrase saved = phrase("desk.worklist.saved.left-out");
        return done(me, update, saved, reply, () -> leftOut.leaveOut(me, update, record, reason));
    }

    String takeIn(Member me, RecordRef update, RecordRef record, Reply reply) {
        Phrase saved = phrase("desk.worklist.saved.taken-in");
        return done(me, update, saved, reply, () -> leftOut.takeIn(me, update, record));
    }

    String draft(Member me, RecordRef update, int version, List<RecordRef> ticked, Reply reply) {
        Phrase saved = phrase("desk.worklist.saved.drafted").with("n", ticked.size());
        return done(me, update, saved, reply, () -> draft.write(me, update, version, ticked));
    }

    private String done(Member me, RecordRef update, Phrase saved, Reply reply, Runnable deed) {
        try {
            deed.run();
            return reply.saved(saved).to(WorklistPage.of(update));
        } catch (Refused why) {
            return page.show(me, update, "", reply.refused(HttpStatus.CONFLICT, why));
        }
    }
}
