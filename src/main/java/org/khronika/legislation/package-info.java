/** Codes and their articles: titles, gravity, penalties, and when each wording was in force. */
@ApplicationModule(allowedDependencies = {"values", "access", "journal", "records"})
@NullMarked
package org.khronika.legislation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
