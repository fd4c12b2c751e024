package org.khronika.proceedings;

/** What a step does to the charges. {@link ChargeHistory} and {@link ChargesInForce} carry it out. */
enum OnCharge {
    NOTHING,
    /** Its articles are what is looked into, before anybody is charged. */
    MENTIONS,
    /** Its articles are the charge, if none stands yet. */
    NAMES,
    /** The same before a court: what was charged is what is tried. */
    TRIES,
    BRINGS,
    /** One charge becomes another. */
    TURNS,
    /** One that was dropped or turned stands again; what took its place meanwhile ends only where the source says so. */
    RESTORES,
    DROPS,
    /** Whatever was charged is decided or given up. */
    ENDS_ALL
}
