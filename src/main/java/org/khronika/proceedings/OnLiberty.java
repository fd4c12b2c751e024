package org.khronika.proceedings;

/** What a step does to where somebody is. {@link Custody} is the only place that carries it out. */
enum OnLiberty {
    /** It says nothing of it. */
    NOTHING,
    /** The police hold them: not taken to last beyond three days. */
    DETAINS,
    /** A court takes them into custody. */
    REMANDS,
    CONFINES_AT_HOME,
    /** They may go, bound by a promise or bail. */
    BINDS,
    /** They may not leave the country; somebody who is held stays held. */
    BANS_FROM_TRAVEL,
    FREES,
    /** It forgives what is left of a sentence, and so frees whom that held. */
    FORGIVES,
    /** It ends a measure; somebody who serves a sentence goes on serving it. */
    LIFTS_A_MEASURE,
    /** They leave the country: nobody holds them. */
    LEAVES,
    /** The case ends, and with it what held them; of somebody whom nothing held it says nothing. */
    ENDS_THE_CASE,
    /** Days of arrest, which begin at once. */
    ARRESTS,
    /** As the sentence says; one of imprisonment puts in prison only who was in custody already. */
    SENTENCES,
    POSTPONES_A_SENTENCE,
    /** They are taken to serve a sentence. */
    TAKES_TO_PRISON,
    /** It happens only to somebody who is in prison: they were there by then, since when is not said. */
    SHOWS_PRISON,
    /** It happens only to somebody who is held: whoever was sentenced to prison is there by then. */
    SHOWS_HELD,
    /** What they were held by is gone; where they are then is not said. */
    QUASHES,
    DIES;

    /** Whether it can happen to nobody who is dead. */
    boolean needsSomebodyAlive() {
        return switch (this) {
            case DETAINS,
                    REMANDS,
                    CONFINES_AT_HOME,
                    BINDS,
                    BANS_FROM_TRAVEL,
                    FREES,
                    LEAVES,
                    ARRESTS,
                    TAKES_TO_PRISON,
                    SHOWS_PRISON,
                    SHOWS_HELD,
                    DIES -> true;
            case NOTHING, FORGIVES, LIFTS_A_MEASURE, ENDS_THE_CASE, SENTENCES, POSTPONES_A_SENTENCE, QUASHES -> false;
        };
    }

    /** Whether it says by itself that nobody holds or binds them any more; of others that leave somebody free we conclude it. */
    boolean saysFree() {
        return this == FREES || this == FORGIVES || this == LIFTS_A_MEASURE;
    }

    /** Whether it tells that somebody is held, whoever ordered it and whenever that began. */
    boolean showsHeld() {
        return this == SHOWS_PRISON || this == SHOWS_HELD;
    }

    /** Whether it is a decision that locks somebody up: that it was carried out it does not say. */
    boolean onlyOrders() {
        return this == ARRESTS || this == SENTENCES;
    }

    /** Whether it orders a measure before a verdict. */
    boolean isMeasure() {
        return switch (this) {
            case DETAINS, REMANDS, CONFINES_AT_HOME, BINDS, BANS_FROM_TRAVEL -> true;
            case NOTHING,
                    FREES,
                    FORGIVES,
                    LIFTS_A_MEASURE,
                    LEAVES,
                    ENDS_THE_CASE,
                    ARRESTS,
                    SENTENCES,
                    POSTPONES_A_SENTENCE,
                    TAKES_TO_PRISON,
                    SHOWS_PRISON,
                    SHOWS_HELD,
                    QUASHES,
                    DIES -> false;
        };
    }

    /** Whether nobody serves a sentence after it that they served before. */
    boolean endsServing() {
        return switch (this) {
            case FREES, FORGIVES, LEAVES, ENDS_THE_CASE, POSTPONES_A_SENTENCE, QUASHES, DIES -> true;
            case NOTHING,
                    DETAINS,
                    REMANDS,
                    CONFINES_AT_HOME,
                    BINDS,
                    BANS_FROM_TRAVEL,
                    LIFTS_A_MEASURE,
                    ARRESTS,
                    SENTENCES,
                    TAKES_TO_PRISON,
                    SHOWS_PRISON,
                    SHOWS_HELD -> false;
        };
    }
}
