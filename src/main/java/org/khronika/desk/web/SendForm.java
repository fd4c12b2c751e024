package org.khronika.desk.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.forms.FilledDraft;
import org.khronika.forms.Problem;
import org.khronika.forms.RecordForm;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.StaleRecord;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves a form that a member sends, whole or short, or finds out why it cannot be saved. */
@Component
class SendForm {

    private final RecordForm form;
    private final NamedRecords named;
    private final BeforeSaving before;
    private final SaveForm save;
    private final ConflictPage conflict;
    private final FormPage page;
    private final TransactionTemplate transaction;

    SendForm(
            RecordForm form,
            NamedRecords named,
            BeforeSaving before,
            SaveForm save,
            ConflictPage conflict,
            FormPage page,
            PlatformTransactionManager transactions) {
        this.form = form;
        this.named = named;
        this.before = before;
        this.transaction = new TransactionTemplate(transactions);
        this.save = save;
        this.conflict = conflict;
        this.page = page;
    }

    /**
     * Saves it, once however often it is sent; the status says why not.
     *
     * @param saved where it leads then
     * @param wrong the form again, when some answers cannot stand
     */
    String send(OpenForm open, Reply reply, Function<RecordRef, String> saved, Function<List<Problem>, String> wrong) {
        return send(open, open.type(), reply, saved, wrong);
    }

    private <T extends Record> String send(
            OpenForm open,
            RecordType<T> type,
            Reply reply,
            Function<RecordRef, String> saved,
            Function<List<Problem>, String> wrong) {
        FilledDraft<T> filled = form.read(type, open.answers(), open.origin(), open.reader());
        @Nullable Draft<T> draft = filled.draft();
        if (draft == null) {
            reply.status(HttpStatus.UNPROCESSABLE_CONTENT);
            return wrong.apply(filled.problems());
        }
        List<Notice> told = before.of(open, type, draft, filled.places());
        if (!told.isEmpty()) {
            return page.told(open, told, reply.status(HttpStatus.CONFLICT));
        }
        try {
            return saved.apply(whole(open, type));
        } catch (StaleRecord stale) {
            return conflict.show(open, type, draft, reply.status(HttpStatus.CONFLICT));
        } catch (DeedRefused | NoSuchRecord refused) {
            return page.refused(open, refused, reply.status(HttpStatus.CONFLICT));
        }
    }

    /** Puts on record what the form names and is not there yet, and saves it: all or nothing. */
    private <T extends Record> RecordRef whole(OpenForm open, RecordType<T> type) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            OpenForm again = open.withAnswers(open.answers().copy());
            return saved(again, Objects.requireNonNull(named.read(again, type).draft()));
        }));
    }

    private <T extends Record> RecordRef saved(OpenForm open, Draft<T> draft) {
        if (open.record() == null) {
            return save.enter(open.me(), draft, open.sending());
        }
        save.amend(open.me(), open.record().address(), open.madeOn(), draft, open.sending());
        return open.record().address();
    }
}
