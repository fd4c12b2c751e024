package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.WhySaid;
import org.khronika.journal.Journal;
import org.khronika.review.Authors;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a stale sentence that it is still right, and why: it is asked about again when what it is bound to changes once more. Needs
 * {@link Permission#REVIEW_RECORDS}, as accepting an edition does, and another than who wrote it.
 */
@Component
public class SayStillRight {

    private static final int LONGEST_REASON = 2_000;

    private final StaleSentences sentences;
    private final KeptBindings kept;
    private final Authors authors;
    private final Journal journal;
    private final Contents contents;

    SayStillRight(StaleSentences sentences, KeptBindings kept, Authors authors, Journal journal, Contents contents) {
        this.sentences = sentences;
        this.kept = kept;
        this.authors = authors;
        this.journal = journal;
        this.contents = contents;
    }

    /**
     * Keeps the answer.
     *
     * @param binding whose sentence it is about
     * @param seen    the mark of what the member read that it says now
     * @throws DeedRefused when somebody else has answered, when it says something else again than the member read, or when the member
     *     wrote the edition
     * @throws Refused when no reason is given, or too long a one
     */
    @Transactional
    public void say(Member member, long binding, String seen, String reason) {
        member.must(Permission.REVIEW_RECORDS);
        kept.lock(binding);
        StaleSentence stale = sentences
                .find(binding, Reader.of(member))
                .orElseThrow(() -> new DeedRefused(phrase("updates.refused.nothing-is-asked")));
        if (!stale.now().mark().equals(seen)) {
            throw new DeedRefused(phrase("updates.refused.changed-again"));
        }
        if (authors.wroteAccepted(member, stale.edition().address())) {
            throw new DeedRefused(phrase("updates.refused.own-work"));
        }
        String why = WhySaid.in(reason, LONGEST_REASON, phrase("updates.refused.no-reason"));
        String about = contents.write(Map.of(
                "sentence", stale.sentence().words(), "boundTo", stale.binding().destination()));
        long entry = journal.add(member, "SayStillRight", stale.edition().address(), null, why, null, about);
        kept.addStillRight(binding, stale.now(), why, member, entry);
    }
}
