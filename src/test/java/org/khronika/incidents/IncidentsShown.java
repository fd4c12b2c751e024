package org.khronika.incidents;

import org.khronika.pages.ShownTypes;
import org.khronika.pages.TypesShown;

/** Incidents as an installation shows them, for who tests outside of their context. */
public final class IncidentsShown {

    private IncidentsShown() {}

    /** Incidents and no other kind. */
    public static ShownTypes alone() {
        return TypesShown.of(new IncidentType());
    }
}
