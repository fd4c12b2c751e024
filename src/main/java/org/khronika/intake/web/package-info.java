/** The pages of intake: reports, and the reading view. */
@NullMarked
package org.khronika.intake.web;

import org.jspecify.annotations.NullMarked;
