/** How records are shown to readers: the anatomy of their pages, registers, drawings, notes. */
@ApplicationModule(allowedDependencies = {"values", "records", "words", "yaml"})
@NullMarked
package org.khronika.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
