/** Keeps what members typed and have not saved, sealed, until they save or discard it. */
@ApplicationModule(allowedDependencies = {"words", "access", "database", "review"})
@NullMarked
package org.khronika.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
