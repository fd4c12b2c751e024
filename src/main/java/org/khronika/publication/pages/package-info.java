/** The public pages and data files, written from a plan: no class here can reach a record that is not in it. */
@NamedInterface("pages")
@NullMarked
package org.khronika.publication.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
