package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.KeptReason;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a record that somebody else wrote: this version may now be published. Needs {@link Permission#REVIEW_RECORDS}.
 */
@Component
public class AcceptRecord {

    private final Records records;
    private final Authors authors;
    private final Hindrances hindrances;
    private final Saving saving;
    private final List<NeedsNoReview> noReview;

    AcceptRecord(Records records, Authors authors, Hindrances hindrances, Saving saving, List<NeedsNoReview> noReview) {
        this.noReview = noReview;
        this.records = records;
        this.authors = authors;
        this.hindrances = hindrances;
        this.saving = saving;
    }

    /**
     * Marks the version as reviewed.
     *
     * @throws DeedRefused when the record is not in review, the member wrote part of what is to be accepted, or something
     *     {@link Hindrances hinders} it: an answer or a source is lacking, a question of harm or about a name is open
     * @throws StaleRecord when somebody has saved since the version that the member read
     */
    @Transactional
    public void accept(Member member, RecordRef address, int madeOn, @Nullable String reason) {
        member.must(Permission.REVIEW_RECORDS);
        Stored<?> old = records.get(address, madeOn, member);
        if (old.review() != ReviewState.SUBMITTED) {
            throw new DeedRefused(phrase("review.refused.not-to-accept")
                    .with("address", address.address())
                    .with("state", old.review()));
        }
        if (authors.wrote(member, old)) {
            throw new DeedRefused(phrase("review.refused.own-work").with("address", address.address()));
        }
        hindrances.of(member, old).stream().findFirst().ifPresent(why -> {
            throw new DeedRefused(why);
        });
        saving.next(member, "AcceptRecord", old, ReviewState.REVIEWED, true, reason);
        if (old.sensitivity() == Sensitivity.PUBLIC) {
            alongWith(old.address(), old.body(), member);
        }
    }

    /**
     * Accepts what the record names and nobody at the desk wrote. Only with a record for the public: a place that is named by a
     * restricted one alone must not show by its page that it was.
     */
    private void alongWith(RecordRef with, Record body, Member member) {
        for (RecordRef named : Set.copyOf(References.in(body).values())) {
            records.find(named, Reader.of(member))
                    .filter(one -> one.review() == ReviewState.DRAFT && one.sensitivity() == Sensitivity.PUBLIC)
                    .filter(one -> noReview.stream().anyMatch(rule -> rule.of(one)))
                    .ifPresent(one -> along(with, one, member));
        }
    }

    private <T extends Record> void along(RecordRef with, Stored<T> one, Member member) {
        String why = KeptReason.of(phrase("review.accepted-with").with("address", with.address()));
        saving.next(member, "AcceptRecord", one, ReviewState.REVIEWED, true, why);
        alongWith(with, one.body(), member);
    }
}
