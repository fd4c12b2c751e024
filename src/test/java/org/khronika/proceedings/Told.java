package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/**
 * What is told of one of the accused on a day, from the rows or from the body, to be compared.
 *
 * @param states what each possible state says, without those of which no step speaks
 */
record Told(Known deprived, Set<String> states) {

    /** By the rows of a day, for each of the accused of whom there are any. */
    static Map<Integer, Told> by(List<StatusRow> rows) {
        Map<Integer, Told> told = new HashMap<>();
        for (int subject : rows.stream().map(StatusRow::subject).distinct().toList()) {
            List<StatusRow> own =
                    rows.stream().filter(row -> row.subject() == subject).toList();
            boolean open = own.stream().anyMatch(row -> row.liberty().isOpen());
            long held = own.stream().filter(row -> row.liberty().isDeprived()).count();
            told.put(
                    subject,
                    new Told(
                            held == 0 && !open
                                    ? Known.NO
                                    : held == own.getFirst().alternatives() ? Known.YES : Known.UNKNOWN,
                            states(own)));
        }
        return told;
    }

    private static Set<String> states(List<StatusRow> rows) {
        Set<String> states = new HashSet<>();
        rows.forEach(row -> states.add(says(
                row.liberty(),
                row.stage(),
                row.reached(),
                row.words().english(),
                row.charges().english(),
                String.valueOf(row.who()))));
        return states;
    }

    /** By the body. */
    static Map<Integer, Told> by(Proceeding proceeding, LocalDate day) {
        Map<Integer, Told> told = new HashMap<>();
        List<LegalStatus> statuses = LegalStatus.of(proceeding, day);
        for (int subject = 0; subject < statuses.size(); subject++) {
            LegalStatus status = statuses.get(subject);
            Set<String> states = new HashSet<>();
            for (PersonState state : status.possible()) {
                if (state.liberty() != Liberty.NOT_TOLD
                        || state.stage() != Stage.NOT_KNOWN
                        || state.reached() != null
                        || !state.told().sentence().isEmpty()) {
                    charges(proceeding, status.subject(), state, day)
                            .map(charges -> says(
                                    state.liberty(),
                                    state.stage(),
                                    state.reached(),
                                    state.words().english(),
                                    charges.english(),
                                    String.valueOf(status.subject().who())))
                            .forEach(states::add);
                }
            }
            if (!states.isEmpty()) {
                told.put(subject, new Told(status.isDeprived(), states));
            }
        }
        return told;
    }

    /** Rows say also of what somebody on trial was charged where no step tells of the charge, by whichever steps left the state. */
    private static Stream<Sayable> charges(Proceeding proceeding, Subject subject, PersonState state, LocalDate day) {
        return Timeline.of(proceeding).where(placed -> subject.isIn(placed.step())).possibilities(day).stream()
                .filter(happened -> Stream.of(Custody.Begun.values())
                        .anyMatch(begun -> PersonState.of(happened, day, begun).equals(state)))
                .map(happened -> ChargedBefore.standing(proceeding, subject, happened, state.stage()))
                .map(standing -> Sayable.commas(standing.stream()
                        .map(ChargeHistory.Charge::printed)
                        .distinct()
                        .toList()));
    }

    private static String says(
            Liberty liberty, Stage stage, @Nullable Milestone reached, String words, String charges, String who) {
        return String.join("; ", liberty.name(), stage.name(), Objects.toString(reached), words, charges, who);
    }
}
