package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.forms.Reconcile;
import org.khronika.forms.Reconciled;
import org.khronika.forms.RecordForm;
import org.khronika.kept.Unsaved;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page of two people who changed one record: both versions answer by answer, and everything that was typed carried along. */
@Component
record ConflictPage(Records records, Forms forms, RecordForm form, Reconcile reconcile, DeskTime time) {

    /** The version that was on the page beside mine. */
    static final String BESIDE = "form-merge-on";

    /** Whether a form was sent, or kept, from this page. */
    static boolean isOn(OpenForm open) {
        return open.answers().has(BESIDE);
    }

    /** The page as it stood when its member was signed out; empty where the answers are no version any more. */
    Optional<String> again(OpenForm open, Reply reply) {
        return again(open, open.type(), reply);
    }

    private <T extends Record> Optional<String> again(OpenForm open, RecordType<T> type, Reply reply) {
        @Nullable
        Draft<T> mine =
                form.read(type, open.answers(), open.origin(), open.reader()).draft();
        return mine == null ? Optional.empty() : Optional.of(show(open, type, mine, meanwhile(open), reply));
    }

    /** That another version than the one beside the member's is on record by now; null if it is not. */
    @Nullable
    Sayable meanwhile(OpenForm open) {
        Stored<?> theirs = theirs(open);
        return theirs.version() == Forms.number(open.answers().first(BESIDE))
                ? null
                : phrase("desk.conflict.saved-by").with("who", theirs.changedByName());
    }

    /** The record as it is now. */
    Stored<?> theirs(OpenForm open) {
        return records.get(address(open), open.reader());
    }

    private static RecordRef address(OpenForm open) {
        if (open.record() == null) {
            throw new IllegalStateException("A new record has no other version.");
        }
        return open.record().address();
    }

    /** Both changes in one, as far as chosen. */
    <T extends Record> Reconciled<T> both(OpenForm open, RecordType<T> type, Draft<T> mine, Stored<?> theirs) {
        StaffNamer namer = new StaffNamer(records, open.reader());
        return reconcile.of(
                type.bodyType(),
                forms.version(open.me(), theirs, open.madeOn()),
                mine,
                theirs.draft(),
                open.answers(),
                namer::name,
                open.reader().language());
    }

    /** Fills the model and names the template. */
    <T extends Record> String show(OpenForm open, RecordType<T> type, Draft<T> mine, Reply reply) {
        return show(open, type, mine, null, reply);
    }

    /** The same with a sentence that says what is missing. */
    <T extends Record> String show(
            OpenForm open, RecordType<T> type, Draft<T> mine, @Nullable Sayable wrong, Reply reply) {
        Stored<?> theirs = theirs(open);
        reply.with("both", both(open, type, mine, theirs));
        reply.with("wrong", wrong);
        reply.with("address", theirs.address().address());
        reply.with("recordTitle", theirs.title());
        reply.with("madeOn", open.madeOn());
        reply.with("theirs", theirs.version());
        reply.with("who", theirs.changedByName());
        reply.with("when", time.words(theirs.changedAt()));
        reply.with("typed", typed(open));
        reply.with("token", UUID.randomUUID());
        return "desk/record/conflict";
    }

    /** Everything that was typed, but for what this page asks anew. */
    private static Map<String, List<String>> typed(OpenForm open) {
        Map<String, List<String>> typed = new LinkedHashMap<>(open.answers().asMap());
        typed.keySet()
                .removeIf(name -> name.startsWith(Reconcile.PICK)
                        || name.equals(BESIDE)
                        || name.equals(Unsaved.CONTROL)
                        || name.equals("form-token")
                        || name.equals("_csrf"));
        return typed;
    }
}
