package org.khronika.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.forms.Answers;
import org.khronika.forms.Origin;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.Reader;

/**
 * A form as it is open before a member.
 *
 * @param record  null for a new record
 * @param madeOn  the version that the form was made on; 0 for a new record
 * @param origin  what that version said
 * @param answers what stands in the form
 * @param token   good for one save
 */
record OpenForm(
        Member me,
        RecordType<?> type,
        @Nullable Stored<?> record,
        int madeOn,
        Origin origin,
        Answers answers,
        UUID token) {

    Reader reader() {
        return Reader.of(me);
    }

    /** The same form with other answers in it. */
    OpenForm withAnswers(Answers others) {
        return new OpenForm(me, type, record, madeOn, origin, others, token);
    }

    /** The address that the form is sent to. */
    String action() {
        return record == null ? "/desk/records" : Pages.form(record.address());
    }

    /** Whether the form was sent to be shown as it stands. */
    boolean isLook() {
        return answers.first("form-do").equals("look");
    }

    SaveForm.Sending sending() {
        String why = answers.first("form-why");
        return new SaveForm.Sending(
                token,
                why.isBlank() ? null : why.strip(),
                answers.first("form-do").equals("submit"));
    }

    /** The token that a form carries; a new one when it carries none that is one. */
    static UUID token(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
