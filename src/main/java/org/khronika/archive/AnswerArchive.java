package org.khronika.archive;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.WhySaid;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.Counting;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of numbers or names of an old update what they are about, or that they are nothing to bind. Needs {@link Permission#ENTER_RECORDS}. Who
 * answered is kept beside the answer.
 */
@Component
public class AnswerArchive {

    private static final int LONGEST_REASON = 500;
    private static final String COUNT = "count:";

    private final ArchiveStore store;
    private final Records records;
    private final Counting counting;

    AnswerArchive(ArchiveStore store, Records records, Counting counting) {
        this.store = store;
        this.records = records;
        this.counting = counting;
    }

    /**
     * Binds items, all or none.
     *
     * @param seen    of each item the version of the answer that the member saw, 0 for none
     * @param boundTo the address of a record, or a definition after {@code count:}
     * @throws Refused     for what is no record that the member may see, and no definition
     * @throws DeedRefused when somebody else has answered meanwhile, or the update has been saved
     */
    @Transactional
    public void bind(Member member, long id, Map<Integer, Integer> seen, String boundTo) {
        member.must(Permission.ENTER_RECORDS);
        String to = boundTo.strip();
        if (to.startsWith(COUNT)) {
            counting.check(to.substring(COUNT.length()));
        } else if (!RecordRef.isAddress(to)
                || records.find(new RecordRef(to), Reader.ofThisMachine()).isEmpty()) {
            throw new Refused("to", phrase("archive.refused.no-record").with("found", to));
        }
        answer(member, id, seen, to, null);
    }

    /** Says that items are nothing to bind, all or none; see {@link #bind}. */
    @Transactional
    public void leave(Member member, long id, Map<Integer, Integer> seen, String reason) {
        member.must(Permission.ENTER_RECORDS);
        String why = WhySaid.in(reason, LONGEST_REASON, phrase("archive.refused.no-reason"));
        answer(member, id, seen, null, why);
    }

    private void answer(
            Member member, long id, Map<Integer, Integer> seen, @Nullable String boundTo, @Nullable String reason) {
        store.lock(id);
        ArchiveSheet sheet = store.find(id).orElseThrow(() -> new DeedRefused(phrase("archive.refused.gone")));
        if (sheet.savedAs() != null) {
            throw new DeedRefused(phrase("archive.refused.saved"));
        }
        seen.forEach((item, version) -> {
            boolean kept = sheet.item(item).isPresent() && store.answer(member, id, item, version, boundTo, reason);
            if (!kept) {
                throw new DeedRefused(phrase("archive.refused.answered"));
            }
        });
    }
}
