package org.khronika.proceedings;

/** How far a step brings the case. {@link Stage} carries it out. */
enum OnStage {
    /** Where it was. */
    NOTHING,
    COMPLAINS,
    REFUSES_TO_REGISTER,
    /** There is a case, and no step tells that anybody investigates. */
    OPENS,
    /** It shows that there is an investigation, if the case has not come further. */
    SHOWS_AN_INVESTIGATION,
    /** There is an investigation, now or again. */
    INVESTIGATES,
    SUSPENDS,
    CLOSES,
    GOES_TO_COURT,
    TRIES,
    /** It shows that the case which was sent to court is heard. */
    HEARS,
    CONVICTS,
    PENALISES,
    ACQUITS,
    DISMISSES,
    QUASHES;

    /** Whether it happens before a court, of a first instance. */
    boolean isInCourt() {
        return switch (this) {
            case GOES_TO_COURT, TRIES, HEARS, CONVICTS, ACQUITS -> true;
            case NOTHING,
                    COMPLAINS,
                    REFUSES_TO_REGISTER,
                    OPENS,
                    SHOWS_AN_INVESTIGATION,
                    INVESTIGATES,
                    SUSPENDS,
                    CLOSES,
                    PENALISES,
                    DISMISSES,
                    QUASHES -> false;
        };
    }
}
