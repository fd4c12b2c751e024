package org.khronika.proceedings;

/** What a step does to what a court decided. {@link Judgment} carries it out; what is due because of a judgment asks here too. */
enum OnJudgment {
    NOTHING,
    /** A verdict: a judgment in the place of what was before. */
    DECIDES,
    /** A refusal of something else than the judgment; an appeal told after it is against the refusal. */
    REFUSES,
    /** The same of parole or a milder punishment, which only whoever serves a sentence can ask for. */
    REFUSES_PAROLE,
    IS_APPEALED,
    UPHOLDS,
    CHANGES,
    QUASHES,
    TAKES_FORCE,
    REPLACES,
    POSTPONES,
    ADDS,
    IS_SERVED,
    FORGIVES,
    PARDONS,
    PAROLES;

    /** Whether it is a refusal, so that an appeal after it is against that. */
    boolean isRefusal() {
        return this == REFUSES || this == REFUSES_PAROLE;
    }

    /** Whether it is an appeal, or the answer to one. */
    boolean isOnAppeal() {
        return switch (this) {
            case IS_APPEALED, UPHOLDS, CHANGES, QUASHES -> true;
            case NOTHING,
                    DECIDES,
                    REFUSES,
                    REFUSES_PAROLE,
                    TAKES_FORCE,
                    REPLACES,
                    POSTPONES,
                    ADDS,
                    IS_SERVED,
                    FORGIVES,
                    PARDONS,
                    PAROLES -> false;
        };
    }

    /** Whether it answers an appeal that was lodged, or leaves nothing to hear. */
    boolean answersAnAppeal() {
        return switch (this) {
            case UPHOLDS, CHANGES, QUASHES, TAKES_FORCE, FORGIVES, PARDONS -> true;
            case NOTHING,
                    DECIDES,
                    REFUSES,
                    REFUSES_PAROLE,
                    IS_APPEALED,
                    REPLACES,
                    POSTPONES,
                    ADDS,
                    IS_SERVED,
                    PAROLES -> false;
        };
    }

    /** Whether the time to appeal is no question any more: somebody appealed, or the judgment is carried out. */
    boolean closesTheTimeToAppeal() {
        return switch (this) {
            case NOTHING, DECIDES, REFUSES -> false;
            case REFUSES_PAROLE,
                    IS_APPEALED,
                    UPHOLDS,
                    CHANGES,
                    QUASHES,
                    TAKES_FORCE,
                    REPLACES,
                    POSTPONES,
                    ADDS,
                    IS_SERVED,
                    FORGIVES,
                    PARDONS,
                    PAROLES -> true;
        };
    }

    /** Whether there must be a judgment for it. */
    boolean needsAJudgment() {
        return switch (this) {
            case UPHOLDS, CHANGES, QUASHES, TAKES_FORCE, REPLACES, PAROLES -> true;
            case NOTHING,
                    DECIDES,
                    REFUSES,
                    REFUSES_PAROLE,
                    IS_APPEALED,
                    POSTPONES,
                    ADDS,
                    IS_SERVED,
                    FORGIVES,
                    PARDONS -> false;
        };
    }

    /** Whether parole was asked for. */
    boolean isAboutParole() {
        return this == REFUSES_PAROLE || this == PAROLES;
    }
}
