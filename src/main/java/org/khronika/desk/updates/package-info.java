/** The desk's pages of what an update of a period should tell. */
@NullMarked
package org.khronika.desk.updates;

import org.jspecify.annotations.NullMarked;
