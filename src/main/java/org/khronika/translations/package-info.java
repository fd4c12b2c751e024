/** The texts of records in other languages: people translate them, others accept the translations, and a text that changes makes its own stale. */
@ApplicationModule(allowedDependencies = {"values", "words", "access", "journal", "records", "review"})
@NullMarked
package org.khronika.translations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
