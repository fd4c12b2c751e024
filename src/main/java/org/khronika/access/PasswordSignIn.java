package org.khronika.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security's form ask {@link SignIn}. */
@Component
record PasswordSignIn(SignIn signIn) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!(asked.getDetails() instanceof SignInDetails details)) {
            throw new BadCredentialsException("refused");
        }
        return signIn.with(asked.getName(), String.valueOf(asked.getCredentials()), details)
                .map(PasswordSignIn::authentication)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    static Authentication authentication(Account account) {
        MemberPrincipal principal = MemberPrincipal.of(account);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
