/** Lists that are kept by stated criteria, such as political prisoners: who was put on, by which criteria and why, and taken off. */
@ApplicationModule(
        allowedDependencies = {"values", "words", "yaml", "records", "pages", "review", "people", "proceedings"})
@NullMarked
package org.khronika.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
