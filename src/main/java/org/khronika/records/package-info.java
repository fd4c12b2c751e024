/** What all records have in common: address, version, review, citations, history and the shape of their forms and pages. */
@ApplicationModule(allowedDependencies = {"values", "access", "journal"})
@NullMarked
package org.khronika.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
