/**
 * What Khronika says, apart from the language in which it says it: code hands out phrases, and doors (a page, a file, a command) say them in
 * the language of whoever reads. The words stand in catalogues that a translator can read.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.khronika.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
