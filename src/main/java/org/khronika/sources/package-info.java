/** Where we know things from: documents kept, with their text and passages. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "confined",
            "access",
            "journal",
            "records",
            "pages",
            "review",
            "people",
            "words"
        })
@NullMarked
package org.khronika.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
