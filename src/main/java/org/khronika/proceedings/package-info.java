/** Legal cases and complaints, told as dated steps. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "access",
            "journal",
            "records",
            "people",
            "places",
            "sources",
            "legislation",
            "rules",
            "incidents"
        })
@NullMarked
package org.khronika.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
