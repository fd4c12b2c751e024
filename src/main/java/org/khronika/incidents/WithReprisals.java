package org.khronika.incidents;

import java.util.List;

/** What is no single act and is called retaliation as a whole, such as a case. */
public interface WithReprisals {

    /** What it is called retaliation for; empty when no source calls it so. */
    List<Reprisal> reprisals();
}
