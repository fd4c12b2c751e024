package org.khronika.desk.drafts;

import java.util.List;
import org.khronika.access.Reply;
import org.khronika.review.RemoveRecord;

/**
 * What came of a deed that was asked for several records at once.
 *
 * @param done    how many it was done to
 * @param what    what was done, as it follows the number
 * @param refused why it was not done to the others, a sentence each
 */
record DoneWithEach(int done, String what, List<String> refused) {

    /** @param kept what keeps them, beside the journal */
    static DoneWithEach removed(RemoveRecord.Several several, String kept) {
        return new DoneWithEach(several.removed().size(), "removed. The journal and " + kept, several.stays());
    }

    /** Tells the next page. */
    Reply tell(Reply reply) {
        return reply.saved("%s %s.".formatted(done == 0 ? "None" : String.valueOf(done), what))
                .tell("refused", refused);
    }
}
