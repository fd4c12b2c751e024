package org.khronika.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.Reconcile;
import org.khronika.forms.Reconciled;
import org.khronika.forms.RecordForm;
import org.khronika.kept.Unsaved;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of two people who changed one record: both versions answer by answer, and everything that was typed carried along. */
@Component
class ConflictPage {

    /** The version that was on the page beside mine. */
    static final String BESIDE = "form-merge-on";

    private final Records records;
    private final Forms forms;
    private final RecordForm form;
    private final Reconcile reconcile;
    private final DeskTime time;

    ConflictPage(Records records, Forms forms, RecordForm form, Reconcile reconcile, DeskTime time) {
        this.records = records;
        this.forms = forms;
        this.form = form;
        this.reconcile = reconcile;
        this.time = time;
    }

    /** Whether a form was sent, or kept, from this page. */
    static boolean isOn(OpenForm open) {
        return open.answers().has(BESIDE);
    }

    /** The page as it stood when its member was signed out; empty where the answers are no version any more. */
    Optional<String> again(OpenForm open, Model model) {
        return again(open, open.type(), model);
    }

    private <T extends Record> Optional<String> again(OpenForm open, RecordType<T> type, Model model) {
        @Nullable
        Draft<T> mine =
                form.read(type, open.answers(), open.origin(), open.reader()).draft();
        return mine == null ? Optional.empty() : Optional.of(show(open, type, mine, meanwhile(open), model));
    }

    /** That another version than the one beside the member's is on record by now; empty if it is not. */
    String meanwhile(OpenForm open) {
        Stored<?> theirs = theirs(open);
        return theirs.version() == Forms.number(open.answers().first(BESIDE))
                ? ""
                : "%s saved it once more while you were choosing.".formatted(theirs.changedByName());
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
                namer::name);
    }

    /** Fills the model and names the template. */
    <T extends Record> String show(OpenForm open, RecordType<T> type, Draft<T> mine, Model model) {
        return show(open, type, mine, "", model);
    }

    /** The same with a sentence that says what is missing. */
    <T extends Record> String show(OpenForm open, RecordType<T> type, Draft<T> mine, String wrong, Model model) {
        Stored<?> theirs = theirs(open);
        model.addAttribute("both", both(open, type, mine, theirs));
        model.addAttribute("wrong", wrong);
        model.addAttribute("address", theirs.address().address());
        model.addAttribute("recordTitle", theirs.title());
        model.addAttribute("madeOn", open.madeOn());
        model.addAttribute("theirs", theirs.version());
        model.addAttribute("who", theirs.changedByName());
        model.addAttribute("when", time.words(theirs.changedAt()));
        model.addAttribute("typed", typed(open));
        model.addAttribute("token", UUID.randomUUID());
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
