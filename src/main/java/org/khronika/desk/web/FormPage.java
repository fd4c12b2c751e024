package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.figures.Figure;
import org.khronika.forms.FilledDraft;
import org.khronika.forms.FormView;
import org.khronika.forms.Problem;
import org.khronika.forms.RecordForm;
import org.khronika.forms.ViewForm;
import org.khronika.journal.Journal;
import org.khronika.records.Draft;
import org.khronika.records.Naming;
import org.khronika.records.RecordType;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.Audience;
import org.khronika.review.Doubts;
import org.khronika.review.Hindrances;
import org.khronika.review.Lacks.Lack;
import org.khronika.values.Capitals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a form together. */
@Component
class FormPage {

    private final ViewForm view;
    private final RecordForm form;
    private final Members members;
    private final Journal journal;
    private final DeskTime time;
    private final Hindrances hindrances;
    private final List<Doubts> others;

    FormPage(
            ViewForm view,
            RecordForm form,
            Members members,
            Journal journal,
            DeskTime time,
            Hindrances hindrances,
            List<Doubts> others) {
        this.hindrances = hindrances;
        this.view = view;
        this.form = form;
        this.members = members;
        this.journal = journal;
        this.time = time;
        this.others = others;
    }

    /** Why the record came back to its author. */
    record CameBack(String who, String when, String why) {}

    /** Fills the model and names the template. */
    String show(OpenForm open, List<Problem> problems, @Nullable String focus, Model model) {
        return show(open, open.type(), problems, focus, model);
    }

    /** The same form after a deed was refused as things stand: nothing that was typed is lost. */
    String refused(OpenForm open, RuntimeException because, Model model) {
        Problem why = new Problem("form-why", "", String.valueOf(because.getMessage()));
        return show(open, List.of(why), null, model);
    }

    /** The same form with what is told before it is saved. */
    String told(OpenForm open, List<Told> told, Model model) {
        String template = show(open, List.of(), null, model);
        model.addAttribute("told", told);
        model.addAttribute("toldAs", BeforeSaving.fingerprint(told));
        model.addAttribute("goesOn", open.answers().first("form-do").equals("submit") ? "submit" : "save");
        model.addAttribute("pageTitle", "Before you save: " + model.getAttribute("heading"));
        return template;
    }

    private <T extends Record> String show(
            OpenForm open, RecordType<T> type, List<Problem> problems, @Nullable String focus, Model model) {
        FilledDraft<T> filled = form.read(type, open.answers().copy(), open.origin(), open.reader());
        FormView shown =
                view.of(Shape.of(type.bodyType()), open.answers(), problems, open.origin(), open.reader(), focus);
        @Nullable Stored<?> record = open.record();
        String noun = type.kind().noun();
        String heading = record == null ? "New " + noun : record.title();
        model.addAttribute("view", shown);
        model.addAttribute("pageTitle", (problems.isEmpty() ? "" : "Error: ") + heading);
        model.addAttribute("heading", heading);
        model.addAttribute("kindLabel", Capitals.first(noun));
        model.addAttribute("kind", type.kind().name());
        model.addAttribute("address", record == null ? null : record.address().address());
        model.addAttribute("stateLabel", record == null ? "Not saved yet" : Said.state(record));
        model.addAttribute("madeOn", open.madeOn() == 0 ? null : open.madeOn());
        model.addAttribute("token", open.token());
        model.addAttribute("action", open.action());
        model.addAttribute("wrongCount", Said.answersToFix(problems.size()));
        model.addAttribute(
                "cameBack", record == null ? null : cameBack(record, open.me()).orElse(null));
        model.addAttribute("sensitivities", Sensitivity.values());
        model.addAttribute(
                "sensitivityWrong",
                problems.stream().anyMatch(problem -> problem.name().equals(RecordForm.SENSITIVITY)));
        model.addAttribute("members", readers(open));
        model.addAttribute("wasAccepted", record != null && record.reviewedVersion() != null);
        model.addAttribute(
                "forWhom", record == null || Audience.mayBeSaidBy(open.me(), record) ? null : forWhom(record));
        model.addAttribute("citable", Citable.of(shown));
        model.addAttribute("passages", Passage.of(shown));
        model.addAttribute("publicWords", publicWords(filled.draft(), type));
        model.addAttribute("told", List.of());
        model.addAttribute("lacks", lacks(open));
        model.addAttribute("doubts", doubts(record, filled.draft(), type));
        model.addAttribute("bar", bar(record));
        sum(filled.draft(), model);
        return "desk/form/page";
    }

    /** What the saved version does not say yet. */
    private List<Lack> lacks(OpenForm open) {
        return open.record() == null ? List.of() : hindrances.lacks(open.me(), open.record());
    }

    private Optional<CameBack> cameBack(Stored<?> record, Member me) {
        return record.review() != ReviewState.RETURNED
                ? Optional.empty()
                : journal.list(record.address(), me).stream()
                        .filter(entry -> entry.deed().equals("ReturnRecord"))
                        .findFirst()
                        .map(entry -> new CameBack(
                                entry.member().name(),
                                time.words(entry.at()),
                                entry.reason() == null ? "" : entry.reason()));
    }

    /** Whom a restricted record can be shown to: everybody who may read records at all, but for its author. */
    private List<Member> readers(OpenForm open) {
        long author = open.record() == null ? open.me().id() : open.record().author();
        return members.list().stream()
                .filter(member -> member.may(Permission.READ_RECORDS) && member.id() != author)
                .toList();
    }

    /** Whom a record is for, and who can change that, for a member who cannot say so in the form. */
    private static String forWhom(Stored<?> record) {
        return record.reviewedVersion() == null
                ? "%s. %s, whose record it is, can change that."
                        .formatted(record.sensitivity().label(), record.authorName())
                : record.sensitivity().label() + ".";
    }

    private static <T extends Record> String publicWords(@Nullable Draft<T> draft, RecordType<T> type) {
        if (draft == null) {
            return "This can be shown when the answers above are complete.";
        }
        if (draft.sensitivity() != Sensitivity.PUBLIC) {
            return "Nothing. " + draft.sensitivity().explanation();
        }
        Naming naming = type.naming(draft.body());
        return naming.isWithheld()
                ? "No page of its own, and everywhere “%s” in place of the name. %s"
                        .formatted(naming.label(), naming.rule())
                : "The record as it stands here, without the names of those whom their own records protect. What is marked “stays at the desk” never appears.";
    }

    /** What others know to ask of what stands in the form now: told before it is saved. */
    private <T extends Record> List<String> doubts(
            @Nullable Stored<?> record, @Nullable Draft<T> draft, RecordType<T> type) {
        return draft == null
                ? List.of()
                : others.stream()
                        .flatMap(one -> one
                                .about(
                                        record == null ? null : record.address(),
                                        type,
                                        draft.body(),
                                        draft.sensitivity())
                                .stream())
                        .toList();
    }

    private String bar(@Nullable Stored<?> record) {
        return record == null
                ? "A draft is seen at the desk only. Somebody else has to review it before it can be published."
                : "Version %d was saved by %s %s. Whoever wrote part of this cannot review it."
                        .formatted(record.version(), record.changedByName(), time.words(record.changedAt()));
    }

    private static void sum(@Nullable Draft<?> draft, Model model) {
        model.addAttribute("sum", null);
        if (draft != null
                && draft.body() instanceof Figure figure
                && !figure.parts().isEmpty()) {
            model.addAttribute("sum", figure.sumInWords());
        }
    }
}
