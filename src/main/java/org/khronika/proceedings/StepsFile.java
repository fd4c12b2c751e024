package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterPages;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyCodes;
import org.springframework.stereotype.Component;

/** The steps of all published cases as a table of its own, so that a reader can count them anew. */
@Component
class StepsFile implements RegisterPages {

    private static final RegisterColumns<Step> STEP = new RegisterColumns<Step>(StepsFile.class)
            .inFile("date", StepsFile::when)
            .inFile("step_kind", Step::kind)
            .inFile("step_in_words", StepLine::named)
            .inFile("our_certainty", step -> step.isConcluded() ? "inferred" : step.howCertain())
            .inFile("possible", Step::possible)
            .inFile("detail", StepLine::detail)
            .inFile("articles", StepsFile::charged)
            .inFile("articles_before", Step::from)
            .inFile("numbers_inferred", step -> inferred(step, Set.of(InferredArticle.NUMBER)))
            .inFile("parts_inferred", step -> inferred(step, Set.of(InferredArticle.PART)))
            .inFile("accused_concerned", Step::count)
            .inFile("who", StepsFile::who)
            .inFile("who_addresses", Step::who)
            .inFile("sentence", StepLine::penalty)
            .inFile("sentence_codes", StepsFile::codes)
            .inFile("sentence_durations", StepsFile::terms);

    private static final RegisterColumns<Told> COLUMNS = new RegisterColumns<Told>(StepsFile.class)
            .file("steps")
            .inFile("case", told -> told.record().address())
            .inFile("title", told -> told.record().title())
            .inFile("step_number", told -> told.placed().number())
            .inFile(
                    "at",
                    told -> RecordPage.Step.anchor(
                            Objects.requireNonNull(told.placed().step().key())))
            .with(told -> told.placed().step(), STEP);

    /** A step of a case in the order of time. */
    private record Told(Stored<?> record, Placed placed) {}

    /** The articles that a step names. An act may name the one that it is charged under; no page says it of the act. */
    private static List<String> charged(Step step) {
        return step.kind() == StepKind.ACT ? List.of() : step.articles();
    }

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        List<Told> steps = Stored.only(published, Proceeding.class).stream()
                .flatMap(record -> Timeline.of(record.body()).steps().stream().map(placed -> new Told(record, placed)))
                .toList();
        return Contribution.of(List.of(COLUMNS.data(steps, namer)));
    }

    private static @Nullable PartialDate when(Step step) {
        return PartialDate.markedIf(step.infers(Inference.WHEN) || step.infers(Inference.THAT), step.when());
    }

    private static String inferred(Step step, Set<InferredArticle> what) {
        return Stream.concat(
                        inferred(step, charged(step), Inference.ARTICLES, what),
                        inferred(step, step.from(), Inference.ARTICLES_BEFORE, what))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> inferred(
            Step step, List<String> articles, Inference number, Set<InferredArticle> what) {
        return articles.stream()
                .filter(article -> what.contains(InferredArticle.of(List.of(article), step.infers(), number)));
    }

    private static String codes(Step step) {
        return PenaltyCodes.of(step.penalties());
    }

    /** The terms that are known exactly; what a step says could be imposed is no term of anybody. */
    private static String terms(Step step) {
        return step.possible() || step.kind() == StepKind.POSSIBLE_PENALTY
                ? ""
                : PenaltyCodes.durations(step.penalties());
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
