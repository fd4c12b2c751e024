/** The query language: keys and words in, records out. */
@ApplicationModule(
        allowedDependencies = {
            "words",
            "values",
            "records",
            "review",
            "legislation",
            "proceedings",
            "registers",
            "search"
        })
@NullMarked
package org.khronika.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
