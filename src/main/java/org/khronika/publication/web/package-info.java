/** The desk's pages about releases. */
@NullMarked
package org.khronika.publication.web;

import org.jspecify.annotations.NullMarked;
