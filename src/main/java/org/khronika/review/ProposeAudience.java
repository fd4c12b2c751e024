package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.HashSet;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.SecondWord.Kind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes that a record which was ever accepted is for others than it is. Nothing changes before somebody else {@link DecideAudience
 * decides}: what is published stays published, and seen by those who see it. Needs {@link Permission#ENTER_RECORDS}.
 */
@Component
public class ProposeAudience {

    private final Records records;
    private final Members members;
    private final SecondWords words;
    private final Journal journal;
    private final Contents contents;

    ProposeAudience(Records records, Members members, SecondWords words, Journal journal, Contents contents) {
        this.records = records;
        this.members = members;
        this.words = words;
        this.journal = journal;
        this.contents = contents;
    }

    /** What a proposal says, as the journal keeps it. */
    private record AsKept(Sensitivity sensitivity, Set<Long> readers) {}

    /**
     * Puts the proposal before those who review and publish.
     *
     * @param readers who would see it besides its author, when it is to be for named members only
     * @param reason  why; must not be blank
     * @throws DeedRefused without a reason, when the record is for them already or was never accepted, when something is proposed for
     *                     it already, or when it would be left with nobody who could review it
     */
    @Transactional
    public void propose(Member member, RecordRef address, Sensitivity sensitivity, Set<Long> readers, String reason) {
        member.must(Permission.ENTER_RECORDS);
        Stored<?> record = records.get(address, Reader.of(member));
        if (record.reviewedVersion() == null) {
            throw new DeedRefused(phrase("review.refused.never-accepted")
                    .with("address", address.address())
                    .with("author", record.authorName()));
        }
        if (reason.isBlank()) {
            throw new DeedRefused(phrase("review.refused.say-why-proposed"));
        }
        Set<Long> named = sensitivity == Sensitivity.RESTRICTED ? others(readers, record) : Set.of();
        if (Audience.isTheSame(record, new Draft<>(record.body(), record.citations(), sensitivity, named))) {
            throw new DeedRefused(phrase("review.refused.for-them-already").with("address", address.address()));
        }
        if (sensitivity == Sensitivity.RESTRICTED && named.stream().noneMatch(this::decides)) {
            throw new DeedRefused(phrase("review.refused.name-a-reviewer").with("author", record.authorName()));
        }
        if (words.find(address, Kind.AUDIENCE, Reader.of(member)).isPresent()) {
            throw new DeedRefused(phrase("review.refused.proposed-already").with("address", address.address()));
        }
        long entry = journal.add(
                member, "ProposeAudience", address, null, reason, null, contents.write(new AsKept(sensitivity, named)));
        words.say(member, address, Kind.AUDIENCE, sensitivity, named, reason, entry);
    }

    private static Set<Long> others(Set<Long> readers, Stored<?> record) {
        Set<Long> others = new HashSet<>(readers);
        others.remove(record.author());
        return others;
    }

    private boolean decides(long reader) {
        return members.list().stream()
                .anyMatch(member ->
                        member.id() == reader && SecondWord.isDecidedBy(member) && !members.isBlocked(reader));
    }
}
