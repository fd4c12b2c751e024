package org.khronika.incidents;

import java.util.Set;

/** Which questions of an {@link Incident} an act asks for besides those that all incidents are asked. */
final class ActAnswers {

    private static final String DETENTIONS = "detentions";
    private static final String ATTACKS = "attacks";
    private static final String DISRUPTIONS = "disruptions";
    private static final String IN_CUSTODY = "inCustody";
    private static final String REPRISALS = "reprisals";

    private ActAnswers() {}

    static Set<String> of(Act act) {
        return switch (act) {
            case DETENTION,
                    PREVENTIVE_DETENTION,
                    ARBITRARY_DETENTION,
                    MASS_DETENTION,
                    ADMINISTRATIVE_ARREST,
                    HOME_GUARDED,
                    STOPPED,
                    MOVEMENT_RESTRICTED -> Set.of(DETENTIONS);
            case SUMMONED -> Set.of(DETENTIONS, REPRISALS);
            case BEATING, PROPERTY_ATTACKED, ARSON, EXPLOSION, CYBER_ATTACK -> Set.of(ATTACKS);
            case THREAT, DEATH_THREAT, ARMED_THREAT, BOMB_THREAT, INTIMIDATION, HARASSMENT, SURVEILLANCE, DOXXING ->
                Set.of(ATTACKS, REPRISALS);
            case INTERNET_RESTRICTED -> Set.of(DISRUPTIONS);
            case PRISON_ABUSE, HUNGER_STRIKE, SELF_HARM, SUICIDE_ATTEMPT, PUNISHED_IN_CUSTODY, DEATH_IN_CUSTODY ->
                Set.of(IN_CUSTODY);
            case LAWYERS_PRESSED, RELATIVES_PRESSED -> Set.of(REPRISALS);
            default -> Set.of();
        };
    }
}
