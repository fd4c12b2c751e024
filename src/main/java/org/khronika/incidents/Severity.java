package org.khronika.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How grave an attack is, by the gravest of its acts; from the lightest to the gravest. Ours, to put a series in order and to draw it. */
public enum Severity {
    /** Harassment, surveillance, data published. */
    PRESSURE("pressure", "pressure", "harassed", 1),
    /** Threats of every kind. */
    THREAT("threat", "threats", "threatened", 2),
    /** Things damaged, sites attacked. */
    DAMAGE("attack on property or a website", "attack on things or sites", "attacked", 3),
    /** Fire and explosions. */
    FIRE_OR_EXPLOSION("fire or explosion", "fire, explosion", "attacked", 4),
    /** Violence against people. */
    VIOLENCE("violence against a person", "violence", "attacked", 4);

    private final String label;
    private final String lane;
    private final String verb;
    private final int weight;

    Severity(String label, String lane, String verb, int weight) {
        this.label = label;
        this.lane = lane;
        this.verb = verb;
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
            case PROPERTY_ATTACKED, CYBER_ATTACK -> Optional.of(DAMAGE);
            case ARSON, EXPLOSION -> Optional.of(FIRE_OR_EXPLOSION);
            case BEATING, TORTURE, ILL_TREATMENT, SEXUAL_VIOLENCE, KILLING -> Optional.of(VIOLENCE);
            default -> Optional.empty();
        };
    }

    /** In words, of attacks that did these acts: "explosion" where nothing burnt. */
    String label(Set<Act> acts) {
        return only(acts).map(act -> act == Act.ARSON ? "fire" : act.label()).orElse(label);
    }

    /** Whether something or somebody was hit, and not only threatened or harassed. */
    public boolean isBlow() {
        return compareTo(DAMAGE) >= 0;
    }

    /** The name of the lane of attacks that did these acts, short. */
    String lane(Set<Act> acts) {
        return only(acts)
                .map(act -> switch (act) {
                    case ARSON -> "fire";
                    case EXPLOSION -> "explosion";
                    case PROPERTY_ATTACKED -> "property";
                    default -> "website";
                })
                .orElse(lane);
    }

    /** The act by which attacks of a grade of two sorts are called where all did the same: what did not burn is not called a fire. */
    private Optional<Act> only(Set<Act> acts) {
        List<Act> these =
                acts.stream().filter(act -> of(act).equals(Optional.of(this))).toList();
        boolean ofTwoSorts = this == FIRE_OR_EXPLOSION || this == DAMAGE;
        return ofTwoSorts && these.size() == 1 ? Optional.of(these.getFirst()) : Optional.empty();
    }

    /** What acts of this grade are: "attacked", "threatened". */
    private String verb(Act act) {
        return act == Act.INTIMIDATION ? "intimidated" : verb;
    }

    /** What was done by acts, the gravest first and each once: "threatened", "intimidated", "harassed"; those that are no attack are left out. */
    static List<String> verbs(Stream<Act> acts) {
        return acts.filter(act -> of(act).isPresent())
                .sorted(Comparator.<Act, Severity>comparing(act -> of(act).orElseThrow())
                        .reversed()
                        .thenComparing(act -> act != Act.INTIMIDATION))
                .map(act -> of(act).orElseThrow().verb(act))
                .distinct()
                .toList();
    }

    int weight() {
        return weight;
    }
}
