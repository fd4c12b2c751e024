/** The public site: serves the files of the live release and can reach nothing else. */
@ApplicationModule(allowedDependencies = {"values", "words", "publication", "publication::pages"})
@NullMarked
package org.khronika.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
