package org.khronika.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Signs a member in for one request of MockMvc: {@code mvc.perform(get("/desk/records").with(As.member(ayla)))}. A form
 * needs {@code .with(csrf())} as well. The test class is marked {@code @DatabaseTest}.
 */
public final class As {

    private As() {}

    /** The request comes from this member, who signed in and did not change the password since. */
    public static RequestPostProcessor member(Member member) {
        MemberPrincipal principal = new MemberPrincipal(member, 0, false);
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
