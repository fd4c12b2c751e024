/** Country updates: what an organisation tells of a period, in prose whose words are bound to records and numbers. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "access",
            "journal",
            "records",
            "review",
            "pages",
            "statistics",
            "words",
            "yaml"
        })
@NullMarked
package org.khronika.updates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
