/** Forms that follow the shape of a record: shown, read, compared and merged without knowing any kind of record. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "records",
            "review",
            "people",
            "places",
            "legislation",
            "sources",
            "sources :: extraction",
            "words"
        })
@NullMarked
package org.khronika.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
