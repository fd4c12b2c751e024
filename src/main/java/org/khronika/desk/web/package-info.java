/** The pages on which a member reads, enters, amends and reviews records. */
@NullMarked
package org.khronika.desk.web;

import org.jspecify.annotations.NullMarked;
