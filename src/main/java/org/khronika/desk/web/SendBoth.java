package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.forms.FilledDraft;
import org.khronika.forms.Reconciled;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.StaleRecord;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Saves two changes of one record in one version, or says what still has to be chosen. */
@Component
record SendBoth(FormPage page, NamedRecords named, SaveForm save, ConflictPage conflict) {

    <T extends Record> String to(OpenForm open, RecordType<T> type, Reply reply) {
        FilledDraft<T> filled = named.read(open, type);
        @Nullable Draft<T> mine = filled.draft();
        if (mine == null) {
            return page.show(open, filled.problems(), null, reply.status(HttpStatus.UNPROCESSABLE_CONTENT));
        }
        Stored<?> theirs = conflict.theirs(open);
        Reconciled<T> both = conflict.both(open, type, mine, theirs);
        @Nullable Draft<T> merged = both.draft();
        @Nullable Sayable meanwhile = conflict.meanwhile(open);
        if (merged == null || meanwhile != null) {
            return conflict.show(open, type, mine, wrong(both, meanwhile), reply.status(HttpStatus.CONFLICT));
        }
        try {
            save.amend(open.me(), theirs.address(), theirs.version(), merged, open.sending());
        } catch (StaleRecord again) {
            Sayable sentence = phrase("desk.conflict.saved-again");
            return conflict.show(open, type, mine, sentence, reply.status(HttpStatus.CONFLICT));
        } catch (DeedRefused | NoSuchRecord refused) {
            return page.refused(open, refused, reply.status(HttpStatus.CONFLICT));
        }
        return reply.saved(phrase("desk.saved.both-changes-are-saved-in")
                        .with("address", theirs.address().address()))
                .to(Pages.of(theirs.address()));
    }

    private static @Nullable Sayable wrong(Reconciled<?> both, @Nullable Sayable meanwhile) {
        if (both.refusal() != null) {
            return Sayable.written(both.refusal());
        }
        long missing = both.missing();
        return missing == 0 ? meanwhile : phrase("desk.conflict.no-choice").with("n", missing);
    }
}
