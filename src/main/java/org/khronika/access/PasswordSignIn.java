package org.khronika.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs a member in by address and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;

    PasswordSignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Account account = accounts.find(asked.getName()).orElse(null);
        String hash = account == null ? null : account.passwordHash();
        boolean right = passwords.match(String.valueOf(asked.getCredentials()), hash);
        if (account == null || !right || account.blocked()) {
            throw new BadCredentialsException("The address and the password do not belong together.");
        }
        MemberPrincipal principal = new MemberPrincipal(account.member(), account.era());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
