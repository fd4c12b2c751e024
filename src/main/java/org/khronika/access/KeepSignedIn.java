package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets the session in which a password was changed go on, under a new number: every other session of the member is over. */
@Component
class KeepSignedIn {

    private final KnownDevices devices;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    KeepSignedIn(KnownDevices devices) {
        this.devices = devices;
    }

    void as(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.authentication(account));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        devices.remember(account.member(), request, response);
    }
}
