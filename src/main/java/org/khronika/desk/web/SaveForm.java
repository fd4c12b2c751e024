package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.records.Draft;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a form once, however often it is sent: the token of a form is good for one save. */
@Component
class SaveForm {

    private static final int DAYS_KEPT = 7;

    private final EnterRecord enter;
    private final AmendRecord amend;
    private final SubmitRecord submit;
    private final Records records;
    private final JdbcClient db;
    private final Clock clock;

    SaveForm(EnterRecord enter, AmendRecord amend, SubmitRecord submit, Records records, JdbcClient db, Clock clock) {
        this.enter = enter;
        this.amend = amend;
        this.submit = submit;
        this.records = records;
        this.db = db;
        this.clock = clock;
    }

    /** What a member sends: the form's token, why the change is made, and whether it goes for review at once. */
    record Sending(UUID token, @Nullable String reason, boolean forReview) {}

    /** Enters a record, or gives the address of the one that this form has already entered. */
    @Transactional
    public <T extends Record> RecordRef enter(Member member, Draft<T> draft, Sending sending) {
        Optional<RecordRef> before = claim(member, sending.token());
        if (before.isPresent()) {
            return before.get();
        }
        RecordRef address = enter.enter(member, draft, sending.reason());
        if (sending.forReview()) {
            submit.submit(member, address, 1, sending.reason());
        }
        saved(sending.token(), address);
        return address;
    }

    /**
     * Amends a record, unless this form has already done so.
     *
     * @throws org.khronika.review.StaleRecord when somebody has saved since the version that the form was made on
     */
    @Transactional
    public <T extends Record> void amend(
            Member member, RecordRef address, int madeOn, Draft<T> draft, Sending sending) {
        if (claim(member, sending.token()).isPresent()) {
            return;
        }
        amend.amend(member, address, madeOn, draft, sending.reason());
        if (sending.forReview()) {
            int version = records.get(address, Reader.of(member)).version();
            submit.submit(member, address, version, sending.reason());
        }
        saved(sending.token(), address);
    }

    /** Takes the token; gives what it was used for when it was used before. Waits while another request is using it. */
    private Optional<RecordRef> claim(Member member, UUID token) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        db.sql("delete from form_saving where at < :then")
                .param("then", now.minusDays(DAYS_KEPT))
                .update();
        int taken = db.sql("""
                        insert into form_saving (token, member, at) values (:token, :member, :now)
                        on conflict (token) do nothing""")
                .param("token", token)
                .param("member", member.id())
                .param("now", now)
                .update();
        if (taken == 1) {
            return Optional.empty();
        }
        return Optional.of(db.sql("select address from form_saving where token = :token and member = :member")
                .param("token", token)
                .param("member", member.id())
                .query(String.class)
                .optional()
                .map(RecordRef::new)
                .orElseThrow(() -> new DeedRefused(phrase("desk.form.already-sent"))));
    }

    private void saved(UUID token, RecordRef address) {
        db.sql("update form_saving set address = :address where token = :token")
                .param("address", address.address())
                .param("token", token)
                .update();
    }
}
