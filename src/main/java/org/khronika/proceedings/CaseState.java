package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/**
 * How a proceeding stands, worked out from its steps and never entered: the measure in force, the stage, the sentences.
 *
 * @param measure   the step that ordered the measure in force; null when nobody is held or bound
 * @param freed     the step that ended the last measure, while none is in force; null when none did
 * @param stage     the step that brought the case to where it is; null when no step says
 * @param sentences the verdicts of the last judgment, one for each sentence that differs
 * @param after     what changed since that judgment: upheld, replaced, added, amnestied, in order
 */
public record CaseState(
        @Nullable Step measure,
        @Nullable Step freed,
        @Nullable Step stage,
        List<Step> sentences,
        List<Step> after) {

    private static final Set<StepKind> BINDS = Set.of(
            StepKind.REMANDED,
            StepKind.HOUSE_ARREST,
            StepKind.RECOGNISANCE,
            StepKind.TRAVEL_BAN,
            StepKind.BAIL,
            StepKind.DETAINED);
    private static final Set<StepKind> ENDS_MEASURE = Set.of(
            StepKind.RELEASED,
            StepKind.CASE_CLOSED,
            StepKind.ACQUITTED,
            StepKind.DISMISSED,
            StepKind.AMNESTY_APPLIED,
            StepKind.PARDONED,
            StepKind.PAROLE_GRANTED);
    private static final Set<StepKind> CHANGES_JUDGMENT = Set.of(
            StepKind.APPEAL_LODGED,
            StepKind.APPEAL_UPHELD,
            StepKind.APPEAL_CHANGED,
            StepKind.APPEAL_QUASHED,
            StepKind.CAME_INTO_FORCE,
            StepKind.RELEASED);

    /** The state after all steps of a timeline. */
    public static CaseState of(Timeline timeline) {
        Step measure = null;
        Step freed = null;
        Step stage = null;
        List<Step> sentences = new ArrayList<>();
        List<Step> after = new ArrayList<>();
        List<Step> happened = timeline.happened();
        int n = 0;
        for (Step step : happened) {
            StepKind kind = step.kind();
            if (Appeals.isAgainstARefusal(step, happened.subList(0, n++))) {
                continue;
            }
            switch (kind.family()) {
                case MEASURE -> {
                    measure = BINDS.contains(kind) ? step : null;
                    freed = BINDS.contains(kind) ? null : step;
                }
                case VERDICT -> {
                    measure = null;
                    stage = step;
                    if (!after.isEmpty()) {
                        sentences.clear();
                        after.clear();
                    }
                    sentences.add(step);
                }
                case SENTENCE -> {
                    after.add(step);
                    if (kind == StepKind.ORDERED_TO_SERVE) {
                        measure = null;
                    }
                }
                case STAGE -> stage = step;
                case CHARGE, CONTEXT -> {}
            }
            if (!sentences.isEmpty() && CHANGES_JUDGMENT.contains(kind)) {
                after.add(step);
            }
            if (ENDS_MEASURE.contains(kind)) {
                measure = null;
            }
        }
        return new CaseState(measure, freed, stage, List.copyOf(sentences), List.copyOf(after));
    }

    /** The state as the strong part of a sentence: "Under house arrest since 2 November 2022, on trial." Empty when no step says. */
    String inWords() {
        if (measure != null) {
            String stands = stageInWords();
            return measureInWords(measure) + (stands.isEmpty() ? "" : ", " + stands) + ".";
        }
        if (!sentences.isEmpty()) {
            return judgmentInWords() + ".";
        }
        if (!after.isEmpty()) {
            Step last = after.getLast();
            return last.kind().label() + on(last.when()) + ".";
        }
        return freedInWords().orElse(stage == null ? "" : stage.kind().label() + on(stage.when()) + ".");
    }

    /** "Released, 20 February 2023, on trial." Empty when nobody was freed, or when what came after says more. */
    private Optional<String> freedInWords() {
        Step step = freed;
        String stands = stageInWords();
        return step == null || (stage != null && stands.isEmpty())
                ? Optional.empty()
                : Optional.of(step.kind().label() + on(step.when()) + (stands.isEmpty() ? "" : ", " + stands) + ".");
    }

    /** The sentences and what changed them: "Two: four years' imprisonment; three: three years' imprisonment." Empty without any. */
    String sentencesInWords() {
        String given = sentences.stream()
                .filter(step -> !step.sentences().isEmpty())
                .map(step -> forWhom(step) + penalty(step))
                .distinct()
                .collect(Collectors.joining("; "));
        String changed = after.stream()
                .filter(step -> !step.sentences().isEmpty())
                .map(step -> step.kind().label().toLowerCase(Locale.ROOT) + ": " + penalty(step))
                .collect(Collectors.joining("; "));
        String all = given.isEmpty() || changed.isEmpty() ? given + changed : given + "; " + changed;
        return all.isEmpty() ? "" : Capitals.first(all) + ".";
    }

    private String judgmentInWords() {
        Step verdict = sentences.getLast();
        StringBuilder words = new StringBuilder(verdict.kind().label()).append(on(verdict.when()));
        for (Step step : after) {
            words.append(", ")
                    .append(step.kind().label().toLowerCase(Locale.ROOT))
                    .append(on(step.when()));
        }
        return words.toString();
    }

    private static String measureInWords(Step measure) {
        String words = switch (measure.kind()) {
            case HOUSE_ARREST -> "Under house arrest";
            case REMANDED -> "In pre-trial detention";
            case RECOGNISANCE -> "Bound not to leave";
            case TRAVEL_BAN -> "Banned from travel";
            case BAIL -> "On bail";
            default -> "Detained";
        };
        PartialDate when = measure.when();
        if (when == null) {
            return words;
        }
        String date = when.inWords(Locale.ENGLISH);
        // "since February to March" says nothing: only a date with one beginning can be since when.
        boolean begins =
                when.earliest().isPresent() && (when.isDay() || !when.edtf().contains("/"));
        return words + (begins ? " since " + date : " (" + date + ")");
    }

    private String stageInWords() {
        if (stage == null) {
            return "";
        }
        return switch (stage.kind()) {
            case TRIAL_OPENED -> "on trial";
            case SENT_TO_COURT -> "case sent to court";
            case CASE_UNDER_WAY, INVESTIGATION_OPENED, SUSPECT_NAMED -> "under investigation";
            case CASE_REOPENED -> "case reopened";
            default -> "";
        };
    }

    static String penalty(Step step) {
        return step.sentences().stream()
                .map(sentence -> sentence.inWords(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    private static String forWhom(Step step) {
        return step.group() == null ? "" : step.group() + ": ";
    }

    static String on(@Nullable PartialDate when) {
        return when == null ? "" : ", " + when.inWords(Locale.ENGLISH);
    }
}
