package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What comes with a password besides the address.
 *
 * @param stranger who asks, when nothing more is known
 * @param device   what the browser brought of an earlier sign-in
 */
record SignInDetails(Asker stranger, Optional<String> device) {

    static SignInDetails of(HttpServletRequest request) {
        return new SignInDetails(Asker.at(request.getRemoteAddr()), KnownDevices.token(request));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "sign-in";
    }
}
