package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.khronika.values.Capitals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the two pages of a new step together: the choice of what happened, and the short form of it. */
@Component
class StepPage {

    /** Stands behind the name of an answer for the choices that are offered beside it. */
    private static final String OFFERED = "-offered";

    private static final Set<String> WHOM = Set.of("who", "group", "count");
    private static final Set<String> ELSEWHERE = Set.of("kind", "when", "possible", "detail", "inferred", "learned");

    private final ViewForm view;
    private final Forms forms;

    StepPage(ViewForm view, Forms forms) {
        this.view = view;
        this.forms = forms;
    }

    /** A choice beside an answer in which one may also write: an article that stands in the case. */
    record Tick(String value, String label, boolean chosen) {}

    /** An answer of the short form with the choices that are offered for it. */
    record Asked(Field field, List<Tick> ticks) {}

    /** The page on which what happened is chosen; {@code asked} is a kind that was asked for and is none. */
    String kinds(OpenForm open, String asked, Model model) {
        head(open, model);
        model.addAttribute(
                "headings",
                Arrays.stream(StepKind.values())
                        .filter(StepKind::isSaid)
                        .collect(Collectors.groupingBy(StepKind::heading, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("noKind", asked);
        model.addAttribute("count", open.answers().all("steps").size());
        return "desk/record/step-kinds";
    }

    /** The short form of a kind of step. */
    String form(OpenForm open, Moves.Step step, StepKind kind, List<Problem> problems, Model model) {
        Answers answers = open.answers().put(step.item() + ".kind", kind.name());
        List<Problem> own = problems.stream().map(StepPage::shorter).toList();
        String focus = own.isEmpty() ? step.item() + ".when" : null;
        FormView shown = view.of(Shape.of(open.type().bodyType()), answers, own, open.origin(), open.reader(), focus);
        FormView.Item item = item(shown, step.item());
        Map<String, Field> fields = new LinkedHashMap<>();
        item.fields().forEach(field -> fields.put(field.question().name(), field));
        item.folded().stream()
                .filter(field -> field.question().seldom())
                .forEach(field -> fields.put(field.question().name(), field));
        head(open, model);
        model.addAttribute("kind", kind);
        model.addAttribute("step", item);
        model.addAttribute("fields", fields);
        model.addAttribute("asked", asked(fields, open, kind));
        model.addAttribute("whom", Whom.of(answers, step.item(), open.origin()));
        model.addAttribute("groups", Whom.groups(answers));
        model.addAttribute("cite", shown.cites().getLast());
        model.addAttribute("problems", own);
        model.addAttribute("answers", answers);
        model.addAttribute("wrongCount", Said.answersToFix(own.size()));
        return "desk/record/step";
    }

    /** The form with the choices that were ticked beside an answer among the lines of that answer. */
    OpenForm ticked(OpenForm open) {
        Answers all = open.answers().copy();
        for (String name : open.answers().names()) {
            if (name.endsWith(OFFERED)) {
                String answer = name.substring(0, name.length() - OFFERED.length());
                Set<String> lines = new LinkedHashSet<>(all.all(name));
                all.first(answer).lines().map(String::strip).forEach(lines::add);
                all.put(answer, String.join("\n", lines)).putAll(name, List.of());
            }
        }
        return new OpenForm(open.me(), open.type(), open.record(), open.madeOn(), open.origin(), all, open.token());
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
                List<String> ticked = open.answers().all(field.name() + OFFERED);
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

    private static void head(OpenForm open, Model model) {
        Stored<?> record = open.record();
        model.addAttribute("address", record == null ? "" : record.address().address());
        model.addAttribute("recordTitle", record == null ? "" : record.title());
        model.addAttribute("token", open.token());
        model.addAttribute("madeOn", open.madeOn());
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
        String label = problem.label().replaceFirst("^(Step|Citation) \\d+, ", "");
        return new Problem(problem.name(), Capitals.first(label), problem.sentence());
    }
}
