package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.springframework.ui.Model;

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

    /** What came of it. */
    sealed interface Sent {
        /** It is saved. */
        record Saved(RecordRef address) implements Sent {}

        /** Some answers cannot stand; the form has to be shown again. */
        record Wrong(List<Problem> problems) implements Sent {}

        /** A page that has been put into the model says why it is not saved and what can be done. */
        record Shown(String template) implements Sent {}
    }

    /** Saves it, once however often it is sent; the status says why not. */
    Sent send(OpenForm open, Model model, HttpServletResponse response) {
        return send(open, open.type(), model, response);
    }

    private <T extends Record> Sent send(OpenForm open, RecordType<T> type, Model model, HttpServletResponse response) {
        FilledDraft<T> filled = form.read(type, open.answers(), open.origin(), open.reader());
        @Nullable Draft<T> draft = filled.draft();
        if (draft == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Sent.Wrong(filled.problems());
        }
        List<Told> told = before.of(open, type, draft, filled.places());
        if (!told.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return new Sent.Shown(page.told(open, told, model));
        }
        try {
            return new Sent.Saved(whole(open, type));
        } catch (StaleRecord stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return new Sent.Shown(conflict.show(open, type, draft, model));
        } catch (DeedRefused | NoSuchRecord refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return new Sent.Shown(page.refused(open, refused, model));
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
