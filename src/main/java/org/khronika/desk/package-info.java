/** The staff home: the frame of every page, my work, navigation and what is said when something went wrong. */
@ApplicationModule
@NullMarked
package org.khronika.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
