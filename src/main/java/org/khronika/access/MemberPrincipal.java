package org.khronika.access;

import java.util.Collection;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of who signed in.
 *
 * @param member as read at this request
 * @param era    of the sign-in; when the member's era has moved on, because the password changed or the member was
 *               blocked, the session is over
 * @param mustReplacePassword the member may do nothing else first
 */
record MemberPrincipal(Member member, int era, boolean mustReplacePassword)
        implements UserDetails, CredentialsContainer {

    static MemberPrincipal of(Account account) {
        return new MemberPrincipal(account.member(), account.era(), account.mustReplacePassword());
    }

    /** The permissions, as the rules for addresses name them. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return member.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return member.email();
    }

    @Override
    public void eraseCredentials() {
        // There is none to erase: the password never gets here.
    }
}
