/** Takes a record from its first draft to the version that is accepted, deed by deed, each within what the member may see. */
@ApplicationModule(allowedDependencies = {"values", "words", "access", "journal", "records", "pages"})
@NullMarked
package org.khronika.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
