package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** How grave an attack is, by the gravest of its acts; from the lightest to the gravest. Ours, to put a series in order and to draw it. */
public enum Severity {
    /** Harassment, surveillance, data published. */
    PRESSURE(1),
    /** Threats of every kind. */
    THREAT(2),
    /** Property or a site attacked, whether or not anything was damaged. */
    PROPERTY_OR_SITE(3),
    /** Fire and explosions. */
    FIRE_OR_EXPLOSION(4),
    /** Violence against people. */
    VIOLENCE(4);

    /** What every blow is. */
    static final Phrase ATTACKED = phrase("incidents.severity.attacked");

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    /** The severity of acts done together: of the gravest; empty when none of them is an attack. */
    public static Optional<Severity> of(Set<Act> acts) {
        return acts.stream().flatMap(act -> of(act).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Severity> of(Act act) {
        return switch (act) {
            case INTIMIDATION, HARASSMENT, SURVEILLANCE, DOXXING -> Optional.of(PRESSURE);
            case THREAT, DEATH_THREAT, ARMED_THREAT, BOMB_THREAT -> Optional.of(THREAT);
            case PROPERTY_ATTACKED, CYBER_ATTACK -> Optional.of(PROPERTY_OR_SITE);
            case ARSON, EXPLOSION -> Optional.of(FIRE_OR_EXPLOSION);
            case BEATING, TORTURE, ILL_TREATMENT, SEXUAL_VIOLENCE, KILLING -> Optional.of(VIOLENCE);
            default -> Optional.empty();
        };
    }

    /** In words, of attacks that did these acts: "explosion" where nothing burnt. */
    Sayable label(Set<Act> acts) {
        return only(acts)
                .<Sayable>map(act -> act == Act.ARSON ? phrase("incidents.severity.fire") : act)
                .orElseGet(() -> phrase("incidents.severity.label").with("severity", name()));
    }

    /** Whether something or somebody was hit, and not only threatened or harassed. */
    public boolean isBlow() {
        return compareTo(PROPERTY_OR_SITE) >= 0;
    }

    /** The name of the lane of attacks that did these acts, short. */
    Phrase lane(Set<Act> acts) {
        return phrase("incidents.severity.lane")
                .with("what", only(acts).map(Act::name).orElse(name()));
    }

    /** The act by which attacks of a grade of two sorts are called where all did the same: what did not burn is not called a fire. */
    private Optional<Act> only(Set<Act> acts) {
        List<Act> these =
                acts.stream().filter(act -> of(act).equals(Optional.of(this))).toList();
        boolean ofTwoSorts = this == FIRE_OR_EXPLOSION || this == PROPERTY_OR_SITE;
        return ofTwoSorts && these.size() < 2 ? these.stream().findFirst() : Optional.empty();
    }

    /** What was done by acts, the gravest first and each once: "threatened", "intimidated", "harassed"; those that are no attack are left out. */
    static List<Phrase> verbs(Stream<Act> acts) {
        return acts.filter(act -> of(act).isPresent())
                .sorted(Comparator.<Act, Severity>comparing(act -> of(act).orElseThrow())
                        .reversed()
                        .thenComparing(act -> act != Act.INTIMIDATION))
                .map(Severity::verb)
                .distinct()
                .toList();
    }

    /** What an act of a grade is: "threatened"; a blow is told as one, whatever else was done with it. */
    private static Phrase verb(Act act) {
        Severity grade = of(act).orElseThrow();
        return act == Act.INTIMIDATION
                ? phrase("incidents.severity.intimidated")
                : grade.isBlow()
                        ? ATTACKED
                        : phrase(grade == THREAT ? "incidents.severity.threatened" : "incidents.severity.harassed");
    }

    int weight() {
        return weight;
    }
}
