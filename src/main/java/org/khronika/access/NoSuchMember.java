package org.khronika.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no member of that number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchMember extends RuntimeException {

    private static final long serialVersionUID = 1;
}
