/** Binds an old update: which record each number and each name of its text is about, and why, for a person to judge. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "words",
            "access",
            "journal",
            "records",
            "review",
            "pages",
            "people",
            "places",
            "reading",
            "intake",
            "statistics",
            "updates"
        })
@NullMarked
package org.khronika.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
