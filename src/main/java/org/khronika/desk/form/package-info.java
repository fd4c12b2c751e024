/** Forms that follow the shape of a record: shown, read, compared and merged without knowing any kind of record. */
@NullMarked
package org.khronika.desk.form;

import org.jspecify.annotations.NullMarked;
