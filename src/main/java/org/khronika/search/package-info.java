/** One flat document per record, found by words. */
@ApplicationModule(
        allowedDependencies = {"words", "values", "database", "access", "records", "review", "people", "places"})
@NullMarked
package org.khronika.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
