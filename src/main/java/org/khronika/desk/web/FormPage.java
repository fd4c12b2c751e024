package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
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
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Puts the page of a form together. */
@Component
record FormPage(
        ViewForm view,
        RecordForm form,
        Members members,
        Journal journal,
        DeskTime time,
        Hindrances hindrances,
        List<Doubts> others,
        DraftInPrint print) {

    /** What prose can be bound to by name. */
    private static final String BINDABLE =
            Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.joining(","));

    /** Why the record came back to its author. */
    record CameBack(String who, Sayable when, String why) {}

    /** Fills the model and names the template. */
    String show(OpenForm open, List<Problem> problems, @Nullable String focus, Reply reply) {
        return show(open, open.type(), problems, focus, reply);
    }

    /** The same form after a deed was refused as things stand: nothing that was typed is lost. */
    String refused(OpenForm open, RuntimeException because, Reply reply) {
        Problem why = new Problem("form-why", "", SaysWhy.of(because));
        return show(open, List.of(why), null, reply);
    }

    /** The same form with what is told before it is saved. */
    String told(OpenForm open, List<Notice> told, Reply reply) {
        String template = show(open, List.of(), null, reply);
        reply.with("told", told);
        reply.with("toldAs", BeforeSaving.fingerprint(told));
        reply.with("goesOn", open.answers().first("form-do").equals("submit") ? "submit" : "save");
        reply.with("pageTitle", phrase("desk.form.before-you-save").with("heading", (Sayable)
                Objects.requireNonNull(reply.page().getAttribute("heading"))));
        return template;
    }

    private <T extends Record> String show(
            OpenForm open, RecordType<T> type, List<Problem> problems, @Nullable String focus, Reply reply) {
        FilledDraft<T> filled = form.read(type, open.answers().copy(), open.origin(), open.reader());
        FormView shown = view.of(
                Shape.of(type.bodyType(), open.reader().language()),
                open.answers(),
                problems,
                open.origin(),
                open.reader(),
                focus);
        @Nullable Stored<?> record = open.record();
        Sayable heading =
                record == null ? phrase("desk.form.new").with("kind", type.kind()) : Sayable.written(record.title());
        reply.with("view", shown);
        reply.with(
                "pageTitle",
                problems.isEmpty() ? heading : phrase("desk.form.error").with("heading", heading));
        reply.with("heading", heading);
        reply.with("kindLabel", type.kind().capital());
        reply.with("kind", type.kind().name());
        reply.with("address", record == null ? null : record.address().address());
        reply.with("stateLabel", record == null ? phrase("desk.form.not-saved-yet") : Said.state(record));
        reply.with("madeOn", open.madeOn() == 0 ? null : open.madeOn());
        reply.with("token", open.token());
        reply.with("action", open.action());
        reply.with("wrongCount", Said.answersToFix(problems.size()));
        reply.with(
                "cameBack", record == null ? null : cameBack(record, open.me()).orElse(null));
        reply.with("sensitivities", Sensitivity.values());
        reply.with(
                "sensitivityWrong",
                problems.stream().anyMatch(problem -> problem.name().equals(RecordForm.SENSITIVITY)));
        reply.with("members", readers(open));
        reply.with("wasAccepted", record != null && record.reviewedVersion() != null);
        reply.with("forWhom", record == null || Audience.mayBeSaidBy(open.me(), record) ? null : forWhom(record));
        reply.with("citable", Citable.of(shown));
        reply.with("passages", SourcePanel.of(shown));
        reply.with("publicWords", publicWords(filled.draft(), type));
        reply.with("told", List.of());
        reply.with(
                "preview", print.of(record, filled.draft(), type, open.reader()).orElse(null));
        reply.with("bindable", BINDABLE);
        reply.with("isBound", Shape.of(type.bodyType()).isBound());
        reply.with("lacks", lacks(open));
        reply.with("doubts", doubts(record, filled.draft(), type));
        reply.with("bar", bar(record));
        sum(filled.draft(), reply);
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
    private static Sayable forWhom(Stored<?> record) {
        return record.reviewedVersion() == null
                ? phrase("desk.form.for-whom-author")
                        .with("whom", record.sensitivity())
                        .with("author", record.authorName())
                : phrase("desk.form.for-whom").with("whom", record.sensitivity());
    }

    private static <T extends Record> Sayable publicWords(@Nullable Draft<T> draft, RecordType<T> type) {
        if (draft == null) {
            return phrase("desk.form.public.incomplete");
        }
        if (draft.sensitivity() != Sensitivity.PUBLIC) {
            return phrase("desk.form.public.nothing")
                    .with("why", draft.sensitivity().explained());
        }
        Naming naming = type.naming(draft.body());
        return naming.isWithheld()
                ? phrase("desk.form.public.withheld")
                        .with("label", naming.label())
                        .with("rule", naming.rule())
                : phrase("desk.form.public.as-it-stands");
    }

    /** What others know to ask of what stands in the form now: told before it is saved. */
    private <T extends Record> List<Sayable> doubts(
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

    private Sayable bar(@Nullable Stored<?> record) {
        return record == null
                ? phrase("desk.form.bar.draft")
                : phrase("desk.form.bar.version")
                        .with("n", record.version())
                        .with("by", record.changedByName())
                        .with("at", time.words(record.changedAt()));
    }

    private static void sum(@Nullable Draft<?> draft, Reply reply) {
        reply.with("sum", null);
        if (draft != null
                && draft.body() instanceof Figure figure
                && !figure.parts().isEmpty()) {
            reply.with("sum", figure.sumInWords());
        }
    }
}
