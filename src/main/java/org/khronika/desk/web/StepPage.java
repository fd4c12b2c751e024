package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Reply;
import org.khronika.forms.Answers;
import org.khronika.forms.FormView;
import org.khronika.forms.FormView.Field;
import org.khronika.forms.Moves;
import org.khronika.forms.Problem;
import org.khronika.forms.ViewForm;
import org.khronika.proceedings.ChargesInForce;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.NoSuchRecord;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Puts the two pages of a new step together: the choice of what happened, and the short form of it. */
@Component
record StepPage(ViewForm view, Forms forms) {

    private static final Set<String> WHOM = Set.of("who", "group", "count");
    private static final Set<String> ELSEWHERE = Set.of("kind", "when", "possible", "detail", "inferred", "learned");

    /** A choice beside an answer in which one may also write: an article that stands in the case. */
    record Tick(String value, String label, boolean chosen) {}

    /** An answer of the short form with the choices that are offered for it. */
    record Asked(Field field, List<Tick> ticks) {}

    /** The kind of step of this name, when there is one that can be said. */
    static Optional<StepKind> kind(String name) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.isSaid() && kind.name().equals(name))
                .findFirst();
    }

    /** The address, when it is that of a case: nothing else has steps. */
    static RecordRef ofCase(RecordRef address) {
        if (address.kind() != RecordKind.PROCEEDING) {
            throw new NoSuchRecord(address);
        }
        return address;
    }

    /** The page on which what happened is chosen; {@code asked} is a kind that was asked for and is none. */
    String kinds(OpenForm open, String asked, Reply reply) {
        head(open, reply);
        reply.with(
                "headings",
                Arrays.stream(StepKind.values())
                        .filter(StepKind::isSaid)
                        .collect(Collectors.groupingBy(StepKind::heading, LinkedHashMap::new, Collectors.toList())));
        reply.with("noKind", asked);
        reply.with("count", open.answers().all("steps").size());
        return "desk/record/step-kinds";
    }

    /** The short form of a kind of step. */
    String form(StepForm form, StepKind kind, List<Problem> problems, Reply reply) {
        OpenForm open = form.open();
        Moves.Move step = form.step();
        Answers answers = open.answers().put(step.item() + ".kind", kind.name());
        List<Problem> own = problems.stream().map(StepPage::shorter).toList();
        String focus = own.isEmpty() ? step.item() + ".when" : null;
        FormView shown = view.of(
                Shape.of(open.type().bodyType(), open.reader().language()),
                answers,
                own,
                open.origin(),
                open.reader(),
                focus);
        FormView.Item item = item(shown, step.item());
        Map<String, Field> fields = new LinkedHashMap<>();
        item.fields().forEach(field -> fields.put(field.question().name(), field));
        item.folded().stream()
                .filter(field -> field.question().seldom())
                .forEach(field -> fields.put(field.question().name(), field));
        head(open, reply);
        reply.with("kind", kind);
        reply.with("step", item);
        reply.with("fields", fields);
        reply.with("asked", asked(fields, open, kind));
        reply.with("whom", Whom.of(answers, step.item(), open.origin()));
        reply.with("groups", Whom.groups(answers));
        reply.with("cite", shown.cites().getLast());
        reply.with("problems", own);
        reply.with("answers", answers);
        reply.with("wrongCount", Said.answersToFix(own.size()));
        return "desk/record/step";
    }

    private List<Asked> asked(Map<String, Field> fields, OpenForm open, StepKind kind) {
        Stored<?> record = open.record();
        Optional<Proceeding> proceeding = record == null
                ? Optional.empty()
                : Optional.of(forms.version(open.me(), record, open.madeOn()).body())
                        .filter(Proceeding.class::isInstance)
                        .map(Proceeding.class::cast);
        List<Asked> asked = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (!WHOM.contains(name)
                    && !ELSEWHERE.contains(name)
                    && !field.control().equals("carried")) {
                List<String> offered = proceeding
                        .map(body -> ChargesInForce.offered(body, kind, name))
                        .orElse(List.of());
                List<String> ticked = open.answers().all(field.name() + StepForm.OFFERED);
                asked.add(new Asked(
                        field,
                        offered.stream()
                                .map(article ->
                                        new Tick(article, article.replaceFirst("-", " "), ticked.contains(article)))
                                .toList()));
            }
        });
        // What was charged before is asked for before what is charged now.
        return asked.stream()
                .sorted(Comparator.comparing(
                        one -> !one.field().question().name().equals("from")))
                .toList();
    }

    private static void head(OpenForm open, Reply reply) {
        Stored<?> record = open.record();
        reply.with("address", record == null ? "" : record.address().address());
        reply.with("recordTitle", record == null ? "" : record.title());
        reply.with("token", open.token());
        reply.with("madeOn", open.madeOn());
    }

    private static FormView.Item item(FormView view, String name) {
        return view.parts().stream()
                .flatMap(part -> part.fields().stream())
                .flatMap(field -> field.items().stream())
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** On a page of one step nobody has to be told which step it is. */
    private static Problem shorter(Problem problem) {
        String label = problem.label().replaceFirst("^[^,]*\\d[^,]*, ", "");
        return new Problem(problem.name(), Capitals.first(label), problem.sentence());
    }
}
