package org.khronika.desk.drafts;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Reply;
import org.khronika.review.RemoveRecord;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What came of a deed that was asked for several records at once.
 *
 * @param done    how many it was done to
 * @param what    what was done, with the number
 * @param refused why it was not done to the others, a sentence each
 */
record DoneWithEach(int done, Phrase what, List<Sayable> refused) {

    static DoneWithEach removed(RemoveRecord.Several several) {
        return new DoneWithEach(several.removed().size(), phrase("desk.drafts.removed"), several.stays());
    }

    /** Tells the next page. */
    Reply tell(Reply reply) {
        return reply.saved(what.with("n", done)).tell("refused", refused);
    }
}
