package org.khronika.people;

import java.util.List;

/** A name that is folded once, to be compared with many others. */
public final class ReadName {

    private final String name;
    private final List<FoldedName> readings;

    private ReadName(String name) {
        this.name = name;
        this.readings = FoldedName.readings(name);
    }

    /** The name, read. */
    public static ReadName of(String name) {
        return new ReadName(name);
    }

    /** As it is written. */
    public String name() {
        return name;
    }

    /** The same as {@link NameFolding#likeness}. */
    public double likeness(ReadName other) {
        return FoldedName.likeness(readings, other.readings);
    }
}
