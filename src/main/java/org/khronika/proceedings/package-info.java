/** Legal cases and complaints, told as dated steps. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "words",
            "journal",
            "records",
            "pages",
            "review",
            "people",
            "legislation",
            "rules",
            "incidents"
        })
@NullMarked
package org.khronika.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
