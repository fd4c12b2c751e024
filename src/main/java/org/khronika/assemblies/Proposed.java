package org.khronika.assemblies;

import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.values.Known;

/** Whether an authority that refused proposed another place or time. */
public enum Proposed implements Choice {
    YES(Known.YES),
    NO(Known.NO),
    NOT_KNOWN(Known.UNKNOWN);

    private final Known known;

    Proposed(Known known) {
        this.known = known;
    }

    Known known() {
        return known;
    }

    @Override
    public Set<String> asks() {
        return this == YES ? Set.of("alternative", "fit") : Set.of();
    }
}
