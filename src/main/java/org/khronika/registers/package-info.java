/** Open registers: who is held, who is on trial, what became of complaints, as of any day and as known on any day. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "access",
            "records",
            "pages",
            "review",
            "legislation",
            "proceedings",
            "statistics",
            "words"
        })
@NullMarked
package org.khronika.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
