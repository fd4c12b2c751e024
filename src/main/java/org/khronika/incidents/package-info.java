/** Acts against people and organisations, and the episodes that they belong to. */
@ApplicationModule(
        allowedDependencies = {"values", "access", "journal", "records", "people", "places", "sources", "assemblies"})
@NullMarked
package org.khronika.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
