/** Reports in, findings out, and a person's triage between: nothing becomes a record without one. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "words",
            "protection",
            "access",
            "journal",
            "records",
            "review",
            "people",
            "places",
            "sources",
            "sources :: extraction",
            "incidents",
            "legislation",
            "proceedings",
            "figures",
            "reading",
            "kept",
            "forms"
        })
@NullMarked
package org.khronika.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
