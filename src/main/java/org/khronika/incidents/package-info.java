/** Acts against people and organisations, and the episodes that they belong to. */
@ApplicationModule(
        allowedDependencies = {"values", "records", "pages", "review", "people", "places", "assemblies", "words"})
@NullMarked
package org.khronika.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
