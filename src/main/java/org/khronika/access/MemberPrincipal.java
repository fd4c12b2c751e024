package org.khronika.access;

import java.util.Collection;
import java.util.List;
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
 */
record MemberPrincipal(Member member, int era) implements UserDetails, CredentialsContainer {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(member);
    }

    /** A member's permissions, as Spring Security's rules for addresses name them. */
    static List<GrantedAuthority> authorities(Member member) {
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
