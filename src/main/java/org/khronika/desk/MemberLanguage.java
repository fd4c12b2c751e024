package org.khronika.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.access.CurrentMember;
import org.springframework.web.servlet.LocaleResolver;

/** Pages of the desk speak the language that the member has chosen; to a stranger, the first of those that their browser asks for. */
final class MemberLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return CurrentMember.language(request).locale();
    }

    /** The language is chosen on the page of the account, and kept with it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A member chooses the language of the desk in the account.");
    }
}
