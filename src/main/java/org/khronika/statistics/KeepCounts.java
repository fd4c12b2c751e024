package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.review.Reader;
import org.khronika.values.WrongValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps counts under a name and counts them again. Needs {@link Permission#READ_RECORDS}. A count that asks for a record is for those alone who may see it.
 */
@Component
public class KeepCounts {

    private static final int LONGEST_NAME = 120;
    private static final int MOST = 200;
    private static final int MOST_BEHIND = 20_000;

    private final KeptCounts kept;
    private final CountsSeen counts;

    KeepCounts(KeptCounts kept, CountsSeen counts) {
        this.kept = kept;
        this.counts = counts;
    }

    /**
     * A count that was counted again.
     *
     * @param now   what it says
     * @param moved the records between then and now; null where it is not known what it said then
     */
    public record Again(KeptCount count, CountedNumber now, SaidNumber.@Nullable Moved moved) {}

    /** The counts of the member and of the team, by name. */
    public List<KeptCount> list(Member me) {
        return kept.list(me).stream().filter(one -> understands(one, me)).toList();
    }

    /** Those that the member has put on their first page, by name. */
    public List<KeptCount> onDesk(Member me) {
        return kept.onDesk(me).stream().filter(one -> understands(one, me)).toList();
    }

    /** One of them; empty where there is none that the member may see. */
    public Optional<KeptCount> find(long id, Member me) {
        return kept.find(id, me).filter(one -> understands(one, me));
    }

    private boolean understands(KeptCount one, Member me) {
        try {
            counts.check(one.definition(), Reader.of(me));
            return true;
        } catch (WrongValue wrong) {
            return one.isOf(me);
        }
    }

    /**
     * Keeps a count, with what it says now.
     *
     * @return its number
     * @throws Refused    without a name, or with more counts than one member keeps
     * @throws WrongValue where the definition cannot be understood
     */
    @Transactional
    public long keep(Member me, String name, String definition, boolean shared) {
        me.must(Permission.READ_RECORDS);
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refused("name", phrase("statistics.kept.name").with("most", LONGEST_NAME));
        }
        if (kept.countOf(me) >= MOST) {
            throw new Refused("name", phrase("statistics.kept.too-many").with("most", MOST));
        }
        SaidNumber said = said(counts.number(definition, Reader.of(me), MOST_BEHIND));
        long id = kept.add(me, called, definition, shared);
        kept.say(id, me, said);
        return id;
    }

    private static @Nullable SaidNumber said(CountsSeen.WithRecords counted) {
        return counted.isWhole() ? SaidNumber.of(counted.number()) : null;
    }

    /** Counts again, and tells which records moved since the member last took the number as known; throws {@link WrongValue} where it cannot be understood. */
    public Again again(KeptCount count, Member me) {
        CountsSeen.WithRecords now = counts.number(count.definition(), Reader.of(me), MOST_BEHIND);
        SaidNumber then = count.said();
        return new Again(
                count,
                now.number(),
                then == null || !now.isWhole()
                        ? null
                        : SaidNumber.Moved.between(
                                then.behind(), SaidNumber.of(now.number()).behind()));
    }

    /** Takes what the count says now as known to the member. */
    @Transactional
    public void takeAsKnown(Member me, KeptCount count) {
        me.must(Permission.READ_RECORDS);
        kept.say(count.id(), me, said(counts.number(count.definition(), Reader.of(me), MOST_BEHIND)));
    }

    /** Puts the count on the first page of the member, or takes it away. */
    @Transactional
    public void place(Member me, KeptCount count, boolean onDesk) {
        me.must(Permission.READ_RECORDS);
        kept.place(count.id(), me, onDesk);
    }

    /** Shares a count of the member's own with the team, or keeps it for them alone again; that of another is {@link Refused}. */
    @Transactional
    public void share(Member me, KeptCount count, boolean shared) {
        me.must(Permission.READ_RECORDS);
        mustOwn(me, count);
        kept.share(count.id(), me, shared);
    }

    /** Forgets a count of the member's own, for the team too; that of another is {@link Refused}. */
    @Transactional
    public void remove(Member me, KeptCount count) {
        me.must(Permission.READ_RECORDS);
        mustOwn(me, count);
        kept.remove(count.id(), me);
    }

    private static void mustOwn(Member me, KeptCount count) {
        if (!count.isOf(me)) {
            throw new Refused("name", phrase("statistics.kept.of-another").with("who", count.ownerName()));
        }
    }
}
