/** The desk's pages where texts are translated and translations accepted. */
@NullMarked
package org.khronika.desk.translations;

import org.jspecify.annotations.NullMarked;
