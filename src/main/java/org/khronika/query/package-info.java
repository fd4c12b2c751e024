/** The query language: keys and words in, records out. */
@ApplicationModule(
        allowedDependencies = {
            "words",
            "values",
            "records",
            "review",
            "pages",
            "legislation",
            "incidents",
            "proceedings",
            "registers",
            "search"
        })
@NullMarked
package org.khronika.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
