/** Khronika: the working memory and the printing press of organisations that monitor civic freedoms. */
@NullMarked
package org.khronika;

import org.jspecify.annotations.NullMarked;
