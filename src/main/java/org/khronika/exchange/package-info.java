/** Records out, as files that other programs read. */
@ApplicationModule(
        allowedDependencies = {"words", "values", "access", "journal", "records", "review", "pages", "search", "query"})
@NullMarked
package org.khronika.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
