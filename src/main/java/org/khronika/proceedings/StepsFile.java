package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPages;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Component;

/** The steps of all published cases as a table of its own, so that a reader can count them anew. */
@Component
class StepsFile implements RegisterPages {

    private static final List<Column> COLUMNS = List.of(
            new Column("case", "Address of the case."),
            new Column("title", "What the case is called."),
            new Column(
                    "number",
                    "Its number on the page of the case, in the order of time; empty for what is only possible, which is not counted as a step."),
            new Column(
                    "date",
                    "When it happened, in EDTF; empty where no source says. The signs ? and % mark what we infer."),
            new Column("step", "What happened, as a code."),
            new Column("heading", "What happened, in words."),
            new Column(
                    "our_certainty",
                    "How sure we are of it, such as reported, or second_hand where the source says reportedly; never more than what is cited; inferred where no source tells the step, or that it was of this kind, and we conclude it."),
            new Column("possible", "yes for what could or will happen, no for what did."),
            new Column("detail", "What else the page says of it."),
            new Column("articles", "The articles that it names, separated by blanks."),
            new Column("articles_before", "The articles before, where a charge was turned into another."),
            new Column(
                    "numbers_inferred",
                    "Those articles of both columns whose number no source gives of this case, so that it is inferred by us."),
            new Column("parts_inferred", "Those of which a source gives the number, and we infer the part."),
            new Column(
                    "people",
                    "How many of the accused it concerns, as a code (see above); empty for all of them, 0 where it was before anybody was accused."),
            new Column("who", "Whom it concerns by name, separated by semicolons; a label where a name is withheld."),
            new Column("sentence", "The sentence in words."));

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        published.forEach(record -> {
            if (record.body() instanceof Proceeding proceeding) {
                Timeline.of(proceeding).steps().forEach(placed -> rows.add(row(record, placed, namer)));
            }
        });
        return new Contribution(List.of(), List.of(new Data("steps", "Steps of all cases", COLUMNS, rows)));
    }

    private static List<String> row(Stored<?> record, Placed placed, Namer namer) {
        Step step = placed.step();
        @Nullable Integer number = placed.number();
        return List.of(
                record.address().address(),
                namer.words(record.title()),
                number == null ? "" : number.toString(),
                DataField.of(
                        PartialDate.markedIf(step.infers(Inference.WHEN) || step.infers(Inference.THAT), step.when())),
                DataField.of(step.kind()),
                namer.words(StepLine.heading(step)),
                step.isConcluded() ? "inferred" : DataField.of(step.howCertain()),
                step.possible() ? "yes" : "no",
                namer.words(StepLine.detail(step)),
                String.join(" ", step.articles()),
                String.join(" ", step.from()),
                inferred(step, Set.of(InferredArticle.NUMBER)),
                inferred(step, Set.of(InferredArticle.PART)),
                DataField.of(step.count()),
                who(step, namer),
                namer.words(StepLine.penalty(step)));
    }

    private static String inferred(Step step, Set<InferredArticle> what) {
        return Stream.concat(
                        inferred(step, step.articles(), Inference.ARTICLES, what),
                        inferred(step, step.from(), Inference.ARTICLES_BEFORE, what))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> inferred(
            Step step, List<String> articles, Inference number, Set<InferredArticle> what) {
        return articles.stream()
                .filter(article -> what.contains(InferredArticle.of(List.of(article), step.infers(), number)));
    }

    private static String who(Step step, Namer namer) {
        List<String> who = new ArrayList<>();
        step.who().forEach(one -> who.add(namer.mention(one).text()));
        if (step.group() != null) {
            who.add(namer.words(Objects.requireNonNull(step.group())));
        }
        return String.join("; ", who);
    }
}
